/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * remind.c - tells people of their appointments, at the moments planned
 */
#include "line/remind.h"

#include <string.h>

#include "base/clock.h"
#include "flow/hear.h"
#include "line/host.h"
#include "line/way.h"
#include "store/contact.h"
#include "store/opt_out.h"
#include "store/outbox.h"
#include "store/reminder.h"
#include "words/parts.h"

#define TALKING_MS (10 * MINUTE_MS) /* who wrote so lately is not cut into */
#define SAME_MS HOUR_MS /* two so near each other say the same */
#define CALL_MS (4 * HOUR_MS) /* a person calls within this time */

enum judged {
	JUDGED_GO,
	JUDGED_DROP, /* nobody has to hear of it any more */
	JUDGED_WAIT,
	JUDGED_MISSED, /* they should hear of it, but not by a text */
};

struct reminding {
	struct turn *turn;
	struct reminder reminder;
	struct appointment appointment;
	struct person person;
	int64_t wait_until_ms; /* of JUDGED_WAIT */
};

static bool
wants_to_hear(const struct reminding *reminding)
{
	const struct person *person = &reminding->person;

	return opt_out_bar(&person->stops, person->safety, PURPOSE_REMINDER) ==
	    BAR_NONE &&
	    world_allows(reminding->turn->world, person->number.e164);
}

static bool
is_to_come(const struct reminding *reminding)
{
	const struct appointment *appointment = &reminding->appointment;

	return appointment->starts_ms > reminding->turn->now_ms &&
	    !appointment->no_reminders && !reminding->reminder.stale &&
	    (appointment->state == APPOINTMENT_PLANNED ||
		appointment->state == APPOINTMENT_CONFIRMED);
}

/* Is it the hour for it?  The appointment may be too near to wait. */
static int
judge_hour(
    struct reminding *reminding, enum judged *judged, struct fault *fault)
{
	struct turn *turn = reminding->turn;
	const struct person *person = &reminding->person;
	int64_t starts_ms = reminding->appointment.starts_ms;
	int64_t until_ms = turn->now_ms;
	struct quiet_hours hours;
	struct quiet own;

	if (store_contact_quiet(turn->store, person->id, &own, fault) != 0)
		return -1;
	hours = reminder_quiet(&turn->world->reminders, &own);
	if (person->session.length > 0 && person->heard_ms <= turn->now_ms &&
	    person->heard_ms + TALKING_MS > turn->now_ms)
		until_ms = person->heard_ms + TALKING_MS;
	if (quiet_is(&hours, until_ms))
		until_ms = quiet_is(&hours, turn->now_ms) ?
		    quiet_ends(&hours, until_ms) :
		    turn->now_ms;
	reminding->wait_until_ms = until_ms;
	*judged = until_ms == turn->now_ms ? JUDGED_GO :
	    until_ms < starts_ms	   ? JUDGED_WAIT :
	    quiet_is(&hours, turn->now_ms) ? JUDGED_MISSED :
					     JUDGED_GO;
	return 0;
}

/* What is it of, whom does it go to, and may it go now? */
static int
judge(struct reminding *reminding, enum judged *judged, struct fault *fault)
{
	struct turn *turn = reminding->turn;
	bool found;

	*judged = JUDGED_DROP;
	if (store_appointment_by_id(turn->store, turn->arena,
		reminding->reminder.appointment, &reminding->appointment,
		&found, fault) != 0)
		return -1;
	if (!found || !is_to_come(reminding))
		return 0;
	if (store_person_by_id(turn->store, turn->arena,
		reminding->appointment.person, &reminding->person, &found,
		fault) != 0)
		return -1;
	if (!found || !wants_to_hear(reminding))
		return 0;
	return judge_hour(reminding, judged, fault);
}

static int
open_follow_up(struct turn *turn, const struct appointment *appointment,
    const char *topic, int64_t interaction, struct fault *fault)
{
	int64_t due_ms = turn->now_ms + CALL_MS, id;
	struct follow_up follow_up = {.person = appointment->person,
	    .topic = topic,
	    .desk = "desk",
	    .opened_ms = turn->now_ms,
	    .interaction = interaction};

	follow_up.due_ms =
	    due_ms < appointment->starts_ms ? due_ms : appointment->starts_ms;
	return store_follow_up_open(turn->store, &follow_up, &id, fault);
}

static const struct language *
language_of(const struct reminding *reminding)
{
	if (reminding->person.language != NULL)
		return reminding->person.language;
	if (reminding->appointment.language != NULL)
		return reminding->appointment.language;
	return reminding->turn->world->languages.list[0];
}

/* What the flow says; none when a value is missing. */
static void
compose(struct reminding *reminding, struct said *said, size_t *count)
{
	struct turn *turn = reminding->turn;
	const struct world *world = turn->world;
	struct host host = {.turn = turn, .person = &reminding->person};
	struct flow_host functions = host_functions(&host);
	struct session session;
	struct values values = {0};
	struct talk talk = {.program = world->program,
	    .languages = &world->languages,
	    .host = &functions,
	    .arena = turn->arena,
	    .now_ms = turn->now_ms,
	    .safety = safety_name(reminding->person.safety),
	    .reminder = reminding->reminder.before_ms == 0 ? "changed" : "due",
	    .session = &session,
	    .values = &values,
	    .language = language_of(reminding)};

	*count = 0;
	session_clear(&session);
	world_values(world, &values);
	flow_tell(&talk, program_flow(world->program, slice_of("reminder")),
	    "appointments", reminding->appointment.id);
	if (talk.broken >= 0 || host.failed)
		return;
	*count = talk.said_count;
	memcpy(said, talk.said, sizeof(*said) * talk.said_count);
}

static int
write_text(struct reminding *reminding, const struct said *said,
    const char *account, int64_t *id, struct fault *fault)
{
	struct turn *turn = reminding->turn;
	const struct program *program = turn->world->program;
	struct person *person = &reminding->person;
	struct interaction row = {.at_ms = turn->now_ms,
	    .person = person->id,
	    .before = person->last_interaction,
	    .channel = CHANNEL_TEXT,
	    .direction = DIRECTION_OUT,
	    .kind = KIND_REMINDER,
	    .account = account,
	    .flow = program_step_flow(program, said->step),
	    .step = program->steps[said->step].name,
	    .language = said->language,
	    .text = said->text,
	    .parts = parts_count(said->text).parts};
	struct message message = {.person = person->id,
	    .account = account,
	    .to = person->number,
	    .text = said->text,
	    .language = said->language,
	    .state = MESSAGE_WAITING,
	    .urgency = URGENCY_REMINDER,
	    .purpose = PURPOSE_REMINDER,
	    .due_ms = turn->now_ms,
	    .last_ms = reminding->appointment.starts_ms};

	if (store_interaction_add(turn->store, &row, fault) != 0)
		return -1;
	message.id = *id = person->last_interaction = row.id;
	return store_message_add(turn->store, &message, fault);
}

static int
send(struct reminding *reminding, struct fault *fault)
{
	struct turn *turn = reminding->turn;
	struct said said[SAID_MAX];
	int64_t message = 0;
	size_t count, i;
	const char *account = NULL;

	compose(reminding, said, &count);
	if (count > 0)
		account = way_first(turn->world, URGENCY_REMINDER,
		    said[0].language, reminding->person.number.e164);
	if (account == NULL) {
		if (open_follow_up(turn, &reminding->appointment,
			count == 0 ? "reminder-empty" : "not-reminded",
			reminding->person.last_interaction, fault) != 0)
			return -1;
		return store_reminder_drop(
		    turn->store, reminding->reminder.id, fault);
	}
	for (i = 0; i < count; i++)
		if (write_text(reminding, &said[i], account, &message, fault) !=
		    0)
			return -1;
	if (store_person_save(turn->store, &reminding->person, false, fault) !=
	    0)
		return -1;
	return store_reminder_told(turn->store, &reminding->reminder, message,
	    turn->now_ms, turn->now_ms + SAME_MS, fault);
}

/* One that does not go now. */
static int
put_off(struct reminding *reminding, enum judged judged, struct fault *fault)
{
	struct turn *turn = reminding->turn;

	if (judged == JUDGED_WAIT)
		return store_reminder_wait(turn->store, reminding->reminder.id,
		    reminding->wait_until_ms, fault);
	if (judged == JUDGED_MISSED &&
	    open_follow_up(turn, &reminding->appointment, "not-reminded",
		reminding->person.last_interaction, fault) != 0)
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
	bool found =
	    way_first(turn->world, URGENCY_REMINDER, NULL, NULL) != NULL &&
	    program_flow(turn->world->program, slice_of("reminder")) >= 0;

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
	bool found;

	if (store_reminder_of_message(
		turn->store, message, &reminder, &found, fault) != 0)
		return -1;
	if (found &&
	    store_appointment_by_id(turn->store, turn->arena,
		reminder.appointment, &appointment, &found, fault) != 0)
		return -1;
	if (!found || appointment.starts_ms <= turn->now_ms)
		return 0;
	return open_follow_up(
	    turn, &appointment, "not-reminded", message, fault);
}
