/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_code.c - who texts what a poster says comes here: code CASA6
 *
 * It is asked for before everything that is guessed, so it must be no word of
 * any language and no answer that a question waits for.
 */
#include <string.h>

#include "flow/code.h"
#include "flow/step.h"
#include "words/fold.h"

static bool
is_well_made(struct slice code)
{
	size_t i;

	if (code.length < 3 || code.length > POSTER_CODE_LENGTH ||
	    code.data[0] < 'A' || code.data[0] > 'Z')
		return false;
	for (i = 0; i < code.length; i++)
		if ((code.data[i] < 'A' || code.data[i] > 'Z') &&
		    (code.data[i] < '0' || code.data[i] > '9'))
			return false;
	return true;
}

int
program_code_step(
    const struct program *program, struct arena *arena, struct slice text)
{
	struct slice folded;
	size_t i;

	if (program->code_count == 0 || text.length > 4 * POSTER_CODE_LENGTH)
		return -1;
	folded = fold_answer(arena, text);
	for (i = 0; i < program->code_count; i++)
		if (slice_is(folded, program->codes[i].code))
			return program->codes[i].step;
	return -1;
}

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	struct program *program = reader->program;
	struct slice code = script_word(line, 1);
	int before;

	op->data = reader_word(reader, line, 1);
	if (line->count != 2 || !is_well_made(code)) {
		reader_wrong(reader, line, 1, op->kind->says);
		return;
	}
	before = program_code_step(program, program->arena, code);
	if (before >= 0)
		script_error(reader->findings, line, 1, "twice",
		    "'%s' leads to the step '%s' of '%s' already; print "
		    "another one",
		    (const char *)op->data, program->steps[before].name,
		    program_step_flow(program, before));
	else if (program->code_count == POSTER_CODES_MAX)
		script_error(reader->findings, line, 1, "many-codes",
		    "there are more than %d codes; take some out",
		    POSTER_CODES_MAX);
	else
		program->codes[program->code_count++] = (struct poster_code){
		    op->data, (int)(reader->step - program->steps)};
}

/* The step whose question would take CODE for its answer, or NULL. */
static const struct step *
asked_by(const struct program *program, const char *code)
{
	struct talk talk = {.program = program, .arena = program->arena};
	struct heard heard = {.text = slice_of(code)};
	size_t i, j;

	for (i = 0; i < program->step_count; i++)
		for (j = 0; j < program->steps[i].op_count; j++) {
			const struct op *op = &program->steps[i].ops[j];

			if (op->kind == &step_ask &&
			    op->kind->fits(&talk, op, &heard))
				return &program->steps[i];
		}
	return NULL;
}

static void
check(struct reader *reader, const struct step *step, struct op *op)
{
	struct program *program = reader->program;
	const char *file = program->flows[step->flow].file, *code = op->data;
	const struct step *asks = asked_by(program, code);
	struct match match =
	    words_match(program->words, program->arena, slice_of(code), NULL);

	if (match.how == HOW_WHOLE || match.how == HOW_ASK)
		finding_add(reader->findings, FINDING_ERROR, file, op->line, 6,
		    "clash",
		    "'%s' is a word for '%s' in words.tsv; put a digit to it",
		    code, match.concept == NULL ? "several" : match.concept);
	if (asks != NULL)
		finding_add(reader->findings, FINDING_ERROR, file, op->line, 6,
		    "clash",
		    "'%s' would be an answer in the step '%s' of '%s'; make "
		    "it longer or shorter",
		    code, asks->name, program->flows[asks->flow].name);
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	(void)talk;
	(void)op;
	return NEXT_LINE;
}

const struct step_kind step_code = {
    .words = {"code"},
    .says = "code CODE (3 to 12 capital letters and digits, a letter first)",
    .parse = parse,
    .check = check,
    .enter = enter,
};
