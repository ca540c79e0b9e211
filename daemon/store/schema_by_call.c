/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_by_call.c - who is told by a call, and how often that was tried
 */
#include "store/schema.h"

const char schema_by_call[] =
    "ALTER TABLE contact ADD COLUMN by_call INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE reminder ADD COLUMN calls INTEGER NOT NULL DEFAULT 0;";
