/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * outside.c - what no webhook could deliver is read from the providers' lists
 *
 * A provider retries a text only when it could not connect, and only once.
 * What no webhook could deliver is in the provider's own list, which is looked
 * at at the start, after a 503 and every hour.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/memory.h"
#include "serve/outside.h"
#include "store/setting.h"

#define LOOK_EVERY_MS HOUR_MS
#define LOOK_SOON_MS (5 * SECOND_MS)
#define LOOK_RETRY_MS MINUTE_MS
#define LOOK_OVERLAP_MS (10 * MINUTE_MS)
#define JOB_ARENA_MAX ((size_t)4 << 20)
#define PAGES_MAX 200

struct job *
event_job(struct daemon *daemon, const struct event *event)
{
	struct job *job = job_new(daemon, JOB_ARENA_MAX);
	struct event *copy = arena_alloc(job->unit.arena, sizeof(*copy));

	*copy = *event;
	copy->account = arena_string(job->unit.arena, event->account);
	copy->remote_id = arena_string(job->unit.arena, event->remote_id);
	copy->from = arena_string(job->unit.arena, event->from);
	copy->to = arena_string(job->unit.arena, event->to);
	copy->text.data =
	    arena_copy(job->unit.arena, event->text.data, event->text.length);
	job->unit.events = copy;
	job->unit.event_count = 1;
	job->account = copy->account;
	return job;
}

bool
put_event(struct daemon *daemon, const struct event *event,
    void (*then)(struct daemon *, struct job *))
{
	struct job *job = event_job(daemon, event);

	job->then = then;
	if (job_put(daemon, job))
		return true;
	arena_free(&job->unit.arena);
	return false;
}

/* How far an account's list was read, kept over a restart. */
struct looked {
	char name[64];
	int64_t at_ms;
};

static int
keep_looked(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	const struct looked *looked = context;

	(void)now_ms;
	return store_setting_put(store, looked->name, looked->at_ms, fault);
}

static void
listed_came_back(struct daemon *daemon, struct job *job)
{
	struct post *post = post_find(daemon, job->account);

	/* One that fails alone would fail again. */
	if (post != NULL && job->unit.result == UNIT_REFUSED)
		post->list_lost = true;
}

/* All of the list was written down, or it is read again from where it was. */
static void
list_came_back(struct daemon *daemon, struct job *ended)
{
	struct post *post = post_find(daemon, ended->account);
	struct job *job;
	struct looked *looked;

	if (post == NULL || post->list_lost)
		return;
	job = job_new(daemon, JOB_ARENA_MAX);
	looked = arena_alloc(job->unit.arena, sizeof(*looked));
	post->looked_ms = post->look_began_ms;
	snprintf(looked->name, sizeof(looked->name), "looked-%s",
	    post->account->name);
	looked->at_ms = post->looked_ms;
	job->unit.work = keep_looked;
	job->unit.context = looked;
	if (!job_put(daemon, job))
		arena_free(&job->unit.arena);
}

/* Units come back in order: an empty one is back after all of the list. */
static void
list_is_read(struct daemon *daemon, const struct post *post)
{
	struct job *job = job_new(daemon, JOB_ARENA_MAX);

	job->account = arena_string(job->unit.arena, post->account->name);
	job->then = list_came_back;
	if (!job_put(daemon, job))
		arena_free(&job->unit.arena);
}

static void look(struct daemon *, struct post *, const char *page, int pages);

struct looking {
	struct daemon *daemon;
	char account[40];
	int pages;
};

static void
on_list(void *context, uint64_t id, struct arena *arena,
    const struct response *response)
{
	struct looking *looking = context;
	struct daemon *daemon = looking->daemon;
	struct post *post = post_find(daemon, looking->account);
	struct events events = {.count = 0};
	const char *page = NULL;
	struct fault fault;
	int pages = looking->pages;
	size_t i;

	(void)id;
	free(looking);
	if (post == NULL || post->provider == NULL)
		return; /* a reload took it away meanwhile */
	post->looking = false;
	if (post->provider->found(
		arena, post->account, response, &events, &page, &fault) != 0) {
		post->list_lost = true;
		log_event(LOG_LEVEL_WARNING, "list-not-read", "account",
		    post->account->name, "why", fault.text, NULL);
		return;
	}
	for (i = 0; i < events.count; i++) {
		struct event event = events.list[i];

		event.by_request = true;
		if (!put_event(daemon, &event, listed_came_back))
			post->list_lost = true;
	}
	if (page != NULL && pages < PAGES_MAX) {
		look(daemon, post, page, pages + 1);
		return;
	}
	if (page != NULL)
		log_event(LOG_LEVEL_ERROR, "list-too-long", "account",
		    post->account->name, "why",
		    "only the newest texts were looked at; compare the rest "
		    "with the provider's own list",
		    NULL);
	list_is_read(daemon, post);
}

static void
look(struct daemon *daemon, struct post *post, const char *page, int pages)
{
	struct arena *arena = arena_new(JOB_ARENA_MAX);
	struct request request = {.method = "GET"};
	struct looking *looking = memory_new(sizeof(*looking));

	looking->daemon = daemon;
	looking->pages = pages;
	snprintf(looking->account, sizeof(looking->account), "%s",
	    post->account->name);
	post->looking = true;
	if (page == NULL) {
		post->list_lost = false;
		post->look_began_ms = clock_now_ms();
		post->look_asked_ms = clock_monotonic_ms();
	}
	/* A clock that was ahead must not hide what comes now. */
	if (post->looked_ms > clock_now_ms())
		post->looked_ms = clock_now_ms();
	post->provider->look(arena, post->state, post->account,
	    post->looked_ms - LOOK_OVERLAP_MS, page, &request);
	client_send(daemon->client, &request, ++daemon->last_id, on_list,
	    looking, free);
	arena_free(&arena);
}

static bool
is_time_to_look(const struct post *post, bool soon)
{
	int64_t wait = soon ? LOOK_SOON_MS :
	    post->list_lost ? LOOK_RETRY_MS :
			      LOOK_EVERY_MS;

	return post->look_asked_ms == 0 ||
	    clock_monotonic_ms() - post->look_asked_ms >= wait;
}

void
look_at_lists(struct daemon *daemon, bool soon)
{
	size_t i;

	for (i = 0; i < daemon->post_count; i++) {
		struct post *post = &daemon->posts[i];

		if (post->provider != NULL && post->provider->look != NULL &&
		    !post->looking && post->account->number[0] != '\0' &&
		    is_time_to_look(post, soon))
			look(daemon, post, NULL, 1);
	}
}
