/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_notice.c - lists of people, and notices to them
 */
#include "store/schema.h"

const char schema_notice[] =
    /*
     * A list tells something of who is on it, so its name is sealed, and found
     * by its keyed hash.  how: list.h; who left a list keeps a row that says so,
     * so that no import brings them back.
     */
    "CREATE TABLE list ("
    " id INTEGER PRIMARY KEY,"
    " name_hash BLOB NOT NULL UNIQUE,"
    " name BLOB NOT NULL"
    ") STRICT;"
    "CREATE TABLE person_list ("
    " list INTEGER NOT NULL REFERENCES list,"
    " person INTEGER NOT NULL REFERENCES person,"
    " how INTEGER NOT NULL,"
    " since_ms INTEGER NOT NULL,"
    " PRIMARY KEY (list, person)"
    ") STRICT, WITHOUT ROWID;"
    "CREATE INDEX person_list_person ON person_list (person);"
    /* When consent was given, and over which channel. */
    "ALTER TABLE contact ADD COLUMN consent_ms INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE contact ADD COLUMN consent_by TEXT;"

    /*
     * script is the file as it was written, sealed; so are the names.  planned
     * counts its lines of people that are recipients already, planned_after is
     * how far the next one is.
     */
    "CREATE TABLE notice ("
    " id INTEGER PRIMARY KEY,"
    " state TEXT NOT NULL CHECK (state IN"
    "  ('draft', 'approved', 'running', 'paused', 'stopped', 'done')),"
    " script BLOB NOT NULL,"
    " made_by BLOB NOT NULL,"
    " made_ms INTEGER NOT NULL,"
    " approved_by BLOB,"
    " approved_hash BLOB,"
    " approved_ms INTEGER NOT NULL,"
    " start_ms INTEGER NOT NULL,"
    " street_hash BLOB,"
    " planned INTEGER NOT NULL,"
    " planned_after INTEGER NOT NULL,"
    " ended_ms INTEGER NOT NULL"
    ") STRICT;"
    "CREATE INDEX notice_running ON notice (id) WHERE state = 'running';"

    /*
     * One row a person, so that nobody is told twice.  message 0 and reason 0:
     * it is still to come; after_s is when, from the start.  reason: notice.h.
     */
    "CREATE TABLE notice_recipient ("
    " notice INTEGER NOT NULL,"
    " person INTEGER NOT NULL,"
    " after_s INTEGER NOT NULL,"
    " reason INTEGER NOT NULL,"
    " message INTEGER NOT NULL,"
    " PRIMARY KEY (notice, person)"
    ") STRICT, WITHOUT ROWID;"
    "CREATE INDEX notice_recipient_waiting"
    " ON notice_recipient (notice, after_s, person)"
    " WHERE message = 0 AND reason = 0;"

    /* Phones that may start a notice by text; tries: wrong ones in a row. */
    "CREATE TABLE street_phone ("
    " person INTEGER PRIMARY KEY REFERENCES person,"
    " name BLOB NOT NULL,"
    " tries INTEGER NOT NULL"
    ") STRICT;";
