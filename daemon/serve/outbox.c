/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * outbox.c - texts and calls that go out: how fast, and what was answered
 *
 *     pump -> EVENT_DRAIN with room for each account -> commit -> requests
 *     answer -> verdict -> EVENT_SENT -> line
 *
 * Room is what the account's rate (a token bucket) and the requests under way
 * leave.  What the line gave away leaves at once: in a queue of ours a STOP
 * would no longer find it.  A provider that wants less is left alone for a
 * while; one that refuses the account itself is tried with one text now and
 * then.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/memory.h"
#include "serve/outbox.h"
#include "serve/recordings.h"

#define JOB_ARENA_MAX ((size_t)4 << 20)
#define REQUEST_ARENA_MAX ((size_t)1 << 20)
#define UNDER_WAY_MAX 256 /* of one account */
#define DRAINS_MAX 2 /* in the line at once: receipts and texts have a turn */
#define PUMP_MS 20
#define BURST_S 0.25 /* of its rate at once */
#define LONG_MS (10 * SECOND_MS) /* after so long others take over */

/* What we sent for; by its id when the answer comes. */
struct sent {
	struct daemon *daemon;
	char account[40];
	int64_t message;
	int attempt;
};

bool
post_is_wrong(const struct post *post)
{
	return post->patience.refusals > 0;
}

size_t
outbox_open(const struct daemon *daemon)
{
	size_t open = daemon->held == NULL ? 0 : 1, i;

	for (i = 0; i < daemon->post_count; i++)
		open += (size_t)daemon->posts[i].under_way;
	return open;
}

static void
put_sent(struct daemon *daemon, const struct event *event)
{
	put_surely(daemon, event_job(daemon, event));
}

static void
on_sent(void *context, uint64_t id, struct arena *arena,
    const struct response *response)
{
	struct sent *sent = context;
	struct post *post = post_find(sent->daemon, sent->account);
	struct event event = {.kind = EVENT_SENT,
	    .account = sent->account,
	    .message = sent->message,
	    .attempt = sent->attempt,
	    .state = MESSAGE_UNKNOWN};
	enum verdict verdict = VERDICT_UNKNOWN;

	(void)id;
	if (post != NULL && post->provider != NULL) {
		verdict = post->provider->judge(arena, response, &event);
		if (verdict == VERDICT_LATER)
			event.wait_ms = verdict_wait_ms(response);
		event.account_wrong = verdict == VERDICT_MISCONFIGURED;
		patience_judge(&post->patience, verdict, event.wait_ms,
		    clock_monotonic_ms());
		/* An account that a reload took away and another brought. */
		if (post->under_way > 0)
			post->under_way--;
	}
	event.state = verdict_state(verdict);
	event.elsewhere = verdict == VERDICT_ELSEWHERE;
	event.opted_out_there = verdict == VERDICT_OPTED_OUT;
	sent->daemon->metrics.sent[response->status / 100 % 6]++;
	put_sent(sent->daemon, &event);
	outbox_pump(sent->daemon);
	free(sent);
}

static void
send(struct daemon *daemon, const struct action *action)
{
	struct post *post = post_find(daemon, action->account);
	struct arena *arena;
	struct request request = {.method = "POST"};
	struct sent *sent;

	if (strcmp(action->account, PHONE_ACCOUNT) == 0) {
		phone_later_put(&daemon->later, action);
		put_sent(daemon,
		    &(struct event){.kind = EVENT_SENT,
			.account = action->account,
			.message = action->message,
			.attempt = action->attempt,
			.state = MESSAGE_SENT});
		return;
	}
	if (post == NULL || post->provider == NULL) {
		put_sent(daemon,
		    &(struct event){.kind = EVENT_SENT,
			.account = action->account,
			.message = action->message,
			.attempt = action->attempt,
			.state = MESSAGE_WAITING});
		return;
	}
	sent = memory_new(sizeof(*sent));
	sent->daemon = daemon;
	sent->message = action->message;
	sent->attempt = action->attempt;
	snprintf(sent->account, sizeof(sent->account), "%s", action->account);
	post->under_way++;
	post->tokens--;
	arena = arena_new(REQUEST_ARENA_MAX);
	post->provider->write(
	    arena, post->state, post->account, action, &request);
	client_send(
	    daemon->client, &request, ++daemon->last_id, on_sent, sent, free);
	arena_free(&arena);
}

void
carry_out(struct daemon *daemon, const struct actions *actions)
{
	size_t i;

	for (i = 0; i < actions->count; i++) {
		const struct action *action = &actions->list[i];

		if (action->kind == ACTION_SEND || action->kind == ACTION_PLACE)
			send(daemon, action);
		else if (action->kind == ACTION_END_CALL)
			ask_end_call(daemon, action);
		else if (action->kind == ACTION_TRACE)
			ask_trace(daemon, action);
		else if (action->kind == ACTION_FETCH ||
		    action->kind == ACTION_DROP ||
		    action->kind == ACTION_REMOVE_TEXT ||
		    action->kind == ACTION_REMOVE_CALL)
			ask_recording(daemon, action);
		else if (action->kind == ACTION_LOOK)
			ask_outside(daemon, action);
	}
}

static void
fill_bucket(struct post *post)
{
	int64_t now_us = clock_monotonic_us();
	double rate = post->account->rate;
	double most = rate * BURST_S > 1 ? rate * BURST_S : 1;

	if (post->filled_us == 0)
		post->tokens = 1;
	else
		post->tokens += rate * (double)(now_us - post->filled_us) / 1e6;
	if (post->tokens > most)
		post->tokens = most;
	post->filled_us = now_us;
}

static int
least(int a, int b)
{
	return a < b ? a : b;
}

static struct budget
budget_of(struct post *post)
{
	int64_t left_ms = post->patience.until_ms - clock_monotonic_ms();
	struct budget budget = {.account = post->account->name};
	int taken = post->under_way + post->reserved;

	fill_bucket(post);
	budget.down = post->provider == NULL ||
	    (left_ms > 0 && (post_is_wrong(post) || left_ms > LONG_MS));
	if (left_ms > 0 || post->provider == NULL)
		return budget;
	if (post_is_wrong(post))
		budget.sends = taken == 0 ? 1 : 0;
	else
		budget.sends = least(least((int)post->tokens - post->reserved,
					 UNDER_WAY_MAX - taken),
		    ACTIONS_MAX);
	if (budget.sends < 0)
		budget.sends = 0;
	/* One that is only being tried carries nothing else. */
	budget.down |= post_is_wrong(post) && budget.sends == 0;
	return budget;
}

/* What was promised to the turn is sent by now, or free again. */
static void
drain_came_back(struct daemon *daemon, struct job *job)
{
	const struct event *event = job->unit.events;
	size_t i;

	daemon->drains--;
	daemon->more = job->unit.result == UNIT_DONE && job->unit.actions.more;
	for (i = 0; i < event->budget_count; i++) {
		const struct budget *budget = &event->budgets[i];
		struct post *post = post_find(daemon, budget->account);

		if (post != NULL)
			post->reserved -= least(budget->sends, post->reserved);
	}
	outbox_pump(daemon);
}

/* How many more requests would leave at once, after what the line has now. */
static int
room_out(const struct daemon *daemon)
{
	int room =
	    (int)client_room(daemon->client) - daemon->drains * ACTIONS_MAX;

	return room > 0 ? room : 0;
}

/* Each account's room, together no more than there is: who comes first when
   it is short is another one each time.  Gives how much that is. */
static int
read_budgets(struct daemon *daemon, struct arena *arena, struct budget *budgets)
{
	size_t count = daemon->post_count, i;
	int room = room_out(daemon), given = 0;

	daemon->first_post++;
	for (i = 0; i < count; i++) {
		size_t at = (daemon->first_post + i) % count;
		struct budget *budget = &budgets[at];

		*budget = budget_of(&daemon->posts[at]);
		budget->account = arena_string(arena, budget->account);
		budget->sends = least(budget->sends, room - given);
		given += budget->sends;
	}
	/* Phones of ours take whatever comes. */
	budgets[count] =
	    (struct budget){.account = PHONE_ACCOUNT, .sends = ACTIONS_MAX};
	return given;
}

/* False when there is nothing that it could do. */
static bool
put_drain(struct daemon *daemon)
{
	struct job *job = job_new(daemon, JOB_ARENA_MAX);
	struct arena *arena = job->unit.arena;
	struct event *event = arena_alloc(arena, sizeof(*event));
	struct budget *budgets =
	    arena_array(arena, ACCOUNTS_MAX + 1, sizeof(*budgets));
	int given = read_budgets(daemon, arena, budgets);
	size_t i;

	*event = (struct event){.kind = EVENT_DRAIN,
	    .budgets = budgets,
	    .budget_count = daemon->post_count + 1};
	job->unit.events = event;
	job->unit.event_count = 1;
	job->then = drain_came_back;
	if ((given == 0 && !daemon->fresh) || !job_put(daemon, job)) {
		arena_free(&arena);
		return false;
	}
	for (i = 0; i < daemon->post_count; i++)
		daemon->posts[i].reserved += budgets[i].sends;
	daemon->fresh = false;
	daemon->drains++;
	return true;
}

/* Will one of them have room before the next tick? */
static bool
has_room_soon(const struct daemon *daemon)
{
	int64_t soon_ms = clock_monotonic_ms() + SECOND_MS;
	size_t i;

	for (i = 0; i < daemon->post_count; i++)
		if (daemon->posts[i].patience.until_ms <= soon_ms)
			return true;
	return false;
}

static void
on_pump(void *context)
{
	struct daemon *daemon = context;

	timer_stop(&daemon->timers[TIMER_PUMP]);
	outbox_pump(daemon);
}

void
outbox_pump(struct daemon *daemon)
{
	put_held(daemon);
	if (daemon->stopping || daemon->line == NULL)
		return;
	while (daemon->more && daemon->drains < DRAINS_MAX && put_drain(daemon))
		;
	if (daemon->more && daemon->drains == 0 && has_room_soon(daemon) &&
	    daemon->timers[TIMER_PUMP] == NULL)
		daemon->timers[TIMER_PUMP] =
		    timer_start(daemon->loop, PUMP_MS, on_pump, daemon);
}
