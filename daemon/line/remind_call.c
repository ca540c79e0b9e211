/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * remind_call.c - reminders to people who do not read: the line calls them
 *
 * Nobody answers, or a machine does: it calls again, three times in all, and
 * then writes, since somebody may read it to them.
 */
#include "base/clock.h"
#include "line/place.h"
#include "line/remind.h"
#include "store/contact.h"
#include "store/reminder.h"

#define CALLS_MAX 3
#define AGAIN_MS (20 * MINUTE_MS)

static bool
can_be_called(const struct turn *turn)
{
	const struct program *program = turn->world->program;
	int flow = program_flow(program, slice_of("reminder"));

	return flow >= 0 && program->flows[flow].on_call;
}

int
remind_by_call(struct turn *turn, const struct reminder *reminder,
    const struct appointment *appointment, struct person *person,
    int64_t *message, struct fault *fault)
{
	struct placing placing = {.person = person,
	    .flow = "reminder",
	    .source = "appointments",
	    .found = appointment->id,
	    .language = person->language == NULL ? appointment->language : NULL,
	    .purpose = PURPOSE_REMINDER,
	    .kind = KIND_REMINDER,
	    .due_ms = turn->now_ms,
	    .last_ms = appointment->starts_ms};
	bool by_call;
	int result;

	*message = 0;
	if (reminder->calls >= CALLS_MAX || !can_be_called(turn))
		return 0;
	if (store_contact_by_call(turn->store, person->id, &by_call, fault) !=
	    0)
		return -1;
	if (!by_call)
		return 0;
	turn->desk = appointment->desk;
	result = place_call(turn, &placing, message, fault);
	turn->desk = NULL;
	return result;
}

int
remind_call_again(struct turn *turn, const struct reminder *reminder,
    const struct appointment *appointment, int64_t message, bool *again,
    struct fault *fault)
{
	int64_t at_ms = turn->now_ms + AGAIN_MS;
	struct placed placed;

	*again = false;
	if (at_ms >= appointment->starts_ms)
		return 0;
	if (store_placed_get(
		turn->store, turn->arena, message, &placed, again, fault) != 0)
		return -1;
	return *again ?
	    store_reminder_call_again(turn->store, reminder->id, at_ms, fault) :
	    0;
}

int
remind_what(
    struct turn *turn, int64_t call, const char **what, struct fault *fault)
{
	struct reminder reminder;
	bool found;

	*what = NULL;
	if (store_reminder_of_message(
		turn->store, call, &reminder, &found, fault) != 0)
		return -1;
	if (found)
		*what = reminder.before_ms == 0 ? "changed" : "due";
	return 0;
}
