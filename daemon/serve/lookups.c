/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * lookups.c - what is asked over the network, and who waits for it
 *
 *     ACTION_LOOK -> GET -> text of the page -> a state -> EVENT_LOOKED
 *     ACTION_WAIT -> 4 s at most -> the answer, or what EVENT_LATE says
 *
 * The line decides who is asked when (line/look.h); here is only the way
 * there.  No redirects, no cookies, no pretending to be somebody else.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "serve/outside.h"
#include "wire/page.h"

#define WAIT_MS (4 * SECOND_MS)
#define PAGE_ARENA_MAX ((size_t)32 << 20)
#define URL_ARENA_MAX ((size_t)64 << 10)

/* A job whose answer comes with a look-up. */
struct waiting {
	struct waiting *next;
	struct daemon *daemon;
	struct job *job;
	int64_t look;
	struct timer *timer;
};

/* What we asked; by its id when the answer comes. */
struct asked {
	struct daemon *daemon;
	char source[STATE_NAME_MAX + 1];
	int64_t look;
};

static const struct lookup *
find(struct daemon *daemon, const char *name)
{
	const struct settings *settings = daemon->loaded->settings;
	size_t i;

	for (i = 0; i < settings->lookup_count; i++)
		if (strcmp(settings->lookups[i].name, name) == 0)
			return &settings->lookups[i];
	return NULL;
}

/* Answers who waits for LOOK with what came of UNIT. */
static void
release(struct daemon *daemon, int64_t look, const struct unit *unit)
{
	struct waiting **at = &daemon->waiting, *one;

	while ((one = *at) != NULL) {
		struct job *job = one->job;

		if (one->look != look) {
			at = &one->next;
			continue;
		}
		*at = one->next;
		timer_stop(&one->timer);
		free(one);
		job->unit.result = unit->result;
		job->unit.actions = unit->actions;
		job_finish(daemon, job);
	}
}

static void
answer_came_back(struct daemon *daemon, struct job *job)
{
	release(daemon, job->unit.events[0].message, &job->unit);
}

static void
on_waited(void *context)
{
	struct waiting *waiting = context;
	struct daemon *daemon = waiting->daemon;
	struct event event = {.kind = EVENT_LATE, .message = waiting->look};
	struct unit nothing = {.result = UNIT_REFUSED};

	/* It rings once; the event brings the answer. */
	timer_stop(&waiting->timer);
	if (!put_event(daemon, &event, answer_came_back))
		release(daemon, event.message, &nothing);
}

bool
job_waits(struct daemon *daemon, struct job *job)
{
	const struct actions *actions = &job->unit.actions;
	struct waiting *waiting;
	size_t i = 0;

	while (i < actions->count && actions->list[i].kind != ACTION_WAIT)
		i++;
	if (i == actions->count || job->from == FROM_SELF || daemon->stopping)
		return false;
	waiting = memory_new(sizeof(*waiting));
	*waiting = (struct waiting){.next = daemon->waiting,
	    .daemon = daemon,
	    .job = job,
	    .look = actions->list[i].message};
	waiting->timer = timer_start(daemon->loop, WAIT_MS, on_waited, waiting);
	daemon->waiting = waiting;
	return true;
}

void
lookups_end(struct daemon *daemon)
{
	struct waiting *one;

	while ((one = daemon->waiting) != NULL) {
		daemon->waiting = one->next;
		timer_stop(&one->timer);
		free(one);
	}
}

/* Does the page turn us away? */
static bool
is_block_page(struct arena *arena, struct slice page)
{
	static const char *const words[] = {"accesso negato", "bloccat",
	    "access denied", "request blocked", "captcha", "forbidden"};
	const char *text = arena_copy(arena, page.data, page.length);
	size_t i;

	for (i = 0; i < ARRAY_LEN(words); i++)
		if (strcasestr(text, words[i]) != NULL)
			return true;
	return false;
}

static bool
is_refusal(int status)
{
	return status == 401 || status == 403 || status == 407 || status == 451;
}

/* What a response means; in *text the state, or the page's words. */
static enum look_outcome
judge(struct arena *arena, const struct lookup *lookup,
    const struct response *response, struct slice *text)
{
	const char *state;

	*text = (struct slice){"", 0};
	if (is_refusal(response->status))
		return LOOKED_BLOCKED;
	if (response->status == 0 || response->status == 429)
		return LOOKED_FAILED;
	*text = page_text(arena, response->body, response->type);
	state = response->status == 200 ? states_find(&lookup->states, *text) :
					  NULL;
	if (state != NULL && strcmp(state, "blocked") != 0) {
		*text = slice_of(state);
		return LOOKED_STATE;
	}
	if (state != NULL || is_block_page(arena, *text))
		return LOOKED_BLOCKED;
	if (response->status != 200 || text->length == 0)
		return LOOKED_FAILED;
	if (text->length > EVENT_TEXT_MAX)
		text->length = EVENT_TEXT_MAX;
	return LOOKED_UNKNOWN;
}

static void
tell_line(struct daemon *daemon, const struct event *event)
{
	struct unit nothing = {.result = UNIT_REFUSED};

	log_event(LOG_LEVEL_INFO, "looked", "source", event->account, "came",
	    event->looked == LOOKED_STATE	? "state" :
		event->looked == LOOKED_UNKNOWN ? "unknown" :
		event->looked == LOOKED_BLOCKED ? "blocked" :
						  "nothing",
	    NULL);
	if (!put_event(daemon, event, answer_came_back))
		release(daemon, event->message, &nothing);
}

static void
on_page(void *context, uint64_t id, struct arena *ignored,
    const struct response *response)
{
	struct asked *asked = context;
	const struct lookup *lookup = find(asked->daemon, asked->source);
	struct event event = {.kind = EVENT_LOOKED,
	    .account = asked->source,
	    .message = asked->look,
	    .looked = LOOKED_FAILED};
	struct arena *arena = arena_new(PAGE_ARENA_MAX);

	(void)id;
	(void)ignored;
	if (lookup != NULL)
		event.looked = judge(arena, lookup, response, &event.text);
	event.text = utf8_clean(arena, event.text);
	tell_line(asked->daemon, &event);
	arena_wipe(&arena);
	free(asked);
}

/* The number has only letters, digits, dash and underscore: look.c sees to it. */
static const char *
address_of(
    struct arena *arena, const struct lookup *lookup, struct slice number)
{
	const char *at = strstr(lookup->url, LOOKUP_NUMBER);

	return arena_printf(arena, "%.*s%.*s%s", (int)(at - lookup->url),
	    lookup->url, (int)number.length, number.data,
	    at + strlen(LOOKUP_NUMBER));
}

void
ask_outside(struct daemon *daemon, const struct action *action)
{
	const struct lookup *lookup = find(daemon, action->source);
	struct request request = {.method = "GET"};
	struct arena *arena;
	struct asked *asked;

	if (lookup == NULL) {
		tell_line(daemon,
		    &(struct event){.kind = EVENT_LOOKED,
			.account = action->source,
			.message = action->message,
			.looked = LOOKED_FAILED});
		return;
	}
	asked = memory_new(sizeof(*asked));
	asked->daemon = daemon;
	asked->look = action->message;
	snprintf(asked->source, sizeof(asked->source), "%s", action->source);
	arena = arena_new(URL_ARENA_MAX);
	request.target = address_of(arena, lookup, action->text);
	request.timeout_ms = (long)lookup->timeout_ms;
	request.public_only = !lookup->may_be_private;
	request_add_header(&request, "User-Agent",
	    arena_printf(arena, "passaparola/" VERSION " (+%s)",
		daemon->loaded->settings->public_url));
	request_add_header(&request, "Accept",
	    "application/rss+xml, text/html, application/json");
	client_send(
	    daemon->client, &request, ++daemon->last_id, on_page, asked, free);
	arena_wipe(&arena);
}
