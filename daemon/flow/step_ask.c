/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_ask.c - waits for an answer that fits: ask NAME like PATTERN,
 * ask NAME digits 10 or 12
 *
 * On a call a pattern's letters are typed by their keys (keypad.h), NAME holds
 * all that they can mean, and {typed} the keys, to be read back.
 *
 * Patterns are PCRE2, always anchored at both ends and only on the folded
 * answer (at most 64 bytes), because the match limit bounds one try, not a
 * search.  Without JIT: the sandbox forbids it.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <string.h>

#include "base/memory.h"
#include "base/number.h"
#include "flow/keypad.h"
#include "flow/looked.h"
#include "flow/step.h"
#include "words/fold.h"

#define PATTERN_MAX 512
#define LENGTHS_MAX 4
#define MATCH_LIMIT 10000
#define DEPTH_LIMIT 250
#define HEAP_LIMIT_KB 1000

struct ask {
	const char *name;
	pcre2_code *pattern; /* NULL: digits */
	pcre2_code *beginning; /* of a call: may it still become the pattern? */
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

static pcre2_code *
compile_beginning(
    struct slice pattern, struct reader *reader, pcre2_compile_context *compile)
{
	const char *whole = arena_printf(reader->program->arena, "(?:%.*s)\\z",
	    (int)pattern.length, pattern.data);
	PCRE2_SIZE offset;
	int error;

	return pcre2_compile((PCRE2_SPTR)whole, PCRE2_ZERO_TERMINATED,
	    PCRE2_UTF | PCRE2_CASELESS | PCRE2_ANCHORED |
		PCRE2_NEVER_BACKSLASH_C,
	    &error, &offset, compile);
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
	/* What is matched in part cannot be anchored at its end by an option. */
	ask->beginning = compile_beginning(pattern, reader, compile);
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
	if (script_is(line, 2, "like"))
		parse_pattern(reader, line, ask);
	else if (script_is(line, 2, "digits"))
		parse_digits(reader, line, ask);
	else
		reader_wrong(reader, line, 2, op->kind->says);
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	(void)talk;
	(void)op;
	return NEXT_WAIT;
}

static void
await(const struct talk *talk, const struct op *op, struct call_wait *wait)
{
	const struct ask *ask = op->data;
	size_t i;

	(void)talk;
	*wait = (struct call_wait){.then = CALL_KEYS,
	    .digits = ask->pattern != NULL ? KEYPAD_KEYS_MAX : 1,
	    .hash_ends = true,
	    .timeout_s = KEY_TIMEOUT_S};
	for (i = 0; i < ask->length_count; i++)
		if (ask->lengths[i] > wait->digits)
			wait->digits = (int)ask->lengths[i];
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

/* What a match writes into is its own: several threads run a program. */
static int
match(const struct ask *ask, const pcre2_code *pattern, struct slice text,
    uint32_t options)
{
	pcre2_match_data *found =
	    pcre2_match_data_create_from_pattern(pattern, NULL);
	int result = PCRE2_ERROR_NOMEMORY;

	if (found != NULL)
		result = pcre2_match(pattern, (PCRE2_SPTR)text.data,
		    text.length, 0, options, found, ask->limits);
	if (result == PCRE2_ERROR_NOMEMORY)
		memory_ended();
	pcre2_match_data_free(found);
	return result;
}

/* The answer as it is kept, or an empty slice when it does not fit. */
static struct slice
answer_of(struct talk *talk, const struct ask *ask, const struct heard *heard)
{
	struct slice answer = fold_answer(talk->arena, heard->text);

	if (answer.length == 0)
		return answer;
	if (ask->pattern == NULL ? !has_length(ask, answer) :
				   match(ask, ask->pattern, answer, 0) < 0)
		answer.length = 0;
	return answer;
}

static enum keypad_fit
fits_keys(const void *context, struct slice reading)
{
	const struct ask *ask = context;
	int result;

	if (ask->pattern == NULL)
		return has_length(ask, reading) ? KEYPAD_FITS : KEYPAD_BEGINS;
	result = match(ask, ask->beginning, reading, PCRE2_PARTIAL_SOFT);
	if (result == PCRE2_ERROR_PARTIAL)
		return KEYPAD_BEGINS;
	if (result < 0)
		return KEYPAD_NO;
	return KEYPAD_FITS;
}

/* Of what was typed, what counts: * begins again. */
static struct slice
after_star(struct slice keys)
{
	size_t i = keys.length;

	while (i > 0 && keys.data[i - 1] != '*')
		i--;
	return (struct slice){keys.data + i, keys.length - i};
}

static enum next
hear_keys(struct talk *talk, const struct op *op, const struct heard *heard)
{
	const struct ask *ask = op->data;
	struct slice keys = after_star(heard->text), readings;

	if (keys.length == 0)
		return talk_go(talk, talk->here.step);
	readings = keypad_readings(talk->arena, keys, fits_keys, ask);
	if (readings.length == 0)
		return NEXT_UNUSED;
	session_set(talk->session, ask->name, readings);
	session_set(talk->session, "typed", keypad_spell(talk->arena, keys));
	values_set_text(
	    talk->values, "typed", session_get(talk->session, "typed"));
	talk_answered(talk, op);
	return talk_route(talk, op, op_route(op, "answer"));
}

enum secret
ask_secret(const struct program *program, const struct op *op)
{
	const struct ask *ask = op->data;
	const struct secret_name *secret;

	if (op->kind != &step_ask)
		return SECRET_NOT;
	secret = program_secret(program, ask->name);
	if (secret == NULL)
		return SECRET_NOT;
	return secret->whole ? SECRET_PIN : SECRET_CODE;
}

static enum next
hear(struct talk *talk, const struct op *op, const struct heard *heard)
{
	const struct ask *ask = op->data;
	struct slice answer;

	/* Also what does not fit: most often a number with a slip in it. */
	talk->secret = ask_secret(talk->program, op);
	if (talk->on_call)
		return hear_keys(talk, op, heard);
	answer = answer_of(talk, ask, heard);
	if (answer.length == 0)
		return NEXT_UNUSED;
	session_set(talk->session, ask->name, answer);
	values_set_text(talk->values, ask->name, answer);
	talk_answered(talk, op);
	return talk_route(talk, op, op_route(op, "answer"));
}

static bool
fits(struct talk *talk, const struct op *op, const struct heard *heard)
{
	return answer_of(talk, op->data, heard).length > 0;
}

const struct step_kind step_ask = {
    .words = {"ask"},
    .says = "ask NAME like PATTERN, ask NAME digits 10 or 12",
    .waits = true,
    .leaves = true,
    .parse = parse,
    .check = op_check_answer,
    .enter = enter,
    .await = await,
    .hear = hear,
    .fits = fits,
};
