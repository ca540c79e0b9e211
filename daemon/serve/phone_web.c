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
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "serve/page_web.h"
#include "serve/phone_call.h"
#include "serve/phone_news.h"
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

	for (i = 1; i <= PHONE_WEB_PHONES; i++)
		json_array_append_new(phones,
		    json_string(
			arena_printf(arena, "%s%d", PHONE_WEB_NUMBER, i)));
	answer_json(daemon, id,
	    request_json(arena,
		json_pack("{s:s,s:s,s:o}", "name", settings->name, "number",
		    settings->phone, "phones", phones)));
}

bool
phone_web_is_phone(struct slice number)
{
	size_t length = sizeof(PHONE_WEB_NUMBER) - 1;

	return number.length == length + 1 &&
	    memcmp(number.data, PHONE_WEB_NUMBER, length) == 0 &&
	    number.data[length] >= '1' &&
	    number.data[length] < '1' + PHONE_WEB_PHONES;
}

/* What the page sends, and the event that it becomes. */
static const struct {
	const char *path;
	enum event_kind kind;
} posts[] = {
    {API "text", EVENT_TEXT},
    {API "call", EVENT_CALL},
    {API "keys", EVENT_KEYS},
    {API "recording", EVENT_RECORDING},
    {API "end", EVENT_CALL_ENDED},
};

/* The unit of one of them, of exactly the members it has to have. */
static int
read_post(enum event_kind kind, struct slice body, struct unit *unit,
    struct fault *fault)
{
	const struct json *json;
	struct slice from, text;

	if (json_parse(unit->arena, body, &json, fault) != 0)
		return -1;
	from = json_text(json, "from");
	if (!phone_web_is_phone(from))
		return fault_set(
		    fault, FAULT_DATA, "`from` is no number of the phone");
	if (kind != EVENT_TEXT)
		return phone_call_unit(kind, json, unit, fault);
	text = json_text(json, "text");
	if (json_count(json) != 2 || text.length == 0)
		return fault_set(
		    fault, FAULT_DATA, "a text has `from` and `text`");
	return request_text(from, text, unit, fault);
}

static void
take_post(struct daemon *daemon, uint64_t id, struct arena *arena,
    const struct request *request, enum event_kind kind)
{
	struct job *job = arena_alloc(arena, sizeof(*job));
	struct fault fault;

	*job = (struct job){.unit = {.id = id, .arena = arena},
	    .from = FROM_PHONE,
	    .server = daemon->server,
	    .kind = kind == EVENT_TEXT ? METRIC_TEXT : METRIC_CALL,
	    .began_us = clock_monotonic_us()};
	if (!is_from_page(arena, request))
		page_refuse(daemon, id, 403);
	else if (!is_json(request))
		page_refuse(daemon, id, 415);
	else if (read_post(kind, request->body, &job->unit, &fault) != 0)
		page_refuse(daemon, id, 400);
	else if (!job_put(daemon, job))
		page_refuse(daemon, id, 503);
}

static void
take_api(struct daemon *daemon, uint64_t id, struct arena *arena,
    const struct request *request, struct slice path)
{
	bool is_line = slice_is(path, API "line");
	bool is_news = slice_is(path, API "news");
	size_t i = 0;

	while (i < ARRAY_LEN(posts) && !slice_is(path, posts[i].path))
		i++;
	if (i == ARRAY_LEN(posts) && !is_line && !is_news)
		page_refuse(daemon, id, 404);
	else if (strcmp(request->method, is_line || is_news ? "GET" : "POST") !=
	    0)
		page_refuse(daemon, id, 405);
	else if (is_news)
		phone_news_request(daemon, id, arena, request);
	else if (is_line)
		answer_line(daemon, id, arena);
	else
		take_post(daemon, id, arena, request, posts[i].kind);
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
	if (status == 200)
		answer_json(daemon, job->unit.id,
		    job->unit.events->kind == EVENT_TEXT ?
			request_answer(&job->unit) :
			phone_call_answer(&job->unit));
	else
		answer_status(daemon->server, job->unit.id, status);
}
