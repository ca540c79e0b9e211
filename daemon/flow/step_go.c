/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_go.c - on to a step or a flow: go STEP
 */
#include "flow/step.h"

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	int *target = arena_alloc(reader->program->arena, sizeof(*target));

	op->data = target;
	if (line->count != 2)
		reader_wrong(reader, line, 1, op->kind->says);
	else
		reader_target(reader, line, 1, target);
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	return talk_go(talk, *(const int *)op->data);
}

static size_t
targets(const struct op *op, int out[2])
{
	out[0] = *(const int *)op->data;
	return 1;
}

const struct step_kind step_go = {
    .words = {"go"},
    .says = "go STEP (or the name of a flow)",
    .leaves = true,
    .parse = parse,
    .enter = enter,
    .targets = targets,
};
