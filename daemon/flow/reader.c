/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * reader.c - from the lines of a flow file to a program
 *
 * The head of a flow (head.c), then its steps.  What a line of a step means is
 * the business of its kind.
 */
#include "flow/reader.h"

#include <string.h>

#include "base/macros.h"
#include "base/nearest.h"
#include "flow/step.h"

const char *
reader_word(struct reader *reader, const struct script_line *line, size_t index)
{
	struct slice word = script_word(line, index);

	return arena_copy(reader->program->arena, word.data, word.length);
}

void
reader_wrong(struct reader *reader, const struct script_line *line,
    size_t index, const char *says)
{
	script_error(reader->findings, line, index, "unclear",
	    "this line is not clear; it is written: %s", says);
}

/* Of flows, steps and values. */
static bool
is_name(struct slice word)
{
	size_t i;

	for (i = 0; i < word.length; i++) {
		char c = word.data[i];

		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
			c == '-' || c == '_'))
			return false;
	}
	return word.length > 0 && word.length < VARIABLE_NAME_SIZE;
}

const char *
reader_name(struct reader *reader, const struct script_line *line, size_t index)
{
	if (index < line->count && !is_name(script_word(line, index)))
		script_error(reader->findings, line, index, "name",
		    "a value needs a name of at most %d small letters, digits "
		    "and dashes, such as code",
		    VARIABLE_NAME_SIZE - 1);
	return reader_word(reader, line, index);
}

void
reader_target(struct reader *reader, const struct script_line *line,
    size_t index, int *resolved)
{
	struct target_name *targets = reader->targets;

	*resolved = -1;
	if (index >= line->count) {
		script_error(reader->findings, line, index, "no-step",
		    "the name of a step is missing after the arrow");
		return;
	}
	if (reader->target_count == reader->target_size) {
		size_t size = reader->target_size * 2 + 64;

		targets =
		    arena_array(reader->program->arena, size, sizeof(*targets));
		if (reader->target_count > 0)
			memcpy(targets, reader->targets,
			    reader->target_count * sizeof(*targets));
		reader->targets = targets;
		reader->target_size = size;
	}
	targets[reader->target_count++] =
	    (struct target_name){.name = script_word(line, index),
		.line = line,
		.word = index,
		.flow = (int)(reader->flow - reader->program->flows),
		.resolved = resolved};
}

/* flow NAME */
static void
begin_flow(struct reader *reader, const struct script_line *line)
{
	struct program *program = reader->program;
	struct slice name = script_word(line, 1);

	if (line->count != 2 || !is_name(name))
		script_error(reader->findings, line, 1, "name",
		    "a flow needs a name of at most %d small letters, digits "
		    "and dashes: flow appointment",
		    VARIABLE_NAME_SIZE - 1);
	if (program_flow(program, name) >= 0)
		script_error(reader->findings, line, 1, "twice",
		    "there is a flow of this name already");
	reader->flow = &program->flows[program->flow_count++];
	*reader->flow = (struct flow){.name = reader_word(reader, line, 1),
	    .file = line->file,
	    .desk = "desk",
	    .title = -1,
	    .first_step = (int)program->step_count,
	    .on_text = true,
	    .on_call = true};
}

/* step NAME, with room for as many ops and routes as lines follow it */
static void
begin_step(struct reader *reader, const struct script_line *line, size_t lines)
{
	struct program *program = reader->program;
	struct slice name = script_word(line, 1);

	if (line->count != 2 || !is_name(name))
		script_error(reader->findings, line, 1, "name",
		    "a step needs a name of at most %d small letters, digits "
		    "and dashes: step start",
		    VARIABLE_NAME_SIZE - 1);
	if (program_step(program, (int)(reader->flow - program->flows), name) >=
	    0)
		script_error(reader->findings, line, 1, "twice",
		    "this flow has a step '%.*s' already; give this one "
		    "another name",
		    (int)name.length, name.data);
	reader->step = &program->steps[program->step_count++];
	*reader->step = (struct step){.name = reader_word(reader, line, 1),
	    .flow = (int)(reader->flow - program->flows),
	    .line = line->number,
	    .ops = arena_array(program->arena, lines + 2, sizeof(struct op))};
	reader->pool =
	    arena_array(program->arena, lines + 1, sizeof(struct route));
	reader->pool_used = 0;
	reader->asking = NULL;
	reader->lost = false;
	reader->messages = 0;
	reader->flow->step_count++;
}

struct op *
reader_op(struct reader *reader, const struct step_kind *kind, int line)
{
	struct op *op = &reader->step->ops[reader->step->op_count++];

	*op = (struct op){.kind = kind,
	    .line = line,
	    .routes = reader->pool + reader->pool_used};
	reader->asking = kind->waits || kind->routes ? op : NULL;
	reader->lost = false;
	return op;
}

static void
unknown_word(struct reader *reader, const struct script_line *line)
{
	struct slice word = script_word(line, 0);
	struct nearest nearest = nearest_start(word);
	size_t i, j;

	reader->asking = NULL;
	reader->lost = true;
	nearest_try(&nearest, "step");
	nearest_try(&nearest, "flow");
	if (reader->step == NULL)
		reader_head_words(&nearest);
	for (i = 0; step_kinds[i] != NULL; i++)
		for (j = 0; step_kinds[i]->words[j] != NULL; j++)
			nearest_try(&nearest, step_kinds[i]->words[j]);
	script_error(reader->findings, line, 0, "unknown-word",
	    "no line begins with '%.*s'%s%s", (int)word.length, word.data,
	    nearest_said(&nearest, reader->findings->arena),
	    nearest.found.length > 0 ? "" :
				       "; text for people begins with >, and "
				       "passaparola.flow(5) has all words");
}

static void
read_head(struct reader *reader, const struct script_line *line)
{
	if (reader_head(reader, line))
		return;
	if (line->is_text || step_kind_of(line) != NULL)
		script_error(reader->findings, line, 0, "no-step",
		    "this belongs into a step; write a line "
		    "`step start` before it");
	else
		unknown_word(reader, line);
}

/* "cancel -> STEP": an arrow's line also when a kind has its first word. */
static bool
begins_route(const struct reader *reader, const struct script_line *line)
{
	return reader->asking != NULL &&
	    (line->words[0].comma || script_is(line, 1, "->"));
}

static bool
has_arrow(const struct script_line *line)
{
	size_t i;

	for (i = 0; i < line->count; i++)
		if (script_is(line, i, "->"))
			return true;
	return false;
}

static void
read_in_step(struct reader *reader, const struct script_line *line)
{
	const struct step_kind *kind = step_kind_of(line);

	if (line->is_text) {
		reader_text(reader, line);
		return;
	}
	reader_end_block(reader);
	if (begins_route(reader, line)) {
		reader_route(reader, line);
		return;
	}
	if (kind != NULL)
		kind->parse(
		    reader, line, reader_op(reader, kind, line->number));
	else if (has_arrow(line))
		reader_route(reader, line);
	else
		unknown_word(reader, line);
}

/* How many lines the step that begins at line FIRST has. */
static size_t
step_lines(const struct script *script, size_t first)
{
	size_t i = first + 1;

	while (i < script->count && !script_is(&script->lines[i], 0, "step"))
		i++;
	return i - first;
}

void
reader_file(struct reader *reader, const struct script *script)
{
	size_t i;

	reader->flow = NULL;
	reader->step = NULL;
	for (i = 0; i < script->count; i++) {
		const struct script_line *line = &script->lines[i];

		if (script_is(line, 0, "flow") && reader->flow != NULL) {
			script_error(reader->findings, line, 0, "two-flows",
			    "a file holds one flow; put this one into a file "
			    "of its own");
			break;
		}
		if (script_is(line, 0, "flow")) {
			begin_flow(reader, line);
		} else if (reader->flow == NULL) {
			script_error(reader->findings, line, 0, "no-flow",
			    "a flow file begins with a line: flow NAME");
			return;
		} else if (script_is(line, 0, "step")) {
			if (reader->step != NULL)
				reader_end_block(reader);
			begin_step(reader, line, step_lines(script, i));
		} else if (reader->step == NULL) {
			read_head(reader, line);
		} else {
			read_in_step(reader, line);
		}
	}
	if (reader->step != NULL)
		reader_end_block(reader);
	if (reader->flow == NULL)
		finding_add(reader->findings, FINDING_ERROR, script->file, 1, 1,
		    "no-flow",
		    "this file is empty; a flow begins with a line: "
		    "flow NAME");
	else if (reader->flow->step_count == 0)
		finding_add(reader->findings, FINDING_ERROR, script->file, 1, 1,
		    "no-step", "this flow has no step; write: step start");
}
