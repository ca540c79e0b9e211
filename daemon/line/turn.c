/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * turn.c - one event, all of what it does
 */
#include "line/turn_call.h"

#include "base/log.h"
#include "line/look.h"
#include "line/opt_out.h"
#include "line/place.h"
#include "line/remind.h"
#include "line/retain.h"
#include "store/follow_up.h"
#include "store/outbox.h"

#define SENDS_PER_TICK 8
#define RETRY_MS (30 * INT64_C(1000))
#define ATTEMPTS_MAX 8

void
turn_act(struct turn *turn, const struct action *action)
{
	if (turn->actions.count < ACTIONS_MAX)
		turn->actions.list[turn->actions.count++] = *action;
}

/* What never came to them may need a person. */
static int
after_move(struct turn *turn, const struct message_change *change, bool moved,
    struct fault *fault)
{
	if (!moved || change->to != MESSAGE_FAILED)
		return 0;
	return remind_lost(turn, change->id, fault);
}

int
turn_settle(
    struct turn *turn, const struct message_change *change, struct fault *fault)
{
	bool moved;

	if (store_message_move(turn->store, change, &moved, fault) != 0)
		return -1;
	return after_move(turn, change, moved, fault);
}

int
turn_receipt(struct turn *turn, struct fault *fault)
{
	const struct event *event = turn->event;
	struct message_change change = {.id = event->message,
	    .to = event->state,
	    .remote_id = event->remote_id,
	    .error = event->error,
	    .parts = event->parts,
	    .at_ms = turn->now_ms};
	bool moved = false;

	turn->outcome = "ignored";
	if (event->message <= 0)
		return 0;
	if (opt_out_mirror_message(turn, fault) != 0 ||
	    store_message_move(turn->store, &change, &moved, fault) != 0)
		return -1;
	turn->outcome = moved ? "moved" : "known";
	return after_move(turn, &change, moved, fault);
}

int
turn_sent(struct turn *turn, struct fault *fault)
{
	struct event event = *turn->event;
	struct message_change change = {.id = event.message,
	    .to = event.state,
	    .remote_id = event.remote_id,
	    .error = event.error,
	    .due_ms = turn->now_ms + RETRY_MS,
	    .at_ms = turn->now_ms};

	turn->outcome = message_state_name(event.state);
	if (opt_out_mirror_message(turn, fault) != 0)
		return -1;
	return turn_settle(turn, &change, fault);
}

static int
send_one(struct turn *turn, const struct message *message, struct fault *fault)
{
	const struct account *account =
	    world_account(turn->world, message->account);
	struct message_change change = {
	    .id = message->id, .to = MESSAGE_SENDING, .at_ms = turn->now_ms};
	enum action_kind kind;
	bool moved, go;

	if (place_kind(turn, message->id, &kind, fault) != 0 ||
	    remind_may_go(turn, message->id, &go, fault) != 0)
		return -1;
	if (account == NULL || message->attempts >= ATTEMPTS_MAX)
		change.to = MESSAGE_FAILED;
	else if (!go ||
	    (message->last_ms != 0 && message->last_ms < turn->now_ms))
		change.to = MESSAGE_STOPPED;
	if (store_message_move(turn->store, &change, &moved, fault) != 0)
		return -1;
	if (change.to != MESSAGE_SENDING || !moved)
		return after_move(turn, &change, moved, fault);
	turn_act(turn,
	    &(struct action){.kind = kind,
		.message = message->id,
		.account = account->name,
		.from = account->number,
		.to = arena_string(turn->arena, message->to.e164),
		.text = message->text,
		.attempt = message->attempts + 1});
	return 0;
}

/*
 * While the clock is not believed, nothing is taken for due or past.  A person
 * of the desk may know better what time it is.
 */
static int
hold(struct turn *turn, struct fault *fault)
{
	struct follow_up task = {.topic = "clock-jumped",
	    .desk = "desk",
	    .opened_ms = turn->now_ms,
	    .due_ms = turn->now_ms};
	int64_t id;

	if (turn->event->clock == CLOCK_HELD)
		return 0;
	return store_follow_up_open(turn->store, &task, &id, fault);
}

int
turn_tick(struct turn *turn, struct fault *fault)
{
	struct message due[SENDS_PER_TICK];
	size_t count, i;

	turn->outcome = "tick";
	if (turn->event->clock != CLOCK_TRUSTED)
		return hold(turn, fault);
	if (store_seen_settle(turn->store, turn->now_ms, fault) != 0 ||
	    retain_due(turn, fault) != 0 || remind_due(turn, fault) != 0 ||
	    store_message_due(turn->store, turn->arena, turn->now_ms, due,
		SENDS_PER_TICK, &count, fault) != 0)
		return -1;
	for (i = 0; i < count; i++)
		if (send_one(turn, &due[i], fault) != 0)
			return -1;
	if (turn_recordings(turn, fault) != 0)
		return -1;
	return look_all_due(turn, fault);
}

int
turn_run(struct turn *turn, struct fault *fault)
{
	switch (turn->event->kind) {
	case EVENT_TEXT:
		return turn_text(turn, fault);
	case EVENT_RECEIPT:
		return turn_receipt(turn, fault);
	case EVENT_SENT:
		return turn_sent(turn, fault);
	case EVENT_TICK:
		return turn_tick(turn, fault);
	case EVENT_LOOKED:
		return turn_looked(turn, fault);
	case EVENT_LATE:
		return turn_late(turn, fault);
	case EVENT_CALL:
		return turn_call(turn, fault);
	case EVENT_KEYS:
		return turn_keys(turn, fault);
	case EVENT_RECORDING:
		return turn_recording(turn, fault);
	case EVENT_CALL_ENDED:
		return turn_call_ended(turn, fault);
	case EVENT_FETCHED:
		return turn_fetched(turn, fault);
	case EVENT_DROPPED:
		return turn_dropped(turn, fault);
	}
	return fault_set(fault, FAULT_DATA, "an event of no known kind");
}
