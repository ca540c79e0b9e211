/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * promise_known.c - what the line was told is what it knows
 *
 * A receipt that it heard, a message that a caller left: both were answered
 * with 2xx, so they are in the database; and what it says was sent, was.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ledger.h"
#include "rows.h"

void
ledger_is_told(
    struct simulation *run, const struct taken *taken, const char *status)
{
	struct gone *gone = ledger_gone(run, taken->message);

	run->ledger->looks++;
	gone->told_delivered |= strcmp(status, "delivered") == 0;
	gone->told_failed |= strcmp(status, "undelivered") == 0;
}

void
ledger_is_recorded(struct simulation *run, int resident, const char *recording)
{
	struct ledger *ledger = run->ledger;

	if (ledger->apologises)
		return;
	ledger->looks++;
	if (ledger->recorded_count == ledger->recorded_room) {
		ledger->recorded_room = 2 * ledger->recorded_room + 16;
		ledger->recorded = reallocarray(ledger->recorded,
		    ledger->recorded_room, sizeof(*ledger->recorded));
		assert(ledger->recorded != NULL);
	}
	ledger->recorded[ledger->recorded_count++] =
	    (struct recorded){recording, resident, run->true_ms};
}

static bool
is_one_of(const char *state, const char *const *list, size_t count)
{
	while (count > 0 && strcmp(state, list[count - 1]) != 0)
		count--;
	return count > 0;
}

/* Texts with the same words to the same phone are told apart by nobody. */
static bool
was_taken(const struct simulation *run, const struct gone *gone)
{
	const struct ledger *ledger = run->ledger;
	int64_t id;

	if (gone->taken > 0)
		return true;
	for (id = 1; id < ledger->gone_room; id++)
		if (ledger->gone[id].taken > 0 &&
		    ledger->gone[id].words == gone->words)
			return true;
	return false;
}

/* Of each text the best that was said of it; and nothing that was not. */
static void
texts_fared_as_told(struct simulation *run)
{
	static const char *const good[] = {"delivered"};
	static const char *const bad[] = {"failed", "stopped", "delivered"};
	sqlite3_stmt *rows =
	    rows_ask(run, "SELECT id, state FROM message", NULL, 0);

	while (rows_next(run, &rows)) {
		int64_t id = sqlite3_column_int64(rows, 0);
		const char *state = (const char *)sqlite3_column_text(rows, 1);
		const struct gone *gone = ledger_gone(run, id);

		if ((gone->told_delivered && !is_one_of(state, good, 1)) ||
		    (gone->told_failed &&
			!is_one_of(state, bad, ARRAY_LEN(bad))))
			broke(run, "what-was-told-is-known",
			    "message %lld is %s", (long long)id, state);
		if (!gone->call && !was_taken(run, gone) &&
		    (strcmp(state, "sent") == 0 ||
			strcmp(state, "delivered") == 0))
			broke(run, "said-sent-is-sent", "message %lld is %s",
			    (long long)id, state);
	}
}

void
promises_of_what_is_known(struct simulation *run)
{
	texts_fared_as_told(run);
}
