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
 * search.
 */
#include <string.h>

#include "base/number.h"
#include "base/pattern.h"
#include "flow/keypad.h"
#include "flow/looked.h"
#include "flow/step.h"
#include "words/fold.h"

#define PATTERN_MAX 512
#define LENGTHS_MAX 4
#define TRIES_MAX 10000

struct ask {
	const char *name;
	struct pattern *pattern; /* NULL: digits */
	struct pattern *start; /* of keys: may they still become it? */
	int64_t lengths[LENGTHS_MAX];
	size_t length_count;
};

static void
parse_pattern(
    struct reader *reader, const struct script_line *line, struct ask *ask)
{
	struct slice source = script_rest(line, 3);
	struct arena *arena = reader->program->arena;
	const char *wrong;
	size_t offset;

	if (source.length == 0 || source.length > PATTERN_MAX) {
		script_error(reader->findings, line, 3, "pattern",
		    "a pattern has 1 to %d bytes, such as "
		    "[A-Z]{2}[0-9]{4}",
		    PATTERN_MAX);
		return;
	}
	ask->pattern = pattern_new(
	    arena, PATTERN_WHOLE, source, TRIES_MAX, &wrong, &offset);
	if (ask->pattern != NULL)
		ask->start = pattern_new(
		    arena, PATTERN_START, source, TRIES_MAX, &wrong, &offset);
	if (ask->start == NULL)
		finding_add(reader->findings, FINDING_ERROR, line->file,
		    line->number, line->words[3].column + (int)offset,
		    "pattern",
		    "this pattern is not right: %s; two letters and four "
		    "digits are [A-Z]{2}[0-9]{4}",
		    wrong);
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

/* The answer as it is kept, or an empty slice when it does not fit. */
static struct slice
answer_of(struct talk *talk, const struct ask *ask, const struct heard *heard)
{
	struct slice answer = fold_answer(talk->arena, heard->text);

	if (answer.length == 0)
		return answer;
	if (ask->pattern == NULL ?
		!has_length(ask, answer) :
		pattern_match(ask->pattern, answer) != PATTERN_YES)
		answer.length = 0;
	return answer;
}

static enum keypad_fit
fits_keys(const void *context, struct slice reading)
{
	const struct ask *ask = context;

	if (ask->pattern == NULL)
		return has_length(ask, reading) ? KEYPAD_FITS : KEYPAD_BEGINS;
	switch (pattern_match(ask->start, reading)) {
	case PATTERN_YES:
		return KEYPAD_FITS;
	case PATTERN_BEGINS:
		return KEYPAD_BEGINS;
	default:
		return KEYPAD_NO;
	}
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
    .enter = op_wait,
    .await = await,
    .hear = hear,
    .fits = fits,
};
