/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * place.c - calls that the line places
 */
#include "line/place.h"

#include <string.h>

#include "line/notice_call.h"
#include "line/spend.h"
#include "store/appointment.h"
#include "store/opt_out.h"
#include "store/outbox.h"

/* How it ended, as the log shows it. */
static const char *const ends[] = {
    [CALL_OVER] = "not heard",
    [CALL_BUSY] = "busy",
    [CALL_UNANSWERED] = "not answered",
    [CALL_FAILED] = "failed",
};

static const struct account *
account_that_calls(const struct world *world)
{
	size_t i;

	for (i = 0; i < world->account_count; i++)
		if (world->accounts[i].calls &&
		    world->accounts[i].number[0] != '\0')
			return &world->accounts[i];
	return NULL;
}

bool
place_can(const struct world *world)
{
	return account_that_calls(world) != NULL;
}

static enum urgency
urgency_of(const struct placing *placing)
{
	return placing->purpose == PURPOSE_ANSWER ? URGENCY_ANSWER :
	    placing->purpose == PURPOSE_REMINDER  ? URGENCY_REMINDER :
	    placing->urgent			  ? URGENCY_URGENT_NOTICE :
						    URGENCY_NOTICE;
}

/* What it is for, as the log names it. */
static void
name_place(const struct turn *turn, const char *place, struct interaction *row)
{
	const struct program *program = turn->world->program;
	int step = program_place(program, slice_of(place));

	row->flow = place;
	if (step < 0 || strchr(place, '.') == NULL)
		return;
	row->flow = program_step_flow(program, step);
	row->step = program->steps[step].name;
}

static int
add_row(struct turn *turn, const struct placing *placing, const char *account,
    int64_t *id, struct fault *fault)
{
	struct person *person = placing->person;
	struct interaction row = {.at_ms = turn->now_ms,
	    .person = person == NULL ? 0 : person->id,
	    .before = person == NULL ? 0 : person->last_interaction,
	    .cause = placing->cause,
	    .channel = CHANNEL_CALL,
	    .direction = DIRECTION_OUT,
	    .kind = placing->kind,
	    .account = account,
	    .desks = turn->desk,
	    .language = placing->language,
	    .text = slice_of(placing->note)};

	name_place(turn, placing->flow, &row);
	if (store_interaction_add(turn->store, &row, fault) != 0)
		return -1;
	*id = row.id;
	if (person == NULL)
		return 0;
	person->last_interaction = row.id;
	return store_person_save(turn->store, person, false, fault);
}

int
place_call(struct turn *turn, const struct placing *placing, int64_t *id,
    struct fault *fault)
{
	const struct account *account = placing->account != NULL ?
	    placing->account :
	    account_that_calls(turn->world);
	struct person *person = placing->person;
	struct placed placed = {.person = person == NULL ? 0 : person->id,
	    .at_ms = turn->now_ms,
	    .flow = placing->flow,
	    .source = placing->source == NULL ? "" : placing->source,
	    .found = placing->found,
	    .language = placing->language};
	struct message message = {.person = placed.person,
	    .to = person == NULL ? *placing->to : person->number,
	    .pinned = placing->account != NULL,
	    .text = {"", 0},
	    .state = MESSAGE_WAITING,
	    .purpose = placing->purpose,
	    .urgency = urgency_of(placing),
	    .notice = placing->notice,
	    .due_ms = placing->due_ms,
	    .last_ms = placing->last_ms};

	*id = 0;
	if (account == NULL)
		return 0;
	if (add_row(turn, placing, account->name, id, fault) != 0)
		return -1;
	message.account = account->name;
	message.id = placed.id = *id;
	if (store_placed_add(turn->store, &placed, fault) != 0)
		return -1;
	return store_message_add(turn->store, &message, fault);
}

/* Nothing is said: a machine would keep it for whoever listens to it. */
static int
hang_up(struct turn *turn)
{
	turn->outcome = "not said";
	caller_turn_away(turn, CALL_HANG_UP);
	return 0;
}

static void
take_called(struct talk *talk, const struct caller *caller)
{
	const struct placed *placed = &caller->placed;

	flow_called(talk, program_place(talk->program, slice_of(placed->flow)),
	    placed->source, placed->found);
}

/* May it be said to whoever answered, or did they stop meanwhile? */
static int
read_called(struct caller *caller, bool *go, struct fault *fault)
{
	struct turn *turn = caller->turn;
	struct placed *placed = &caller->placed;
	struct person *person = &caller->person;

	if (store_placed_get(turn->store, turn->arena, turn->event->call,
		placed, go, fault) != 0)
		return -1;
	if (!*go || placed->person == 0)
		return 0;
	if (store_person_by_id(turn->store, turn->arena, placed->person, person,
		go, fault) != 0)
		return -1;
	memcpy(turn->person, person->name, sizeof(turn->person));
	*go = *go && person->stops.all_ms == 0 &&
	    person->safety != SAFETY_NEVER &&
	    opt_out_bar(&person->stops, person->safety, placed->purpose) ==
		BAR_NONE;
	return 0;
}

static int
fail(struct caller *caller, int64_t id, const char *why, struct fault *fault)
{
	struct turn *turn = caller->turn;
	struct message_change change = {
	    .id = id, .to = MESSAGE_FAILED, .at_ms = turn->now_ms};

	if (caller_note(caller, DIRECTION_IN, KIND_CALL, NULL, slice_of(why),
		fault) != 0)
		return -1;
	if (caller->person.id != 0) {
		caller->person.last_interaction = caller->last;
		if (store_person_save(
			turn->store, &caller->person, false, fault) != 0)
			return -1;
	}
	return turn_settle(turn, &change, fault);
}

/* From now on it is a call like any other. */
static int
begin(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;
	const struct placed *placed = &caller->placed;

	caller->call = (struct call){.id = placed->id,
	    .person = placed->person,
	    .account = turn->event->account,
	    .remote_id = turn->event->remote_id,
	    .language = placed->language,
	    .started_ms = turn->now_ms,
	    .session = {"", 0},
	    .script = {"", 0}};
	if (language_index(&turn->world->call_languages, placed->language) <
		0 &&
	    notice_call_speaks(turn, placed, &caller->call.language, fault) !=
		0)
		return -1;
	turn->outcome = "answered";
	if (caller_note(caller, DIRECTION_IN, KIND_CALL, NULL,
		slice_of("answered"), fault) != 0 ||
	    store_call_add(turn->store, &caller->call, fault) != 0)
		return -1;
	session_clear(&caller->session);
	caller_talk(caller, take_called);
	return caller_answer(caller, fault);
}

/* What the call is about may have changed while the phone rang. */
static int
still_so(struct caller *caller, bool *go, struct fault *fault)
{
	const struct placed *placed = &caller->placed;
	struct turn *turn = caller->turn;
	struct appointment appointment;

	*go = message_may_move(placed->state, MESSAGE_FAILED) &&
	    program_place(turn->world->program, slice_of(placed->flow)) >= 0;
	if (!*go || strcmp(placed->source, "appointments") != 0)
		return 0;
	if (store_appointment_by_id(turn->store, turn->arena, placed->found,
		&appointment, go, fault) != 0)
		return -1;
	*go = *go && appointment.starts_ms > turn->now_ms &&
	    (appointment.state == APPOINTMENT_PLANNED ||
		appointment.state == APPOINTMENT_CONFIRMED);
	return 0;
}

int
place_answered(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;
	struct placed *placed = &caller->placed;
	bool go;

	if (read_called(caller, &go, fault) != 0)
		return -1;
	if (go && still_so(caller, &go, fault) != 0)
		return -1;
	if (!go)
		return hang_up(turn);
	if (turn->event->answered != ANSWERED_MACHINE)
		return begin(caller, fault);
	hang_up(turn);
	return fail(caller, placed->id, "a machine", fault);
}

static bool
was_said(const struct caller *caller, const char *flow)
{
	const struct talk *talk = &caller->talk;
	const struct step *steps = talk->program->steps;
	int begin = program_place(talk->program, slice_of(flow));
	size_t i;

	for (i = 0; begin >= 0 && i < talk->said_count; i++)
		if (steps[talk->said[i].step].flow == steps[begin].flow)
			return true;
	return false;
}

int
place_heard(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;
	struct message_change change = {.id = caller->call.id,
	    .to = MESSAGE_DELIVERED,
	    .at_ms = turn->now_ms};
	struct placed placed;
	bool found;

	if (!turn->event->placed)
		return 0;
	if (store_placed_get(turn->store, turn->arena, caller->call.id, &placed,
		&found, fault) != 0)
		return -1;
	if (!found || placed.state == MESSAGE_DELIVERED ||
	    !was_said(caller, placed.flow))
		return 0;
	return turn_settle(turn, &change, fault);
}

int
place_over(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;
	const struct event *event = turn->event;
	struct placed placed;
	bool found;

	if (!event->placed || event->call == 0)
		return 0;
	if (spend_call(turn, event->account, event->seconds, fault) != 0)
		return -1;
	if (store_placed_get(turn->store, turn->arena, event->call, &placed,
		&found, fault) != 0)
		return -1;
	if (!found || !message_may_move(placed.state, MESSAGE_FAILED))
		return 0;
	turn->outcome = ends[event->end];
	if (caller->person.id == 0 && placed.person != 0 &&
	    store_person_by_id(turn->store, turn->arena, placed.person,
		&caller->person, &found, fault) != 0)
		return -1;
	return fail(caller, placed.id, ends[event->end], fault);
}
