/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_recording.c - callers' messages
 */
#include "store/schema.h"

const char schema_recording[] =
    /*
     * Messages of callers; id is that of their interaction, state as in
     * recording.h.  The audio is a sealed file.
     */
    "CREATE TABLE recording ("
    " id INTEGER PRIMARY KEY,"
    " person INTEGER NOT NULL,"
    " account TEXT,"
    " remote_id TEXT,"
    " seconds INTEGER NOT NULL,"
    " state INTEGER NOT NULL,"
    " due_ms INTEGER NOT NULL,"
    " attempts INTEGER NOT NULL"
    ") STRICT;"
    /* waiting, kept and gone: something has to be done about them. */
    "CREATE INDEX recording_due ON recording (due_ms)"
    " WHERE state IN (0, 1, 3);"
    "CREATE INDEX recording_person ON recording (person);";
