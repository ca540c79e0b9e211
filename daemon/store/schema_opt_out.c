/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_opt_out.c - who wants no reminders or no notices, and who said what
 */
#include "store/schema.h"

const char schema_opt_out[] =
    /* stopped_ms is of everything; these are of a kind alone. */
    "ALTER TABLE person"
    " ADD COLUMN reminders_stopped_ms INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE person"
    " ADD COLUMN notices_stopped_ms INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE opt_out"
    " ADD COLUMN reminders_stopped_ms INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE opt_out"
    " ADD COLUMN notices_stopped_ms INTEGER NOT NULL DEFAULT 0;"

    /* Each change, in their words (sealed); gone when they are erased.
     * purpose: core/purpose.h; way: opt_out.h. */
    "CREATE TABLE opt_change ("
    " id INTEGER PRIMARY KEY,"
    " person INTEGER NOT NULL REFERENCES person,"
    " at_ms INTEGER NOT NULL,"
    " purpose INTEGER NOT NULL,"
    " stops INTEGER NOT NULL,"
    " way INTEGER NOT NULL,"
    " words BLOB"
    ") STRICT;"
    "CREATE INDEX opt_change_person ON opt_change (person);"

    /* core/purpose.h; what waits for somebody is found when they say STOP. */
    "ALTER TABLE message ADD COLUMN purpose INTEGER NOT NULL DEFAULT 0;"
    "CREATE INDEX message_waiting_person ON message (person)"
    " WHERE state = 'waiting';";
