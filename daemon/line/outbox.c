/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * outbox.c - what waits goes out, most urgent and oldest first
 */
#include "line/outbox.h"

#include <string.h>

#include "base/clock.h"
#include "line/drain.h"
#include "line/notice.h"
#include "line/place.h"
#include "line/remind.h"
#include "line/spend.h"

#define NO_WAY_MS (30 * SECOND_MS)

static int
move(struct drain *drain, const struct message *message,
    enum message_state state, struct fault *fault)
{
	struct turn *turn = drain->turn;
	struct message_moved moved;

	drain->changed++;
	if (store_message_move(turn->store,
		&(struct message_change){
		    .id = message->id, .to = state, .at_ms = turn->now_ms},
		&moved, fault) != 0 ||
	    place_not_placed(turn, message, fault) != 0)
		return -1;
	return state == MESSAGE_FAILED && moved.moved ?
	    outbox_lost(turn, message->id, fault) :
	    0;
}

static int
put_off(struct drain *drain, const struct message *message, int64_t until_ms,
    struct fault *fault)
{
	if (message->last_ms != 0 && until_ms > message->last_ms) {
		if (outbox_lost(drain->turn, message->id, fault) != 0)
			return -1;
		return move(drain, message, MESSAGE_STOPPED, fault);
	}
	drain->changed++;
	return store_message_wait(
	    drain->turn->store, message->id, until_ms, fault);
}

/* So long may their network try. */
static int
valid_s(const struct message *message, int64_t now_ms)
{
	int64_t left_ms = message->last_ms - now_ms;

	if (message->last_ms == 0 || left_ms > DAY_MS)
		return 0;
	return (int)(left_ms / SECOND_MS) + 1;
}

static int
hand_over(struct drain *drain, const struct message *message, struct way *way,
    int64_t cost, struct fault *fault)
{
	struct turn *turn = drain->turn;
	struct message_moved moved;

	if (store_message_move(turn->store,
		&(struct message_change){.id = message->id,
		    .to = MESSAGE_SENDING,
		    .account = way->account->name,
		    .at_ms = turn->now_ms,
		    .priced = true,
		    .cost = cost},
		&moved, fault) != 0)
		return -1;
	drain->changed++;
	way->left--;
	turn_act(turn,
	    &(struct action){.kind = message->call ? ACTION_PLACE : ACTION_SEND,
		.message = message->id,
		.account = way->account->name,
		.from = way->account->number,
		.to = arena_string(turn->arena, message->to.e164),
		.text = message->text,
		.attempt = message->attempts + 1,
		.valid_s = valid_s(message, turn->now_ms),
		.keyed = message->person == 0});
	return 0;
}

/* It may go: which way, and is there room and money for it? */
static int
send(struct drain *drain, const struct message *message, struct fault *fault)
{
	struct turn *turn = drain->turn;
	bool never, fits = true;
	struct way *way = ways_choose(&drain->ways, message, &never);
	int64_t cost;

	if (never)
		return put_off(drain, message, turn->now_ms + NO_WAY_MS, fault);
	if (way == NULL) {
		drain->turn->actions.more = true;
		return 0; /* it stays where it is */
	}
	cost = message->call ? way->account->call_price :
			       spend_on_text(way->account, message->text);
	if (message->purpose != PURPOSE_ANSWER &&
	    spend_fits(turn, cost, &fits, fault) != 0)
		return -1;
	if (!fits)
		return put_off(
		    drain, message, spend_next_day(turn->now_ms), fault);
	return hand_over(drain, message, way, cost, fault);
}

bool
drain_has_room(struct drain *drain, const struct message *message)
{
	bool never;

	return drain->turn->actions.count < ACTIONS_MAX &&
	    (ways_choose(&drain->ways, message, &never) != NULL || never);
}

int
drain_one(
    struct drain *drain, const struct message *message, struct fault *fault)
{
	enum going going;
	int64_t later_ms;

	if (outbox_may_go(drain->turn, message, &going, &later_ms, fault) != 0)
		return -1;
	switch (going) {
	case GOING_NOW:
		return send(drain, message, fault);
	case GOING_LATER:
		return put_off(drain, message, later_ms, fault);
	case GOING_NEVER:
		return move(drain, message, MESSAGE_STOPPED, fault);
	case GOING_BROKEN:
		return move(drain, message, MESSAGE_FAILED, fault);
	}
	return 0;
}

/* Can anything leave this lane now: by its own account or by another? */
static bool
has_room(const struct drain *drain, const char *lane)
{
	const struct ways *ways = &drain->ways;
	bool own = false, any = ways->count == 0;
	size_t i;

	for (i = 0; i < ways->count; i++) {
		const struct way *way = &ways->list[i];

		any |= way->left > 0;
		if (strcmp(way->account->name, lane) == 0)
			own = !way->down && way->share == 100 && way->left == 0;
	}
	return any && !own;
}

static int
drain_lane(struct drain *drain, const char *lane, enum urgency urgency,
    struct fault *fault)
{
	struct turn *turn = drain->turn;
	struct message list[ACTIONS_MAX];
	size_t room = ACTIONS_MAX - turn->actions.count, count, i;
	int before = drain->changed;

	if (room == 0 || !has_room(drain, lane)) {
		turn->actions.more = true;
		return 0;
	}
	if (store_message_due(turn->store, turn->arena, lane, urgency,
		turn->now_ms, list, room, &count, fault) != 0)
		return -1;
	for (i = 0; i < count; i++)
		if (drain_one(drain, &list[i], fault) != 0)
			return -1;
	turn->actions.more |= count == room && drain->changed > before;
	return 0;
}

static int
read_lanes(struct drain *drain, struct fault *fault)
{
	const char *after = "";
	bool found = true;

	drain->lane_count = 0;
	while (drain->lane_count < LANES_MAX) {
		char *lane = drain->lanes[drain->lane_count];

		if (store_message_lane(drain->turn->store, after, lane,
			sizeof(drain->lanes[0]), &found, fault) != 0)
			return -1;
		if (!found)
			break;
		after = lane;
		drain->lane_count++;
	}
	return 0;
}

static int
drain_lanes(struct drain *drain, enum urgency urgency, struct fault *fault)
{
	size_t i;

	for (i = 0; i < drain->lane_count; i++)
		if (drain_lane(drain, drain->lanes[i], urgency, fault) != 0)
			return -1;
	return 0;
}

/* How many more may go in this turn. */
static size_t
room(const struct drain *drain)
{
	size_t room = 0, most, i;

	most = ACTIONS_MAX - drain->turn->actions.count;
	for (i = 0; i < drain->ways.count; i++)
		room += (size_t)drain->ways.list[i].left;
	return room < most ? room : most;
}

static int
remind(struct drain *drain, size_t most, struct fault *fault)
{
	struct turn *turn = drain->turn;
	size_t count;

	if (remind_due(turn, most, &count, fault) != 0)
		return -1;
	turn->actions.more |= count == most;
	if (count == 0)
		return 0;
	if (read_lanes(drain, fault) != 0)
		return -1;
	return drain_lanes(drain, URGENCY_REMINDER, fault);
}

/*
 * What fell due elsewhere becomes rows only when there is room for them, so
 * that all in them is of this moment.
 */
static int
fill(struct drain *drain, enum urgency urgency, struct fault *fault)
{
	size_t most = room(drain);

	if (most == 0 || urgency == URGENCY_ANSWER)
		return 0;
	return urgency == URGENCY_REMINDER ? remind(drain, most, fault) :
					     notice_fill(drain, urgency, fault);
}

int
turn_drain(struct turn *turn, struct fault *fault)
{
	struct drain drain = {.turn = turn};
	enum urgency urgency;

	turn->outcome = "drained";
	if (ways_read(turn, &drain.ways, fault) != 0 ||
	    read_lanes(&drain, fault) != 0)
		return -1;
	for (urgency = 0; urgency < URGENCIES; urgency++)
		if (drain_lanes(&drain, urgency, fault) != 0 ||
		    fill(&drain, urgency, fault) != 0)
			return -1;
	turn->actions.more |= turn->actions.count == ACTIONS_MAX;
	return 0;
}
