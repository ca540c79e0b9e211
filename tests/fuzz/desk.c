/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk.c - fuzz: what the desk page asks, by somebody who may do all of it
 *
 * The first line is a method and a path after /desk/api/, the rest the body.
 * What is changed is taken back.
 */
#include "fuzz.h"

#include "base/clock.h"
#include "desk/finder.h"
#include "desk/route.h"
#include "desk/tries.h"
#include "desk/upload.h"

#define NOW_MS INT64_C(1795158000000)
#define TOKEN "a token that nobody would guess."

static struct store *store;
static struct tries *tries, *address_tries;
static struct uploads *uploads;
static struct finder *finder;
static struct loaded *loaded;

static void
start(void)
{
	struct staff staff = {.name = "anna",
	    .role = ROLE_ADMIN,
	    .desks = STAFF_ALL_DESKS,
	    .made_ms = NOW_MS};
	struct staff_session session = {
	    .made_ms = NOW_MS, .ends_ms = NOW_MS + DAY_MS};
	struct fault fault;

	loaded = fuzz_loaded("timezone Europe/Rome\n");
	tries = tries_new();
	address_tries = tries_new();
	uploads = uploads_new();
	finder = finder_new();
	fuzz_need(
	    store_open(":memory:", slice_of("0123456789abcdef0123456789abcdef"),
		&store, &fault) == 0 &&
		store_begin(store, &fault) == 0 &&
		store_staff_add(store, &staff, &fault) == 0,
	    "there is an account");
	session.staff = staff.id;
	fuzz_need(store_staff_session_add(
		      store, slice_of(TOKEN), &session, &fault) == 0 &&
		store_commit(store, &fault) == 0,
	    "somebody is signed in");
}

static void
ask(struct desk_call *call)
{
	struct fault fault;

	fuzz_need(store_begin(store, &fault) == 0, "a transaction begins");
	call_look(call, store, NOW_MS);
	if (call->response.status == 0 && call->route != NULL &&
	    !call->route->streams && call->route->change != NULL)
		fuzz_need(call_change(call, store, NOW_MS, &fault) == 0 ||
			fault.text[0] != '\0',
		    "a fault says why");
	store_rollback(store);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice rest = {(const char *)data, size}, line, method;
	struct arena *arena = fuzz_arena();
	struct request request = {.peer = "127.0.0.1", .at_ms = NOW_MS};
	struct desk_call call = {.arena = arena, .request = &request};

	if (store == NULL)
		start();
	call.world = &loaded->desk;
	line = fuzz_cut(&rest, '\n');
	method = fuzz_cut(&line, ' ');
	request.method = slice_is(method, "GET") ? "GET" : "POST";
	request.target =
	    arena_printf(arena, DESK_API "%.*s", (int)line.length, line.data);
	request.body = rest;
	request_add_header(&request, "Host", "127.0.0.1:8080");
	request_add_header(&request, "Origin", "http://127.0.0.1:8080");
	request_add_header(&request, "Content-Type", "application/json");
	request_add_header(&request, "X-Desk", "1");
	request_add_header(&request, "Cookie", "desk=" TOKEN);
	call.tries = tries;
	call.address_tries = address_tries;
	call.uploads = uploads;
	call.finder = finder;
	ask(&call);
	fuzz_need(call.response.status < 600, "an answer has a status");
	return 0;
}
