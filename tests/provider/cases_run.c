/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * cases_run.c - runs one case against its provider and shows what came out
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "cases.h"
#include "core/message.h"

#define PREFIXES_MAX 2000 /* of one body; of a long one not each is tried */
#define PREFIX_ARENA_MAX (64u << 20)

/* What holds for every provider, said of a case for which it does not. */
static bool
broken(struct text *got, const char *why)
{
	text_addf(got, "BROKEN: %s\n", why);
	return false;
}

/* On one line: a backslash before n, t and itself, \xNN for the rest. */
static void
show_text(struct text *got, struct slice slice)
{
	size_t i;

	for (i = 0; i < slice.length; i++) {
		unsigned char byte = (unsigned char)slice.data[i];

		if (byte == '\n')
			text_add(got, "\\n");
		else if (byte == '\t')
			text_add(got, "\\t");
		else if (byte == '\\')
			text_add(got, "\\\\");
		else if (byte < 0x20)
			text_addf(got, "\\x%02x", byte);
		else
			text_add_byte(got, (char)byte);
	}
	text_add_byte(got, '\n');
}

/* Of a call of ours: who answered, or how it ended. */
static void
show_placed(struct text *got, const struct event *event)
{
	static const char *const answered[] = {[ANSWERED_UNSURE] = "unsure",
	    [ANSWERED_PERSON] = "person",
	    [ANSWERED_MACHINE] = "machine"};
	static const char *const ends[] = {[CALL_OVER] = "over",
	    [CALL_BUSY] = "busy",
	    [CALL_UNANSWERED] = "unanswered",
	    [CALL_FAILED] = "failed"};

	text_addf(got, " placed %s",
	    event->kind == EVENT_CALL_ENDED ? ends[event->end] :
					      answered[event->answered]);
}

static void
show_call(struct text *got, const struct event *event)
{
	static const char *const names[] = {[EVENT_CALL] = "call",
	    [EVENT_KEYS] = "keys",
	    [EVENT_RECORDING] = "recording",
	    [EVENT_CALL_ENDED] = "ended"};

	text_addf(got, "%s %s from %s to %s call %lld step %d",
	    names[event->kind], event->remote_id, event->from, event->to,
	    (long long)event->call, event->step);
	if (event->kind == EVENT_RECORDING)
		text_addf(got, " %s", event->recording);
	if (event->kind >= EVENT_RECORDING)
		text_addf(got, " %d s", event->seconds);
	if (event->placed)
		show_placed(got, event);
	text_add(got, event->text.length > 0 ? ": " : "");
	show_text(got, event->text);
}

static void
show_event(struct text *got, const struct event *event)
{
	const char *out = event->opted_out_there ? " opted-out" :
	    event->opted_in_there		 ? " opted-in" :
						   "";

	if (event->kind >= EVENT_CALL)
		show_call(got, event);
	else if (event->kind == EVENT_TEXT) {
		text_addf(got, "text %s from %s to %s parts %d%s:%s",
		    event->remote_id, event->from, event->to, event->parts, out,
		    event->text.length > 0 ? " " : "");
		show_text(got, event->text);
	} else
		text_addf(got, "receipt %s message %lld %s error %d%s\n",
		    event->remote_id, (long long)event->message,
		    message_state_name(event->state), event->error, out);
}

static void
show_events(struct text *got, const struct events *events)
{
	size_t i;

	for (i = 0; i < events->count; i++)
		show_event(got, &events->list[i]);
	if (events->count == 0)
		text_add(got, "nothing\n");
}

/* The option whose value this is, so that no secret stands in a case. */
static const char *
option_of(const struct sample *sample, const char *value)
{
	size_t i;

	for (i = 0; value != NULL && i < sample->account.count; i++)
		if (slice_is(sample->account.values[i].value, value))
			return sample->account.values[i].name;
	return "?";
}

static void
show_request(struct text *got, const struct sample *sample,
    const struct request *request)
{
	size_t i;

	text_addf(got, "%s %s\n", request->method, request->target);
	if (request->user != NULL)
		text_addf(got, "user %s, password %s\n",
		    option_of(sample, request->user),
		    option_of(sample, request->password));
	for (i = 0; i < request->header_count; i++)
		text_addf(got, "%s: %s\n", request->headers[i].name,
		    request->headers[i].value);
	if (request->body.length > 0)
		show_text(got, request->body);
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
	const char *remote_id, *page;
	struct events events;
	struct fault fault;
	int error;

	response.body = body;
	sample->provider->judge(arena, &response, &remote_id, &error);
	if (sample->provider->found(arena, &sample->account, &response, &events,
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
	if (verify(arena, sample, state, request))
		return false;
	request.target = sample->request.target;
	if (request.body.length > 0) {
		request.body.length--;
		if (verify(arena, sample, state, request))
			return false;
	}
	request.body = sample->request.body;
	request.header_count--;
	return !verify(arena, sample, state, request);
}

static bool
run_webhook(struct arena *arena, const struct sample *sample,
    struct provider_state *state, struct text *got)
{
	const struct request *request = &sample->request;
	struct events events;
	struct fault fault;

	if (verify(arena, sample, state, *request) != sample->is_signed)
		return broken(got,
		    sample->is_signed ? "a good signature was refused" :
					"no signature was needed");
	if (sample->is_signed && !refuses_forged(arena, sample, state))
		return broken(got, "a wrong signature was taken");
	if (sample->provider->read(
		arena, &sample->account, request, &events, &fault) == 0)
		show_events(got, &events);
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
	const char *remote_id;
	int error;
	enum verdict verdict = sample->provider->judge(
	    arena, &sample->response, &remote_id, &error);

	text_addf(got, "%s", names[verdict]);
	if (remote_id != NULL)
		text_addf(got, " %s", remote_id);
	if (error != 0)
		text_addf(got, " %d", error);
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
	show_events(got, &events);
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
		show_text(got, response.body);
		return true;
	case CASE_SEND:
		sample->provider->write(arena, state, &sample->account,
		    &sample->actions.list[0], &request);
		show_request(got, sample, &request);
		return true;
	case CASE_FETCH:
		if (sample->provider->fetch(arena, &sample->account,
			&sample->actions.list[0], sample->page, &request) == 0)
			show_request(got, sample, &request);
		else
			text_add(got, "nowhere\n");
		return true;
	case CASE_LOOK:
		sample->provider->look(arena, state, &sample->account,
		    sample->since_ms, sample->page, &request);
		show_request(got, sample, &request);
		return true;
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
