/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * page.c - fuzz: the page of an office, its text and the state in it
 *
 * The first line is a text of the settings, maybe a pattern, the rest the page.
 */
#include "fuzz.h"

#include "base/utf8.h"
#include "serve/states.h"
#include "wire/page.h"

#define BODY_MAX ((size_t)128 << 10)

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const types[] = {
	    NULL, "text/html", "application/json; charset=utf-8", "text/plain"};
	struct slice rest = {(const char *)data, size}, wanted, text;
	struct arena *arena = fuzz_arena();
	struct states states = {.count = 0};
	const char *wrong;

	if (size == 0 || size > BODY_MAX)
		return 0;
	wanted = fuzz_cut(&rest, '\n');
	text = page_text(arena, rest, types[data[0] % 4]);
	fuzz_need(text.length <= PAGE_TEXT_MAX && utf8_is_valid(text) &&
		memchr(text.data, '\0', text.length) == NULL,
	    "the text of a page is short, valid UTF-8 and without NUL");
	wrong = states_add(&states, arena, "ready", wanted);
	fuzz_need((wrong == NULL) == (states.count == 1),
	    "a text is taken, or it is said what is wrong with it");
	wrong =
	    states_add(&states, arena, "waiting", slice_of("in lavorazione"));
	fuzz_need(wrong == NULL, "a plain text is fine");
	states_find(&states, text);
	return 0;
}
