/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * remind.c - tells people of their appointments, at the moments planned
 */
#include "line/remind.h"

#include "base/clock.h"
#include "line/unasked.h"
#include "store/reminder.h"

#define SAME_MS HOUR_MS /* two so near each other say the same */

struct reminding {
	struct turn *turn;
	struct reminder reminder;
	struct appointment appointment;
	struct unasked unasked;
};

static bool
is_to_come(const struct reminding *reminding)
{
	const struct appointment *appointment = &reminding->appointment;

	return appointment->starts_ms > reminding->turn->now_ms &&
	    !appointment->no_reminders && !reminding->reminder.stale &&
	    (appointment->state == APPOINTMENT_PLANNED ||
		appointment->state == APPOINTMENT_CONFIRMED);
}

/* What is it of, whom does it go to, and may it go now? */
static int
judge(struct reminding *reminding, enum judged *judged, struct fault *fault)
{
	struct turn *turn = reminding->turn;
	const struct appointment *appointment = &reminding->appointment;
	bool found;

	*judged = JUDGED_DROP;
	if (store_appointment_by_id(turn->store, turn->arena,
		reminding->reminder.appointment, &reminding->appointment,
		&found, fault) != 0)
		return -1;
	if (!found || !is_to_come(reminding))
		return 0;
	reminding->unasked = (struct unasked){.turn = turn,
	    .limit_ms = appointment->starts_ms,
	    .flow = "reminder",
	    .source = "appointments",
	    .id = appointment->id,
	    .reminder = reminding->reminder.before_ms == 0 ? "changed" : "due",
	    .language = appointment->language};
	return unasked_judge(
	    &reminding->unasked, appointment->person, judged, fault);
}

static int
open_follow_up(struct turn *turn, const struct appointment *appointment,
    const char *topic, int64_t interaction, struct fault *fault)
{
	return unasked_follow_up(turn, appointment->desk, appointment->person,
	    topic, interaction, appointment->starts_ms, fault);
}

static int
send(struct reminding *reminding, struct fault *fault)
{
	struct turn *turn = reminding->turn;
	int64_t message;

	if (remind_by_call(turn, &reminding->reminder, &reminding->appointment,
		&reminding->unasked.person, &message, fault) != 0)
		return -1;
	if (message == 0 &&
	    unasked_send(&reminding->unasked, &message, fault) != 0)
		return -1;
	if (message != 0)
		return store_reminder_told(turn->store, &reminding->reminder,
		    message, turn->now_ms, turn->now_ms + SAME_MS, fault);
	if (open_follow_up(turn, &reminding->appointment,
		reminding->unasked.no_way ? "not-reminded" : "reminder-empty",
		reminding->unasked.person.last_interaction, fault) != 0)
		return -1;
	return store_reminder_drop(turn->store, reminding->reminder.id, fault);
}

/* One that does not go now. */
static int
put_off(struct reminding *reminding, enum judged judged, struct fault *fault)
{
	struct turn *turn = reminding->turn;

	if (judged == JUDGED_WAIT)
		return store_reminder_wait(turn->store, reminding->reminder.id,
		    reminding->unasked.wait_until_ms, fault);
	if (judged == JUDGED_MISSED &&
	    open_follow_up(turn, &reminding->appointment, "not-reminded",
		reminding->unasked.person.last_interaction, fault) != 0)
		return -1;
	return store_reminder_drop(turn->store, reminding->reminder.id, fault);
}

static int
remind_one(
    struct turn *turn, const struct reminder *reminder, struct fault *fault)
{
	struct reminding reminding = {.turn = turn, .reminder = *reminder};
	enum judged judged;

	if (judge(&reminding, &judged, fault) != 0)
		return -1;
	return judged == JUDGED_GO ? send(&reminding, fault) :
				     put_off(&reminding, judged, fault);
}

int
remind_due(struct turn *turn, size_t max, size_t *count, struct fault *fault)
{
	struct reminder reminder;
	bool found = unasked_can(turn, "reminder");

	/* One by one: the first may make the next needless. */
	for (*count = 0; *count < max && found; *count += found)
		if (store_reminder_due(turn->store, turn->now_ms, &reminder,
			&found, fault) != 0 ||
		    (found && remind_one(turn, &reminder, fault) != 0))
			return -1;
	return 0;
}

int
remind_may_go(struct turn *turn, int64_t message, bool *go, struct fault *fault)
{
	struct reminding reminding = {.turn = turn};
	bool found;
	enum judged judged;

	*go = true;
	if (store_reminder_of_message(
		turn->store, message, &reminding.reminder, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (judge(&reminding, &judged, fault) != 0)
		return -1;
	*go = judged == JUDGED_GO;
	return *go ? 0 : put_off(&reminding, judged, fault);
}

int
remind_lost(struct turn *turn, int64_t message, struct fault *fault)
{
	struct reminder reminder;
	struct appointment appointment;
	bool found, again;

	if (store_reminder_of_message(
		turn->store, message, &reminder, &found, fault) != 0)
		return -1;
	if (found &&
	    store_appointment_by_id(turn->store, turn->arena,
		reminder.appointment, &appointment, &found, fault) != 0)
		return -1;
	if (!found || appointment.starts_ms <= turn->now_ms)
		return 0;
	if (remind_call_again(
		turn, &reminder, &appointment, message, &again, fault) != 0)
		return -1;
	return again ?
	    0 :
	    open_follow_up(turn, &appointment, "not-reminded", message, fault);
}
