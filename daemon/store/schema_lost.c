/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_lost.c - calls of ours of which nobody told how they ended
 */
#include "store/schema.h"

const char schema_lost[] =
    /* Those of the last days, among all that were ever placed. */
    "CREATE INDEX placed_at ON placed (at_ms);";
