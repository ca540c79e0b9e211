/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_run.c - to another flow and back: run FLOW
 */
#include "flow/step.h"

static enum next
enter(struct talk *talk, const struct op *op)
{
	struct session *session = talk->session;

	if (session->depth == SESSION_DEPTH)
		return NEXT_END;
	session->back[session->depth] = talk->here;
	session->back[session->depth++].op++;
	return talk_go(talk, op_target(op));
}

const struct step_kind step_run = {
    .words = {"run"},
    .says = "run FLOW",
    .parse = op_parse_target,
    .enter = enter,
    .targets = op_targets,
};
