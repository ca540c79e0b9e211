/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_reminder.c - planned reminders, and what a desk notes of people
 */
#include "store/schema.h"

const char schema_reminder[] =
    /*
     * When an appointment is told of.  at_ms is when it is due, and once it
     * went (message: its interaction, else 0) when that was.  before_ms 0:
     * that it changed.  stale: what was told then is not so any more.
     */
    "CREATE TABLE reminder ("
    " id INTEGER PRIMARY KEY,"
    " appointment INTEGER NOT NULL REFERENCES appointment ON DELETE CASCADE,"
    " before_ms INTEGER NOT NULL,"
    " at_ms INTEGER NOT NULL,"
    " message INTEGER NOT NULL,"
    " stale INTEGER NOT NULL"
    ") STRICT;"
    "CREATE INDEX reminder_waiting ON reminder (at_ms, before_ms)"
    " WHERE message = 0;"
    "CREATE INDEX reminder_message ON reminder (message) WHERE message > 0;"
    "CREATE INDEX reminder_appointment ON reminder (appointment);"
    "ALTER TABLE appointment"
    " ADD COLUMN no_reminders INTEGER NOT NULL DEFAULT 0;"
    "CREATE INDEX appointment_starts ON appointment (starts_ms);"

    /* What the desk knows of a person; name, lists and consent are sealed. */
    "CREATE TABLE contact ("
    " person INTEGER PRIMARY KEY REFERENCES person,"
    " name BLOB,"
    " lists BLOB,"
    " consent BLOB,"
    " quiet_from INTEGER NOT NULL,"
    " quiet_until INTEGER NOT NULL"
    ") STRICT;";
