/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_connect.c - a caller waits for a person: connect by HOLD JOINED
 *
 * Whoever is on shift is rung.  Meanwhile the texts of HOLD are said over and
 * over, each time one request: whatever falls over in between, the next one
 * goes on.  In a text, or when nobody is on shift, it is `nobody` at once.
 */
#include "flow/join.h"

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	join_parse(reader, line, op, 1);
}

static void
check(struct reader *reader, const struct step *step, struct op *op)
{
	static const char *const labels[] = {"nobody", "over", NULL};

	reader_need_way(
	    reader, step, op, "nobody", "when nobody takes the call");
	reader_need_way(reader, step, op, "over", "after the call");
	reader_labels(reader, step, op, labels);
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	int flow = talk->program->steps[talk->here.step].flow;

	if (!talk->on_call ||
	    !talk->host->ring(
		talk->host->context, talk->program->flows[flow].desk))
		return talk_route(talk, op, op_route(op, "nobody"));
	return join_hold(talk, op);
}

/* No key means anything here: who is nervous must not lose their place. */
static enum next
hear(struct talk *talk, const struct op *op, const struct heard *heard)
{
	(void)heard;
	if (join_is_in(talk))
		return talk_route(talk, op, op_route(op, "over"));
	switch (talk->host->rung(talk->host->context)) {
	case RINGING_YET:
		return join_hold(talk, op);
	case RINGING_TAKEN:
		return join_enter(talk, op);
	case RINGING_OVER:
		break;
	}
	return talk_route(talk, op, op_route(op, "nobody"));
}

const struct step_kind step_connect = {
    .words = {"connect"},
    .says = "connect by HOLD JOINED (steps whose texts say that it rings, and "
	    "that somebody is there)",
    .waits = true,
    .leaves = true,
    .hears_silence = true,
    .parse = parse,
    .check = check,
    .enter = enter,
    .hear = hear,
    .await = join_await,
    .targets = join_targets,
};
