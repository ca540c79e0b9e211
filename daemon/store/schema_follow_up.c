/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_follow_up.c - some that wait for a person stand alone
 */
#include "store/schema.h"

const char schema_follow_up[] =
    /* Two messages are two things to hear, also of one caller; all callers
     * without a number are nobody. */
    "ALTER TABLE follow_up ADD COLUMN alone INTEGER NOT NULL DEFAULT 0;"
    "DROP INDEX follow_up_not_done;"
    "CREATE UNIQUE INDEX follow_up_not_done ON follow_up (person, topic, desk)"
    " WHERE state <> 'done' AND alone = 0;"
    "CREATE INDEX follow_up_person ON follow_up (person)"
    " WHERE state <> 'done';";
