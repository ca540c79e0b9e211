/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * remind_answer.c - an answer to what was asked unasked, whenever it comes
 *
 * A reminder, or a slot that is offered, leaves the running conversation
 * alone: only when an answer comes is its question asked again, in silence, to
 * see whether it takes it.
 */
#include "flow/hear.h"
#include "line/remind.h"
#include "store/offer.h"
#include "store/reminder.h"

struct question {
	const char *flow, *source, *reminder;
	int64_t id;
	int64_t at_ms; /* when they were asked */
	int64_t message;
	struct reminder told; /* of a reminder */
};

/* Does the question take it?  If not, all is as before. */
static bool
try_question(struct host *host, struct talk *talk, const struct match *match,
    const struct question *question)
{
	struct slice text = host->turn->event->text;
	int flow = program_flow(talk->program, slice_of(question->flow));
	struct talk before = *talk;
	struct session session = *talk->session;
	struct values values = *talk->values;
	size_t tasks = host->task_count;

	if (flow < 0)
		return false;
	talk->reminder = question->reminder;
	flow_tell(talk, flow, question->source, question->id);
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

static size_t
find_reminder(struct host *host, struct question *question)
{
	struct turn *turn = host->turn;
	struct reminder reminder;
	bool found = false;

	ok(host,
	    store_reminder_latest(turn->store, host->person->id, turn->now_ms,
		&reminder, &found, &host->fault));
	if (!found)
		return 0;
	*question = (struct question){.flow = "reminder",
	    .source = "appointments",
	    .reminder = reminder.stale ? "changed" : "due",
	    .id = reminder.appointment,
	    .at_ms = reminder.at_ms,
	    .message = reminder.message,
	    .told = reminder};
	return 1;
}

static size_t
find_offer(struct host *host, struct question *question)
{
	struct turn *turn = host->turn;
	struct offer offer;
	bool found = false;

	ok(host,
	    store_offer_latest(turn->store, host->person->id, turn->now_ms,
		&offer, &found, &host->fault));
	if (!found || offer.state == OFFER_TAKEN)
		return 0;
	*question = (struct question){.flow = "offer",
	    .source = "offers",
	    .id = offer.id,
	    .at_ms = offer.at_ms,
	    .message = offer.message};
	return 1;
}

bool
remind_answer(struct host *host, struct talk *talk, const struct match *match)
{
	struct turn *turn = host->turn;
	struct question list[2], first;
	size_t count, i;

	if (match->concept == NULL)
		return false;
	count = find_reminder(host, &list[0]);
	count += find_offer(host, &list[count]);
	if (count == 2 && list[1].message > list[0].message) {
		first = list[1];
		list[1] = list[0];
		list[0] = first;
	}
	for (i = 0; i < count; i++) {
		if (list[i].at_ms <= host->person->heard_ms &&
		    flow_takes(talk, turn->event->text, match))
			return false;
		if (try_question(host, talk, match, &list[i]))
			break;
	}
	if (i == count)
		return false;
	if (list[i].told.stale) {
		ok(host,
		    store_reminder_caught_up(
			turn->store, &list[i].told, &host->fault));
		return true;
	}
	talk->said_count = 0;
	talk->steps = 0;
	return false;
}
