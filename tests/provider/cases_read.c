/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * cases_read.c - what each word of a file of cases means
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "cases_read.h"

static struct slice
take_word(struct slice *rest)
{
	struct slice word = {rest->data, 0};

	while (word.length < rest->length && word.data[word.length] != ' ')
		word.length++;
	*rest = slice_trim((struct slice){
	    rest->data + word.length, rest->length - word.length});
	return word;
}

const char *
cases_string(struct reader *reader, struct slice slice)
{
	return arena_copy(reader->arena, slice.data, slice.length);
}

static int64_t
number_of(struct reader *reader, struct slice word)
{
	int64_t number = 0;

	if (number_parse(word, INT64_MIN, INT64_MAX, &number) != 0) {
		fprintf(stderr, "%s:%d: a number is due here\n", reader->file,
		    reader->line);
		exit(2);
	}
	return number;
}

/* A case may set again what the account of all cases sets. */
static void
set_value(struct reader *reader, const char *name, struct slice value)
{
	struct sample *sample = &reader->sample;
	size_t i = 0;

	while (i < sample->account.count &&
	    strcmp(sample->values[i].name, name) != 0)
		i++;
	if (i == CASE_VALUES_MAX)
		return;
	sample->values[i] = (struct account_value){name, value};
	if (i == sample->account.count)
		sample->account.count++;
}

static bool
read_account(struct reader *reader, struct slice word, struct slice rest)
{
	struct sample *sample = &reader->sample;

	if (slice_is(word, "provider")) {
		sample->provider = provider_find(rest);
		sample->account.provider = cases_string(reader, rest);
	} else if (slice_is(word, "account"))
		sample->account.name = cases_string(reader, rest);
	else if (slice_is(word, "number"))
		sample->account.number = cases_string(reader, rest);
	else if (slice_is(word, "public-url"))
		sample->account.public_url = cases_string(reader, rest);
	else if (slice_is(word, "signs"))
		sample->signs_body_only = slice_is(rest, "body");
	else if (slice_is(word, "set")) {
		const char *name = cases_string(reader, take_word(&rest));

		set_value(reader, name,
		    (struct slice){cases_string(reader, rest), rest.length});
	} else
		return false;
	return true;
}

/* 0645 is the two bytes of a letter in UTF-16BE. */
static struct slice
read_hex(struct reader *reader, struct slice digits)
{
	static const char values[] = "0123456789abcdef";
	struct text bytes = text_new(reader->arena, digits.length / 2);
	size_t i;

	for (i = 0; i + 1 < digits.length; i += 2)
		text_add_byte(&bytes,
		    (char)((strchr(values, digits.data[i]) - values) << 4 |
			(strchr(values, digits.data[i + 1]) - values)));
	return (struct slice){bytes.data, bytes.length};
}

static bool
read_webhook(struct reader *reader, struct slice word, struct slice rest)
{
	struct request *request = &reader->sample.request;
	const char *type = NULL;

	if (slice_is(word, "post") || slice_is(word, "get")) {
		reader->sample.kind = CASE_WEBHOOK;
		request->method = slice_is(word, "get") ? "GET" : "POST";
		request->target = cases_string(reader, rest);
	} else if (slice_is(word, "from")) {
		reader->sample.is_trusted = true;
		request->peer = cases_string(reader, rest);
	} else if (slice_is(word, "at"))
		request->at_ms = number_of(reader, rest);
	else if (slice_is(word, "header")) {
		const char *name = cases_string(reader, take_word(&rest));

		request_add_header(request, name, cases_string(reader, rest));
	} else if (slice_is(word, "body"))
		request->body = rest;
	else if (slice_is(word, "hex"))
		request->body = read_hex(reader, rest);
	else if (slice_is(word, "form"))
		type = "application/x-www-form-urlencoded";
	else if (slice_is(word, "json"))
		type = "application/json";
	else if (slice_is(word, "signed")) {
		const char *name = cases_string(reader, take_word(&rest));

		reader->sample.is_signed = true;
		request_add_header(request, name, cases_string(reader, rest));
	} else
		return false;
	if (type != NULL) {
		request_add_header(request, "Content-Type", type);
		request->body = rest;
	}
	return true;
}

static bool
read_action(struct reader *reader, struct slice word, struct slice rest)
{
	struct sample *sample = &reader->sample;
	struct actions *actions = &sample->actions;
	struct action action = {.account = sample->account.name,
	    .from = sample->account.number,
	    .attempt = 1};

	if (slice_is(word, "answer")) {
		sample->kind = CASE_ANSWER;
		if (slice_is(rest, "nothing"))
			return true;
		action.kind = ACTION_ANSWER;
		action.message = number_of(reader, take_word(&rest));
	} else if (slice_is(word, "send") || slice_is(word, "place")) {
		sample->kind = CASE_SEND;
		action.kind =
		    slice_is(word, "send") ? ACTION_SEND : ACTION_PLACE;
		action.message = number_of(reader, take_word(&rest));
		action.to = cases_string(reader, take_word(&rest));
	} else if (slice_is(word, "trace")) {
		sample->kind = CASE_TRACE;
		action.kind = ACTION_TRACE;
		action.message = number_of(reader, take_word(&rest));
		action.to = cases_string(reader, take_word(&rest));
		action.began_ms = number_of(reader, take_word(&rest));
	} else if (slice_is(word, "end-call")) {
		sample->kind = CASE_SEND;
		action.kind = ACTION_END_CALL;
		action.remote_id = cases_string(reader, take_word(&rest));
	} else if (slice_is(word, "keyed") && actions->count > 0) {
		actions->list[actions->count - 1].keyed = true;
		return true;
	} else if (slice_is(word, "valid") && actions->count > 0) {
		actions->list[actions->count - 1].valid_s =
		    (int)number_of(reader, rest);
		return true;
	} else
		return false;
	action.text = rest;
	if (actions->count < ACTIONS_MAX)
		actions->list[actions->count++] = action;
	return true;
}

/* keys 1 6 hash | record 120 5 | join ROOM | hang-up | reject */
static void
read_wait(struct reader *reader, struct slice rest, struct call_wait *wait)
{
	struct slice word = take_word(&rest);

	if (slice_is(word, "keys")) {
		wait->then = CALL_KEYS;
		wait->digits = (int)number_of(reader, take_word(&rest));
		wait->timeout_s = (int)number_of(reader, take_word(&rest));
		wait->hash_ends = slice_is(rest, "hash");
	} else if (slice_is(word, "record")) {
		wait->then = CALL_RECORD;
		wait->seconds = (int)number_of(reader, take_word(&rest));
		wait->timeout_s = (int)number_of(reader, rest);
	} else if (slice_is(word, "join")) {
		wait->then = CALL_JOIN;
		wait->room = cases_string(reader, rest);
	} else
		wait->then =
		    slice_is(word, "reject") ? CALL_REJECT : CALL_HANG_UP;
}

static bool
read_call(struct reader *reader, struct slice word, struct slice rest)
{
	struct sample *sample = &reader->sample;
	struct call_script *script = &sample->script;
	struct spoken *spoken = &script->spoken[script->spoken_count];

	if (slice_is(word, "call")) {
		sample->kind = CASE_ANSWER;
		sample->actions.list[0].kind = ACTION_CALL;
		sample->actions.count = 1;
		script->call = number_of(reader, take_word(&rest));
		script->step = (int)number_of(reader, take_word(&rest));
		read_wait(reader, rest, &script->wait);
		return true;
	}
	if (!slice_is(word, "says") && !slice_is(word, "plays"))
		return false;
	spoken->prompt = "case.prompt";
	spoken->language = language_find(take_word(&rest));
	spoken->text = rest;
	if (slice_is(word, "plays"))
		spoken->audio = cases_string(reader, rest);
	script->spoken_count++;
	return true;
}

static bool
read_response(struct reader *reader, struct slice word, struct slice rest)
{
	struct sample *sample = &reader->sample;
	struct slice status;

	if (slice_is(word, "judge"))
		sample->kind = CASE_JUDGE;
	else if (slice_is(word, "found"))
		sample->kind = CASE_FOUND;
	else if (slice_is(word, "traced"))
		sample->kind = CASE_TRACED;
	else if (slice_is(word, "dated")) {
		response_add_header(
		    &sample->response, "Date", cases_string(reader, rest));
		return true;
	} else
		return false;
	status = take_word(&rest);
	if (slice_is(status, "refused"))
		sample->response.refused = true;
	else
		sample->response.status = (int)number_of(reader, status);
	sample->response.body = rest;
	return true;
}

static bool
read_other(struct reader *reader, struct slice word, struct slice rest)
{
	struct sample *sample = &reader->sample;

	if (slice_is(word, "look")) {
		sample->kind = CASE_LOOK;
		sample->since_ms = number_of(reader, take_word(&rest));
		if (rest.length > 0)
			sample->page = cases_string(reader, rest);
	} else if (cases_fetch_kind(word, &sample->actions.list[0].kind)) {
		sample->kind = CASE_FETCH;
		sample->actions.list[0].remote_id =
		    cases_string(reader, take_word(&rest));
		if (rest.length > 0)
			sample->page = cases_string(reader, rest);
	} else if (slice_is(word, "page"))
		sample->page = cases_string(reader, rest);
	else if (slice_is(word, "open"))
		sample->kind = CASE_OPEN;
	else if (slice_is(word, "gives")) {
		text_add_slice(&sample->gives, rest);
		text_add_byte(&sample->gives, '\n');
	} else
		return false;
	return true;
}

/* Writes {12*x} out. */
struct slice
cases_expand(struct reader *reader, struct slice line)
{
	struct text text = text_new(reader->arena, CASE_TEXT_MAX);
	size_t i = 0;

	while (i < line.length) {
		const char *open = line.data + i, *star, *close;
		struct slice rest = {open, line.length - i}, times, what;
		int64_t count;

		star = *open == '{' ? memchr(open, '*', rest.length) : NULL;
		close = star == NULL ? NULL : memchr(open, '}', rest.length);
		times = (struct slice){
		    open + 1, star == NULL ? 0 : (size_t)(star - open) - 1};
		if (close == NULL || close < star ||
		    number_parse(times, 0, 100000, &count) != 0) {
			text_add_byte(&text, line.data[i++]);
			continue;
		}
		what = (struct slice){star + 1, (size_t)(close - star) - 1};
		while (count-- > 0)
			text_add_slice(&text, what);
		i += (size_t)(close - open) + 1;
	}
	return (struct slice){text.data, text.length};
}

bool
cases_word(struct reader *reader, struct slice line)
{
	struct slice rest = line, word = take_word(&rest);

	return read_account(reader, word, rest) ||
	    read_webhook(reader, word, rest) ||
	    read_action(reader, word, rest) || read_call(reader, word, rest) ||
	    read_response(reader, word, rest) || read_other(reader, word, rest);
}
