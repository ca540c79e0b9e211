/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_outbox.c - what a message is for, which way it goes, what it costs
 */
#include "store/schema.h"

const char schema_outbox[] =
    /*
     * urgency is that of core/message.h.  pinned: by this account alone, since
     * a conversation answers from the number that it came to.  began_ms is when
     * it was last handed to a provider, looks how often their list was read
     * for it since, resent that it was not there and went once more, cost what
     * is booked for it, in millionths of a euro.
     */
    "ALTER TABLE message ADD COLUMN urgency INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE message ADD COLUMN language TEXT;"
    "ALTER TABLE message ADD COLUMN notice INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE message ADD COLUMN pinned INTEGER NOT NULL DEFAULT 1;"
    "ALTER TABLE message ADD COLUMN began_ms INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE message ADD COLUMN looks INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE message ADD COLUMN resent INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE message ADD COLUMN cost INTEGER NOT NULL DEFAULT 0;"
    /* The next of an account, most urgent and oldest first. */
    "DROP INDEX message_waiting;"
    "CREATE INDEX message_next ON message (account, urgency, due_ms, id)"
    " WHERE state = 'waiting';"
    "CREATE INDEX message_notice ON message (notice)"
    " WHERE state = 'waiting' AND notice > 0;"
    "CREATE INDEX message_unknown ON message (due_ms)"
    " WHERE state = 'unknown';"

    /* Sums by the day or the minute; see tally.h. */
    "CREATE TABLE tally ("
    " what INTEGER NOT NULL,"
    " account TEXT NOT NULL,"
    " at INTEGER NOT NULL,"
    " count INTEGER NOT NULL,"
    " PRIMARY KEY (what, account, at)"
    ") STRICT, WITHOUT ROWID;";
