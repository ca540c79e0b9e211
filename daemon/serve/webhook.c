/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * webhook.c - what comes over HTTP: providers, and who watches over the line
 *
 *     route -> verify -> read -> line ~~~> answer
 *
 * Nothing is looked at before the signature is right, or the address of who
 * cannot sign.  A refusal says nothing but its status.
 */
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "serve/audio_web.h"
#include "serve/desk_web.h"
#include "serve/house.h"
#include "serve/outside.h"
#include "serve/phone_web.h"
#include "serve/privacy_page.h"

#define TROUBLE_LANGUAGES 2 /* that a caller hears out */
#define RETRY_AFTER_S "2"
#define METRICS_MAX 32768

void
answer_status(struct server *server, uint64_t id, int status)
{
	struct response response = {.status = status};

	if (status == 503)
		response_add_header(&response, "Retry-After", RETRY_AFTER_S);
	server_answer(server, id, &response);
}

static void
refuse(struct daemon *daemon, struct server *server, uint64_t id, int status)
{
	metrics_answered(&daemon->metrics, METRIC_REFUSED, status, 0);
	answer_status(server, id, status);
}

/*
 * The account of /in/ACCOUNT, or NULL.  Who cannot sign has a door of their
 * own, and the other one knows nothing of them.
 */
static struct post *
route(struct daemon *daemon, const struct server *door, struct slice path)
{
	static const char prefix[] = "/in/";
	size_t length = sizeof(prefix) - 1, i;

	if (path.length <= length || memcmp(path.data, prefix, length) != 0)
		return NULL;
	path.data += length;
	path.length -= length;
	for (i = 0; i < daemon->post_count; i++) {
		struct post *post = &daemon->posts[i];

		if (slice_is(path, post->account->name) &&
		    post->provider != NULL &&
		    door ==
			(post->provider->inside_only ? daemon->admin :
						       daemon->server))
			return post;
	}
	return NULL;
}

static bool
method_is_fine(const struct request *request)
{
	return strcmp(request->method, "POST") == 0 ||
	    strcmp(request->method, "GET") == 0;
}

static enum metric_kind
kind_of(const struct events *events)
{
	if (events->count == 0)
		return METRIC_OTHER;
	switch (events->list[0].kind) {
	case EVENT_RECEIPT:
		return METRIC_RECEIPT;
	case EVENT_CALL:
	case EVENT_KEYS:
	case EVENT_RECORDING:
	case EVENT_CALL_ENDED:
		return METRIC_CALL;
	default:
		return METRIC_TEXT;
	}
}

/* Does a caller hear what is answered?  Not who hung up. */
static bool
listens(const struct events *events)
{
	const struct event *last =
	    events->count == 0 ? NULL : &events->list[events->count - 1];

	return last != NULL &&
	    (last->kind == EVENT_CALL || last->kind == EVENT_KEYS ||
		(last->kind == EVENT_RECORDING && last->step > 0));
}

/*
 * Nothing could be written down.  A provider gets 503 and may come again; a
 * caller gets an apology with 200, the one answer that promises nothing.  Who
 * was called gets no word: it is not known whether they may hear one.
 */
static void
answer_trouble(struct daemon *daemon, struct job *job)
{
	struct post *post = post_find(daemon, job->account);
	struct world *world = &daemon->loaded->world;
	struct actions actions = {.count = 1};
	struct response response = {.status = 503};

	metrics_answered(&daemon->metrics, job->kind, 503,
	    clock_monotonic_us() - job->began_us);
	if (!job->listens || post == NULL) {
		answer_status(job->server, job->unit.id, 503);
	} else {
		actions.list[0] = (struct action){.kind = ACTION_CALL,
		    .account = job->account,
		    .script = world_trouble(world, job->unit.arena,
			arena_printf(job->unit.arena, "%s/audio/",
			    post->account->public_url),
			job->unit.events[0].placed ? 0 : TROUBLE_LANGUAGES,
			clock_now_ms())};
		post->provider->answer(
		    job->unit.arena, post->account, &actions, &response);
		server_answer(job->server, job->unit.id, &response);
	}
	look_at_lists(daemon, true);
}

/* A webhook that is theirs: its events go into the line. */
static void
hand_over(struct daemon *daemon, struct server *door, struct post *post,
    uint64_t id, struct arena *arena, const struct request *request)
{
	struct events events = {.count = 0};
	struct fault fault;
	struct job *job;

	if (post->provider->read(
		arena, post->account, request, &events, &fault) != 0) {
		log_event(LOG_LEVEL_WARNING, "webhook-refused", "account",
		    post->account->name, "why", fault.text, NULL);
		refuse(daemon, door, id, 400);
		return;
	}
	job = arena_alloc(arena, sizeof(*job));
	*job = (struct job){.unit = {.id = id,
				.arena = arena,
				.events = events.list,
				.event_count = events.count},
	    .from = FROM_WEB,
	    .server = door,
	    .account = post->account->name,
	    .kind = kind_of(&events),
	    .listens = listens(&events),
	    .began_us = clock_monotonic_us()};
	if (events.count == 0) {
		answer_web(daemon, job);
		return;
	}
	job->account = arena_string(arena, job->account);
	if (!job_put(daemon, job))
		answer_trouble(daemon, job);
}

static void
on_webhook(struct daemon *daemon, struct server *door, struct post *post,
    uint64_t id, struct arena *arena, const struct request *request)
{
	if (!method_is_fine(request)) {
		refuse(daemon, door, id, 405);
		return;
	}
	if (!post->provider->verify(
		arena, post->state, post->account, request)) {
		post_forged(post, request->peer);
		refuse(daemon, door, id, 403);
		return;
	}
	post->heard_ms = clock_now_ms();
	hand_over(daemon, door, post, id, arena, request);
}

void
on_web_request(void *context, uint64_t id, struct arena *arena,
    const struct request *request)
{
	struct daemon *daemon = context;
	struct post *post =
	    route(daemon, daemon->server, target_path(request->target));

	if (post == NULL &&
	    (on_audio_request(daemon, id, arena, request) ||
		on_privacy_request(daemon, id, arena, request) ||
		desk_web_request(daemon, id, request) ||
		phone_web_request(daemon, id, arena, request)))
		return;
	if (post == NULL && daemon->admin == daemon->server) {
		on_admin_request(context, id, arena, request);
		return;
	}
	if (post == NULL) {
		refuse(daemon, daemon->server, id, 404);
		return;
	}
	on_webhook(daemon, daemon->server, post, id, arena, request);
}

/* After its turn: what was decided, in the provider's words. */
void
answer_web(struct daemon *daemon, struct job *job)
{
	struct post *post = post_find(daemon, job->account);
	struct response response = {.status = 200};
	int64_t took = clock_monotonic_us() - job->began_us;

	if (job->unit.result != UNIT_DONE) {
		answer_trouble(daemon, job);
		return;
	}
	if (post != NULL && post->provider != NULL)
		post->provider->answer(job->unit.arena, post->account,
		    &job->unit.actions, &response);
	metrics_answered(&daemon->metrics, job->kind, response.status, took);
	server_answer(job->server, job->unit.id, &response);
}

/* 200, or 503 with what is wrong. */
static void
health(struct daemon *daemon, uint64_t id, struct arena *arena)
{
	struct response response = {
	    .status = 200, .type = "application/json; charset=utf-8"};
	const char *wrong = house_wrong(daemon);

	response.body = slice_of(wrong == NULL ?
		"{\"status\":\"ok\"}\n" :
		arena_printf(
		    arena, "{\"status\":\"wrong\",\"wrong\":\"%s\"}\n", wrong));
	if (wrong != NULL)
		response.status = 503;
	server_answer(daemon->admin, id, &response);
}

static void
metrics(struct daemon *daemon, uint64_t id, struct arena *arena)
{
	struct text text = text_new(arena, METRICS_MAX);
	struct line_counts line = line_counts(daemon->line);
	struct server_counts web = server_counts(daemon->server);
	struct response response = {
	    .status = 200, .type = "text/plain; version=0.0.4; charset=utf-8"};

	metrics_print(&daemon->metrics, &text);
	metrics_print_one(&text, "turns_total", "counter",
	    "Events that went through the line.", line.turns);
	metrics_print_one(&text, "commits_total", "counter",
	    "Transactions; each is one fsync.", line.batches);
	metrics_print_one(&text, "turns_undone_total", "counter",
	    "Turns that failed alone.", line.faulty);
	metrics_print_one(&text, "turns_refused_total", "counter",
	    "Turns whose commit failed.", line.refused);
	metrics_print_one(&text, "sandbox_seccomp", "gauge",
	    "1: only system calls of a list.", daemon->sandbox.calls);
	metrics_print_one(&text, "sandbox_landlock", "gauge",
	    "ABI of Landlock that is on; 0: none.",
	    (uint64_t)daemon->sandbox.files);
	metrics_print_one(&text, "waiting", "gauge",
	    "Units that wait for the line.", line.waiting);
	metrics_print_one(&text, "connections", "gauge", "Open connections.",
	    (uint64_t)web.open_connections);
	metrics_print_one(&text, "connections_refused_total", "counter",
	    "Connections over a cap.", web.refused_connections);
	metrics_print_one(&text, "connections_displaced_total", "counter",
	    "Connections that were slow and made room for others.",
	    web.displaced_connections);
	metrics_print_one(&text, "bad_requests_total", "counter",
	    "Requests that were not sane HTTP.", web.bad_requests);
	metrics_print_one(&text, "deadlines_total", "counter",
	    "Connections that were too slow.", web.deadlines);
	response.body = (struct slice){text.data, text.length};
	server_answer(daemon->admin, id, &response);
}

void
on_admin_request(void *context, uint64_t id, struct arena *arena,
    const struct request *request)
{
	struct daemon *daemon = context;
	struct slice path = target_path(request->target);
	struct post *post = route(daemon, daemon->admin, path);
	bool is_health = slice_is(path, "/health");

	if (post != NULL)
		on_webhook(daemon, daemon->admin, post, id, arena, request);
	else if (!is_health && !slice_is(path, "/metrics"))
		refuse(daemon, daemon->admin, id, 404);
	else if (strcmp(request->method, "GET") != 0)
		refuse(daemon, daemon->admin, id, 405);
	else if (is_health)
		health(daemon, id, arena);
	else
		metrics(daemon, id, arena);
}
