/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_line.c - the first tables: people, what was said, appointments, permits, tasks
 */
#include "store/schema.h"

const char schema_line[] =
    /* Small values by name; those of the store begin with a dot. */
    "CREATE TABLE setting ("
    " name TEXT PRIMARY KEY,"
    " value ANY NOT NULL"
    ") STRICT, WITHOUT ROWID;"

    /* number is sealed; erased people keep neither it nor its hash. */
    "CREATE TABLE person ("
    " id INTEGER PRIMARY KEY,"
    " name TEXT NOT NULL UNIQUE,"
    " number_hash BLOB UNIQUE,"
    " number BLOB,"
    " safety TEXT NOT NULL"
    "  CHECK (safety IN ('normal', 'neutral', 'silent', 'never')),"
    " stopped_ms INTEGER NOT NULL,"
    " made_ms INTEGER NOT NULL"
    ") STRICT;"

    /* Said STOP and were erased: a mark that is all that is left of them. */
    "CREATE TABLE opt_out ("
    " number_hash BLOB PRIMARY KEY,"
    " stopped_ms INTEGER NOT NULL"
    ") STRICT, WITHOUT ROWID;"

    /* What changes with every text; conversation is sealed. */
    "CREATE TABLE session ("
    " person INTEGER PRIMARY KEY REFERENCES person,"
    " language TEXT,"
    " language_chosen INTEGER NOT NULL,"
    " last_interaction INTEGER NOT NULL,"
    " heard_ms INTEGER NOT NULL,"
    " window_ms INTEGER NOT NULL,"
    " answers INTEGER NOT NULL,"
    " misunderstood INTEGER NOT NULL,"
    " conversation BLOB"
    ") STRICT;"

    /*
     * The big one: only added to, no index, and no foreign key, which would be
     * looked up for every row.  0 stands for none.  text is sealed; channel,
     * direction and kind are those of interaction.h.
     */
    "CREATE TABLE interaction ("
    " id INTEGER PRIMARY KEY,"
    " at_ms INTEGER NOT NULL,"
    " person INTEGER NOT NULL,"
    " before INTEGER NOT NULL,"
    " cause INTEGER NOT NULL,"
    " channel INTEGER NOT NULL,"
    " direction INTEGER NOT NULL,"
    " kind INTEGER NOT NULL,"
    " account TEXT,"
    " remote_id TEXT,"
    " flow TEXT,"
    " step TEXT,"
    " language TEXT,"
    " text BLOB,"
    " parts INTEGER NOT NULL"
    ") STRICT;"

    /* Sorted keys of what came in and their filter; see run.h. */
    "CREATE TABLE seen_run ("
    " id INTEGER PRIMARY KEY,"
    " week INTEGER NOT NULL,"
    " filter BLOB NOT NULL,"
    " keys BLOB NOT NULL"
    ") STRICT;"

    /* number and text are sealed, and blanked once it needs no sending. */
    "CREATE TABLE message ("
    " id INTEGER PRIMARY KEY,"
    " person INTEGER NOT NULL,"
    " account TEXT,"
    " number BLOB,"
    " text BLOB,"
    " state TEXT NOT NULL,"
    " due_ms INTEGER NOT NULL,"
    " last_ms INTEGER NOT NULL,"
    " attempts INTEGER NOT NULL,"
    " remote_id TEXT,"
    " error INTEGER NOT NULL,"
    " parts INTEGER NOT NULL,"
    " changed_ms INTEGER NOT NULL"
    ") STRICT;"
    "CREATE INDEX message_waiting ON message (due_ms, id)"
    " WHERE state = 'waiting';"
    "CREATE INDEX message_sending ON message (id) WHERE state = 'sending';"

    /* code, place, topic, desk, staff and ref are sealed. */
    "CREATE TABLE appointment ("
    " id INTEGER PRIMARY KEY,"
    " person INTEGER NOT NULL REFERENCES person,"
    " code_hash BLOB NOT NULL,"
    " code BLOB NOT NULL,"
    " starts_ms INTEGER NOT NULL,"
    " place BLOB,"
    " language TEXT,"
    " topic BLOB,"
    " desk BLOB,"
    " staff BLOB,"
    " ref_hash BLOB UNIQUE,"
    " ref BLOB,"
    " state INTEGER NOT NULL"
    ") STRICT;"
    "CREATE INDEX appointment_code ON appointment (code_hash, starts_ms);"
    "CREATE INDEX appointment_person ON appointment (person);"

    /* number, state, date, time, place and pin are sealed. */
    "CREATE TABLE case_file ("
    " id INTEGER PRIMARY KEY,"
    " person INTEGER NOT NULL REFERENCES person,"
    " number_hash BLOB NOT NULL,"
    " number BLOB NOT NULL,"
    " state BLOB NOT NULL,"
    " date BLOB,"
    " time BLOB,"
    " place BLOB,"
    " pin BLOB,"
    " checked_ms INTEGER NOT NULL,"
    " UNIQUE (number_hash, person)"
    ") STRICT;"
    "CREATE INDEX case_file_person ON case_file (person);"

    "CREATE TABLE follow_up ("
    " id INTEGER PRIMARY KEY,"
    " person INTEGER NOT NULL,"
    " topic TEXT NOT NULL,"
    " desk TEXT NOT NULL,"
    " state TEXT NOT NULL"
    "  CHECK (state IN ('open', 'taken', 'waiting', 'done')),"
    " opened_ms INTEGER NOT NULL,"
    " due_ms INTEGER NOT NULL,"
    " interaction INTEGER NOT NULL,"
    " urgent INTEGER NOT NULL"
    ") STRICT;"
    "CREATE UNIQUE INDEX follow_up_not_done ON follow_up (person, topic, desk)"
    " WHERE state <> 'done';";
