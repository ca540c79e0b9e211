/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * remind_answer.c - an answer to a reminder, whenever it comes
 *
 * A reminder leaves the running conversation alone: only when an answer comes
 * is its question asked again, in silence, to see whether it takes it.
 */
#include "flow/hear.h"
#include "line/remind.h"
#include "store/reminder.h"

/* Does the question of the reminder take it?  If not, all is as before. */
static bool
try_reminder(struct host *host, struct talk *talk, const struct match *match,
    const struct reminder *reminder)
{
	struct slice text = host->turn->event->text;
	int flow = program_flow(talk->program, slice_of("reminder"));
	struct talk before = *talk;
	struct session session = *talk->session;
	struct values values = *talk->values;
	size_t tasks = host->task_count;

	if (flow < 0)
		return false;
	talk->reminder = reminder->stale ? "changed" : "due";
	flow_tell(talk, flow, "appointments", reminder->appointment);
	if (talk->broken < 0 && flow_takes(talk, text, match))
		return true;
	*talk = before;
	*talk->session = session;
	*talk->values = values;
	host->task_count = tasks;
	return false;
}

static void
ok(struct host *host, int result)
{
	if (result != 0)
		host->failed = true;
}

bool
remind_answer(struct host *host, struct talk *talk, const struct match *match)
{
	struct turn *turn = host->turn;
	struct reminder reminder;
	bool found = false;

	if (match->concept == NULL)
		return false;
	ok(host,
	    store_reminder_latest(turn->store, host->person->id, turn->now_ms,
		&reminder, &found, &host->fault));
	if (!found)
		return false;
	if (reminder.at_ms <= host->person->heard_ms &&
	    flow_takes(talk, turn->event->text, match))
		return false;
	if (!try_reminder(host, talk, match, &reminder))
		return false;
	if (reminder.stale) {
		ok(host,
		    store_reminder_caught_up(
			turn->store, &reminder, &host->fault));
		return true;
	}
	talk->said_count = 0;
	talk->steps = 0;
	return false;
}
