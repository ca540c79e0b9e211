/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * machine_out.c - what a commit let out: requests to a provider, their answers
 *
 * The part of serve/outbox.c and its neighbours, with the loop left out.
 */
#include "machine.h"

#include <string.h>

#include "ledger.h"
#include "line/outbox.h"
#include "telecom.h"

/* What we asked for, until the answer comes; it dies with the process. */
struct asked {
	int life;
	struct line_post *post;
	struct action action;
};

static bool
still_lives(const struct simulation *run, const struct asked *asked)
{
	return run->machine->store != NULL && run->machine->life == asked->life;
}

static void
on_sent(struct simulation *run, void *context, const struct response *response)
{
	struct asked *asked = context;
	struct event event = {.kind = EVENT_SENT,
	    .account = asked->post->account->name,
	    .message = asked->action.message,
	    .attempt = asked->action.attempt};
	struct arena *arena;
	enum verdict verdict;

	if (!still_lives(run, asked))
		return;
	arena = arena_new(1 << 20);
	verdict = asked->post->provider->judge(arena, response, &event);
	if (verdict == VERDICT_LATER)
		event.wait_ms = verdict_wait_ms(response);
	event.account_wrong = verdict == VERDICT_MISCONFIGURED;
	patience_judge(
	    &asked->post->patience, verdict, event.wait_ms, run->true_ms);
	asked->post->under_way--;
	event.state = verdict_state(verdict);
	event.elsewhere = verdict == VERDICT_ELSEWHERE;
	event.opted_out_there = verdict == VERDICT_OPTED_OUT;
	machine_event(run, &event, NULL);
	machine_poke(run);
	arena_free(&arena);
}

/* As serve/trace.c: the newest of those of before we asked, behind the others. */
static size_t
add_found(const struct events *found, bool too_early, struct event *events)
{
	size_t count = 0, skip = 0;

	for (size_t i = 0; i < found->count; i++)
		skip += too_early && found->list[i].too_early;
	skip -= skip < TRACED_EARLY_MAX ? skip : TRACED_EARLY_MAX;
	for (size_t i = 0; i < found->count; i++)
		if (found->list[i].too_early != too_early)
			continue;
		else if (skip > 0)
			skip--;
		else
			events[count++] = found->list[i];
	return count;
}

/* All of their list that may be it, and that it was all: one unit. */
static void
on_traced(
    struct simulation *run, void *context, const struct response *response)
{
	struct asked *asked = context;
	const struct line_post *post = asked->post;
	const char *page = NULL;
	struct job *job;
	struct event *events;
	struct events found;
	struct fault fault;
	size_t count, in_time;

	if (!still_lives(run, asked))
		return;
	job = job_make(run);
	if (post->provider->traced(job->unit.arena, post->account,
		&asked->action, response, &found, &page, &fault) == 0) {
		events = arena_array(
		    job->unit.arena, found.count + 1, sizeof(*events));
		in_time = add_found(&found, false, events);
		count = in_time + add_found(&found, true, events + in_time);
		events[count++] = (struct event){.kind = EVENT_TRACED,
		    .account = post->account->name,
		    .message = asked->action.message,
		    .state = page == NULL && in_time <= TRACED_MAX ?
			MESSAGE_WAITING :
			MESSAGE_UNKNOWN};
		job->unit.events = job->events = events;
		job->unit.event_count = count;
	}
	job_give(run, job);
}

static void
on_fetched(
    struct simulation *run, void *context, const struct response *response)
{
	struct asked *asked = context;
	bool fetch = asked->action.kind == ACTION_FETCH;
	bool done =
	    response->status / 100 == 2 || (!fetch && response->status == 404);

	if (still_lives(run, asked))
		machine_event(run,
		    &(struct event){.kind = fetch	      ? EVENT_FETCHED :
			    asked->action.kind == ACTION_DROP ? EVENT_DROPPED :
								EVENT_REMOVED,
			.account = asked->post->account->name,
			.message = asked->action.message,
			.state = done ? MESSAGE_SENT : MESSAGE_WAITING,
			.error = response->status,
			.text = done && fetch ? response->body :
						(struct slice){"", 0}},
		    NULL);
}

static void
on_ended(struct simulation *run, void *context, const struct response *response)
{
	(void)run;
	(void)context;
	(void)response;
}

static struct asked *
remember(
    struct simulation *run, struct line_post *post, const struct action *action)
{
	struct arena *arena = run->arena;
	struct asked *asked = arena_alloc(arena, sizeof(*asked));

	*asked = (struct asked){
	    .life = run->machine->life, .post = post, .action = *action};
	asked->action.account = post->account->name;
	asked->action.to = arena_string(arena, action->to);
	asked->action.from = arena_string(arena, action->from);
	asked->action.remote_id = arena_string(arena, action->remote_id);
	asked->action.text.data =
	    arena_copy(arena, action->text.data, action->text.length);
	return asked;
}

static void
ask(struct simulation *run, const struct action *action)
{
	struct line_post *post = machine_post(run, action->account);
	struct arena *arena = arena_new(1 << 20);
	struct request request = {.method = "GET"};
	telecom_answer *then = on_fetched;
	int result = 0;

	if (post == NULL) {
		broke(run, "knows-its-accounts", "no such account");
	} else if (action->kind == ACTION_TRACE) {
		then = on_traced;
		post->provider->trace(
		    arena, post->state, post->account, action, NULL, &request);
	} else if (action->kind == ACTION_FETCH ||
	    action->kind == ACTION_DROP || action->kind == ACTION_REMOVE_TEXT ||
	    action->kind == ACTION_REMOVE_CALL) {
		result = post->provider->fetch(
		    arena, post->account, action, NULL, &request);
	} else {
		then = action->kind == ACTION_END_CALL ? on_ended : on_sent;
		post->under_way += then == on_sent;
		post->provider->write(
		    arena, post->state, post->account, action, &request);
	}
	if (post != NULL && result == 0)
		telecom_ask(run, post->account, &request, then,
		    remember(run, post, action));
	arena_free(&arena);
}

void
machine_act(struct simulation *run, const struct actions *actions)
{
	size_t i;

	for (i = 0; i < actions->count && !run->over; i++) {
		const struct action *action = &actions->list[i];

		switch (action->kind) {
		case ACTION_SEND:
		case ACTION_PLACE:
			ledger_leaves(run, action);
			ask(run, action);
			break;
		case ACTION_TRACE:
		case ACTION_FETCH:
		case ACTION_DROP:
		case ACTION_REMOVE_TEXT:
		case ACTION_REMOVE_CALL:
		case ACTION_END_CALL:
			ask(run, action);
			break;
		case ACTION_ANSWER:
		case ACTION_CALL:
		case ACTION_RING:
		case ACTION_LOOK:
		case ACTION_WAIT:
			break; /* with the answer to who asked */
		}
	}
}
