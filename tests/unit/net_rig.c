/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * net_rig.c - a server on a loop in a thread of its own
 */
#include "net_rig.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"

#define PATIENCE_MS 30000 /* also of a slow look into the DNS */

static void
answer(struct rig *rig, uint64_t id, int status, struct slice body)
{
	struct response response = {
	    .status = status,
	    .type = "text/plain; charset=utf-8",
	    .body = body,
	};

	if (status == 302)
		response.headers[response.header_count++] =
		    (struct header){"Location", "/moved"};
	server_answer(rig->server, id, &response);
}

static void
on_request(void *context, uint64_t id, struct arena *arena,
    const struct request *request)
{
	struct rig *rig = context;
	const size_t large = 2 * 1024 * 1024;

	rig->handled++;
	if (strcmp(request->target, "/hold") == 0) {
		assert(rig->held_count < RIG_HELD_MAX);
		rig->held[rig->held_count++] = id;
	} else if (strcmp(request->target, "/echo") == 0) {
		answer(rig, id, 200, request->body);
	} else if (strcmp(request->target, "/large") == 0) {
		answer(rig, id, 200,
		    (struct slice){arena_alloc(arena, large), large});
	} else if (strcmp(request->target, "/move") == 0) {
		answer(rig, id, 302, slice_of(""));
	} else if (strcmp(request->target, "/refuse") == 0) {
		answer(rig, id, 403, slice_of(""));
	} else {
		answer(rig, id, 200, slice_of("hello"));
	}
}

static void
on_wake(void *context)
{
	struct rig *rig = context;

	rig->call(rig);
	sem_post(&rig->done);
}

static void *
run(void *context)
{
	struct rig *rig = context;

	loop_run(rig->loop);
	return NULL;
}

void
rig_start(struct rig *rig, const struct server_limits *limits)
{
	struct fault fault = {0};

	memset(rig, 0, sizeof(*rig));
	sem_init(&rig->done, 0, 0);
	rig->loop = loop_new();
	loop_on_wake(rig->loop, on_wake, rig);
	if (server_start(rig->loop, "127.0.0.1:0", limits, on_request, rig,
		&rig->server, &fault) != 0) {
		fprintf(stderr, "%s\n", fault.text);
		abort();
	}
	rig->client = client_new(rig->loop, CLIENT_UNDER_WAY_MAX);
	snprintf(rig->address, sizeof(rig->address), "%s",
	    server_address(rig->server));
	pthread_create(&rig->thread, NULL, run, rig);
}

void
rig_on_loop(struct rig *rig, void (*call)(struct rig *))
{
	rig->call = call;
	loop_wake(rig->loop);
	while (sem_wait(&rig->done) != 0)
		continue;
}

static void
stop_loop(struct rig *rig)
{
	loop_stop(rig->loop);
}

void
rig_stop(struct rig *rig)
{
	rig_on_loop(rig, stop_loop);
	pthread_join(rig->thread, NULL);
	client_free(&rig->client);
	server_stop(&rig->server);
	loop_free(&rig->loop);
	sem_destroy(&rig->done);
}

static void
given_back(void *context)
{
	struct rig *rig = context;

	rig->given_back++;
}

/* Bodies that are lent, not copied. */
static void
answer_held(struct rig *rig)
{
	struct response response = {
	    .status = 200,
	    .type = "text/plain; charset=utf-8",
	    .body = slice_of("held"),
	    .body_done = given_back,
	    .body_context = rig,
	};

	for (size_t i = 0; i < rig->held_count; i++)
		server_answer(rig->server, rig->held[i], &response);
	rig->held_count = 0;
}

void
rig_answer_held(struct rig *rig)
{
	rig_on_loop(rig, answer_held);
}

static void
stop_server(struct rig *rig)
{
	server_stop(&rig->server);
}

void
rig_stop_server(struct rig *rig)
{
	rig_on_loop(rig, stop_server);
}

static void
drain(struct rig *rig)
{
	server_drain(rig->server);
}

void
rig_drain(struct rig *rig)
{
	rig_on_loop(rig, drain);
}

static void
look(struct rig *rig)
{
	if (rig->server != NULL)
		rig->counts = server_counts(rig->server);
	rig->held_then = rig->held_count;
	rig->given_back_then = rig->given_back;
	rig->handled_then = rig->handled;
}

struct server_counts
rig_counts(struct rig *rig)
{
	rig_on_loop(rig, look);
	return rig->counts;
}

size_t
rig_handled(struct rig *rig)
{
	rig_on_loop(rig, look);
	return rig->handled_then;
}

size_t
rig_held(struct rig *rig)
{
	rig_on_loop(rig, look);
	return rig->held_then;
}

size_t
rig_given_back(struct rig *rig)
{
	rig_on_loop(rig, look);
	return rig->given_back_then;
}

size_t
rig_open_connections(struct rig *rig)
{
	return (size_t)rig_counts(rig).open_connections;
}

void
rig_wait(struct rig *rig, size_t (*ask)(struct rig *), size_t wanted)
{
	int64_t end_ms = clock_monotonic_ms() + PATIENCE_MS;

	while (ask(rig) != wanted) {
		if (clock_monotonic_ms() > end_ms) {
			fprintf(stderr, "waited for %zu, got %zu\n", wanted,
			    ask(rig));
			abort();
		}
		usleep(2000);
	}
}
