/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * outbox_trace.c - a send whose outcome nobody knows is looked up, never guessed
 *
 * Their list shows what they took.  What is there was sent.  What is not there
 * when it surely would be goes once more; and what stays unclear is for a
 * person, who is told whom it was for.  So is one of theirs that nobody claims
 * and that is older than our question: their clock and ours may not agree.
 */
#include "line/outbox.h"

#include "base/clock.h"
#include "line/desk_task.h"

#define LOOKS_MAX 6
#define ANSWER_MS (2 * MINUTE_MS) /* no answer at all: looked again then */

/* It stays unknown, and somebody has to look. */
static int
tell_desk(struct turn *turn, const struct message *message, struct fault *fault)
{
	if (store_message_looked(
		turn->store, message->id, MESSAGE_NEVER_MS, fault) != 0)
		return -1;
	return desk_task(turn,
	    (struct follow_up){.topic = "text-unknown",
		.person = message->person,
		.interaction = message->id,
		.due_ms = turn->now_ms + HOUR_MS},
	    fault);
}

static int
trace_one(struct turn *turn, const struct message *message, struct fault *fault)
{
	const struct account *account =
	    world_account(turn->world, message->account);

	if (account == NULL || !account->traces || message->looks >= LOOKS_MAX)
		return tell_desk(turn, message, fault);
	if (store_message_looked(turn->store, message->id,
		turn->now_ms + (ANSWER_MS << message->looks), fault) != 0)
		return -1;
	turn_act(turn,
	    &(struct action){.kind = ACTION_TRACE,
		.message = message->id,
		.account = account->name,
		.from = account->number,
		.to = arena_string(turn->arena, message->to.e164),
		.text = message->text,
		.began_ms = message->began_ms});
	return 0;
}

int
outbox_trace(struct turn *turn, struct fault *fault)
{
	struct message list[ACTIONS_MAX];
	size_t room = ACTIONS_MAX - turn->actions.count, count, i;

	if (store_message_set_right(turn->store, turn->now_ms, fault) != 0 ||
	    store_message_unknown(turn->store, turn->arena, turn->now_ms, list,
		room, &count, fault) != 0)
		return -1;
	for (i = 0; i < count; i++)
		if (trace_one(turn, &list[i], fault) != 0)
			return -1;
	return 0;
}

/* From when on their list surely has what they took. */
static int64_t
listed_ms(const struct turn *turn, const struct message *message)
{
	const struct account *account =
	    world_account(turn->world, message->account);

	return message->began_ms +
	    (account == NULL ? 0 : account->list_delay_ms);
}

/* One of theirs that may be it; another message of ours may have it already. */
static int
is_it(struct turn *turn, const struct message *message, struct fault *fault)
{
	const struct event *event = turn->event;
	bool claimed;

	if (store_message_claimed(turn->store, message->person, message->id,
		event->remote_id, &claimed, fault) != 0)
		return -1;
	turn->outcome = claimed ? "another" : "found";
	if (claimed)
		return 0;
	if (event->too_early) {
		turn->outcome = "not clear";
		return turn->now_ms < listed_ms(turn, message) ?
		    0 :
		    tell_desk(turn, message, fault);
	}
	return turn_settle(turn,
	    &(struct message_change){.id = message->id,
		.to = event->state,
		.remote_id = event->remote_id,
		.error = event->error,
		.parts = event->parts,
		.at_ms = turn->now_ms,
		.found = true},
	    fault);
}

/* Their whole list was read, and none of it is it. */
static int
is_not_there(
    struct turn *turn, const struct message *message, struct fault *fault)
{
	int64_t sure_ms = listed_ms(turn, message);
	struct message_moved moved;

	turn->outcome = "not there";
	if (turn->now_ms < sure_ms)
		return store_message_looked(
		    turn->store, message->id, sure_ms, fault);
	if (message->resent)
		return tell_desk(turn, message, fault);
	return store_message_move(turn->store,
	    &(struct message_change){.id = message->id,
		.to = MESSAGE_WAITING,
		.due_ms = turn->now_ms,
		.at_ms = turn->now_ms,
		.found = true,
		.priced = true},
	    &moved, fault);
}

int
turn_traced(struct turn *turn, struct fault *fault)
{
	const struct event *event = turn->event;
	struct message message;
	bool found;

	turn->outcome = "known";
	if (store_message_get(turn->store, turn->arena, event->message,
		&message, &found, fault) != 0)
		return -1;
	if (!found || message.state != MESSAGE_UNKNOWN)
		return 0;
	/* A person has it already: only what surely is it tells more. */
	if (message.due_ms == MESSAGE_NEVER_MS &&
	    (event->remote_id == NULL || event->too_early))
		return 0;
	if (event->remote_id != NULL)
		return is_it(turn, &message, fault);
	if (event->state == MESSAGE_WAITING)
		return is_not_there(turn, &message, fault);
	/* More than can be read: nobody sends on a guess. */
	turn->outcome = "not clear";
	return tell_desk(turn, &message, fault);
}
