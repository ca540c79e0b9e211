/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * parts.c - `parts`: what each line costs as a text
 */
#include "cli/parts.h"

#include "base/utf8.h"
#include "cli/lines.h"
#include "words/parts.h"

#define LINE_ARENA_MAX (1u << 20)

static json_t *
parts_json(const struct parts *parts)
{
	json_t *line = json_object(), *because = json_null();
	char letter[4];

	if (parts->because != 0)
		because = json_stringn(
		    letter, (size_t)utf8_put(parts->because, letter));
	json_object_set_new(
	    line, "encoding", json_string(parts->ucs2 ? "ucs2" : "gsm7"));
	json_object_set_new(line, "units", json_integer(parts->units));
	json_object_set_new(line, "parts", json_integer(parts->parts));
	json_object_set_new(line, "because", because);
	return line;
}

int
cli_parts(FILE *in, FILE *out)
{
	struct arena *arena = arena_new(LINE_ARENA_MAX);
	struct slice text;
	int result = 0;

	while (result == 0 && line_read(arena, in, &text)) {
		struct parts parts = parts_count(text);

		result = json_put_line(parts_json(&parts), out);
		arena_reset(arena);
	}
	arena_free(&arena);
	return result;
}
