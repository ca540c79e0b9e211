/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_end.c - the end of the flow: end
 */
#include "flow/step.h"

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	if (line->count != 1)
		reader_wrong(reader, line, 1, op->kind->says);
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	(void)talk;
	(void)op;
	return NEXT_END;
}

const struct step_kind step_end = {
    .words = {"end"},
    .says = "end",
    .leaves = true,
    .parse = parse,
    .enter = enter,
};
