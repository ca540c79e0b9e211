/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * tell.c - what the line says unasked, and whether an answer fits a question
 */
#include <stdio.h>

#include "flow/hear.h"
#include "flow/run.h"

enum next
talk_begin_about(struct talk *talk, int flow, const char *source, int64_t id)
{
	enum next next = talk_begin(talk, flow);

	talk->broken = -1;
	snprintf(
	    talk->session->source, sizeof(talk->session->source), "%s", source);
	talk->session->found = id;
	talk_recall(talk);
	return next;
}

void
flow_tell(struct talk *talk, int flow, const char *source, int64_t id)
{
	talk_run(talk, talk_begin_about(talk, flow, source, id));
}

bool
flow_takes(struct talk *talk, struct slice text, const struct match *match)
{
	struct heard heard = {.text = text, .match = *match};
	struct place at = talk->session->at;
	const struct op *op;

	if (!session_waits(talk->session))
		return false;
	op = &talk->program->steps[at.step].ops[at.op];
	if (op->kind->fits != NULL && op->kind->fits(talk, op, &heard))
		return true;
	return match->concept != NULL && match->how != HOW_NONE &&
	    match->how != HOW_ASK && op_route(op, match->concept) != NULL;
}
