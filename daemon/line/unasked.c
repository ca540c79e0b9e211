/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * unasked.c - texts that nobody asked for: to whom, when, in which words
 */
#include "line/unasked.h"

#include <string.h>

#include "base/clock.h"
#include "flow/hear.h"
#include "line/desk_task.h"
#include "line/desks.h"
#include "line/way.h"
#include "store/contact.h"
#include "store/opt_out.h"
#include "words/parts.h"

#define TALKING_MS (10 * MINUTE_MS) /* who wrote so lately is not cut into */
#define CALL_MS (4 * HOUR_MS) /* a person calls within this time */

static bool
wants_to_hear(const struct unasked *unasked)
{
	const struct person *person = &unasked->person;

	return opt_out_bar(&person->stops, person->safety, PURPOSE_REMINDER) ==
	    BAR_NONE &&
	    world_allows(unasked->turn->world, person->number.e164);
}

/* Is it the hour for it?  The limit may be too near to wait. */
static int
judge_hour(struct unasked *unasked, enum judged *judged, struct fault *fault)
{
	struct turn *turn = unasked->turn;
	const struct person *person = &unasked->person;
	const struct quiet_hours *hours = &unasked->quiet;
	int64_t until_ms = turn->now_ms;
	struct quiet own;

	if (store_contact_quiet(turn->store, person->id, &own, fault) != 0)
		return -1;
	unasked->quiet = reminder_quiet(&turn->world->reminders, &own);
	if (person->session.length > 0 && person->heard_ms <= turn->now_ms &&
	    person->heard_ms + TALKING_MS > turn->now_ms)
		until_ms = person->heard_ms + TALKING_MS;
	if (quiet_is(hours, until_ms))
		until_ms = quiet_is(hours, turn->now_ms) ?
		    quiet_ends(hours, until_ms) :
		    turn->now_ms;
	unasked->wait_until_ms = until_ms;
	*judged = until_ms == turn->now_ms ? JUDGED_GO :
	    until_ms < unasked->limit_ms   ? JUDGED_WAIT :
	    quiet_is(hours, turn->now_ms)  ? JUDGED_MISSED :
					     JUDGED_GO;
	return 0;
}

int
unasked_judge(struct unasked *unasked, int64_t person, enum judged *judged,
    struct fault *fault)
{
	struct turn *turn = unasked->turn;
	bool found;

	*judged = JUDGED_DROP;
	if (store_person_by_id(turn->store, turn->arena, person,
		&unasked->person, &found, fault) != 0)
		return -1;
	if (!found || !wants_to_hear(unasked))
		return 0;
	return judge_hour(unasked, judged, fault);
}

int
unasked_follow_up(struct turn *turn, const char *desk, int64_t person,
    const char *topic, int64_t interaction, int64_t limit_ms,
    struct fault *fault)
{
	int64_t due_ms = turn->now_ms + CALL_MS;

	return desk_task(turn,
	    (struct follow_up){.topic = topic,
		.desk = desks_find(turn->world, slice_of(desk)),
		.person = person,
		.interaction = interaction,
		.due_ms = due_ms < limit_ms ? due_ms : limit_ms},
	    fault);
}

bool
unasked_can(const struct turn *turn, const char *flow)
{
	return way_first(turn->world, URGENCY_REMINDER, NULL, NULL) != NULL &&
	    program_flow(turn->world->program, slice_of(flow)) >= 0;
}

static const struct language *
language_of(const struct unasked *unasked)
{
	if (unasked->person.language != NULL)
		return unasked->person.language;
	if (unasked->language != NULL)
		return unasked->language;
	return unasked->turn->world->languages.list[0];
}

/* What the flow says; none when a value is missing. */
static void
compose(struct unasked *unasked, struct said *said, size_t *count)
{
	struct turn *turn = unasked->turn;
	const struct world *world = turn->world;
	struct host host = {.turn = turn, .person = &unasked->person};
	struct flow_host functions = host_functions(&host);
	struct session session;
	struct values values = {0};
	struct talk talk = {.program = world->program,
	    .languages = &world->languages,
	    .host = &functions,
	    .arena = turn->arena,
	    .now_ms = turn->now_ms,
	    .safety = safety_name(unasked->person.safety),
	    .reminder = unasked->reminder,
	    .session = &session,
	    .values = &values,
	    .language = language_of(unasked)};

	*count = 0;
	session_clear(&session);
	world_values(world, &values);
	flow_tell(&talk, program_flow(world->program, slice_of(unasked->flow)),
	    unasked->source, unasked->id);
	if (talk.broken >= 0 || host.failed)
		return;
	*count = talk.said_count;
	memcpy(said, talk.said, sizeof(*said) * talk.said_count);
}

/* FIRST: the text that this one goes on with, of those said at once; 0. */
static int
write_text(struct unasked *unasked, const struct said *said,
    const char *account, int64_t first, int64_t *id, struct fault *fault)
{
	struct turn *turn = unasked->turn;
	const struct program *program = turn->world->program;
	struct person *person = &unasked->person;
	struct interaction row = {.at_ms = turn->now_ms,
	    .person = person->id,
	    .before = person->last_interaction,
	    .cause = first,
	    .channel = CHANNEL_TEXT,
	    .direction = DIRECTION_OUT,
	    .kind = KIND_REMINDER,
	    .account = account,
	    .flow = program_step_flow(program, said->step),
	    .step = program->steps[said->step].name,
	    .desks = turn->desk,
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
	    .last_ms = unasked->limit_ms};

	if (store_interaction_add(turn->store, &row, fault) != 0)
		return -1;
	message.id = *id = person->last_interaction = row.id;
	return store_message_add(turn->store, &message, fault);
}

static int
send_composed(struct unasked *unasked, int64_t *message, struct fault *fault)
{
	struct said said[SAID_MAX];
	const char *account = NULL;
	int64_t id;
	size_t count, i;

	*message = 0;
	compose(unasked, said, &count);
	if (count > 0)
		account = way_first(unasked->turn->world, URGENCY_REMINDER,
		    said[0].language, unasked->person.number.e164);
	unasked->no_way = count > 0 && account == NULL;
	if (account == NULL)
		return 0;
	for (i = 0; i < count; i++) {
		if (write_text(
			unasked, &said[i], account, *message, &id, fault) != 0)
			return -1;
		if (i == 0)
			*message = id;
	}
	return store_person_save(
	    unasked->turn->store, &unasked->person, false, fault);
}

int
unasked_send(struct unasked *unasked, int64_t *message, struct fault *fault)
{
	struct turn *turn = unasked->turn;
	int result;

	/* What the turn did before, and does next, is of something else. */
	turn->desk = NULL;
	result = send_composed(unasked, message, fault);
	turn->desk = NULL;
	return result;
}

int
unasked_first(
    struct turn *turn, int64_t message, int64_t *first, struct fault *fault)
{
	struct interaction row;
	bool found;

	*first = message;
	if (store_interaction_get(
		turn->store, turn->arena, message, &row, &found, fault) != 0)
		return -1;
	if (found && row.kind == KIND_REMINDER && row.cause != 0)
		*first = row.cause;
	return 0;
}
