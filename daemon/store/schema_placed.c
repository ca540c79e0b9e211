/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_placed.c - calls that the line places
 */
#include "store/schema.h"

const char schema_placed[] =
    /*
     * A call of ours; id is that of its interaction, of its message in the
     * outbox and, once somebody answers, of its call.
     */
    "CREATE TABLE placed ("
    " id INTEGER PRIMARY KEY,"
    " person INTEGER NOT NULL,"
    " at_ms INTEGER NOT NULL,"
    " flow TEXT NOT NULL,"
    " source TEXT NOT NULL,"
    " found INTEGER NOT NULL,"
    " language TEXT"
    ") STRICT;"
    /* How often somebody was called for something; erasure. */
    "CREATE INDEX placed_person ON placed (person, at_ms);";
