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

int
step_say_prompt(const struct op *op, bool on_call)
{
	const int *prompts = op->data;

	return op->kind == &step_say ? prompts[on_call ? 1 : 0] : -1;
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	int prompt = step_say_prompt(op, talk->on_call);

	return prompt < 0 ? NEXT_LINE : talk_say(talk, prompt);
}

const struct step_kind step_say = {
    .words = {">"},
    .says = "> text for people",
    .parse = parse,
    .enter = enter,
};
