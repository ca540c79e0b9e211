/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk_web.c - the desk page over HTTP: its files and its requests
 *
 * Who asks and whether they may is the desk's to judge (desk/call.c); here is
 * only the way there and back.
 */
#include "serve/desk_web.h"

#include <stddef.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "desk/route.h"
#include "serve/child.h"
#include "serve/desk_events.h"
#include "serve/house.h"
#include "serve/page_web.h"
#include "serve/voices.h"

#define ARENA_MAX ((size_t)64 << 20) /* a recording twice, and room */

struct desk_job *
desk_job_new(struct daemon *daemon)
{
	struct arena *arena = arena_new(ARENA_MAX);
	struct desk_job *job = arena_alloc(arena, sizeof(*job));

	job->job = (struct job){.unit = {.arena = arena},
	    .from = FROM_DESK,
	    .server = daemon->server,
	    .kind = METRIC_DESK,
	    .began_us = clock_monotonic_us()};
	job->call.arena = arena;
	job->call.world = &daemon->loaded->desk;
	job->loaded = daemon->loaded;
	job->loaded->users++;
	return job;
}

void
desk_job_free(struct daemon *daemon, struct desk_job *job)
{
	struct arena *arena = job->call.arena;
	struct loaded *loaded = job->loaded;

	(void)daemon;
	if (--loaded->users == 0 && loaded->retired)
		loaded_free(&loaded);
	arena_wipe(&arena);
}

struct desk_job *
desk_job_of(struct desk_call *call)
{
	return (
	    struct desk_job *)((char *)call - offsetof(struct desk_job, call));
}

void
desk_web_send(struct daemon *daemon, struct desk_job *job)
{
	struct response *response = &job->call.response;

	page_add_headers(response);
	response_add_header(response, "Cache-Control", "no-store");
	metrics_answered(&daemon->metrics, METRIC_DESK, response->status,
	    clock_monotonic_us() - job->job.began_us);
	server_answer(daemon->server, job->job.unit.id, response);
	desk_job_free(daemon, job);
}

static void
refuse(struct daemon *daemon, struct desk_job *job, int status)
{
	job->call.response = (struct response){.status = 0};
	call_refuse(&job->call, status, "busy");
	desk_web_send(daemon, job);
}

/* The first half is done: it is answered, goes on, or goes into the line. */
static void
come_back(struct daemon *daemon, struct desk_job *job)
{
	if (job->call.errand != NULL) {
		job->then(daemon, job);
	} else if (job->call.response.status != 0) {
		desk_web_send(daemon, job);
	} else if (job->call.child != NULL) {
		if (!child_begin(daemon, job))
			refuse(daemon, job, 503);
	} else if (job->call.route->streams) {
		desk_events_begin(daemon, job);
	} else {
		job->job.unit.work = call_change;
		job->job.unit.context = &job->call;
		if (!job_put(daemon, &job->job))
			refuse(daemon, job, 503);
	}
}

static void
hear_child(struct desk_call *call)
{
	call->child->then(call);
}

static void
leave_child(struct daemon *daemon, struct desk_job *job)
{
	job->call.errand = NULL;
	job->call.child = NULL;
	come_back(daemon, job);
}

void
desk_web_go_on(struct daemon *daemon, struct desk_job *job)
{
	job->call.errand = hear_child;
	job->then = leave_child;
	if (!desk_put(daemon->desk, &job->call))
		refuse(daemon, job, 503);
}

void
desk_web_look(struct daemon *daemon)
{
	struct desk_call *call = desk_take(daemon->desk), *next;

	for (; call != NULL; call = next) {
		next = call->next;
		come_back(daemon, desk_job_of(call));
	}
}

void
desk_web_answer(struct daemon *daemon, struct job *unit)
{
	struct desk_job *job = (struct desk_job *)unit;
	enum fault_kind kind = unit->unit.fault.kind;

	if (unit->unit.result == UNIT_DONE && job->call.waits) {
		voices_wait(daemon, job);
	} else if (unit->unit.result == UNIT_DONE) {
		if (job->call.reload)
			reload_begin(daemon);
		daemon->importing |= job->call.goes_on;
		desk_events_end(daemon, job->call.concerns);
		desk_web_send(daemon, job);
	} else if (unit->unit.result == UNIT_FAULTY &&
	    (kind == FAULT_DATA || kind == FAULT_MISSING)) {
		job->call.response = (struct response){.status = 0};
		call_refuse(&job->call, 409,
		    job->call.wrong != NULL ? job->call.wrong :
					      unit->unit.fault.text);
		desk_web_send(daemon, job);
	} else {
		refuse(daemon, job, 503);
	}
}

bool
desk_web_errand(struct daemon *daemon, struct desk_job *job)
{
	return desk_put(daemon->desk, &job->call);
}

static void
send_on(struct daemon *daemon, uint64_t id)
{
	struct response response = {.status = 303};

	response_add_header(&response, "Location", "/desk/");
	server_answer(daemon->server, id, &response);
}

static void
take_api(struct daemon *daemon, uint64_t id, const struct request *request)
{
	struct desk_job *job = desk_job_new(daemon);

	job->job.unit.id = id;
	job->call.request = request;
	if (slice_is(target_path(request->target), DESK_API "house"))
		job->call.house = house_look(daemon, job->call.arena);
	if (!desk_put(daemon->desk, &job->call))
		refuse(daemon, job, 503);
}

bool
desk_web_request(
    struct daemon *daemon, uint64_t id, const struct request *request)
{
	const char *target = request->target;

	if (slice_is(target_path(target), "/desk"))
		send_on(daemon, id);
	else if (strncmp(target, DESK_API, strlen(DESK_API)) == 0)
		take_api(daemon, id, request);
	else if (strncmp(target, "/desk/", strlen("/desk/")) == 0)
		page_answer_file(daemon, id, request);
	else
		return false;
	return true;
}

void
desk_web_stop(struct daemon *daemon)
{
	struct desk_call *call = desk_stop(&daemon->desk), *next;

	for (; call != NULL; call = next) {
		next = call->next;
		come_back(daemon, desk_job_of(call));
	}
}
