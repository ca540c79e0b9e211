/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * through.c - somebody of the desk calls a person through the line
 */
#include "line/through.h"

#include <string.h>

#include "base/clock.h"
#include "line/place.h"
#include "store/ring.h"

#define PERSON_STEP "person" /* of the flow: what the person hears */
#define ASKED_MS (2 * MINUTE_MS) /* a phone that rings later surprises */
#define RING_MS (40 * SECOND_MS)

static const char *
flow_of(const struct world *world)
{
	const struct program *program = world->program;

	return program->staff < 0 ? NULL : program->flows[program->staff].name;
}

bool
through_can(const struct world *world)
{
	return flow_of(world) != NULL && place_can(world);
}

int
through_call(struct turn *turn, const struct person *person,
    const struct phone_number *phone, const char *name, int64_t cause,
    struct fault *fault)
{
	const struct world *world = turn->world;
	struct placing placing = {.to = phone,
	    .flow = flow_of(world),
	    .source = THROUGH_SOURCE,
	    .found = person->id,
	    .language = world->call_languages.list[0],
	    .purpose = PURPOSE_ANSWER,
	    .kind = KIND_CALL,
	    .note = name,
	    .cause = cause,
	    .due_ms = turn->now_ms,
	    .last_ms = turn->now_ms + ASKED_MS};
	int64_t id;

	return place_call(turn, &placing, &id, fault);
}

bool
through_is(const struct host *host)
{
	return strcmp(host->session->source, THROUGH_SOURCE) == 0;
}

/* They may have said STOP while the phone rang. */
static bool
may_be_called(const struct person *person)
{
	return person->number.e164[0] != '\0' && person->stops.all_ms == 0 &&
	    person->safety != SAFETY_NEVER;
}

int64_t
through_ring(struct host *host, const struct account *account)
{
	struct turn *turn = host->turn;
	struct person person;
	int64_t id;
	bool found;
	struct placing placing = {.person = &person,
	    /* No room is in two accounts. */
	    .account = account,
	    .flow = arena_printf(turn->arena, "%s." PERSON_STEP,
		flow_of(turn->world) == NULL ? "" : flow_of(turn->world)),
	    .source = RING_SOURCE,
	    .found = host->call->id,
	    .purpose = PURPOSE_ANSWER,
	    .kind = KIND_CALL,
	    .cause = host->call->id,
	    .due_ms = turn->now_ms,
	    .last_ms = turn->now_ms + RING_MS};

	if (store_person_by_id(turn->store, turn->arena, host->session->found,
		&person, &found, &host->fault) != 0) {
		host->failed = true;
		return 0;
	}
	if (!found || !may_be_called(&person) ||
	    program_place(turn->world->program, slice_of(placing.flow)) < 0)
		return 0;
	if (place_call(turn, &placing, &id, &host->fault) != 0) {
		host->failed = true;
		return 0;
	}
	return person.id;
}
