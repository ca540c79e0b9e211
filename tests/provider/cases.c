/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * cases.c - reads the cases of every provider and compares
 *
 *     cases [FILE.cases…]
 *
 * Without a file it takes all of tests/provider/.  Ends "N passed, N failed".
 */
#include "cases.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/number.h"

#define FILE_MAX (1u << 20)
#define ARENA_MAX (256u << 20)

struct reader {
	struct arena *arena;
	const char *file;
	int line;
	struct sample common; /* the account that all cases begin with */
	struct sample sample;
	int passed, failed;
};

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

static const char *
string_of(struct reader *reader, struct slice slice)
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

/* Writes {12*x} out. */
static struct slice
expand(struct reader *reader, struct slice line)
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
		sample->account.provider = string_of(reader, rest);
	} else if (slice_is(word, "account"))
		sample->account.name = string_of(reader, rest);
	else if (slice_is(word, "number"))
		sample->account.number = string_of(reader, rest);
	else if (slice_is(word, "public-url"))
		sample->account.public_url = string_of(reader, rest);
	else if (slice_is(word, "set")) {
		const char *name = string_of(reader, take_word(&rest));

		set_value(reader, name,
		    (struct slice){string_of(reader, rest), rest.length});
	} else
		return false;
	return true;
}

static bool
read_webhook(struct reader *reader, struct slice word, struct slice rest)
{
	struct request *request = &reader->sample.request;
	const char *type = NULL;

	if (slice_is(word, "post") || slice_is(word, "get")) {
		reader->sample.kind = CASE_WEBHOOK;
		request->method = slice_is(word, "get") ? "GET" : "POST";
		request->target = string_of(reader, rest);
	} else if (slice_is(word, "form"))
		type = "application/x-www-form-urlencoded";
	else if (slice_is(word, "json"))
		type = "application/json";
	else if (slice_is(word, "signed")) {
		const char *name = string_of(reader, take_word(&rest));

		reader->sample.is_signed = true;
		request_add_header(request, name, string_of(reader, rest));
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
		action.to = string_of(reader, take_word(&rest));
	} else
		return false;
	action.text = rest;
	if (actions->count < ACTIONS_MAX)
		actions->list[actions->count++] = action;
	return true;
}

/* keys 1 6 hash | record 120 5 | hang-up | reject */
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
		spoken->audio = string_of(reader, rest);
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
	else
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
			sample->page = string_of(reader, rest);
	} else if (cases_fetch_kind(word, &sample->actions.list[0].kind)) {
		sample->kind = CASE_FETCH;
		sample->actions.list[0].remote_id =
		    string_of(reader, take_word(&rest));
		if (rest.length > 0)
			sample->page = string_of(reader, rest);
	} else if (slice_is(word, "open"))
		sample->kind = CASE_OPEN;
	else if (slice_is(word, "gives")) {
		text_add_slice(&sample->gives, rest);
		text_add_byte(&sample->gives, '\n');
	} else
		return false;
	return true;
}

static void
end_case(struct reader *reader)
{
	struct arena *arena = arena_new(ARENA_MAX);
	struct sample *sample = &reader->sample;
	struct text got = text_new(arena, CASE_TEXT_MAX);
	bool fine;

	if (sample->kind == CASE_NONE) {
		arena_free(&arena);
		return;
	}
	sample->account.values = sample->values;
	sample->actions.list[0].script = &sample->script;
	fine = sample_run(arena, sample, &got);
	if (fine && strcmp(got.data, sample->gives.data) == 0)
		reader->passed++;
	else {
		reader->failed++;
		printf("%s:%d: %s\nwanted:\n%sgot:\n%s\n", reader->file,
		    sample->line, sample->title, sample->gives.data, got.data);
	}
	arena_free(&arena);
}

static void
begin_case(struct reader *reader, struct slice title)
{
	if (reader->sample.title == NULL)
		reader->common = reader->sample;
	else
		end_case(reader);
	reader->sample = reader->common;
	reader->sample.title = string_of(reader, title);
	reader->sample.line = reader->line;
	reader->sample.gives = text_new(reader->arena, CASE_TEXT_MAX);
}

static void
read_line(struct reader *reader, struct slice line)
{
	struct slice rest = expand(reader, slice_trim(line)), word;

	if (rest.length == 0 || rest.data[0] == '#')
		return;
	word = take_word(&rest);
	if (slice_is(word, "case"))
		begin_case(reader, rest);
	else if (!read_account(reader, word, rest) &&
	    !read_webhook(reader, word, rest) &&
	    !read_action(reader, word, rest) &&
	    !read_call(reader, word, rest) &&
	    !read_response(reader, word, rest) &&
	    !read_other(reader, word, rest)) {
		fprintf(stderr, "%s:%d: no such word\n", reader->file,
		    reader->line);
		exit(2);
	}
}

static void
read_cases(const char *file, int *passed, int *failed)
{
	struct reader reader = {.arena = arena_new(ARENA_MAX), .file = file};
	struct slice contents;
	struct fault fault;
	const char *p, *end;

	if (file_read(reader.arena, file, FILE_MAX, &contents, &fault) != 0) {
		fprintf(stderr, "cases: %s\n", fault.text);
		exit(fault_exit(&fault));
	}
	for (p = contents.data, end = p + contents.length; p < end;) {
		const char *newline = memchr(p, '\n', (size_t)(end - p));

		if (newline == NULL)
			newline = end;
		reader.line++;
		read_line(&reader, (struct slice){p, (size_t)(newline - p)});
		p = newline + 1;
	}
	end_case(&reader);
	*passed += reader.passed;
	*failed += reader.failed;
	arena_free(&reader.arena);
}

int
main(int argc, char **argv)
{
	const char *source = getenv("srcdir"), *folder;
	struct arena *arena = arena_new(1 << 20);
	const char *const *names;
	int passed = 0, failed = 0, i;
	struct fault fault;

	for (i = 1; i < argc; i++)
		read_cases(argv[i], &passed, &failed);
	folder =
	    file_join(arena, source == NULL ? "." : source, "tests/provider");
	if (argc == 1 &&
	    file_list(arena, folder, ".cases", 100, &names, &fault) != 0) {
		fprintf(stderr, "cases: %s\n", fault.text);
		return fault_exit(&fault);
	}
	for (i = 0; argc == 1 && names[i] != NULL; i++)
		read_cases(
		    file_join(arena, folder, names[i]), &passed, &failed);
	arena_free(&arena);
	printf("%d passed, %d failed\n", passed, failed);
	return failed > 0 || passed == 0;
}
