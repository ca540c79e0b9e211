/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * trace.c - asks a provider's list what became of a send
 *
 *     ACTION_TRACE -> GET -> those that may be it, and "that was all" -> line
 *
 * All of an answer is one unit of the line: the first that nobody else has is
 * it, and when none is, the last event says so.
 */
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>

#include "base/log.h"
#include "serve/outbox.h"

#define TRACE_ARENA_MAX ((size_t)2 << 20)

/* What we asked, until the answer comes; in an arena of its own. */
struct tracing {
	struct daemon *daemon;
	struct arena *arena;
	struct action action;
};

static const char *
copy(struct arena *arena, const char *string)
{
	return arena_string(arena, string == NULL ? "" : string);
}

/* The events of an answer, and the one that ends them. */
static void
tell_line(struct tracing *tracing, const struct events *found)
{
	struct job *job = job_new(tracing->daemon, TRACE_ARENA_MAX);
	struct arena *arena = job->unit.arena;
	struct event *events =
	    arena_array(arena, found->count + 1, sizeof(*events));
	size_t i;

	for (i = 0; i < found->count; i++) {
		events[i] = found->list[i];
		events[i].account = copy(arena, tracing->action.account);
		events[i].remote_id = copy(arena, found->list[i].remote_id);
	}
	events[i] = (struct event){.kind = EVENT_TRACED,
	    .account = copy(arena, tracing->action.account),
	    .message = tracing->action.message,
	    .state = MESSAGE_WAITING};
	job->unit.events = events;
	job->unit.event_count = found->count + 1;
	put_surely(tracing->daemon, job);
}

static void
on_list(void *context, uint64_t id, struct arena *arena,
    const struct response *response)
{
	struct tracing *tracing = context;
	struct arena *own = tracing->arena;
	struct post *post = post_find(tracing->daemon, tracing->action.account);
	struct events found;
	struct fault fault;

	(void)id;
	/* What was not read is asked for again; the row says when. */
	if (post != NULL && post->provider != NULL &&
	    post->provider->traced != NULL) {
		if (post->provider->traced(
			arena, &tracing->action, response, &found, &fault) == 0)
			tell_line(tracing, &found);
		else
			log_event(LOG_LEVEL_WARNING, "list-not-read", "account",
			    post->account->name, "why", fault.text, NULL);
	}
	arena_wipe(&own);
}

static void
drop_tracing(void *context)
{
	struct tracing *tracing = context;
	struct arena *own = tracing->arena;

	arena_wipe(&own);
}

void
ask_trace(struct daemon *daemon, const struct action *action)
{
	struct post *post = post_find(daemon, action->account);
	struct arena *arena;
	struct tracing *tracing;
	struct request request = {.method = "GET"};

	if (post == NULL || post->provider == NULL ||
	    post->provider->trace == NULL)
		return;
	arena = arena_new(TRACE_ARENA_MAX);
	tracing = arena_alloc(arena, sizeof(*tracing));
	*tracing = (struct tracing){
	    .daemon = daemon, .arena = arena, .action = *action};
	tracing->action.account = copy(arena, action->account);
	tracing->action.from = copy(arena, action->from);
	tracing->action.to = copy(arena, action->to);
	tracing->action.text.data =
	    arena_copy(arena, action->text.data, action->text.length);
	post->provider->trace(
	    arena, post->state, post->account, &tracing->action, &request);
	client_send(daemon->client, &request, ++daemon->last_id, on_list,
	    tracing, drop_tracing);
}
