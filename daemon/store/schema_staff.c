/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_staff.c - who works at the desk, what they did, whom they talk with
 */
#include "store/schema.h"

const char schema_staff[] =
    /*
     * desks: "desk women" parted by blanks, or "all".  password is a hash of
     * Argon2id in its own notation; totp is sealed, totp_step the last one
     * that was used up.  A link signs in once.
     */
    "CREATE TABLE staff ("
    " id INTEGER PRIMARY KEY,"
    " name TEXT NOT NULL UNIQUE,"
    " role TEXT NOT NULL"
    "  CHECK (role IN ('volunteer', 'coordinator', 'admin')),"
    " desks TEXT NOT NULL,"
    " disabled INTEGER NOT NULL,"
    " password TEXT,"
    " totp BLOB,"
    " totp_step INTEGER NOT NULL,"
    " link_hash BLOB UNIQUE,"
    " link_ends_ms INTEGER NOT NULL,"
    " made_ms INTEGER NOT NULL"
    ") STRICT;"

    /* Who is signed in: a hash of the token that their browser has. */
    "CREATE TABLE staff_session ("
    " id INTEGER PRIMARY KEY,"
    " staff INTEGER NOT NULL REFERENCES staff,"
    " token_hash BLOB NOT NULL UNIQUE,"
    " made_ms INTEGER NOT NULL,"
    " ends_ms INTEGER NOT NULL"
    ") STRICT;"
    "CREATE INDEX staff_session_staff ON staff_session (staff);"

    /*
     * What staff did and looked at; only added to.  hash is keyed, over this
     * row and the hash of the one before it: audit.h.
     */
    "CREATE TABLE audit ("
    " id INTEGER PRIMARY KEY,"
    " at_ms INTEGER NOT NULL,"
    " staff INTEGER NOT NULL,"
    " did TEXT NOT NULL,"
    " person INTEGER NOT NULL,"
    " thing INTEGER NOT NULL,"
    " hash BLOB NOT NULL"
    ") STRICT;"

    /* Which of the staff made a row of `interaction`. */
    "CREATE TABLE staff_row ("
    " interaction INTEGER PRIMARY KEY,"
    " staff INTEGER NOT NULL"
    ") STRICT;"

    /* Up to when somebody read a conversation, and who holds it until when. */
    "CREATE TABLE attention ("
    " person INTEGER PRIMARY KEY REFERENCES person,"
    " read_ms INTEGER NOT NULL,"
    " holder INTEGER NOT NULL,"
    " held_until_ms INTEGER NOT NULL"
    ") STRICT;"

    /* Whose a task is, 0 for nobody's; and where a person's are found. */
    "ALTER TABLE follow_up ADD COLUMN staff INTEGER NOT NULL DEFAULT 0;"
    "CREATE INDEX follow_up_of ON follow_up (person);"
    "CREATE INDEX follow_up_due ON follow_up (urgent DESC, due_ms, id)"
    " WHERE state <> 'done';";
