/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * cases_run.c - runs one case against its provider and shows what came out
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "cases_show.h"

#define PREFIXES_MAX 2000 /* of one body; of a long one not each is tried */
#define PREFIX_ARENA_MAX (64u << 20)

/* What holds for every provider, said of a case for which it does not. */
static bool
broken(struct text *got, const char *why)
{
	text_addf(got, "BROKEN: %s\n", why);
	return false;
}

static bool
shows_secret(const struct sample *sample, const struct text *got)
{
	const struct option *option = sample->provider->options;

	for (; option->name != NULL; option++) {
		struct slice value =
		    account_get(&sample->account, option->name);

		if (option->secret && value.length > 0 &&
		    memmem(got->data, got->length, value.data, value.length) !=
			NULL)
			return true;
	}
	return false;
}

/* Calls TRY with every beginning of BYTES, in memory of just that length. */
static void
try_prefixes(const struct sample *sample, struct slice bytes,
    void (*try)(struct arena *, const struct sample *, struct slice))
{
	struct arena *arena = arena_new(PREFIX_ARENA_MAX);
	size_t step = bytes.length / PREFIXES_MAX + 1, length;

	for (length = 0; length < bytes.length; length += step) {
		char *copy = malloc(length > 0 ? length : 1);

		memcpy(copy, bytes.data, length);
		try(arena, sample, (struct slice){copy, length});
		free(copy);
		arena_reset(arena);
	}
	arena_free(&arena);
}

static void
try_read(struct arena *arena, const struct sample *sample, struct slice body)
{
	struct request request = sample->request;
	struct events events;
	struct fault fault;

	if (request.body.length > 0)
		request.body = body;
	else
		request.target = arena_copy(arena, body.data, body.length);
	if (sample->provider->read(
		arena, &sample->account, &request, &events, &fault) != 0 &&
	    fault.kind != FAULT_DATA)
		abort();
}

static void
try_answer(struct arena *arena, const struct sample *sample, struct slice body)
{
	struct response response = sample->response;
	struct event event = {.kind = EVENT_SENT};
	const char *page;
	struct events events;
	struct fault fault;

	response.body = body;
	sample->provider->judge(arena, &response, &event);
	if (sample->kind == CASE_TRACED &&
	    sample->provider->traced(arena, &sample->account,
		&sample->actions.list[0], &response, &events, &page,
		&fault) != 0 &&
	    fault.kind == FAULT_NONE)
		abort();
	if (sample->provider->found != NULL &&
	    sample->provider->found(arena, &sample->account, &response, &events,
		&page, &fault) != 0 &&
	    fault.kind == FAULT_NONE)
		abort();
}

static bool
verify(struct arena *arena, const struct sample *sample,
    struct provider_state *state, struct request request)
{
	return sample->provider->verify(
	    arena, state, &sample->account, &request);
}

/* Each byte of the signature counts, and so do the target and the body. */
static bool
refuses_forged(struct arena *arena, const struct sample *sample,
    struct provider_state *state)
{
	struct request request = sample->request;
	struct header *signature = &request.headers[request.header_count - 1];
	const char *right = signature->value;
	size_t i;

	for (i = 0; right[i] != '\0'; i++) {
		char *wrong = arena_string(arena, right);

		wrong[i] = wrong[i] == 'A' ? 'B' : 'A';
		signature->value = wrong;
		if (verify(arena, sample, state, request))
			return false;
	}
	signature->value = right;
	request.target = arena_printf(arena, "%s?x=1", request.target);
	if (!sample->signs_body_only && verify(arena, sample, state, request))
		return false;
	request.target = sample->request.target;
	request.at_ms += DAY_MS;
	if (request.at_ms != DAY_MS && verify(arena, sample, state, request))
		return false;
	request.at_ms = sample->request.at_ms;
	if (request.body.length > 0) {
		request.body.length--;
		if (verify(arena, sample, state, request))
			return false;
	}
	request.body = sample->request.body;
	request.header_count--;
	return !verify(arena, sample, state, request);
}

/* Who cannot sign is known by where from. */
static bool
refuses_strangers(struct arena *arena, const struct sample *sample,
    struct provider_state *state)
{
	static const char *const strangers[] = {
	    NULL, "", "203.0.113.9", "2001:db8::9", "localhost"};
	struct request request = sample->request;
	size_t i;

	for (i = 0; i < ARRAY_LEN(strangers); i++) {
		request.peer = strangers[i];
		if (verify(arena, sample, state, request))
			return false;
	}
	return true;
}

static bool
run_webhook(struct arena *arena, const struct sample *sample,
    struct provider_state *state, struct text *got)
{
	const struct request *request = &sample->request;
	struct events events;
	struct fault fault;

	if (verify(arena, sample, state, *request) !=
	    (sample->is_signed || sample->is_trusted))
		return broken(got,
		    sample->is_signed	   ? "a good signature was refused" :
			sample->is_trusted ? "a named address was refused" :
					     "no signature was needed");
	if (sample->is_trusted && !refuses_strangers(arena, sample, state))
		return broken(got, "an address that is not named was let in");
	if (sample->is_signed && !refuses_forged(arena, sample, state))
		return broken(got, "a wrong signature was taken");
	if (sample->provider->read(
		arena, &sample->account, request, &events, &fault) == 0)
		cases_show_events(got, &events);
	else
		text_addf(got, "fault: %s\n", fault.text);
	try_prefixes(sample,
	    request->body.length > 0 ? request->body :
				       slice_of(request->target),
	    try_read);
	return true;
}

static void
run_judge(struct arena *arena, const struct sample *sample, struct text *got)
{
	static const char *const names[] = {"sent", "later", "refused",
	    "elsewhere", "opted out", "misconfigured", "unknown"};
	struct event event = {.kind = EVENT_SENT};
	enum verdict verdict =
	    sample->provider->judge(arena, &sample->response, &event);

	text_addf(got, "%s", names[verdict]);
	if (event.remote_id != NULL)
		text_addf(got, " %s", event.remote_id);
	if (event.error != 0)
		text_addf(got, " %d", event.error);
	if (event.parts != 0)
		text_addf(got, " parts %d", event.parts);
	if (event.price != 0)
		text_addf(got, " price %lld", (long long)event.price);
	text_add_byte(got, '\n');
}

static void
run_found(struct arena *arena, const struct sample *sample, struct text *got)
{
	struct events events;
	struct fault fault;
	const char *page;

	if (sample->provider->found(arena, &sample->account, &sample->response,
		&events, &page, &fault) != 0) {
		text_addf(got, "fault: %s\n", fault.text);
		return;
	}
	cases_show_events(got, &events);
	if (page != NULL)
		text_addf(got, "page %s\n", page);
}

static void
run_traced(struct arena *arena, const struct sample *sample, struct text *got)
{
	struct events events;
	struct fault fault;
	const char *page;

	if (sample->provider->traced(arena, &sample->account,
		&sample->actions.list[0], &sample->response, &events, &page,
		&fault) != 0) {
		text_addf(got, "fault: %s\n", fault.text);
		return;
	}
	cases_show_events(got, &events);
	if (page != NULL)
		text_addf(got, "page %s\n", page);
}

static bool
run_open(struct arena *arena, const struct sample *sample,
    struct provider_state *state, struct text *got)
{
	struct response response;
	struct request request;

	switch (sample->kind) {
	case CASE_WEBHOOK:
		return run_webhook(arena, sample, state, got);
	case CASE_ANSWER:
		sample->provider->answer(
		    arena, &sample->account, &sample->actions, &response);
		text_addf(got, "%d %s\n", response.status, response.type);
		cases_show_text(got, response.body);
		return true;
	case CASE_SEND:
		sample->provider->write(arena, state, &sample->account,
		    &sample->actions.list[0], &request);
		cases_show_request(got, sample, &request);
		return true;
	case CASE_FETCH:
		if (sample->provider->fetch(arena, &sample->account,
			&sample->actions.list[0], sample->page, &request) == 0)
			cases_show_request(got, sample, &request);
		else
			text_add(got, "nowhere\n");
		return true;
	case CASE_LOOK:
		sample->provider->look(arena, state, &sample->account,
		    sample->since_ms, sample->page, &request);
		cases_show_request(got, sample, &request);
		return true;
	case CASE_TRACE:
		sample->provider->trace(arena, state, &sample->account,
		    &sample->actions.list[0], sample->page, &request);
		cases_show_request(got, sample, &request);
		return true;
	case CASE_TRACED:
		run_traced(arena, sample, got);
		break;
	case CASE_JUDGE:
		run_judge(arena, sample, got);
		break;
	case CASE_FOUND:
		run_found(arena, sample, got);
		break;
	default:
		text_add(got, "opened\n");
		return true;
	}
	try_prefixes(sample, sample->response.body, try_answer);
	return true;
}

bool
sample_run(struct arena *arena, const struct sample *sample, struct text *got)
{
	struct provider_state *state = NULL;
	struct fault fault;
	bool fine = true;

	if (sample->provider == NULL)
		return broken(got, "there is no such provider");
	if (sample->provider->open(&sample->account, &state, &fault) != 0)
		text_addf(got, "fault: %s\n", fault.text);
	else {
		fine = run_open(arena, sample, state, got);
		sample->provider->close(&state);
		if (state != NULL)
			return broken(got, "close left something open");
	}
	if (shows_secret(sample, got))
		return broken(got, "a secret can be read");
	return fine;
}
