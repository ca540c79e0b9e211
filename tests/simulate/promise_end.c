/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * promise_end.c - promises that are kept when all trouble is over
 *
 * For some days nothing goes wrong and nobody does anything new.  Then nothing
 * is left under way, and whoever writes is answered.
 */
#include <string.h>

#include "ledger.h"
#include "rows.h"
#include "town.h"

#define CALM_MS (4 * DAY_MS)
#define PROBES 12

/* Every text ends in one state, or a person was told of it. */
static void
nothing_hangs(struct simulation *run)
{
	sqlite3_stmt *rows = rows_ask(run,
	    "SELECT id, state FROM message WHERE state = 'sending'"
	    " OR (state = 'waiting' AND due_ms < ?1)"
	    " OR (state = 'unknown' AND NOT EXISTS"
	    "  (SELECT 1 FROM follow_up AS f WHERE f.person = message.person"
	    "  AND f.topic IN ('text-unknown', 'not-reminded')))",
	    &(int64_t){wall_ms(run) - DAY_MS}, 1);

	while (rows_next(run, &rows))
		broke(run, "nothing-hangs", "message %lld is %s",
		    (long long)sqlite3_column_int64(rows, 0),
		    sqlite3_column_text(rows, 1));
}

/* No reminder is left behind that somebody waits for. */
static void
nobody_is_forgotten(struct simulation *run)
{
	int64_t late = rows_one(run,
	    "SELECT count(*) FROM reminder WHERE message = 0 AND at_ms < ?",
	    wall_ms(run) - DAY_MS);

	if (late > 0)
		broke(run, "nobody-is-forgotten", "%lld reminders wait",
		    (long long)late);
}

/* What was spent by the day is what its texts cost. */
static void
the_money_adds_up(struct simulation *run)
{
	int64_t spent = rows_one(
	    run, "SELECT coalesce(sum(count), 0) FROM tally WHERE what = ?", 0);
	int64_t cost = rows_one(run,
	    "SELECT coalesce(sum(cost), 0) FROM message WHERE cost > ?", 0);

	if (spent < cost)
		broke(run, "the-money-adds-up", "%lld spent, %lld for texts",
		    (long long)spent, (long long)cost);
}

static bool
is_answered(const struct written *written)
{
	return written->answered && written->texts > 0;
}

/* Whoever writes is answered, whatever happened before: no session is stuck. */
static void
everybody_is_answered(struct simulation *run)
{
	struct written *asked[PROBES] = {NULL};
	int i;

	for (i = 0; i < PROBES && i < run->town->count; i++) {
		int index = chance_below(run->town->count);
		const struct resident *who = &run->town->residents[index];

		asked[i] = telecom_write(run, index, who->number, who->account,
		    i % 2 == 0 ? slice_of("112") : slice_of("help"), NULL,
		    NULL);
		run_until(run, run->true_ms + 10 * MINUTE_MS);
	}
	for (i = 0; i < PROBES && asked[i] != NULL && !run->over; i++)
		if (!is_answered(asked[i]))
			broke(run, "everybody-is-answered", "not person %d",
			    asked[i]->person);
}

/* What nobody writes to any more is emptied: the log does not grow for ever. */
static void
the_log_is_empty(struct simulation *run)
{
	const char *log = arena_printf(run->arena, "%s-wal", run->database);
	struct fault fault = {.text = ""};
	int looks;

	/* The first sees that something was written since the one before it. */
	for (looks = 0; looks < 2; looks++)
		if (store_checkpoint(run->machine->store, &fault) != 0)
			broke(run, "no-fault-of-its-own", "%s", fault.text);
	if (disk_size(log) > 0)
		broke(run, "nothing-is-left", "%zu bytes of its log",
		    disk_size(log));
}

void
promises_of_the_end(struct simulation *run)
{
	run_until(run, run->true_ms + CALM_MS);
	if (!run->over)
		everybody_is_answered(run);
	run_until(run, run->true_ms + HOUR_MS);
	if (run->over)
		return;
	promises_of_rows(run);
	nothing_hangs(run);
	nobody_is_forgotten(run);
	the_money_adds_up(run);
	if (!run->over)
		the_log_is_empty(run);
}
