/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_run.c - to another flow and back: run FLOW
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
	struct session *session = talk->session;

	if (session->depth == SESSION_DEPTH)
		return NEXT_END;
	session->back[session->depth] = talk->here;
	session->back[session->depth++].op++;
	return talk_go(talk, *(const int *)op->data);
}

static size_t
targets(const struct op *op, int out[2])
{
	out[0] = *(const int *)op->data;
	return 1;
}

const struct step_kind step_run = {
    .words = {"run"},
    .says = "run FLOW",
    .parse = parse,
    .enter = enter,
    .targets = targets,
};
