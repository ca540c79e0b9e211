/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * vectors.c - runs requests with known signatures through a provider
 *
 *     vectors [--all] PROVIDER FILE.jsonl
 *
 * One JSON object a line: id, class, url (as the provider asked for it),
 * method, headers, body, secret, now, expect, note.  Each miss is a line; the last
 * line is "N passed, N failed".  Class "divergent" is left out without --all:
 * there the provider's own libraries disagree.
 */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "base/file.h"
#include "base/clock.h"
#include "provider/smsgate.h"
#include "provider/twilio.h"

#define FILE_MAX (64u << 20)
#define ARENA_MAX (128u << 20)
#define LINE_ARENA_MAX (16u << 20)

static const char *
text_of(struct arena *arena, const struct json *json, const char *name)
{
	struct slice text = json_text(json, name);

	return arena_copy(arena, text.data, text.length);
}

static void
read_request(
    struct arena *arena, const struct json *vector, struct request *request)
{
	const struct json *headers = json_get(vector, "headers");
	size_t i;

	*request = (struct request){.method = text_of(arena, vector, "method"),
	    .target = "",
	    .at_ms = json_number(vector, "now", 0) * SECOND_MS,
	    .body = json_text(vector, "body")};
	for (i = 0; i < json_count(headers) && i < HEADERS_MAX; i++) {
		const char *name = json_name(headers, i).data;

		request_add_header(
		    request, name, text_of(arena, headers, name));
	}
}

static bool
twilio_verdict(struct arena *arena, const struct json *vector,
    const struct request *request)
{
	struct signer *signer = signer_new("SHA1", json_text(vector, "secret"));
	bool valid = twilio_signature_valid(
	    arena, signer, text_of(arena, vector, "url"), request);

	signer_free(&signer);
	return valid;
}

static bool
smsgate_verdict(struct arena *arena, const struct json *vector,
    const struct request *request)
{
	struct signer *signer =
	    signer_new("SHA256", json_text(vector, "secret"));
	bool valid = smsgate_signature_valid(arena, signer, request);

	signer_free(&signer);
	return valid;
}

static const struct {
	const char *provider;
	bool (*verdict)(
	    struct arena *, const struct json *vector, const struct request *);
} checks[] = {
    {"smsgate", smsgate_verdict},
    {"twilio", twilio_verdict},
};

/* 1 for a pass, 0 for a miss, -1 for a line that is left out. */
static int
run(struct arena *arena, size_t check, struct slice line, bool all)
{
	const struct json *vector;
	struct request request;
	struct fault fault;
	bool expected;

	if (json_parse(arena, line, &vector, &fault) != 0) {
		printf("a line that cannot be read: %s\n", fault.text);
		return 0;
	}
	if (!all && slice_is(json_text(vector, "class"), "divergent"))
		return -1;
	read_request(arena, vector, &request);
	expected = json_flag(vector, "expect");
	if (checks[check].verdict(arena, vector, &request) == expected)
		return 1;
	printf("%s (%s): should be %s: %s\n", text_of(arena, vector, "id"),
	    text_of(arena, vector, "class"), expected ? "valid" : "refused",
	    text_of(arena, vector, "note"));
	return 0;
}

static int
run_all(size_t check, struct slice contents, bool all)
{
	struct arena *arena = arena_new(LINE_ARENA_MAX);
	const char *p = contents.data, *end = p + contents.length;
	int passed = 0, failed = 0;

	while (p < end) {
		const char *newline = memchr(p, '\n', (size_t)(end - p));
		struct slice line = {
		    p, (size_t)((newline != NULL ? newline : end) - p)};
		int result = slice_trim(line).length == 0 ?
		    -1 :
		    run(arena, check, line, all);

		passed += result == 1;
		failed += result == 0;
		p += line.length + 1;
		arena_reset(arena);
	}
	arena_free(&arena);
	printf("%d passed, %d failed\n", passed, failed);
	return failed > 0 || passed == 0;
}

int
main(int argc, char **argv)
{
	const char *words[2];
	struct arena *arena;
	struct slice contents;
	struct fault fault;
	size_t check = 0, count = 0;
	bool all = false;
	int i, result;

	for (i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--all") == 0)
			all = true;
		else if (count++ < ARRAY_LEN(words))
			words[count - 1] = argv[i];
	}
	if (count != ARRAY_LEN(words)) {
		fputs("usage: vectors [--all] PROVIDER FILE.jsonl\n", stderr);
		return EX_USAGE;
	}
	while (check < ARRAY_LEN(checks) &&
	    strcmp(checks[check].provider, words[0]) != 0)
		check++;
	if (check == ARRAY_LEN(checks)) {
		fprintf(stderr, "vectors: no provider %s signs\n", words[0]);
		return EX_USAGE;
	}
	arena = arena_new(ARENA_MAX);
	if (file_read(arena, words[1], FILE_MAX, &contents, &fault) != 0) {
		fprintf(stderr, "vectors: %s\n", fault.text);
		return fault_exit(&fault);
	}
	result = run_all(check, contents, all);
	arena_free(&arena);
	return result;
}
