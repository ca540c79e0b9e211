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
	job_drop(job);
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
		job_drop(job);
}

/* Units come back in order: an empty one is back after all of the list. */
static void
list_is_read(struct daemon *daemon, const struct post *post)
{
	struct job *job = job_new(daemon, JOB_ARENA_MAX);

	job->account = arena_string(job->unit.arena, post->account->name);
	job->then = list_came_back;
	if (!job_put(daemon, job))
		job_drop(job);
}

/* A look into one list, from page to page. */
struct looking {
	struct daemon *daemon;
	char account[40];
	int pages;
	struct job *oldest; /* texts so far, linked by their units */
};

static void look(
    struct daemon *, struct post *, const char *page, struct looking *);

static void
drop_looking(void *context)
{
	struct looking *looking = context;
	struct job *job = looking->oldest, *next;

	for (; job != NULL; job = next) {
		struct arena *arena = job->unit.arena;

		next = (struct job *)job->unit.next;
		arena_free(&arena);
	}
	free(looking);
}

/* Texts of a page, which is older than those before it. */
static void
gather(struct looking *looking, const struct events *events)
{
	struct job *newer = looking->oldest;
	size_t i;

	for (i = events->count; i-- > 0;) {
		struct event event = events->list[i];
		struct job *job;

		event.by_request = true;
		job = event_job(looking->daemon, &event);
		job->then = listed_came_back;
		job->unit.next = newer == NULL ? NULL : &newer->unit;
		newer = job;
	}
	looking->oldest = newer;
}

/* In the order that they were written. */
static void
put_gathered(struct looking *looking, struct post *post)
{
	struct job *job, *next;

	for (job = looking->oldest; job != NULL; job = next) {
		struct arena *arena = job->unit.arena;

		next = (struct job *)job->unit.next;
		if (job_put(looking->daemon, job))
			continue;
		post->list_lost = true;
		arena_free(&arena);
	}
	looking->oldest = NULL;
}

/* The list ended, here or because the rest cannot be read. */
static void
end_look(struct looking *looking, struct post *post)
{
	post->looking = false;
	put_gathered(looking, post);
	if (!post->list_lost)
		list_is_read(looking->daemon, post);
	drop_looking(looking);
}

static void
on_list(void *context, uint64_t id, struct arena *arena,
    const struct response *response)
{
	struct looking *looking = context;
	struct post *post = post_find(looking->daemon, looking->account);
	struct events events = {.count = 0};
	const char *page = NULL;
	struct fault fault;

	(void)id;
	if (post == NULL || post->provider == NULL) {
		drop_looking(looking); /* a reload took it away meanwhile */
		return;
	}
	if (post->provider->found(
		arena, post->account, response, &events, &page, &fault) != 0) {
		post->list_lost = true;
		log_event(LOG_LEVEL_WARNING, "list-not-read", "account",
		    post->account->name, "why", fault.text, NULL);
		end_look(looking, post);
		return;
	}
	gather(looking, &events);
	if (page != NULL && looking->pages < PAGES_MAX) {
		look(looking->daemon, post, page, looking);
		return;
	}
	if (page != NULL)
		log_event(LOG_LEVEL_ERROR, "list-too-long", "account",
		    post->account->name, "why",
		    "only the newest texts were looked at; compare the rest "
		    "with the provider's own list",
		    NULL);
	end_look(looking, post);
}

static struct looking *
begin_look(struct daemon *daemon, struct post *post)
{
	struct looking *looking = memory_new(sizeof(*looking));

	looking->daemon = daemon;
	snprintf(looking->account, sizeof(looking->account), "%s",
	    post->account->name);
	post->looking = true;
	post->list_lost = false;
	post->look_began_ms = clock_now_ms();
	post->look_asked_ms = clock_monotonic_ms();
	/* A clock that was ahead must not hide what comes now. */
	if (post->looked_ms > clock_now_ms())
		post->looked_ms = clock_now_ms();
	return looking;
}

static void
look(struct daemon *daemon, struct post *post, const char *page,
    struct looking *looking)
{
	struct arena *arena = arena_new(JOB_ARENA_MAX);
	struct request request = {.method = "GET"};

	looking->pages++;
	post->provider->look(arena, post->state, post->account,
	    post->looked_ms - LOOK_OVERLAP_MS, page, &request);
	client_send(daemon->client, &request, ++daemon->last_id, on_list,
	    looking, drop_looking);
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
			look(daemon, post, NULL, begin_look(daemon, post));
	}
}
