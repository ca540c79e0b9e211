/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_say.c - says a message: > text for people
 */
#include "flow/step.h"

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	(void)op;
	reader_text(reader, line);
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	const int *prompts = op->data;
	int prompt = prompts[talk->on_call ? 1 : 0];

	return prompt < 0 ? NEXT_LINE : talk_say(talk, prompt);
}

const struct step_kind step_say = {
    .words = {">"},
    .says = "> text for people",
    .parse = parse,
    .enter = enter,
};
