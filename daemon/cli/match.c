/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * match.c - `match`: what the table makes of each line
 *
 * For who writes the table, and for tests: the same call as the line's.
 */
#include "cli/match.h"

#include "cli/lines.h"

#define LINE_ARENA_MAX (1u << 20)

static json_t *
match_json(struct slice text, const struct match *match)
{
	json_t *line = json_object();

	json_object_set_new(line, "text", json_stringn(text.data, text.length));
	json_object_set_new(line, "concept", json_or_null(match->concept));
	json_object_set_new(line, "language",
	    json_or_null(
		match->language == NULL ? NULL : match->language->tag));
	json_object_set_new(line, "form", json_or_null(match->form));
	json_object_set_new(line, "how", json_or_null(how_name(match->how)));
	json_object_set_new(line, "value", json_or_null(match->value));
	return line;
}

int
cli_match(const struct words *words, const struct language *language, FILE *in,
    FILE *out)
{
	struct arena *arena = arena_new(LINE_ARENA_MAX);
	struct slice text;
	int result = 0;

	while (result == 0 && line_read(arena, in, &text)) {
		struct match match = words_match(words, arena, text, language);

		result = json_put_line(match_json(text, &match), out);
		arena_reset(arena);
	}
	arena_free(&arena);
	return result;
}
