/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_go.c - on to a step or a flow: go STEP
 */
#include "flow/step.h"

static enum next
enter(struct talk *talk, const struct op *op)
{
	return talk_go(talk, op_target(op));
}

const struct step_kind step_go = {
    .words = {"go"},
    .says = "go STEP (or the name of a flow)",
    .leaves = true,
    .parse = op_parse_target,
    .enter = enter,
    .targets = op_targets,
};
