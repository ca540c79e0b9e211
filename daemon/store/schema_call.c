/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_call.c - calls
 */
#include "store/schema.h"

const char schema_call[] =
    /*
     * Calls; id is that of their first interaction.  conversation and script
     * are sealed, and blanked with remote_id when the person is erased.
     */
    "CREATE TABLE call ("
    " id INTEGER PRIMARY KEY,"
    " person INTEGER NOT NULL,"
    " account TEXT,"
    " remote_id TEXT,"
    " started_ms INTEGER NOT NULL,"
    " language TEXT,"
    " ended_ms INTEGER NOT NULL,"
    " seconds INTEGER NOT NULL,"
    " step INTEGER NOT NULL,"
    " misses INTEGER NOT NULL,"
    " conversation BLOB,"
    " script BLOB"
    ") STRICT;"
    /* The last call of a person: to go on where it broke off. */
    "CREATE INDEX call_person ON call (person, id);";
