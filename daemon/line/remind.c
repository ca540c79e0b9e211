/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * remind.c - tells people of their appointments, at the moments planned
 */
#include "line/remind.h"

#include <string.h>

#include "base/clock.h"
#include "flow/hear.h"
#include "line/host.h"
#include "store/contact.h"
#include "store/opt_out.h"
#include "store/outbox.h"
#include "store/reminder.h"
#include "words/parts.h"

#define REMINDERS_PER_TICK 8
#define TALKING_MS (10 * MINUTE_MS) /* who wrote so lately is not cut into */
#define SAME_MS HOUR_MS /* two so near each other say the same */
#define CALL_MS (4 * HOUR_MS) /* a person calls within this time */

enum way {
	WAY_GO,
	WAY_DROP, /* nobody has to hear of it any more */
	WAY_WAIT,
	WAY_MISSED, /* they should hear of it, but not by a text */
};

struct reminding {
	struct turn *turn;
	struct reminder reminder;
	struct appointment appointment;
	struct person person;
	int64_t wait_until_ms; /* of WAY_WAIT */
};

static bool
is_allowed(const struct world *world, const char *number)
{
	size_t i;

	for (i = 0; i < world->allow_count; i++)
		if (strncmp(number, world->allow[i], strlen(world->allow[i])) ==
		    0)
			return true;
	return false;
}

static bool
wants_to_hear(const struct reminding *reminding)
{
	const struct person *person = &reminding->person;

	return opt_out_bar(&person->stops, person->safety, PURPOSE_REMINDER) ==
	    BAR_NONE &&
	    is_allowed(reminding->turn->world, person->number.e164);
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
judge_hour(struct reminding *reminding, enum way *way, struct fault *fault)
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
	*way = until_ms == turn->now_ms	   ? WAY_GO :
	    until_ms < starts_ms	   ? WAY_WAIT :
	    quiet_is(&hours, turn->now_ms) ? WAY_MISSED :
					     WAY_GO;
	return 0;
}

/* What is it of, whom does it go to, and may it go now? */
static int
judge(struct reminding *reminding, enum way *way, struct fault *fault)
{
	struct turn *turn = reminding->turn;
	bool found;

	*way = WAY_DROP;
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
	return judge_hour(reminding, way, fault);
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

/* The first account that people can answer to. */
static const struct account *
account_of(const struct world *world)
{
	size_t i;

	for (i = 0; i < world->account_count; i++)
		if (world->accounts[i].number[0] != '\0')
			return &world->accounts[i];
	return NULL;
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
    const struct account *account, int64_t *id, struct fault *fault)
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
	    .account = account->name,
	    .flow = program_step_flow(program, said->step),
	    .step = program->steps[said->step].name,
	    .language = said->language,
	    .text = said->text,
	    .parts = parts_count(said->text).parts};
	struct message message = {.person = person->id,
	    .account = account->name,
	    .to = person->number,
	    .text = said->text,
	    .state = MESSAGE_WAITING,
	    .purpose = PURPOSE_REMINDER,
	    .due_ms = turn->now_ms,
	    .last_ms = reminding->appointment.starts_ms};

	if (store_interaction_add(turn->store, &row, fault) != 0)
		return -1;
	message.id = *id = person->last_interaction = row.id;
	return store_message_add(turn->store, &message, fault);
}

static int
send(struct reminding *reminding, const struct account *account,
    struct fault *fault)
{
	struct turn *turn = reminding->turn;
	struct said said[SAID_MAX];
	int64_t message = 0;
	size_t count, i;

	compose(reminding, said, &count);
	if (count == 0) {
		if (open_follow_up(turn, &reminding->appointment,
			"reminder-empty", reminding->person.last_interaction,
			fault) != 0)
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
put_off(struct reminding *reminding, enum way way, struct fault *fault)
{
	struct turn *turn = reminding->turn;

	if (way == WAY_WAIT)
		return store_reminder_wait(turn->store, reminding->reminder.id,
		    reminding->wait_until_ms, fault);
	if (way == WAY_MISSED &&
	    open_follow_up(turn, &reminding->appointment, "not-reminded",
		reminding->person.last_interaction, fault) != 0)
		return -1;
	return store_reminder_drop(turn->store, reminding->reminder.id, fault);
}

static int
remind_one(struct turn *turn, const struct reminder *reminder,
    const struct account *account, struct fault *fault)
{
	struct reminding reminding = {.turn = turn, .reminder = *reminder};
	enum way way;

	if (judge(&reminding, &way, fault) != 0)
		return -1;
	return way == WAY_GO ? send(&reminding, account, fault) :
			       put_off(&reminding, way, fault);
}

int
remind_due(struct turn *turn, struct fault *fault)
{
	const struct account *account = account_of(turn->world);
	struct reminder reminder;
	bool found = account != NULL &&
	    program_flow(turn->world->program, slice_of("reminder")) >= 0;
	int i;

	/* One by one: the first may make the next needless. */
	for (i = 0; i < REMINDERS_PER_TICK && found; i++)
		if (store_reminder_due(turn->store, turn->now_ms, &reminder,
			&found, fault) != 0 ||
		    (found && remind_one(turn, &reminder, account, fault) != 0))
			return -1;
	return 0;
}

int
remind_may_go(struct turn *turn, int64_t message, bool *go, struct fault *fault)
{
	struct reminding reminding = {.turn = turn};
	bool found;
	enum way way;

	*go = true;
	if (store_reminder_of_message(
		turn->store, message, &reminding.reminder, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (judge(&reminding, &way, fault) != 0)
		return -1;
	*go = way == WAY_GO;
	return *go ? 0 : put_off(&reminding, way, fault);
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
