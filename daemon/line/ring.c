/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * ring.c - a caller wants a person: phones of the rota ring, one takes it
 */
#include "line/ring.h"

#include <string.h>

#include "base/clock.h"
#include "line/place.h"
#include "line/ring_inside.h"

#define RING_MS (40 * SECOND_MS) /* then the caller leaves a message */
#define THROUGH_MS MINUTE_MS /* a person may be asked for a key first */
#define GONE_MS (20 * SECOND_MS) /* a caller who did not ask for so long */
#define TIMES_MAX 3 /* in one call */

static bool
ok(struct host *host, int result)
{
	if (result != 0)
		host->failed = true;
	return result == 0;
}

static bool
is_volunteer(const struct host *host)
{
	return ring_caller_of(host->session, host->call->id) != host->call->id;
}

static bool
read_ring(struct host *host, struct ring *ring)
{
	bool found = false;

	return host->call != NULL &&
	    ok(host,
		store_ring_get(host->turn->store,
		    ring_caller_of(host->session, host->call->id), ring, &found,
		    &host->fault)) &&
	    found;
}

/* Does the caller still listen? */
static bool
is_there(const struct ring *ring, int64_t now_ms)
{
	return ring->state == RING_RINGING && now_ms - ring->seen_ms < GONE_MS;
}

/* May this phone ring for this caller? */
static bool
may_ring(const struct host *host, const struct desk_hours *desk,
    const struct volunteer *volunteer)
{
	const struct world *world = host->turn->world;
	const char *number = volunteer->number.e164;

	return desk_on_shift(desk, volunteer, host->turn->now_ms) &&
	    world_allows(world, number) &&
	    !world_is_own_number(world, number) &&
	    strcmp(number, host->person->number.e164) != 0;
}

static bool
ring_phone(struct host *host, const struct account *account,
    const struct volunteer *volunteer)
{
	struct turn *turn = host->turn;
	const struct program *program = turn->world->program;
	struct placing placing = {.to = &volunteer->number,
	    /* The caller is in this account: no room is in two. */
	    .account = account,
	    .flow = program->flows[program->volunteer].name,
	    .source = RING_SOURCE,
	    .found = host->call->id,
	    .language = turn->world->call_languages.list[0],
	    .purpose = PURPOSE_ANSWER,
	    .kind = KIND_CALL,
	    .note = volunteer->name,
	    .cause = host->call->id,
	    .due_ms = turn->now_ms,
	    .last_ms = turn->now_ms + RING_MS};
	int64_t id;

	return ok(host, place_call(turn, &placing, &id, &host->fault));
}

/* The desk of that name, else the first, as for its hours. */
static const struct desk_hours *
desk_of(const struct world *world, const char *name)
{
	const struct desk_hours *desk =
	    desk_find(world->desks, world->desk_count, name);

	return desk == NULL && world->desk_count > 0 ? &world->desks[0] : desk;
}

/* How many phones ring now. */
static int
ring_phones(struct host *host, const struct desk_hours *desk,
    const struct account *account)
{
	int count = 0;
	size_t i;

	for (i = 0; i < desk->volunteer_count && count < RING_PHONES_MAX; i++)
		if (may_ring(host, desk, &desk->volunteers[i]))
			count +=
			    ring_phone(host, account, &desk->volunteers[i]);
	return count;
}

static int
ring_whom(struct host *host, const char *name, const struct account *account,
    struct ring *ring)
{
	const struct world *world = host->turn->world;
	const struct desk_hours *desk = desk_of(world, name);

	if (through_is(host)) {
		ring->person = through_ring(host, account);
		return ring->person != 0;
	}
	if (desk == NULL || world->program->volunteer < 0)
		return 0;
	return ring_phones(host, desk, account);
}

bool
ring_desk(void *context, const char *name)
{
	struct host *host = context;
	struct turn *turn = host->turn;
	const struct account *account =
	    world_account(turn->world, turn->event->account);
	struct ring ring = {.times = 0};

	if (host->call == NULL || account == NULL || !account->calls ||
	    (read_ring(host, &ring) && ring.times >= TIMES_MAX) ||
	    ring_whom(host, name, account, &ring) == 0)
		return false;
	turn->outcome = "rings";
	ring = (struct ring){.call = host->call->id,
	    .began_ms = turn->now_ms,
	    .seen_ms = turn->now_ms,
	    .person = ring.person,
	    .times = ring.times + 1};
	return ok(host, store_ring_put(turn->store, &ring, &host->fault));
}

/* Is any phone left that could still be taken up? */
static bool
any_rings(struct host *host, const struct ring *ring)
{
	struct turn *turn = host->turn;
	struct ring_phone phones[RING_PHONES_MAX];
	size_t count = 0, i;

	if (turn->now_ms - ring->began_ms >=
		(ring->person == 0 ? RING_MS : THROUGH_MS) ||
	    !ok(host,
		store_ring_phones(turn->store, turn->arena, ring, phones,
		    RING_PHONES_MAX, &count, &host->fault)))
		return false;
	for (i = 0; i < count; i++)
		if (ring_is_up(&phones[i]))
			return true;
	return false;
}

/* The caller asks again. */
static enum ringing
look(struct host *host, struct ring *ring)
{
	struct turn *turn = host->turn;
	enum ringing stands = RINGING_YET;

	ring->seen_ms = turn->now_ms;
	if (ring->state == RING_TAKEN) {
		stands = RINGING_TAKEN;
		ring->state = RING_JOINED;
		host->room = host->call->remote_id;
		turn->outcome = "connected";
	} else if (ring->state != RING_RINGING || !any_rings(host, ring)) {
		stands = RINGING_OVER;
		ring->state = RING_OVER;
		turn->outcome = "nobody";
		ok(host, ring_end_phones(turn, ring, &host->fault));
	}
	ok(host, store_ring_put(turn->store, ring, &host->fault));
	return stands;
}

enum ringing
ring_stands(void *context)
{
	struct host *host = context;
	struct ring ring;

	if (!read_ring(host, &ring))
		return RINGING_OVER;
	if (!is_volunteer(host))
		return look(host, &ring);
	return is_there(&ring, host->turn->now_ms) ? RINGING_YET : RINGING_OVER;
}

bool
ring_pick_up(void *context)
{
	struct host *host = context;
	struct turn *turn = host->turn;
	struct ring ring;
	struct call call;
	bool found = false;

	if (!read_ring(host, &ring) || !is_there(&ring, turn->now_ms) ||
	    !ok(host,
		store_call_get(turn->store, turn->arena, ring.call, &call,
		    &found, &host->fault)) ||
	    !found || call.remote_id == NULL)
		return false;
	ring.state = RING_TAKEN;
	ring.taken = host->call->id;
	host->room = call.remote_id;
	turn->outcome = "taken";
	return ok(host, ring_end_phones(turn, &ring, &host->fault)) &&
	    ok(host, store_ring_put(turn->store, &ring, &host->fault));
}
