/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * call.c - one request of the desk page: who asks, may they, what is answered
 *
 * A browser sends the cookie along with whatever page of ours asks, and
 * SameSite keeps other sites from using it.  What changes something has to
 * carry a header that no form can send and the page's own origin besides.
 */
#include "desk/call.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/number.h"
#include "desk/cookie.h"
#include "desk/route.h"
#include "store/attention.h"
#include "store/audit.h"
#include "wire/form.h"

#define JSON_TYPE "application/json"

int
call_json(struct desk_call *call, json_t *json)
{
	char *line = json_dumps(json, JSON_COMPACT);
	size_t length = strlen(line);

	call->response.status = 200;
	call->response.type = JSON_TYPE;
	call->response.body =
	    (struct slice){arena_copy(call->arena, line, length), length};
	free(line);
	json_decref(json);
	return 0;
}

int
call_done(struct desk_call *call)
{
	return call_json(call, json_pack("{s:b}", "done", 1));
}

int
call_refuse(struct desk_call *call, int status, const char *word)
{
	call_json(call, json_pack("{s:s}", "wrong", word));
	call->response.status = status;
	return 0;
}

/* The origin that our own pages have. */
static const char *
own_origin(const struct desk_call *call)
{
	const char *url = call->world->public_url;
	const char *host = request_header(call->request, "Host");
	size_t length = strlen(url);

	if (length == 0)
		return arena_printf(call->arena, "http://%s", host);
	return arena_printf(call->arena, "%.*s",
	    (int)(url[length - 1] == '/' ? length - 1 : length), url);
}

/* Did a page of ours send it, and no form of somebody else's? */
static bool
is_from_page(const struct desk_call *call)
{
	const struct request *request = call->request;
	const char *origin = request_header(request, "Origin");
	const char *site = request_header(request, "Sec-Fetch-Site");
	const char *type = request_header(request, "Content-Type");

	if (site != NULL && strcmp(site, "same-origin") != 0 &&
	    strcmp(site, "none") != 0)
		return false;
	if (strcmp(request->method, "POST") != 0)
		return true;
	return request_header(request, "X-Desk") != NULL && origin != NULL &&
	    strcmp(origin, own_origin(call)) == 0 && type != NULL &&
	    strncasecmp(type, JSON_TYPE, strlen(JSON_TYPE)) == 0;
}

/* Who it is; nobody is fine. */
static int
find_caller(struct desk_call *call, struct fault *fault)
{
	struct slice token = cookie_token(call);
	bool found;

	call->session.id = 0;
	if (token.length == 0)
		return 0;
	if (store_staff_session_find(call->store, call->arena, token,
		call->now_ms, &call->session, &call->staff, &found, fault) != 0)
		return -1;
	if (!found)
		call->session.id = 0;
	return 0;
}

/* Answers with a refusal when this caller may not. */
static void
judge(struct desk_call *call)
{
	enum route_rule rule = call->route->rule;

	if (rule != DESK_ANYONE && call->session.id == 0)
		call_refuse(call, 401, "sign-in");
	else if (!rule_allows(rule, call->staff.role))
		call_refuse(call, 403, "role");
}

/* Finds the route and reads the body; answers when something is wrong. */
static void
read_request(struct desk_call *call)
{
	struct slice path = target_path(call->request->target);
	struct fault fault;
	int status;

	path.data += strlen(DESK_API);
	path.length -= strlen(DESK_API);
	call->route =
	    route_find(path, call->request->method, &call->named, &status);
	if (call->route == NULL)
		call_refuse(call, status, "path");
	else if (!is_from_page(call))
		call_refuse(call, 403, "origin");
	else if (strcmp(call->request->method, "POST") == 0 &&
	    json_parse(call->arena, call->request->body, &call->body, &fault) !=
		0)
		call_refuse(call, 400, "json");
}

/* 503: it may be tried again; whoever asked is told no more. */
static void
fail(struct desk_call *call)
{
	call->response = (struct response){.status = 0};
	call_refuse(call, 503, "busy");
}

void
call_look(struct desk_call *call, struct store *reader, int64_t now_ms)
{
	struct fault fault;

	call->store = reader;
	call->now_ms = now_ms;
	if (call->errand != NULL) {
		call->errand(call);
		return;
	}
	read_request(call);
	if (call->response.status != 0)
		return;
	if (find_caller(call, &fault) != 0) {
		fail(call);
		return;
	}
	judge(call);
	if (call->response.status == 0 && call->route->look != NULL &&
	    call->route->look(call, &fault) != 0)
		fail(call);
	if (call->response.status == 0 && call->child == NULL &&
	    call->route->change == NULL && !call->route->streams)
		call_refuse(call, 404, "path");
}

int
call_change(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	struct desk_call *call = context;

	call->store = store;
	call->now_ms = now_ms;
	if (find_caller(call, fault) != 0)
		return -1;
	judge(call);
	if (call->response.status != 0)
		return 0;
	return call->route->change(call, fault);
}

int
call_audit(struct desk_call *call, const char *did, int64_t person,
    int64_t thing, struct fault *fault)
{
	struct audit audit = {.at_ms = call->now_ms,
	    .staff = call->staff.id,
	    .did = did,
	    .person = person,
	    .thing = thing};

	return store_audit_add(call->store, &audit, fault);
}

int
call_person(struct desk_call *call, struct person *person, bool *found,
    struct fault *fault)
{
	const char *name =
	    arena_copy(call->arena, call->named.data, call->named.length);
	bool sees;

	if (store_person_by_name(
		call->store, call->arena, name, person, found, fault) != 0)
		return -1;
	if (*found) {
		if (store_sees(call->store, call->staff.desks, person->id,
			&sees, fault) != 0)
			return -1;
		*found = sees;
	}
	if (!*found)
		call_refuse(call, 404, "nobody");
	return 0;
}

const char *
call_word(const struct desk_call *call, const char *name)
{
	struct slice text = json_text(call->body, name);

	if (text.length == 0 || memchr(text.data, '\0', text.length) != NULL)
		return NULL;
	return arena_copy(call->arena, text.data, text.length);
}

struct slice
call_query(struct desk_call *call, const char *name)
{
	struct form form;
	struct fault fault;

	if (form_parse(call->arena, target_query(call->request->target), &form,
		&fault) != 0)
		return slice_of("");
	return form_get(&form, name, NULL);
}

int64_t
call_number(const struct desk_call *call)
{
	int64_t number;

	return number_parse(call->named, 1, INT64_MAX, &number) == 0 ? number :
								       -1;
}
