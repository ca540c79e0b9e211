/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * ring_end.c - a caller is gone, or somebody took them: other phones are still
 */
#include <string.h>

#include "base/clock.h"
#include "line/place.h"
#include "line/ring_inside.h"
#include "store/outbox.h"

#define LOST_MS MINUTE_MS /* unheard of, they are gone, whatever we were told */
#define LOST_MAX 8 /* in a tick */

int64_t
ring_caller_of(const struct session *session, int64_t call)
{
	return strcmp(session->source, RING_SOURCE) == 0 ? session->found :
							   call;
}

static void
end_call(struct turn *turn, const char *account, const char *remote_id)
{
	if (account == NULL || remote_id == NULL)
		return;
	turn_act(turn,
	    &(struct action){.kind = ACTION_END_CALL,
		.account = account,
		.remote_id = remote_id});
}

bool
ring_is_up(const struct ring_phone *phone)
{
	return !phone->ended &&
	    (phone->answered || phone->state == MESSAGE_WAITING ||
		phone->state == MESSAGE_SENDING ||
		phone->state == MESSAGE_SENT ||
		phone->state == MESSAGE_UNKNOWN);
}

int
ring_end_phones(struct turn *turn, const struct ring *ring, struct fault *fault)
{
	struct ring_phone phones[RING_PHONES_MAX];
	struct message_moved moved;
	size_t count, i;

	if (store_ring_phones(turn->store, turn->arena, ring, phones,
		RING_PHONES_MAX, &count, fault) != 0)
		return -1;
	for (i = 0; i < count; i++) {
		const struct ring_phone *phone = &phones[i];

		if (phone->answered || !ring_is_up(phone))
			continue;
		if (phone->state == MESSAGE_WAITING &&
		    store_message_move(turn->store,
			&(struct message_change){.id = phone->id,
			    .to = MESSAGE_STOPPED,
			    .at_ms = turn->now_ms},
			&moved, fault) != 0)
			return -1;
		end_call(turn, phone->account, phone->remote_id);
	}
	return 0;
}

/* Who took the caller and is in the room without them. */
static int
end_taker(struct turn *turn, const struct ring *ring, struct fault *fault)
{
	struct call taker;
	bool found;

	if (ring->taken == 0)
		return 0;
	if (store_call_get(turn->store, turn->arena, ring->taken, &taker,
		&found, fault) != 0)
		return -1;
	if (found && taker.ended_ms == 0)
		end_call(turn, taker.account, taker.remote_id);
	return 0;
}

/* The caller is gone. */
static int
caller_left(
    struct turn *turn, struct ring *ring, int64_t person, struct fault *fault)
{
	bool waited = ring->state < RING_JOINED;

	ring->state = RING_OVER;
	if (store_ring_put(turn->store, ring, fault) != 0)
		return -1;
	if (!waited)
		return 0;
	if ((ring->person == 0 &&
		place_missed(turn, person, ring->call, fault) != 0) ||
	    ring_end_phones(turn, ring, fault) != 0)
		return -1;
	return end_taker(turn, ring, fault);
}

int
ring_ended(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;
	int64_t call = ring_caller_of(&caller->session, caller->call.id);
	struct ring ring;
	bool found;

	if (store_ring_get(turn->store, call, &ring, &found, fault) != 0)
		return -1;
	if (!found || ring.state == RING_OVER)
		return 0;
	if (call == caller->call.id)
		return caller_left(turn, &ring, caller->person.id, fault);
	if (ring.taken != caller->call.id)
		return 0;
	/* The caller hears of it when they ask next. */
	ring.state = RING_OVER;
	return store_ring_put(turn->store, &ring, fault);
}

static int
lose(struct turn *turn, int64_t id, struct fault *fault)
{
	struct ring ring;
	struct call call = {.person = 0};
	bool found;

	if (store_ring_get(turn->store, id, &ring, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (store_call_get(
		turn->store, turn->arena, id, &call, &found, fault) != 0)
		return -1;
	return caller_left(turn, &ring, call.person, fault);
}

int
ring_due(struct turn *turn, struct fault *fault)
{
	int64_t calls[LOST_MAX];
	size_t count, i;

	if (store_ring_lost(turn->store, turn->now_ms - LOST_MS, calls,
		LOST_MAX, &count, fault) != 0)
		return -1;
	for (i = 0; i < count; i++)
		if (lose(turn, calls[i], fault) != 0)
			return -1;
	return 0;
}

int
ring_placed(struct turn *turn, int64_t call, struct fault *fault)
{
	struct ring ring;
	bool found;

	if (store_ring_get(turn->store, call, &ring, &found, fault) != 0)
		return -1;
	return found && ring.state != RING_RINGING ?
	    ring_end_phones(turn, &ring, fault) :
	    0;
}
