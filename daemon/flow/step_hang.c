/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_hang.c - ends the call: hang up (in a text just the end)
 */
#include "flow/step.h"

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	if (!script_is(line, 1, "up") || line->count != 2)
		reader_wrong(reader, line, 1, op->kind->says);
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	(void)op;
	talk->hang_up = true;
	talk->session->depth = 0;
	return NEXT_END;
}

const struct step_kind step_hang = {
    .words = {"hang"},
    .says = "hang up",
    .leaves = true,
    .parse = parse,
    .enter = enter,
};
