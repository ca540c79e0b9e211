/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * place_lost.c - calls of ours of which nobody told how they ended
 *
 * A provider tells it once, to an address that may be out of reach just then.
 * Long after it must be over, such a call counts as not heard: a reminder is
 * called again or told by a text, and who rang and waits in vain is a task for
 * the desk.  News that comes later still counts.
 */
#include "line/place.h"

#include <string.h>

#include "base/clock.h"
#include "line/desk_task.h"
#include "store/opt_out.h"
#include "store/ring.h"
#include "store/outbox.h"

#define LOST_MS (15 * MINUTE_MS) /* rings and first words take a minute */
#define LOST_PER_TICK 8

static int
tell_desk(struct turn *turn, const struct placed *placed, struct fault *fault)
{
	return desk_task(turn,
	    (struct follow_up){.topic = "call-unknown",
		.person = placed->person,
		.interaction = placed->id,
		.due_ms = turn->now_ms + HOUR_MS},
	    fault);
}

static int
give_up(struct turn *turn, const struct placed *placed, struct fault *fault)
{
	struct message_change change = {
	    .id = placed->id, .to = MESSAGE_FAILED, .at_ms = turn->now_ms};

	/* Whoever placed another kind of call hears of it by turn_settle. */
	if (placed->purpose == PURPOSE_ANSWER && placed->person != 0 &&
	    tell_desk(turn, placed, fault) != 0)
		return -1;
	return turn_settle(turn, &change, fault);
}

int
place_lost(struct turn *turn, struct fault *fault)
{
	struct placed list[LOST_PER_TICK];
	size_t count, i;

	if (store_placed_lost(turn->store, turn->arena, turn->now_ms,
		turn->now_ms - LOST_MS, list, LOST_PER_TICK, &count,
		fault) != 0)
		return -1;
	for (i = 0; i < count; i++)
		if (give_up(turn, &list[i], fault) != 0)
			return -1;
	return 0;
}

int
place_missed(
    struct turn *turn, int64_t person, int64_t interaction, struct fault *fault)
{
	return desk_task(turn,
	    (struct follow_up){.topic = "missed",
		.person = person,
		.interaction = interaction,
		.due_ms = turn->now_ms + DAY_MS},
	    fault);
}

int
place_not_placed(
    struct turn *turn, const struct message *message, struct fault *fault)
{
	struct placed placed;
	bool found;
	enum bar bar;

	if (!message->call || message->purpose != PURPOSE_ANSWER ||
	    message->person == 0)
		return 0;
	if (store_placed_get(turn->store, turn->arena, message->id, &placed,
		&found, fault) != 0 ||
	    store_opt_out_bar(
		turn->store, message->person, PURPOSE_ALL, &bar, fault) != 0)
		return -1;
	/* Who of the desk asked for it is on the line and hears it. */
	if (!found || strcmp(placed.source, RING_SOURCE) == 0 ||
	    bar == BAR_STOPPED || bar == BAR_NOBODY)
		return 0;
	return place_missed(turn, message->person, message->id, fault);
}
