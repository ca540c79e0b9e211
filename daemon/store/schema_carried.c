/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_carried.c - files that a backup carries along (carried.h), and the
 * marks of one number (mark.h)
 */
#include "store/schema.h"

const char schema_carried[] =
    /* Empty but in a backup.  bytes: as the file has them, sealed or not. */
    "CREATE TABLE carried ("
    " id INTEGER PRIMARY KEY,"
    " place INTEGER NOT NULL,"
    " name TEXT NOT NULL,"
    " piece INTEGER NOT NULL,"
    " bytes BLOB NOT NULL"
    ") STRICT;"
    "CREATE UNIQUE INDEX carried_name ON carried (place, name, piece);"
    "CREATE INDEX mark_of ON mark (substr(record, 1, 16));";
