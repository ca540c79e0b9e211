/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_staged.c - long imports on their way
 */
#include "store/schema.h"

const char schema_staged[] =
    /*
     * what: "appointments", …; state as in staged.h.  rows: of the file, came:
     * of them on the disk, put: of them in place.  at: the last appointment
     * that was looked at whether the file has it.
     */
    "CREATE TABLE staged ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT," /* a command asks by it, later */
    " what TEXT NOT NULL,"
    " state INTEGER NOT NULL,"
    " cancels INTEGER NOT NULL,"
    " rows INTEGER NOT NULL,"
    " came INTEGER NOT NULL,"
    " put INTEGER NOT NULL,"
    " at INTEGER NOT NULL,"
    " cancelled INTEGER NOT NULL,"
    " began_ms INTEGER NOT NULL"
    ") STRICT;"

    /* rows is sealed: some hundred of them, as a command sent them. */
    "CREATE TABLE staged_piece ("
    " id INTEGER PRIMARY KEY,"
    " staged INTEGER NOT NULL,"
    " rows BLOB NOT NULL"
    ") STRICT;"
    "CREATE INDEX staged_piece_of ON staged_piece (staged);"

    /* The appointments of a file whose missing ones are cancelled. */
    "CREATE TABLE staged_kept ("
    " staged INTEGER NOT NULL,"
    " appointment INTEGER NOT NULL,"
    " PRIMARY KEY (staged, appointment)"
    ") STRICT, WITHOUT ROWID;";
