/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * phone_web.c - the phone in the browser: its page, and what it asks the line
 *
 * Any web site can make a visitor's browser send requests to this machine.  So
 * the name that was asked for has to be this machine's own (or a site could
 * rename itself to it), and what changes something has to be JSON that comes
 * from the page itself: a browser says so in Origin, and nobody else can.
 */
#include "serve/phone_web.h"

#include <jansson.h>
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/number.h"
#include "serve/page_web.h"
#include "serve/phone_call.h"
#include "serve/request.h"
#include "wire/json.h"

#define API "/phone/api/"
#define JSON_TYPE "application/json"

static bool
begins(const char *string, const char *prefix)
{
	return strncmp(string, prefix, strlen(prefix)) == 0;
}

static bool
is_loopback_peer(const char *peer)
{
	return begins(peer, "127.") || begins(peer, "::ffff:127.") ||
	    strcmp(peer, "::1") == 0;
}

/* HOST is a name of this machine, with or without a port. */
static bool
is_loopback_host(const char *host)
{
	static const char *const names[] = {"127.0.0.1", "localhost", "[::1]"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++) {
		size_t length = strlen(names[i]);

		if (strncasecmp(host, names[i], length) == 0 &&
		    (host[length] == '\0' || host[length] == ':'))
			return true;
	}
	return false;
}

static bool
is_open(const struct daemon *daemon, const struct request *request)
{
	const char *host = request_header(request, "Host");

	return daemon->loaded->settings->public_url[0] == '\0' &&
	    is_loopback_peer(request->peer) && host != NULL &&
	    is_loopback_host(host);
}

/* Did a page of ours send it? */
static bool
is_from_page(struct arena *arena, const struct request *request)
{
	const char *origin = request_header(request, "Origin");
	const char *site = request_header(request, "Sec-Fetch-Site");

	return origin != NULL &&
	    strcmp(origin,
		arena_printf(arena, "http://%s",
		    request_header(request, "Host"))) == 0 &&
	    (site == NULL || strcmp(site, "same-origin") == 0);
}

static bool
is_json(const struct request *request)
{
	const char *type = request_header(request, "Content-Type");
	size_t length = sizeof(JSON_TYPE) - 1;

	return type != NULL && strncasecmp(type, JSON_TYPE, length) == 0 &&
	    (type[length] == '\0' || type[length] == ';');
}

static void
answer_json(struct daemon *daemon, uint64_t id, struct slice json)
{
	struct response response = {
	    .status = 200, .type = JSON_TYPE, .body = json};

	page_add_headers(&response);
	response_add_header(&response, "Cache-Control", "no-store");
	server_answer(daemon->server, id, &response);
}

/* From where people look for it to where it is. */
static void
send_on(struct daemon *daemon, uint64_t id)
{
	struct response response = {.status = 303};

	response_add_header(&response, "Location", "/phone/");
	server_answer(daemon->server, id, &response);
}

/* Whose phone it is, and the numbers it can have. */
static void
answer_line(struct daemon *daemon, uint64_t id, struct arena *arena)
{
	const struct settings *settings = daemon->loaded->settings;
	json_t *phones = json_array();
	int i;

	for (i = 1; i <= PHONE_AUDIO_PHONES; i++)
		json_array_append_new(phones,
		    json_string(
			arena_printf(arena, "%s%d", PHONE_WEB_NUMBER, i)));
	answer_json(daemon, id,
	    request_json(arena,
		json_pack("{s:s,s:s,s:o}", "name", settings->name, "number",
		    settings->phone, "phones", phones)));
}

static bool
is_phone_number(struct slice number)
{
	size_t length = sizeof(PHONE_WEB_NUMBER) - 1;

	return number.length == length + 1 &&
	    memcmp(number.data, PHONE_WEB_NUMBER, length) == 0 &&
	    number.data[length] >= '1' &&
	    number.data[length] < '1' + PHONE_AUDIO_PHONES;
}

static int
phone_of(struct slice number)
{
	return number.data[number.length - 1] - '1';
}

/* The unit of a text or a step of a call, of exactly the members it has. */
static int
read_event(struct daemon *daemon, enum event_kind kind, const struct json *json,
    struct unit *unit, struct fault *fault)
{
	struct slice from = json_text(json, "from"),
		     text = json_text(json, "text"), sent = {"", 0};

	if (kind == EVENT_RECORDING)
		sent = phone_audio_take(daemon->audio, phone_of(from));
	if (phone_call_is_ours(kind, json) &&
	    !phone_later_rings(
		&daemon->later, from, json_number(json, "call", 0)))
		return fault_set(fault, FAULT_DATA, "no such call rings");
	if (kind != EVENT_TEXT)
		return phone_call_unit(kind, json, sent, unit, fault);
	if (json_count(json) != 2 || text.length == 0)
		return fault_set(
		    fault, FAULT_DATA, "a text has `from` and `text`");
	return request_text(from, text, unit, fault);
}

/* What was sent for a message is needed no more. */
static void
end_event(struct daemon *daemon, const struct unit *unit)
{
	if (unit->events != NULL && unit->events->kind == EVENT_RECORDING)
		phone_audio_end(
		    daemon->audio, phone_of(slice_of(unit->events->from)));
}

static void
take_event(struct daemon *daemon, uint64_t id, struct arena *arena,
    const struct json *json, enum event_kind kind)
{
	struct job *job = arena_alloc(arena, sizeof(*job));
	struct fault fault;
	int status = 0;

	*job = (struct job){.unit = {.id = id, .arena = arena},
	    .from = FROM_PHONE,
	    .server = daemon->server,
	    .kind = kind == EVENT_TEXT ? METRIC_TEXT : METRIC_CALL,
	    .began_us = clock_monotonic_us()};
	if (read_event(daemon, kind, json, &job->unit, &fault) != 0)
		status = 400;
	else if (!job_put(daemon, job))
		status = 503;
	if (status == 0)
		return;
	end_event(daemon, &job->unit);
	page_refuse(daemon, id, status);
}

/* A piece of a message. */
static void
take_audio(struct daemon *daemon, uint64_t id, struct arena *arena,
    const struct json *json)
{
	struct fault fault;
	size_t length;

	if (phone_audio_add(daemon->audio, phone_of(json_text(json, "from")),
		json, clock_monotonic_ms(), &length, &fault) != 0)
		page_refuse(daemon, id, 400);
	else
		answer_json(daemon, id,
		    request_json(arena,
			json_pack("{s:I}", "bytes", (json_int_t)length)));
}

static void
take_post(struct daemon *daemon, uint64_t id, struct arena *arena,
    const struct request *request, struct slice what)
{
	const struct json *json;
	enum event_kind kind = EVENT_TEXT;
	struct fault fault;
	bool is_audio = slice_is(what, "audio");

	if (!is_audio && !slice_is(what, "text") &&
	    phone_call_kind(what, &kind) != 0)
		page_refuse(daemon, id, 404);
	else if (strcmp(request->method, "POST") != 0)
		page_refuse(daemon, id, 405);
	else if (!is_from_page(arena, request))
		page_refuse(daemon, id, 403);
	else if (!is_json(request))
		page_refuse(daemon, id, 415);
	else if (json_parse(arena, request->body, &json, &fault) != 0 ||
	    !is_phone_number(json_text(json, "from")))
		page_refuse(daemon, id, 400);
	else if (is_audio)
		take_audio(daemon, id, arena, json);
	else
		take_event(daemon, id, arena, json, kind);
}

/* {"last","texts"}: what came since number `after`. */
static void
answer_later(struct daemon *daemon, uint64_t id, struct arena *arena,
    const struct request *request)
{
	static const char name[] = "after=";
	struct slice query = target_query(request->target);
	size_t length = sizeof(name) - 1;
	int64_t after;

	if (query.length <= length || memcmp(query.data, name, length) != 0 ||
	    number_parse(
		(struct slice){query.data + length, query.length - length}, 0,
		INT64_MAX, &after) != 0)
		page_refuse(daemon, id, 400);
	else
		answer_json(
		    daemon, id, phone_later_json(&daemon->later, arena, after));
}

static void
take_api(struct daemon *daemon, uint64_t id, struct arena *arena,
    const struct request *request, struct slice path)
{
	size_t length = sizeof(API) - 1;
	struct slice what = {path.data + length, path.length - length};
	bool is_line = slice_is(what, "line");

	if (!is_line && !slice_is(what, "later"))
		take_post(daemon, id, arena, request, what);
	else if (strcmp(request->method, "GET") != 0)
		page_refuse(daemon, id, 405);
	else if (is_line)
		answer_line(daemon, id, arena);
	else
		answer_later(daemon, id, arena, request);
}

bool
phone_web_request(struct daemon *daemon, uint64_t id, struct arena *arena,
    const struct request *request)
{
	struct slice path = target_path(request->target);
	bool is_near = slice_is(path, "/") || slice_is(path, "/phone");

	if ((!is_near && !begins(request->target, "/phone/")) ||
	    !is_open(daemon, request))
		return false;
	if (is_near)
		send_on(daemon, id);
	else if (begins(request->target, API))
		take_api(daemon, id, arena, request, path);
	else
		page_answer_file(daemon, id, request);
	return true;
}

void
phone_web_answer(struct daemon *daemon, struct job *job)
{
	int status = job->unit.result == UNIT_DONE ? 200 : 503;

	metrics_answered(&daemon->metrics, job->kind, status,
	    clock_monotonic_us() - job->began_us);
	end_event(daemon, &job->unit);
	if (status == 200)
		answer_json(daemon, job->unit.id, request_answer(&job->unit));
	else
		answer_status(daemon->server, job->unit.id, status);
}
