/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * table.c - what a text is looked up by
 */
#include "words/table.h"

#include "base/utf8.h"
#include "words/fold.h"
#include "words/fold_table.h"

/* The signs (emoji, * and #) of a text without letters, each run once. */
static struct slice
signs_of(struct arena *arena, struct slice text)
{
	const char *at = text.data, *end;
	struct text out = text_new(arena, KEY_LETTERS_MAX * 4);
	uint32_t code, last = 0;

	if (text.length > FOLD_MAX)
		text.length = FOLD_MAX;
	for (end = at + text.length; at < end;) {
		code = utf8_next(&at, end);
		if (fold_is_sign(code) && code != last)
			text_add_code(&out, last = code);
	}
	return (struct slice){out.data, out.length};
}

struct slice
table_key(struct arena *arena, struct slice text)
{
	struct slice folded = fold(arena, text);
	char *compact;
	size_t i, used = 0;

	if (folded.length == 0)
		return signs_of(arena, text);
	compact = arena_alloc(arena, folded.length + 1);
	for (i = 0; i < folded.length; i++)
		if (folded.data[i] != ' ')
			compact[used++] = folded.data[i];
	return (struct slice){compact, used};
}
