/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * states.c - which state does the text of a page tell?
 */
#include "serve/states.h"

#include <string.h>

#include "base/pattern.h"

#define PATTERN_TEXT_MAX 1600 /* bytes that a pattern looks at */
#define TRIES_MAX 1000 /* at one place; so a search ends in some 20 ms */

struct state_text {
	const char *state;
	bool literal;
	struct pattern *pattern;
};

static bool
is_literal(struct slice text)
{
	size_t i;

	for (i = 0; i < text.length; i++)
		if (strchr("\\^$[]|()?*+{}", text.data[i]) != NULL)
			return false;
	return true;
}

/* Cut at a letter. */
static struct slice
first_part(struct slice page)
{
	if (page.length <= PATTERN_TEXT_MAX)
		return page;
	page.length = PATTERN_TEXT_MAX;
	while (page.length > 0 && (page.data[page.length] & 0xC0) == 0x80)
		page.length--;
	return page;
}

static enum pattern_result
search(const struct state_text *text, struct slice page)
{
	if (!text->literal)
		page = first_part(page);
	return pattern_match(text->pattern, page);
}

/* Does a page of PART over and over, but for its end, reach the limit? */
static bool
takes_long_on(
    struct arena *arena, const struct state_text *text, struct slice part)
{
	struct text page = text_new(arena, PATTERN_TEXT_MAX);

	while (page.length + part.length < PATTERN_TEXT_MAX)
		text_add_slice(&page, part);
	text_add_byte(&page, '\x1B');
	return search(text, (struct slice){page.data, page.length}) ==
	    PATTERN_TOO_LONG;
}

/* Tried on what it is made of: each of its letters, and all of them. */
static bool
takes_long(
    struct arena *arena, const struct state_text *text, struct slice pattern)
{
	char seen[128] = "";
	size_t i;

	if (takes_long_on(arena, text, pattern) ||
	    takes_long_on(arena, text, slice_of("a")) ||
	    takes_long_on(arena, text, slice_of(" ")))
		return true;
	for (i = 0; i < pattern.length; i++) {
		unsigned char letter = (unsigned char)pattern.data[i];

		if (letter >= sizeof(seen) || seen[letter] != 0)
			continue;
		seen[letter] = 1;
		if (takes_long_on(
			arena, text, (struct slice){pattern.data + i, 1}))
			return true;
	}
	return false;
}

const char *
states_add(struct states *states, struct arena *arena, const char *state,
    struct slice pattern)
{
	struct state_text *text = arena_alloc(arena, sizeof(*text));
	struct arena *scratch;
	const char *wrong;
	size_t offset;
	bool slow;

	if (states->count == STATES_MAX)
		return arena_printf(
		    arena, "a look-up has at most %d states", STATES_MAX);
	if (pattern.length == 0 || pattern.length > STATE_PATTERN_MAX)
		return arena_printf(arena,
		    "after the state stands the text that means it, 1 to %d "
		    "bytes",
		    STATE_PATTERN_MAX);
	text->state = state;
	text->literal = is_literal(pattern);
	text->pattern =
	    pattern_new(arena, text->literal ? PATTERN_LITERAL : PATTERN_PART,
		pattern, TRIES_MAX, &wrong, &offset);
	if (text->pattern == NULL)
		return arena_printf(
		    arena, "this pattern is not right: %s", wrong);
	scratch = arena_new(1 << 20);
	slow = !text->literal && takes_long(scratch, text, pattern);
	arena_free(&scratch);
	if (slow)
		return "this pattern can take too long; use fewer of * and +, "
		       "or write the words as they stand on the page";
	states->list[states->count++] = text;
	return NULL;
}

const char *
states_find(const struct states *states, struct slice page)
{
	const char *found = NULL;
	size_t i;

	for (i = 0; i < states->count; i++) {
		const struct state_text *text = states->list[i];

		if (search(text, page) != PATTERN_YES)
			continue;
		if (found != NULL && strcmp(found, text->state) != 0)
			return NULL;
		found = text->state;
	}
	return found;
}
