/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_through.c - staff call people through the line
 */
#include "store/schema.h"

const char schema_through[] =
    /* Their own phone (sealed), and the person that rings for them. */
    "ALTER TABLE staff ADD COLUMN phone BLOB;"
    "ALTER TABLE ring ADD COLUMN person INTEGER NOT NULL DEFAULT 0;";
