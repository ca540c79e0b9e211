/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * trace.c - asks a provider's list what became of a send
 *
 *     ACTION_TRACE -> GET -> those that may be it -> GET the next page -> …
 *                  -> all of them, and "that was all" or "nobody can tell"
 *                  -> line
 *
 * What was found is one unit of the line: the first that nobody else has is
 * it, and when none is, the last event says so.  Those that seem to be of
 * before we asked come behind the others.  A list that was not read to its end
 * says nothing of what is not in it, and then a person decides.
 */
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>

#include "base/log.h"
#include "line/outbox.h"
#include "serve/outbox.h"

#define TRACE_ARENA_MAX ((size_t)2 << 20)
#define PAGES_MAX 25

/*
 * The newest page comes first and is their last, so it is filled from behind:
 * list[TRACED_MAX - count] is what they sent first.
 */
struct candidates {
	struct event list[TRACED_MAX];
	size_t count;
};

/* What we asked, until the answers came; in an arena of its own. */
struct tracing {
	struct daemon *daemon;
	struct arena *arena;
	struct action action;
	int pages;
	struct candidates in_time, early;
};

static const char *
copy(struct arena *arena, const char *string)
{
	return arena_string(arena, string == NULL ? "" : string);
}

/* Appends them to EVENTS, oldest first; how many. */
static size_t
add_candidates(const struct tracing *tracing, struct arena *arena,
    const struct candidates *candidates, struct event *events)
{
	const struct event *found =
	    candidates->list + TRACED_MAX - candidates->count;
	size_t i;

	for (i = 0; i < candidates->count; i++) {
		events[i] = found[i];
		events[i].account = copy(arena, tracing->action.account);
		events[i].remote_id = copy(arena, found[i].remote_id);
	}
	return candidates->count;
}

/* What was found, and the event that ends it. */
static void
tell_line(struct tracing *tracing, bool whole)
{
	struct job *job = job_new(tracing->daemon, TRACE_ARENA_MAX);
	struct arena *arena = job->unit.arena;
	struct event *events = arena_array(
	    arena, TRACED_MAX + TRACED_EARLY_MAX + 1, sizeof(*events));
	size_t count =
	    add_candidates(tracing, arena, &tracing->in_time, events);

	count +=
	    add_candidates(tracing, arena, &tracing->early, events + count);
	events[count++] = (struct event){.kind = EVENT_TRACED,
	    .account = copy(arena, tracing->action.account),
	    .message = tracing->action.message,
	    .state = whole ? MESSAGE_WAITING : MESSAGE_UNKNOWN};
	job->unit.events = events;
	job->unit.event_count = count;
	put_surely(tracing->daemon, job);
}

static void
drop_tracing(void *context)
{
	struct tracing *tracing = context;
	struct arena *own = tracing->arena;

	arena_wipe(&own);
}

/* False when there are too many of them. */
static bool
keep(struct tracing *tracing, const struct events *events)
{
	size_t i;

	for (i = events->count; i-- > 0;) {
		const struct event *event = &events->list[i];
		struct candidates *candidates =
		    event->too_early ? &tracing->early : &tracing->in_time;
		struct event *kept;

		if (event->too_early && candidates->count == TRACED_EARLY_MAX)
			continue;
		if (candidates->count == TRACED_MAX)
			return false;
		kept = &candidates->list[TRACED_MAX - ++candidates->count];
		*kept = *event;
		kept->remote_id = copy(tracing->arena, event->remote_id);
	}
	return true;
}

static void ask_page(struct tracing *, struct post *, const char *page);

/* True while another page is asked for. */
static bool
take_page(struct tracing *tracing, struct post *post, struct arena *arena,
    const struct response *response)
{
	const char *page = NULL;
	struct events events;
	struct fault fault;

	/* What was not read is asked for again; the row says when. */
	if (post->provider->traced(arena, post->account, &tracing->action,
		response, &events, &page, &fault) != 0)
		log_event(LOG_LEVEL_WARNING, "list-not-read", "account",
		    post->account->name, "why", fault.text, NULL);
	else if (!keep(tracing, &events) ||
	    (page != NULL && tracing->pages == PAGES_MAX))
		tell_line(tracing, false);
	else if (page == NULL)
		tell_line(tracing, true);
	else {
		ask_page(tracing, post, page);
		return true;
	}
	return false;
}

static void
on_list(void *context, uint64_t id, struct arena *arena,
    const struct response *response)
{
	struct tracing *tracing = context;
	struct post *post = post_find(tracing->daemon, tracing->action.account);

	(void)id;
	/* A reload may have taken it away meanwhile. */
	if (post == NULL || post->provider == NULL ||
	    post->provider->traced == NULL ||
	    !take_page(tracing, post, arena, response))
		drop_tracing(tracing);
}

static void
ask_page(struct tracing *tracing, struct post *post, const char *page)
{
	struct request request = {.method = "GET"};

	tracing->pages++;
	post->provider->trace(tracing->arena, post->state, post->account,
	    &tracing->action, page, &request);
	client_send(tracing->daemon->client, &request,
	    ++tracing->daemon->last_id, on_list, tracing, drop_tracing);
}

void
ask_trace(struct daemon *daemon, const struct action *action)
{
	struct post *post = post_find(daemon, action->account);
	struct arena *arena;
	struct tracing *tracing;

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
	ask_page(tracing, post, NULL);
}
