/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_left_out.c - who was erased while a long import was on its way
 */
#include "store/schema.h"

const char schema_left_out[] =
    /* The rows of these numbers are not put in place; it goes with the import. */
    "CREATE TABLE staged_left_out ("
    " staged INTEGER NOT NULL,"
    " number_hash BLOB NOT NULL,"
    " PRIMARY KEY (staged, number_hash)"
    ") STRICT, WITHOUT ROWID;";
