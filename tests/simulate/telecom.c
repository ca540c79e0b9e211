/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * telecom.c - what a provider answers to requests of the line, and whether
 */
#include "telecom.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "caller.h"
#include "ledger.h"
#include "wire/form.h"
#include "wire/signature.h"

#define THOUSAND 1000

void
telecom_sid(struct telecom *telecom, const char *letters, char out[SID_SIZE])
{
	snprintf(out, SID_SIZE, "%s%032d", letters, ++telecom->sequence);
}

/* An answer on its way. */
struct answer {
	telecom_answer *then;
	void *context;
	struct response response;
};

static void
arrives(struct simulation *run, void *context)
{
	struct answer *answer = context;

	answer->then(run, answer->context, &answer->response);
}

static void
answer_later(struct simulation *run, struct answer *answer)
{
	int64_t slow = run->telecom->slow_ms;

	later(run, 20 + chance_between(0, slow), arrives, answer);
}

static void says(struct simulation *, struct answer *, int status,
    const char *format, ...) PRINTF_LIKE(4, 5);

static void
says(struct simulation *run, struct answer *answer, int status,
    const char *format, ...)
{
	va_list arguments;

	answer->response.status = status;
	answer->response.type = "application/json";
	va_start(arguments, format);
	answer->response.body =
	    slice_of(arena_vprintf(run->arena, format, arguments));
	va_end(arguments);
}

/* True when today is a day on which it does not even look at the request. */
static bool
is_refused(struct simulation *run, struct answer *answer)
{
	struct telecom *telecom = run->telecom;

	if (chance_below(THOUSAND) < telecom->denies_us) {
		says(run, answer, 401, "{\"code\":20003}");
		return true;
	}
	if (chance_below(THOUSAND) >= telecom->refuses)
		return false;
	if (chance_one_in(2)) {
		answer->response = (struct response){.refused = true};
		return true;
	}
	says(run, answer, 429, "{\"code\":20429}");
	if (chance_one_in(2))
		response_add_header(&answer->response, "Retry-After", "5");
	return true;
}

/* The answer does not tell whether it was done. */
static void
garble(struct simulation *run, struct answer *answer)
{
	switch (chance_below(4)) {
	case 0:
		answer->response = (struct response){.status = 0};
		return;
	case 1:
		says(run, answer, 500, "oops");
		return;
	case 2:
		says(run, answer, 502, "<html>");
		return;
	default:
		says(run, answer, 201, "{\"sid\":\"\"");
	}
}

static void
take_text(struct simulation *run, const struct account *account,
    const struct form *form, struct answer *answer)
{
	struct telecom *telecom = run->telecom;
	struct slice to = form_get(form, "To", NULL);
	struct slice text = form_get(form, "Body", NULL);
	struct slice receipts = form_get(form, "StatusCallback", NULL);
	bool breaks = chance_below(THOUSAND) < telecom->breaks;
	struct taken *taken;

	if (breaks && chance_one_in(2)) {
		garble(run, answer); /* it was not taken */
		return;
	}
	if (!run->calm && chance_one_in(200)) {
		says(run, answer, 400, "{\"code\":21211}");
		return;
	}
	taken = telecom_take(run, account,
	    arena_copy(run->arena, to.data, to.length),
	    arena_copy(run->arena, receipts.data, receipts.length),
	    (struct slice){
		arena_copy(run->arena, text.data, text.length), text.length},
	    false);
	says(run, answer, 201,
	    "{\"sid\":\"%s\",\"status\":\"queued\",\"num_segments\":\"%d\"}",
	    taken->sid, ledger_parts(taken->text));
	if (breaks)
		garble(run, answer);
}

static void
take_call(struct simulation *run, const struct account *account,
    const struct form *form, struct answer *answer)
{
	struct slice to = form_get(form, "To", NULL);
	struct slice url = form_get(form, "Url", NULL);
	bool breaks = chance_below(THOUSAND) < run->telecom->breaks;
	char sid[SID_SIZE];

	if (breaks && chance_one_in(2)) {
		garble(run, answer);
		return;
	}
	telecom_sid(run->telecom, "CA", sid);
	caller_rings(run, account, sid,
	    arena_copy(run->arena, to.data, to.length),
	    arena_copy(run->arena, url.data, url.length));
	says(run, answer, 201, "{\"sid\":\"%s\"}", sid);
	if (breaks)
		garble(run, answer);
}

/* The shortest sound that a telephone could have recorded. */
static void
give_audio(struct answer *answer)
{
	static const char wave[] =
	    "RIFF\x26\0\0\0WAVEfmt \x10\0\0\0\x07\0\x01\0"
	    "\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0"
	    "data\x02\0\0\0\xff\xff";

	answer->response = (struct response){.status = 200,
	    .type = "audio/x-wav",
	    .body = {wave, sizeof(wave) - 1}};
}

void
telecom_ask(struct simulation *run, const struct account *account,
    const struct request *request, telecom_answer *then, void *context)
{
	struct answer *answer = arena_alloc(run->arena, sizeof(*answer));
	struct form form = {.count = 0};
	struct arena *arena = arena_new(1 << 20);
	struct fault fault;

	*answer = (struct answer){.then = then, .context = context};
	story_mix(request->target, strlen(request->target));
	story_mix(request->body.data, request->body.length);
	if (is_refused(run, answer)) {
		answer_later(run, answer);
		arena_free(&arena);
		return;
	}
	if (strcmp(request->method, "DELETE") == 0) {
		says(run, answer, 204, "%s", "");
	} else if (strcmp(request->method, "GET") == 0 &&
	    strstr(request->target, "/Recordings/") != NULL) {
		give_audio(answer);
	} else if (strcmp(request->method, "GET") == 0) {
		says(run, answer, 200, "%s",
		    telecom_list(run, arena, account, request->target).data);
		response_add_header(
		    &answer->response, "Date", telecom_now(run));
		if (chance_below(THOUSAND) < run->telecom->breaks)
			garble(run, answer);
	} else if (form_parse(arena, request->body, &form, &fault) != 0) {
		broke(run, "speaks-well", "a form that cannot be read");
	} else if (strstr(request->target, "/Messages.json") != NULL) {
		take_text(run, account, &form, answer);
	} else if (strstr(request->target, "/Calls.json") != NULL) {
		take_call(run, account, &form, answer);
	} else {
		says(run, answer, 200, "{}");
	}
	answer_later(run, answer);
	arena_free(&arena);
}

void
telecom_behave(struct telecom *telecom)
{
	telecom->slow_ms = 500;
	telecom->refuses = telecom->breaks = telecom->loses_answer = 0;
	telecom->denies_us = telecom->repeats = telecom->muddles = 0;
}

void
telecom_start(struct simulation *run)
{
	struct telecom *telecom = calloc(1, sizeof(*telecom));

	assert(telecom != NULL);
	run->telecom = telecom;
	telecom->signer = signer_new(
	    "SHA1", account_get(run->machine->posts[0].account, "auth-token"));
	telecom_behave(telecom);
}

void
telecom_end(struct simulation *run)
{
	struct telecom *telecom = run->telecom;

	signer_free(&telecom->signer);
	free(telecom->taken);
	free(telecom->written);
	free(telecom);
}
