/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_ask.c - waits for an answer that fits: ask NAME like PATTERN,
 * ask NAME digits 10 or 12, ask language
 *
 * Patterns are PCRE2, always anchored at both ends and only on the folded
 * answer (at most 64 bytes), because the match limit bounds one try, not a
 * search.  Without JIT: the sandbox forbids it.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <string.h>

#include "base/number.h"
#include "flow/step.h"
#include "words/fold.h"

#define PATTERN_MAX 512
#define LENGTHS_MAX 4
#define MATCH_LIMIT 10000
#define DEPTH_LIMIT 250
#define HEAP_LIMIT_KB 1000

struct ask {
	const char *name;
	bool language;
	pcre2_code *pattern; /* NULL: digits */
	pcre2_match_data *found;
	pcre2_match_context *limits;
	int64_t lengths[LENGTHS_MAX];
	size_t length_count;
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
	(void)arena; /* it ends with the program */
}

/* For a finding: the pattern's column where PCRE2 stopped understanding. */
static void
bad_pattern(struct reader *reader, const struct script_line *line, int error,
    size_t offset)
{
	unsigned char words[128];

	pcre2_get_error_message(error, words, sizeof(words));
	finding_add(reader->findings, FINDING_ERROR, line->file, line->number,
	    line->words[3].column + (int)offset, "pattern",
	    "this pattern is not right: %s; two letters and four digits are "
	    "[A-Z]{2}[0-9]{4}",
	    (const char *)words);
}

static void
parse_pattern(
    struct reader *reader, const struct script_line *line, struct ask *ask)
{
	struct slice pattern = script_rest(line, 3);
	pcre2_general_context *memory = pcre2_general_context_create(
	    take, give_back, reader->program->arena);
	pcre2_compile_context *compile = pcre2_compile_context_create(memory);
	PCRE2_SIZE offset;
	int error;

	if (pattern.length == 0 || pattern.length > PATTERN_MAX) {
		script_error(reader->findings, line, 3, "pattern",
		    "a pattern has 1 to %d bytes, such as "
		    "[A-Z]{2}[0-9]{4}",
		    PATTERN_MAX);
		return;
	}
	ask->pattern = pcre2_compile((PCRE2_SPTR)pattern.data, pattern.length,
	    PCRE2_UTF | PCRE2_CASELESS | PCRE2_ANCHORED | PCRE2_ENDANCHORED |
		PCRE2_NEVER_BACKSLASH_C,
	    &error, &offset, compile);
	if (ask->pattern == NULL) {
		bad_pattern(reader, line, error, offset);
		return;
	}
	ask->found = pcre2_match_data_create_from_pattern(ask->pattern, memory);
	ask->limits = pcre2_match_context_create(memory);
	pcre2_set_match_limit(ask->limits, MATCH_LIMIT);
	pcre2_set_depth_limit(ask->limits, DEPTH_LIMIT);
	pcre2_set_heap_limit(ask->limits, HEAP_LIMIT_KB);
}

/* ask NAME digits 10 or 12 */
static void
parse_digits(
    struct reader *reader, const struct script_line *line, struct ask *ask)
{
	size_t i;

	for (i = 3; i < line->count; i++) {
		if (script_is(line, i, "or"))
			continue;
		if (ask->length_count == LENGTHS_MAX ||
		    number_parse(script_word(line, i), 1, 64,
			&ask->lengths[ask->length_count]) != 0) {
			script_error(reader->findings, line, i, "digits",
			    "how many digits is a number from 1 to 64, at most "
			    "%d of them: ask NAME digits 10 or 12",
			    LENGTHS_MAX);
			return;
		}
		ask->length_count++;
	}
	if (ask->length_count == 0)
		script_error(reader->findings, line, 3, "digits",
		    "how many digits? write: ask NAME digits 10 or 12");
}

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	struct ask *ask = arena_alloc(reader->program->arena, sizeof(*ask));

	op->data = ask;
	ask->name = reader_name(reader, line, 1);
	if (script_is(line, 1, "language") && line->count == 2)
		ask->language = true;
	else if (script_is(line, 2, "like"))
		parse_pattern(reader, line, ask);
	else if (script_is(line, 2, "digits"))
		parse_digits(reader, line, ask);
	else
		reader_wrong(reader, line, 2, op->kind->says);
}

static void
check(struct reader *reader, const struct step *step, struct op *op)
{
	static const char *const labels[] = {
	    "answer", "wrong", "silence", "else", NULL};

	if (op_route(op, "answer") == NULL)
		finding_add(reader->findings, FINDING_ERROR,
		    reader->program->flows[step->flow].file, op->line, 1,
		    "no-way-on",
		    "after a good answer there is no way on; write a line: "
		    "answer -> STEP");
	reader_labels(reader, step, op, labels);
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	(void)talk;
	(void)op;
	return NEXT_WAIT;
}

static bool
has_length(const struct ask *ask, struct slice answer)
{
	size_t i;

	for (i = 0; i < answer.length; i++)
		if (answer.data[i] < '0' || answer.data[i] > '9')
			return false;
	for (i = 0; i < ask->length_count; i++)
		if ((size_t)ask->lengths[i] == answer.length)
			return true;
	return false;
}

/* The answer as it is kept, or an empty slice when it does not fit. */
static struct slice
answer_of(struct talk *talk, const struct ask *ask, const struct heard *heard)
{
	struct slice answer = fold_answer(talk->arena, heard->text);

	if (answer.length == 0)
		return answer;
	if (ask->pattern == NULL ?
		!has_length(ask, answer) :
		pcre2_match(ask->pattern, (PCRE2_SPTR)answer.data,
		    answer.length, 0, 0, ask->found, ask->limits) < 0)
		answer.length = 0;
	return answer;
}

/* A number of the list of languages, or a language's name. */
static const struct language *
language_of(struct talk *talk, const struct heard *heard)
{
	const struct match *match = &heard->match;
	const struct language *language;
	int64_t number;

	if (match->concept == NULL || match->value == NULL)
		return NULL;
	if (strcmp(match->concept, "digit") == 0) {
		if (number_parse(slice_of(match->value), 1,
			(int64_t)talk->languages->count, &number) != 0)
			return NULL;
		return talk->languages->list[number - 1];
	}
	if (strcmp(match->concept, "language") != 0)
		return NULL;
	language = language_find(slice_of(match->value));
	return language == NULL ? NULL :
				  language_served(talk->languages, language);
}

static enum next
hear(struct talk *talk, const struct op *op, const struct heard *heard)
{
	const struct ask *ask = op->data;
	struct slice answer = {"", 0};

	if (ask->language) {
		const struct language *language = language_of(talk, heard);

		if (language == NULL)
			return NEXT_UNUSED;
		talk->language = language;
		talk->language_chosen = true;
	} else {
		answer = answer_of(talk, ask, heard);
		if (answer.length == 0)
			return NEXT_UNUSED;
		session_set(talk->session, ask->name, answer);
		values_set_text(talk->values, ask->name, answer);
	}
	talk_answered(talk, op);
	return talk_route(talk, op, op_route(op, "answer"));
}

static bool
fits(struct talk *talk, const struct op *op, const struct heard *heard)
{
	const struct ask *ask = op->data;

	if (ask->language)
		return language_of(talk, heard) != NULL;
	return answer_of(talk, ask, heard).length > 0;
}

const struct step_kind step_ask = {
    .words = {"ask"},
    .says = "ask NAME like PATTERN, ask NAME digits 10 or 12, ask language",
    .waits = true,
    .leaves = true,
    .parse = parse,
    .check = check,
    .enter = enter,
    .hear = hear,
    .fits = fits,
};
