/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_mark.c - who was erased or stopped, one row a change: mark.h
 */
#include "store/schema.h"

const char schema_mark[] =
    /* record: keyed hashes and moments, no number; struct mark */
    "CREATE TABLE mark ("
    " id INTEGER PRIMARY KEY,"
    " record BLOB NOT NULL"
    ") STRICT;";
