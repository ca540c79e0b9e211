/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * recordings.c - callers' messages come here, and then leave the provider
 *
 * One after another, each with its own next moment: what fails is tried again
 * with growing patience, and when nothing helps the desk is told, while the
 * provider still has it.
 */
#include "base/back_off.h"
#include "base/clock.h"
#include "line/desk_task.h"
#include "line/turn_call.h"
#include "store/recording.h"

#define AT_ONCE 2 /* memory for so many is needed */
#define UNDER_WAY_MS (2 * MINUTE_MS) /* longer than any request */
#define RETRY_MS SECOND_MS /* after the first failure; then twice that, … */
#define RETRY_MAX_MS (6 * HOUR_MS)
#define ATTEMPTS_MAX 24 /* some three days */

/* What did not work now is tried again. */
static int
try_later(struct turn *turn, struct recording *recording, struct fault *fault)
{
	recording->due_ms = turn->now_ms +
	    back_off_ms(RETRY_MS, RETRY_MAX_MS, recording->attempts);
	return store_recording_save(turn->store, recording, fault);
}

/* What it is when nothing more can be done, or nothing more is to do. */
static enum recording_state
after(enum recording_state state)
{
	if (state == RECORDING_WAITING)
		return RECORDING_FAILED;
	return state == RECORDING_GONE ? RECORDING_REMOVED : RECORDING_DONE;
}

static int
give_up(struct turn *turn, struct recording *recording, struct fault *fault)
{
	struct follow_up task = {.topic = "message-lost",
	    .person = recording->person,
	    .interaction = recording->id,
	    .due_ms = turn->now_ms,
	    .alone = true};

	/* It is here, or it is to go: then only the provider keeps a copy. */
	if (recording->state == RECORDING_WAITING &&
	    desk_task(turn, task, fault) != 0)
		return -1;
	recording->state = after(recording->state);
	return store_recording_save(turn->store, recording, fault);
}

static int
do_one(struct turn *turn, struct recording *recording, struct fault *fault)
{
	const struct account *account =
	    world_account(turn->world, recording->account);

	if (recording->state == RECORDING_GONE)
		store_recording_remove(turn->world->recordings, recording->id);
	if (recording->attempts >= ATTEMPTS_MAX || account == NULL ||
	    recording->remote_id == NULL)
		return give_up(turn, recording, fault);
	recording->attempts++;
	recording->due_ms = turn->now_ms + UNDER_WAY_MS;
	turn_act(turn,
	    &(struct action){.kind = recording->state == RECORDING_WAITING ?
		    ACTION_FETCH :
		    ACTION_DROP,
		.message = recording->id,
		.account = account->name,
		.remote_id = recording->remote_id,
		.attempt = recording->attempts});
	return store_recording_save(turn->store, recording, fault);
}

int
turn_recordings(struct turn *turn, struct fault *fault)
{
	struct recording due[AT_ONCE];
	size_t count, i;

	if (store_recording_due(turn->store, turn->arena, turn->now_ms, due,
		AT_ONCE, &count, fault) != 0)
		return -1;
	for (i = 0; i < count; i++)
		if (do_one(turn, &due[i], fault) != 0)
			return -1;
	return 0;
}

static int
read_one(struct turn *turn, struct recording *recording, bool *found,
    struct fault *fault)
{
	turn->outcome = message_state_name(turn->event->state);
	return store_recording_get(turn->store, turn->arena,
	    turn->event->message, recording, found, fault);
}

/* The file is on the disk before the row says so. */
int
turn_fetched(struct turn *turn, struct fault *fault)
{
	const struct event *event = turn->event;
	struct recording recording;
	bool found;

	if (read_one(turn, &recording, &found, fault) != 0)
		return -1;
	if (!found || recording.state != RECORDING_WAITING)
		return 0;
	if (event->state != MESSAGE_SENT)
		return try_later(turn, &recording, fault);
	if (store_recording_write(turn->store, turn->world->recordings,
		recording.id, event->text, fault) != 0)
		return -1;
	recording.state = RECORDING_KEPT;
	recording.due_ms = turn->now_ms;
	recording.attempts = 0;
	return store_recording_save(turn->store, &recording, fault);
}

int
turn_dropped(struct turn *turn, struct fault *fault)
{
	struct recording recording;
	bool found;

	if (read_one(turn, &recording, &found, fault) != 0)
		return -1;
	if (!found ||
	    (recording.state != RECORDING_KEPT &&
		recording.state != RECORDING_GONE))
		return 0;
	if (turn->event->state != MESSAGE_SENT)
		return try_later(turn, &recording, fault);
	recording.state = after(recording.state);
	return store_recording_save(turn->store, &recording, fault);
}
