/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * pattern.c - regular expressions that people write, with an end to each try
 */
#include "base/pattern.h"

#include "base/memory.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#define DEPTH_LIMIT 250
#define HEAP_LIMIT_KB 1000
#define SENTENCE_MAX 128

struct pattern {
	pcre2_code *code;
	pcre2_match_context *limits;
	uint32_t options; /* of a match */
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
	(void)arena; /* it ends with the arena */
}

static uint32_t
options_of(enum pattern_kind kind)
{
	uint32_t options = PCRE2_UTF | PCRE2_CASELESS;

	switch (kind) {
	case PATTERN_WHOLE:
		return options | PCRE2_NEVER_BACKSLASH_C | PCRE2_ANCHORED |
		    PCRE2_ENDANCHORED;
	case PATTERN_START:
		return options | PCRE2_NEVER_BACKSLASH_C | PCRE2_ANCHORED;
	case PATTERN_PART:
		return options | PCRE2_NEVER_BACKSLASH_C;
	case PATTERN_LITERAL:
		break;
	}
	return options | PCRE2_LITERAL;
}

struct pattern *
pattern_new(struct arena *arena, enum pattern_kind kind, struct slice source,
    uint32_t tries, const char **wrong, size_t *offset)
{
	struct pattern *pattern = arena_alloc(arena, sizeof(*pattern));
	pcre2_general_context *memory =
	    pcre2_general_context_create(take, give_back, arena);
	unsigned char sentence[SENTENCE_MAX];
	int error;

	/* What is matched in part cannot be anchored at its end by an option. */
	if (kind == PATTERN_START) {
		source = slice_of(arena_printf(
		    arena, "(?:%.*s)\\z", (int)source.length, source.data));
		pattern->options = PCRE2_PARTIAL_SOFT;
	}
	pattern->code = pcre2_compile((PCRE2_SPTR)source.data, source.length,
	    options_of(kind), &error, offset,
	    pcre2_compile_context_create(memory));
	if (pattern->code == NULL) {
		pcre2_get_error_message(error, sentence, sizeof(sentence));
		*wrong = arena_string(arena, (const char *)sentence);
		return NULL;
	}
	pattern->limits = pcre2_match_context_create(memory);
	pcre2_set_match_limit(pattern->limits, tries);
	pcre2_set_depth_limit(pattern->limits, DEPTH_LIMIT);
	pcre2_set_heap_limit(pattern->limits, HEAP_LIMIT_KB);
	return pattern;
}

/*
 * What a match writes into is its own, and not of the arena, which would grow
 * with each: PCRE2 takes the pattern's own memory when it is told none.
 */
static int
match(const struct pattern *pattern, struct slice text)
{
	pcre2_general_context *memory =
	    pcre2_general_context_create(NULL, NULL, NULL);
	pcre2_match_data *found = memory == NULL ?
	    NULL :
	    pcre2_match_data_create_from_pattern(pattern->code, memory);
	int result = PCRE2_ERROR_NOMEMORY;

	if (found != NULL)
		result = pcre2_match(pattern->code, (PCRE2_SPTR)text.data,
		    text.length, 0, pattern->options, found, pattern->limits);
	pcre2_match_data_free(found);
	pcre2_general_context_free(memory);
	if (result == PCRE2_ERROR_NOMEMORY)
		memory_ended();
	return result;
}

enum pattern_result
pattern_match(const struct pattern *pattern, struct slice text)
{
	int result = match(pattern, text);

	if (result >= 0)
		return PATTERN_YES;
	if (result == PCRE2_ERROR_PARTIAL)
		return PATTERN_BEGINS;
	return result == PCRE2_ERROR_NOMATCH ? PATTERN_NO : PATTERN_TOO_LONG;
}
