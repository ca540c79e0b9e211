/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_look.c - permits that are looked up outside
 */
#include "store/schema.h"

const char schema_look[] =
    /* number, state, date, time, place and pin are sealed; number and pin go
     * when the case closes, and tries counts wrong PINs in a row. */
    "CREATE TABLE case_file_5 ("
    " id INTEGER PRIMARY KEY,"
    " person INTEGER NOT NULL REFERENCES person,"
    " number_hash BLOB NOT NULL,"
    " number BLOB,"
    " state BLOB NOT NULL,"
    " date BLOB,"
    " time BLOB,"
    " place BLOB,"
    " pin BLOB,"
    " checked_ms INTEGER NOT NULL,"
    " tries INTEGER NOT NULL DEFAULT 0,"
    " UNIQUE (number_hash, person)"
    ") STRICT;"
    "INSERT INTO case_file_5 SELECT id, person, number_hash, number, state,"
    " date, time, place, pin, checked_ms, 0 FROM case_file;"
    "DROP TABLE case_file;"
    "ALTER TABLE case_file_5 RENAME TO case_file;"
    "CREATE INDEX case_file_person ON case_file (person);"

    /* phase: look.h; number, conversation, state and told are sealed. */
    "CREATE TABLE look ("
    " id INTEGER PRIMARY KEY,"
    " source TEXT NOT NULL,"
    " person INTEGER NOT NULL,"
    " account TEXT,"
    " interaction INTEGER NOT NULL,"
    " answered INTEGER NOT NULL,"
    " number_hash BLOB NOT NULL,"
    " number BLOB NOT NULL,"
    " conversation BLOB,"
    " state BLOB,"
    " told BLOB,"
    " phase INTEGER NOT NULL,"
    " attempts INTEGER NOT NULL,"
    " days_left INTEGER NOT NULL,"
    " asked_ms INTEGER NOT NULL,"
    " due_ms INTEGER NOT NULL,"
    " looked_ms INTEGER NOT NULL"
    ") STRICT;"
    "CREATE INDEX look_due ON look (source, due_ms) WHERE phase < 3;"
    "CREATE INDEX look_number ON look (number_hash, looked_ms);"
    "CREATE INDEX look_interaction ON look (interaction);"
    "CREATE INDEX look_person ON look (person);"

    /* Manners towards each source. */
    "CREATE TABLE source ("
    " name TEXT PRIMARY KEY,"
    " next_ms INTEGER NOT NULL,"
    " busy INTEGER NOT NULL,"
    " busy_ms INTEGER NOT NULL,"
    " failures INTEGER NOT NULL,"
    " blocked INTEGER NOT NULL,"
    " day INTEGER NOT NULL,"
    " asked INTEGER NOT NULL"
    ") STRICT, WITHOUT ROWID;";
