/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * provider.c - fuzz: what providers send, and what they answer us
 *
 * The first byte says which provider and what of it; the first line is a
 * target, a type or a page, the rest a body.  Signatures are not looked at:
 * signature.c does.
 */
#include "fuzz.h"

#include "base/utf8.h"
#include "provider/provider.h"

static void
look_at(const struct event *event)
{
	fuzz_need(event->text.length <= EVENT_TEXT_MAX ||
		event->kind == EVENT_FETCHED,
	    "a text keeps its bound");
	fuzz_need(event->kind == EVENT_FETCHED || utf8_is_valid(event->text),
	    "a text is valid UTF-8");
	fuzz_need(event->kind != EVENT_TEXT ||
		(event->remote_id != NULL && event->from != NULL &&
		    event->to != NULL),
	    "a text has an id and two numbers");
}

static void
webhook(struct arena *arena, const struct provider *provider,
    const struct account *account, struct slice head, struct slice body)
{
	struct slice target = fuzz_cut(&head, ' ');
	struct request request = {
	    .method = head.length > 0 && head.data[0] == 'G' ? "GET" : "POST",
	    .target = arena_copy(arena, target.data, target.length),
	    .body = body,
	    .peer = "127.0.0.1",
	    .at_ms = INT64_C(1790000000000)};
	struct events events;
	struct fault fault;
	size_t i;

	request_add_header(&request, "Content-Type",
	    head.length > 1 ? arena_copy(arena, head.data, head.length) :
			      "application/x-www-form-urlencoded");
	request_add_header(&request, "X-Kannel-From", "+393331112233");
	request_add_header(&request, "X-Kannel-To", "390810000000");
	request_add_header(&request, "X-Kannel-Coding",
	    arena_copy(arena, head.data, head.length < 1 ? 0 : 1));
	if (provider->read(arena, account, &request, &events, &fault) != 0) {
		fuzz_need(fault.kind == FAULT_DATA, "no sense is bad data");
		return;
	}
	for (i = 0; i < events.count; i++)
		look_at(&events.list[i]);
}

static void
answer(struct arena *arena, const struct provider *provider,
    const struct account *account, struct slice head, struct slice body)
{
	struct response response = {
	    .status = head.length > 0 && head.data[0] == '4' ? 400 : 201,
	    .type = "application/json",
	    .body = body};
	struct event event = {.kind = EVENT_SENT};
	const struct action action = {.kind = ACTION_TRACE,
	    .to = "+393331112233",
	    .text = slice_of("ciao")};
	struct events events;
	struct fault fault;
	const char *page = NULL;

	provider->judge(arena, &response, &event);
	response.status = 200;
	if (provider->found != NULL &&
	    provider->found(
		arena, account, &response, &events, &page, &fault) != 0)
		fuzz_need(fault.text[0] != '\0', "a fault says why");
	if (provider->traced != NULL &&
	    provider->traced(arena, account, &action, &response, &events, &page,
		&fault) != 0)
		fuzz_need(fault.text[0] != '\0', "a fault says why");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct account_value values[] = {
	    {"account-sid", {"AC00000000000000000000000000000001", 34}},
	    {"auth-token", {"5f2b6d1e0c9a4837a6b5c4d3e2f10987", 32}},
	    {"signing-key", {"3fb62d5b4e53cafd", 16}}};
	static const struct account account = {.name = "main",
	    .number = "+390810000000",
	    .public_url = "https://line.example.org",
	    .values = values,
	    .count = 3};
	struct slice rest = {(const char *)data, size}, head;
	struct arena *arena = fuzz_arena();
	size_t count = 0;

	if (size == 0 || size > 65536)
		return 0;
	while (providers[count] != NULL)
		count++;
	rest.data++;
	rest.length--;
	head = fuzz_cut(&rest, '\n');
	if (data[0] / count % 2 == 0)
		webhook(
		    arena, providers[data[0] % count], &account, head, rest);
	else
		answer(arena, providers[data[0] % count], &account, head, rest);
	return 0;
}
