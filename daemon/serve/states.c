/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * states.c - which state does the text of a page tell?
 *
 * Without PCRE2's JIT: the sandbox forbids it.
 */
#include "serve/states.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <string.h>

#define PATTERN_TEXT_MAX 1600 /* bytes that a pattern looks at */
#define MATCH_LIMIT 1000 /* of one place; so a search ends in some 20 ms */
#define DEPTH_LIMIT 250
#define HEAP_LIMIT_KB 1000

struct state_text {
	const char *state;
	bool literal;
	pcre2_code *code;
	pcre2_match_data *found;
	pcre2_match_context *limits;
};

static void *
take(size_t size, void *arena)
{
	return arena_alloc(arena, size);
}

static void
give_back(void *memory, void *arena)
{
	(void)memory;
	(void)arena;
}

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

static int
search(const struct state_text *text, struct slice page)
{
	if (!text->literal)
		page = first_part(page);
	return pcre2_match(text->code, (PCRE2_SPTR)page.data, page.length, 0, 0,
	    text->found, text->limits);
}

/* Does a page of PART over and over, but for its end, reach the limit? */
static bool
takes_long_on(
    struct arena *arena, const struct state_text *text, struct slice part)
{
	struct text page = text_new(arena, PATTERN_TEXT_MAX);
	int result;

	while (page.length + part.length < PATTERN_TEXT_MAX)
		text_add_slice(&page, part);
	text_add_byte(&page, '\x1B');
	result = search(text, (struct slice){page.data, page.length});
	return result < 0 && result != PCRE2_ERROR_NOMATCH;
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
	pcre2_general_context *memory =
	    pcre2_general_context_create(take, give_back, arena);
	uint32_t options = PCRE2_UTF | PCRE2_CASELESS;
	PCRE2_SIZE offset;
	struct arena *scratch;
	int error;
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
	options |= text->literal ? PCRE2_LITERAL : PCRE2_NEVER_BACKSLASH_C;
	text->code = pcre2_compile((PCRE2_SPTR)pattern.data, pattern.length,
	    options, &error, &offset, pcre2_compile_context_create(memory));
	if (text->code == NULL) {
		unsigned char words[128];

		pcre2_get_error_message(error, words, sizeof(words));
		return arena_printf(arena, "this pattern is not right: %s",
		    (const char *)words);
	}
	text->found = pcre2_match_data_create_from_pattern(text->code, memory);
	text->limits = pcre2_match_context_create(memory);
	pcre2_set_match_limit(text->limits, MATCH_LIMIT);
	pcre2_set_depth_limit(text->limits, DEPTH_LIMIT);
	pcre2_set_heap_limit(text->limits, HEAP_LIMIT_KB);
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

		if (search(text, page) < 0)
			continue;
		if (found != NULL && strcmp(found, text->state) != 0)
			return NULL;
		found = text->state;
	}
	return found;
}
