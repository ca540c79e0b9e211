/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_call_me.c - the line calls them, to read aloud what they had as text:
 * call me
 *
 * It is the chapter of the `listen` that they came by last, and the call
 * begins with that line.  Who did not write just now is not called.
 */
#include "flow/step.h"

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	if (line->count != 2)
		reader_wrong(reader, line, 2, op->kind->says);
}

static void
check(struct reader *reader, const struct step *step, struct op *op)
{
	static const char *const labels[] = {"called", "not", NULL};

	reader_need_way(reader, step, op, "called", "when they are called");
	reader_need_way(reader, step, op, "not", "when they cannot be called");
	reader_labels(reader, step, op, labels);
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	const struct program *program = talk->program;
	struct slice name = session_get(talk->session, STEP_LISTENED);
	int flow = program->steps[talk->here.step].flow;
	int step = program_step(program, flow, name);
	bool called = talk->host->call_me != NULL && step >= 0 &&
	    talk->host->call_me(talk->host->context,
		arena_printf(talk->arena, "%s.%s", program->flows[flow].name,
		    program->steps[step].name));

	return talk_route(talk, op, op_route(op, called ? "called" : "not"));
}

const struct step_kind step_call_me = {
    .words = {"call"},
    .second = "me",
    .says = "call me (below it called -> STEP and not -> STEP)",
    .routes = true,
    .leaves = true,
    .parse = parse,
    .check = check,
    .enter = enter,
};
