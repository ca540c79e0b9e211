/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk_events.c - what is new, told to the open pages of the desk
 *
 * Looked for at most four times a second, and once for all pages of the same
 * desks, so that a page more costs next to nothing and the line nothing at
 * all.  A stream ends after ten minutes, and when what its owner may changes:
 * the page comes again by itself, and who may not any more does not get in.
 */
#include "serve/desk_events.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/number.h"
#include "store/thread.h"

#define STREAMS_MAX 256
#define STREAMS_EACH 8 /* of one account */
#define PERIOD_MS 250
#define BEAT_MS (15 * SECOND_MS)
#define STREAM_MS (10 * MINUTE_MS)
#define NEWS_MAX 50 /* told one by one */
#define LOOKED_MOST 5000 /* rows, whether there are some in them */
#define DESKS_SIZE 264

struct stream {
	uint64_t id; /* of the request; 0: free */
	int64_t staff;
	char desks[DESKS_SIZE];
	int64_t last; /* row that it was told of; -1: not known yet */
	int64_t began_ms, beat_ms; /* monotonic */
};

struct desk_streams {
	struct stream list[STREAMS_MAX];
	struct timer *timer;
	bool poked; /* something was committed since it was looked */
	size_t under_way; /* errands */
};

/* What is new for the pages of the same desks. */
struct errand {
	char desks[DESKS_SIZE];
	int64_t after; /* -1: only how far the log is */
	struct news *news;
	size_t count;
	int64_t newest;
	bool failed;
};

static void
end(struct daemon *daemon, struct stream *stream)
{
	server_stream_end(daemon->server, stream->id);
	stream->id = 0;
}

static void
tell(struct daemon *daemon, struct stream *stream, const char *event)
{
	stream->beat_ms = clock_monotonic_ms();
	if (!server_stream_add(daemon->server, stream->id, slice_of(event)))
		end(daemon, stream);
}

static bool
keep_news(void *context, const struct news *news)
{
	struct desk_call *call = context;
	struct errand *errand = call->kept;

	errand->news[errand->count] = *news;
	errand->news[errand->count++].person_name =
	    arena_string(call->arena, news->person_name);
	return errand->count <= NEWS_MAX;
}

/* On the desk's thread.  One more than is told says that there are many. */
static void
look_for_news(struct desk_call *call)
{
	struct errand *errand = call->kept;
	struct fault fault;

	errand->newest = store_interaction_count(call->store);
	errand->news =
	    arena_array(call->arena, NEWS_MAX + 2, sizeof(*errand->news));
	/* Who was away for long looks at everything, and costs no more. */
	if (errand->newest - errand->after > LOOKED_MOST)
		errand->count = NEWS_MAX + 1;
	else if (errand->after >= 0 && errand->newest > errand->after)
		errand->failed =
		    store_news(call->store, errand->desks, errand->after,
			NEWS_MAX + 1, keep_news, call, &fault) != 0;
}

static const char *
describe(struct arena *arena, const struct news *news)
{
	const char *person = news->person_name == NULL ?
	    "null" :
	    arena_printf(arena, "\"%s\"", news->person_name);

	return arena_printf(arena,
	    "id: %lld\ndata: {\"person\":%s,\"channel\":\"%s\","
	    "\"direction\":\"%s\",\"kind\":\"%s\"}\n\n",
	    (long long)news->id, person, channel_name(news->channel),
	    news->direction == DIRECTION_IN ? "in" : "out",
	    kind_name(news->kind));
}

/* Look at everything again; from row NEWEST on it is told. */
static void
tell_many(struct stream *stream, int64_t newest, struct daemon *daemon,
    struct arena *arena)
{
	stream->last = newest;
	tell(daemon, stream,
	    arena_printf(arena, "id: %lld\ndata: {}\n\n", (long long)newest));
}

static void
tell_news(struct daemon *daemon, struct stream *stream, struct arena *arena,
    const struct errand *errand)
{
	size_t i;

	/* It was told of rows that are not there: a backup was put back. */
	if (stream->last > errand->newest) {
		tell_many(stream, errand->newest, daemon, arena);
		return;
	}
	for (i = 0; i < errand->count && errand->count <= NEWS_MAX; i++)
		if (stream->id != 0 && errand->news[i].id > stream->last)
			tell(daemon, stream, describe(arena, &errand->news[i]));
	if (errand->count > NEWS_MAX && stream->id != 0)
		tell_many(stream, errand->newest, daemon, arena);
	if (errand->newest > stream->last)
		stream->last = errand->newest;
}

static void
found(struct daemon *daemon, struct desk_job *job)
{
	struct errand *errand = job->call.kept;
	size_t i;

	daemon->streams->under_way--;
	for (i = 0; i < STREAMS_MAX && !errand->failed; i++) {
		struct stream *stream = &daemon->streams->list[i];

		if (stream->id == 0 ||
		    strcmp(stream->desks, errand->desks) != 0)
			continue;
		if (stream->last < 0)
			/* What came while it was asked for may be missing. */
			tell_many(
			    stream, errand->newest, daemon, job->call.arena);
		else
			tell_news(daemon, stream, job->call.arena, errand);
	}
	desk_job_free(daemon, job);
}

static bool
put_errand(struct daemon *daemon, const struct stream *first)
{
	struct desk_job *job = desk_job_new(daemon);
	struct errand *errand = arena_alloc(job->call.arena, sizeof(*errand));
	size_t i;

	memcpy(errand->desks, first->desks, sizeof(errand->desks));
	errand->after = first->last;
	for (i = 0; i < STREAMS_MAX; i++) {
		const struct stream *other = &daemon->streams->list[i];

		if (other->id != 0 && other->last >= 0 &&
		    strcmp(other->desks, first->desks) == 0 &&
		    (errand->after < 0 || other->last < errand->after))
			errand->after = other->last;
	}
	job->call.errand = look_for_news;
	job->call.kept = errand;
	job->then = found;
	if (desk_web_errand(daemon, job)) {
		daemon->streams->under_way++;
		return true;
	}
	desk_job_free(daemon, job);
	return false;
}

/* One errand for each kind of desks. */
static void
look(struct daemon *daemon)
{
	struct desk_streams *streams = daemon->streams;
	size_t i, j;

	streams->poked = false;
	for (i = 0; i < STREAMS_MAX; i++) {
		const struct stream *stream = &streams->list[i];

		for (j = 0; j < i && stream->id != 0; j++)
			if (streams->list[j].id != 0 &&
			    strcmp(streams->list[j].desks, stream->desks) == 0)
				break;
		if (stream->id != 0 && j == i && !put_errand(daemon, stream))
			streams->poked = true;
	}
}

static void
on_timer(void *context)
{
	struct daemon *daemon = context;
	int64_t now_ms = clock_monotonic_ms();
	size_t i;

	for (i = 0; i < STREAMS_MAX; i++) {
		struct stream *stream = &daemon->streams->list[i];

		if (stream->id != 0 && now_ms - stream->began_ms > STREAM_MS)
			end(daemon, stream);
		else if (stream->id != 0 && now_ms - stream->beat_ms > BEAT_MS)
			tell(daemon, stream, ": still here\n\n");
	}
	if (daemon->streams->poked && daemon->streams->under_way == 0)
		look(daemon);
}

static struct desk_streams *
streams_of(struct daemon *daemon)
{
	if (daemon->streams == NULL) {
		daemon->streams = memory_new(sizeof(*daemon->streams));
		daemon->streams->timer =
		    timer_start(daemon->loop, PERIOD_MS, on_timer, daemon);
	}
	return daemon->streams;
}

/* A free place; an account that has too many loses its oldest. */
static struct stream *
find_place(struct daemon *daemon, int64_t staff)
{
	struct desk_streams *streams = streams_of(daemon);
	struct stream *free_one = NULL, *oldest = NULL;
	size_t count = 0, i;

	for (i = 0; i < STREAMS_MAX; i++) {
		struct stream *stream = &streams->list[i];

		if (stream->id == 0)
			free_one = stream;
		else if (stream->staff == staff) {
			count++;
			if (oldest == NULL ||
			    stream->began_ms < oldest->began_ms)
				oldest = stream;
		}
	}
	if (count < STREAMS_EACH)
		return free_one;
	end(daemon, oldest);
	return oldest;
}

void
desk_events_begin(struct daemon *daemon, struct desk_job *job)
{
	const struct desk_call *call = &job->call;
	const char *last = request_header(call->request, "Last-Event-ID");
	struct stream *stream = find_place(daemon, call->staff.id);
	struct response response = {.status = 200,
	    .type = "text/event-stream",
	    .body = slice_of("retry: 3000\n\n")};

	if (stream == NULL || daemon->stopping ||
	    strlen(call->staff.desks) >= DESKS_SIZE) {
		answer_status(daemon->server, job->job.unit.id, 503);
		desk_job_free(daemon, job);
		return;
	}
	*stream = (struct stream){.id = job->job.unit.id,
	    .staff = call->staff.id,
	    .last = -1,
	    .began_ms = clock_monotonic_ms(),
	    .beat_ms = clock_monotonic_ms()};
	snprintf(stream->desks, sizeof(stream->desks), "%s", call->staff.desks);
	if (last != NULL &&
	    number_parse(slice_of(last), 0, INT64_MAX, &stream->last) != 0)
		stream->last = -1;
	response_add_header(&response, "Cache-Control", "no-store");
	server_stream(daemon->server, stream->id, &response);
	desk_job_free(daemon, job);
	daemon->streams->poked = true;
}

void
desk_events_poke(struct daemon *daemon)
{
	if (daemon->streams != NULL)
		daemon->streams->poked = true;
}

void
desk_events_end(struct daemon *daemon, int64_t staff)
{
	size_t i;

	if (daemon->streams == NULL || staff == 0)
		return;
	for (i = 0; i < STREAMS_MAX; i++)
		if (daemon->streams->list[i].id != 0 &&
		    daemon->streams->list[i].staff == staff)
			end(daemon, &daemon->streams->list[i]);
}

void
desk_events_stop(struct daemon *daemon)
{
	size_t i;

	if (daemon->streams == NULL)
		return;
	for (i = 0; i < STREAMS_MAX; i++)
		if (daemon->streams->list[i].id != 0)
			end(daemon, &daemon->streams->list[i]);
}

void
desk_events_free(struct daemon *daemon)
{
	if (daemon->streams != NULL)
		timer_stop(&daemon->streams->timer);
	free(daemon->streams);
	daemon->streams = NULL;
}
