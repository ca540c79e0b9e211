/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * squillo.c - who rings and is not answered is called back
 */
#include "line/squillo.h"

#include "base/clock.h"
#include "line/call_back.h"
#include "line/place.h"

#define SOURCE "squillo" /* what a call back is about: the call that rang */
#define BACK_MS (5 * SECOND_MS) /* until their phone is free again */
#define LAST_MS MINUTE_MS /* whoever rang still has it at hand */

static const struct account *
account_of(const struct caller *caller)
{
	const struct turn *turn = caller->turn;

	return world_account(turn->world, turn->event->account);
}

static bool
is_wanted(const struct caller *caller)
{
	const struct account *account = account_of(caller);

	return account != NULL && account->squillo != SQUILLO_OFF &&
	    account->calls;
}

/* May they be called back, and do they not wait for that already? */
static int
judge(struct caller *caller, bool *may, bool *waits, struct fault *fault)
{
	*may = *waits = false;
	return !is_wanted(caller) ?
	    0 :
	    call_back_judge(
		caller->turn, &caller->person, SOURCE, may, waits, fault);
}

/* The row of this call, which a repeat finds. */
static int
note(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;

	if (caller->rang != 0)
		return 0;
	if (caller_note(caller, DIRECTION_IN, KIND_CALL, turn->event->remote_id,
		(struct slice){"", 0}, fault) != 0)
		return -1;
	caller->rang = caller->person.last_interaction = caller->last;
	return store_person_save(turn->store, &caller->person, false, fault);
}

/* The flow of their own, or the one that answers every call. */
static const char *
flow_of(const struct program *program)
{
	if (program_flow(program, slice_of(SOURCE)) >= 0)
		return SOURCE;
	return program->call < 0 ? NULL : program->flows[program->call].name;
}

static int
call_back(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;
	struct placing placing = {.person = &caller->person,
	    .account = account_of(caller),
	    .flow = flow_of(turn->world->program),
	    .source = SOURCE,
	    .found = caller->rang,
	    .purpose = PURPOSE_ANSWER,
	    .kind = KIND_CALL,
	    .cause = caller->rang,
	    .due_ms = turn->now_ms + BACK_MS,
	    .last_ms = turn->now_ms + LAST_MS};
	int64_t id;

	turn->outcome = "called back";
	return place_call(turn, &placing, &id, fault);
}

static int
reject(struct caller *caller, bool waits, struct fault *fault)
{
	bool repeated = caller->rang != 0;

	caller->turn->outcome = repeated ? "repeated" : "rejected";
	caller_turn_away(caller->turn, CALL_REJECT);
	if (note(caller, fault) != 0)
		return -1;
	return repeated || waits ? 0 : call_back(caller, fault);
}

static int
ring_on(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;

	turn->outcome = "rings";
	turn_act(turn,
	    &(struct action){.kind = ACTION_RING,
		.account = turn->event->account,
		.wait_ms = account_of(caller)->squillo_ms});
	return note(caller, fault);
}

/* It rang for as long as it was to; did they ring off meanwhile? */
static int
has_rung(struct caller *caller, bool *taken, struct fault *fault)
{
	struct turn *turn = caller->turn;
	int calls;

	if (caller->rang == 0)
		return 0;
	if (store_placed_about(turn->store, caller->person.id, SOURCE,
		caller->rang, &calls, fault) != 0)
		return -1;
	*taken = calls > 0;
	if (*taken)
		caller_turn_away(turn, CALL_REJECT);
	return 0;
}

int
squillo_takes(struct caller *caller, bool *taken, struct fault *fault)
{
	bool waits;

	*taken = false;
	if (caller->turn->event->rang)
		return has_rung(caller, taken, fault);
	if (flow_of(caller->turn->world->program) == NULL)
		return 0;
	if (judge(caller, taken, &waits, fault) != 0)
		return -1;
	if (!*taken)
		return 0;
	return account_of(caller)->squillo == SQUILLO_REJECT ?
	    reject(caller, waits, fault) :
	    ring_on(caller, fault);
}

int
squillo_rang_off(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;
	const struct account *account = account_of(caller);
	bool may, waits;
	int calls;

	if (caller->rang == 0 || account == NULL ||
	    account->squillo != SQUILLO_PAUSE)
		return 0;
	if (caller_read_person(caller, fault) != 0 ||
	    judge(caller, &may, &waits, fault) != 0 ||
	    store_placed_about(turn->store, caller->person.id, SOURCE,
		caller->rang, &calls, fault) != 0)
		return -1;
	return may && !waits && calls == 0 ? call_back(caller, fault) : 0;
}
