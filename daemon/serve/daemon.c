/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * daemon.c - the running line: network, database, providers and settings
 */
#include "serve/daemon.h"

#include <signal.h>
#include <string.h>

#include "base/clock.h"
#include "serve/child.h"
#include "serve/desk_events.h"
#include "serve/import_on.h"
#include "serve/outbox.h"
#include "serve/phone_web.h"
#include "serve/request.h"
#include "serve/request_desk.h"

#define TICK_MS SECOND_MS
#define FINISH_MS (5 * SECOND_MS)

struct job *
job_new(struct daemon *daemon, size_t arena_max)
{
	struct arena *arena = arena_new(arena_max);
	struct job *job = arena_alloc(arena, sizeof(*job));

	job->unit.arena = arena;
	job->unit.id = ++daemon->last_id;
	job->from = FROM_SELF;
	return job;
}

bool
job_put(struct daemon *daemon, struct job *job)
{
	/* At the very end there is no line any more. */
	return daemon->line != NULL && line_put(daemon->line, &job->unit);
}

void
job_drop(struct job *job)
{
	struct arena *arena = job->unit.arena;

	arena_free(&arena);
}

void
job_finish(struct daemon *daemon, struct job *job)
{
	switch (job->from) {
	case FROM_WEB:
		answer_web(daemon, job);
		return;
	case FROM_PHONE:
		phone_web_answer(daemon, job);
		return;
	case FROM_DESK:
		desk_web_answer(daemon, job);
		return;
	case FROM_CONTROL:
		import_look(daemon, &job->unit);
		desk_events_end(daemon, request_staff_whose(&job->unit));
		control_answer(
		    daemon->control, job->unit.id, request_answer(&job->unit));
		return;
	case FROM_SELF:
		if (job->then != NULL)
			job->then(daemon, job);
		job_drop(job);
		return;
	}
}

static void
finish(struct daemon *daemon, struct job *job)
{
	if (job->unit.result == UNIT_DONE) {
		carry_out(daemon, &job->unit.actions);
		if (job_waits(daemon, job) || job_rings(daemon, job))
			return;
	}
	job_finish(daemon, job);
}

static void
on_wake(void *context)
{
	struct daemon *daemon = context;
	struct unit *unit = line_take(daemon->line), *next;

	if (unit != NULL)
		desk_events_poke(daemon);
	for (; unit != NULL; unit = next) {
		next = unit->next;
		finish(daemon, (struct job *)unit);
	}
	desk_web_look(daemon);
	child_look(daemon);
	reload_look(daemon);
	outbox_pump(daemon);
}

/* On the line's thread, and on the desk's. */
static void
on_done(void *context)
{
	struct daemon *daemon = context;

	loop_wake(daemon->loop);
}

static void
on_control(void *context, uint64_t id, struct arena *arena, struct slice line)
{
	struct daemon *daemon = context;
	struct job *job = arena_alloc(arena, sizeof(*job));
	struct fault fault;
	int64_t after;

	*job = (struct job){
	    .unit = {.id = id, .arena = arena}, .from = FROM_CONTROL};
	if (request_is_later(line, &after)) {
		control_answer(daemon->control, id,
		    phone_later_json(&daemon->later, arena, after));
		return;
	}
	if (request_unit(line, daemon->loaded->settings, &job->unit, &fault) ==
	    0) {
		if (job_put(daemon, job))
			return;
		fault_set(&fault, FAULT_BUSY,
		    "the line is full; nothing was changed, try again");
	}
	control_answer(daemon->control, id, request_wrong(arena, &fault));
}

static void put_tick(struct daemon *);

static void
tick_came_back(struct daemon *daemon, struct job *job)
{
	daemon->tick_waits = false;
	/* Who knows what fell due; without a clock, nothing. */
	daemon->more = daemon->fresh =
	    job->unit.events[0].clock == CLOCK_TRUSTED;
	service_alive(clock_monotonic_ms());
	if (job->unit.result == UNIT_DONE && job->unit.actions.more &&
	    !daemon->stopping)
		put_tick(daemon);
}

static void
put_tick(struct daemon *daemon)
{
	struct event *event;
	struct job *job;

	if (daemon->tick_waits)
		return;
	job = job_new(daemon, 1 << 20);
	event = arena_alloc(job->unit.arena, sizeof(*event));
	event->kind = EVENT_TICK;
	event->paced = true;
	event->clock =
	    clock_watch_look(&daemon->clock, clock_now_ms(), clock_boot_ms());
	job->unit.events = event;
	job->unit.event_count = 1;
	job->then = tick_came_back;
	daemon->tick_waits = job_put(daemon, job);
	if (!daemon->tick_waits)
		job_drop(job);
}

/* Has everybody who asked been answered, and everybody whom we asked? */
static bool
all_answered(const struct daemon *daemon)
{
	return server_open_requests(daemon->server) == 0 &&
	    server_open_requests(daemon->admin) == 0 &&
	    outbox_open(daemon) == 0;
}

static void
on_tick(void *context)
{
	struct daemon *daemon = context;

	if (daemon->stopping) {
		if (all_answered(daemon))
			loop_stop(daemon->loop);
		return;
	}
	look_at_lists(daemon, false);
	posts_tell_forged(daemon->posts, daemon->post_count);
	import_go_on(daemon);
	put_tick(daemon);
}

static void
on_late(void *context)
{
	struct daemon *daemon = context;

	loop_stop(daemon->loop);
}

static void
on_signal(void *context, int signal)
{
	struct daemon *daemon = context;

	if (signal == SIGHUP) {
		reload_begin(daemon);
		return;
	}
	if (daemon->stopping)
		return;
	daemon->stopping = true;
	desk_events_stop(daemon);
	service_stopping();
	server_drain(daemon->server);
	if (daemon->admin != daemon->server)
		server_drain(daemon->admin);
	daemon->timers[TIMER_LATE] =
	    timer_start(daemon->loop, FINISH_MS, on_late, daemon);
	if (all_answered(daemon))
		loop_stop(daemon->loop);
	else
		daemon->timers[TIMER_DRAINED] =
		    timer_start(daemon->loop, 20, on_tick, daemon);
}

static int
start(struct daemon *daemon, bool sandboxed, struct fault *fault)
{
	struct store *store, *reader;

	if (daemon_open(daemon, on_control, &store, &reader, fault) != 0)
		return -1;
	daemon->sandbox = sandbox_enter(daemon->loaded->settings, sandboxed);
	daemon->line =
	    line_start(store, &daemon->loaded->world, on_done, daemon);
	daemon->desk = desk_start(reader, on_done, daemon);
	loop_on_wake(daemon->loop, on_wake, daemon);
	loop_on_signal(daemon->loop, SIGTERM, on_signal, daemon);
	loop_on_signal(daemon->loop, SIGINT, on_signal, daemon);
	loop_on_signal(daemon->loop, SIGHUP, on_signal, daemon);
	return 0;
}

static void
stop(struct daemon *daemon)
{
	struct unit *unit, *next;
	size_t i;

	child_wait(daemon);
	reload_wait(daemon);
	desk_web_stop(daemon);
	for (unit = line_stop(&daemon->line); unit != NULL; unit = next) {
		next = unit->next;
		finish(daemon, (struct job *)unit);
	}
	control_stop(&daemon->control);
	if (daemon->admin != daemon->server)
		server_stop(&daemon->admin);
	server_stop(&daemon->server);
	client_free(&daemon->client);
	outbox_end(daemon);
	lookups_end(daemon);
	rings_end(daemon);
	posts_close(daemon->posts, &daemon->post_count);
	phone_audio_clear(daemon->audio);
	for (i = 0; i < ARRAY_LEN(daemon->timers); i++)
		timer_stop(&daemon->timers[i]);
	desk_events_free(daemon);
	loop_free(&daemon->loop);
	loaded_free(&daemon->loaded);
}

int
daemon_run(struct loaded *loaded, const char *path, bool sandboxed, FILE *out,
    struct fault *fault)
{
	struct daemon daemon = {
	    .loaded = loaded, .path = path, .importing = true};
	int result = start(&daemon, sandboxed, fault);

	if (result == 0) {
		daemon.timers[TIMER_TICK] =
		    timer_start(daemon.loop, TICK_MS, on_tick, &daemon);
		look_at_lists(&daemon, false);
		fprintf(
		    out, "ready http://%s/\n", server_address(daemon.server));
		fflush(out);
		service_ready();
		loop_run(daemon.loop);
	}
	stop(&daemon);
	return result;
}
