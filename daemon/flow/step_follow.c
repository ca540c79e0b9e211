/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_follow.c - leaves a task for a person: follow up TOPIC [urgent]
 */
#include "flow/step.h"

struct follow {
	const char *topic, *desk;
	bool urgent;
};

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	struct follow *follow =
	    arena_alloc(reader->program->arena, sizeof(*follow));

	op->data = follow;
	follow->urgent = script_is(line, 3, "urgent");
	if (!script_is(line, 1, "up") ||
	    line->count != (follow->urgent ? 4u : 3u))
		reader_wrong(reader, line, 1, op->kind->says);
	follow->topic = reader_word(reader, line, 2);
	follow->desk = reader->flow->desk;
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	const struct follow *follow = op->data;

	talk->host->follow_up(
	    talk->host->context, follow->topic, follow->desk, follow->urgent);
	return NEXT_LINE;
}

const struct step_kind step_follow = {
    .words = {"follow"},
    .says = "follow up TOPIC (or: follow up TOPIC urgent)",
    .parse = parse,
    .enter = enter,
};
