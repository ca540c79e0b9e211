/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * target.c - fuzz: a request's target, its query and headers, byte ranges
 */
#include "fuzz.h"

#include "desk/cookie.h"
#include "wire/form.h"
#include "wire/range.h"

/* Within the bytes that it was cut from. */
static void
inside(struct slice part, const char *whole)
{
	fuzz_need(part.length == 0 ||
		(part.data >= whole &&
		    part.data + part.length <= whole + strlen(whole)),
	    "a part is inside of the whole");
}

static void
cut(struct arena *arena, const struct request *request)
{
	static const char body[] = "0123456789abcdefghijklmnopqrstuvwxyz";
	struct response response = {.status = 200,
	    .type = "audio/wav",
	    .body = {body, sizeof(body) - 1}};

	range_cut(arena, request, "\"tag\"", &response);
	fuzz_need(response.status == 200 || response.status == 206 ||
		response.status == 416,
	    "a range has one of three answers");
	if (response.status != 416)
		inside(response.body, body);
	fuzz_need(response.status != 206 || response.body.length > 0,
	    "a part of a body is not empty");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice rest = {(const char *)data, size};
	struct arena *arena = fuzz_arena();
	struct slice line = fuzz_cut(&rest, '\n');
	struct request request = {.method = "GET",
	    .target = arena_copy(arena, line.data, line.length),
	    .peer = "127.0.0.1"};
	static const char *const names[] = {"Range", "If-Range", "Cookie"};
	struct desk_world world = {.public_url = "https://desk.example"};
	struct desk_call call = {.request = &request, .world = &world};
	struct slice token;
	struct fault fault;
	struct form form;
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		line = fuzz_cut(&rest, '\n');
		request_add_header(&request, names[i],
		    arena_copy(arena, line.data, line.length));
	}
	inside(target_path(request.target), request.target);
	inside(target_query(request.target), request.target);
	if (form_parse(arena, target_query(request.target), &form, &fault) != 0)
		fuzz_need(fault.kind == FAULT_DATA, "a bad query is bad data");
	if (size % 2 == 0)
		world.public_url = "http://127.0.0.1";
	token = cookie_token(&call);
	if (token.length > 0)
		inside(token, request_header(&request, "cookie"));
	cut(arena, &request);
	return 0;
}
