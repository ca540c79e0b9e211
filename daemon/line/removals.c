/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * removals.c - what a provider keeps of who was erased is deleted there
 *
 * They refuse for minutes while a text is under way, and in odd cases for two
 * weeks: so it is tried again with growing patience, for longer than that.
 */
#include "base/back_off.h"
#include "base/clock.h"
#include "line/desk_task.h"
#include "line/turn_call.h"
#include "store/removal.h"

#define AT_ONCE 2
#define UNDER_WAY_MS (2 * MINUTE_MS) /* longer than any request */
#define RETRY_MS (30 * SECOND_MS) /* after the first failure, then doubled */
#define RETRY_MAX_MS (6 * HOUR_MS)
#define ATTEMPTS_MAX 90 /* three weeks */

static int64_t
next_try(const struct turn *turn, const struct removal *removal)
{
	return turn->now_ms +
	    back_off_ms(RETRY_MS, RETRY_MAX_MS, removal->attempts);
}

/* A person has to ask them, by the account's own page. */
static int
give_up(struct turn *turn, struct removal *removal, struct fault *fault)
{
	struct follow_up task = {
	    .topic = "removal-failed", .due_ms = turn->now_ms};

	removal->due_ms = INT64_MAX;
	if (desk_task(turn, task, fault) != 0)
		return -1;
	return store_removal_save(turn->store, removal, fault);
}

static int
do_one(struct turn *turn, struct removal *removal, struct fault *fault)
{
	const struct account *account =
	    world_account(turn->world, removal->account);

	if (removal->attempts >= ATTEMPTS_MAX)
		return give_up(turn, removal, fault);
	removal->attempts++;
	removal->due_ms = turn->now_ms + UNDER_WAY_MS;
	/* An account that is not there may come back with the next reload. */
	if (account == NULL)
		removal->due_ms = next_try(turn, removal);
	else
		turn_act(turn,
		    &(struct action){.kind = removal->what == REMOVAL_CALL ?
			    ACTION_REMOVE_CALL :
			    ACTION_REMOVE_TEXT,
			.message = removal->id,
			.account = account->name,
			.remote_id = removal->remote_id});
	return store_removal_save(turn->store, removal, fault);
}

int
turn_removals(struct turn *turn, struct fault *fault)
{
	struct removal due[AT_ONCE];
	size_t count, i;

	if (store_removal_due(turn->store, turn->arena, turn->now_ms, due,
		AT_ONCE, &count, fault) != 0)
		return -1;
	for (i = 0; i < count; i++)
		if (do_one(turn, &due[i], fault) != 0)
			return -1;
	return 0;
}

int
turn_removed(struct turn *turn, struct fault *fault)
{
	const struct event *event = turn->event;
	struct removal removal;
	bool found;

	turn->outcome = message_state_name(event->state);
	if (store_removal_get(turn->store, turn->arena, event->message,
		&removal, &found, fault) != 0)
		return -1;
	if (!found || removal.done_ms != 0)
		return 0;
	removal.status = event->error;
	if (event->state == MESSAGE_SENT)
		removal.done_ms = turn->now_ms;
	else
		removal.due_ms = next_try(turn, &removal);
	return store_removal_save(turn->store, &removal, fault);
}
