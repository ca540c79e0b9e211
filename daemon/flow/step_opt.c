/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_opt.c - they want no more messages, or want them again: opt out, opt in
 *
 * Of reminders or of notices alone when the line says so.  After an opt-out of
 * everything no conversation goes on.
 */
#include "flow/step.h"

struct wish {
	enum purpose purpose;
	bool stops;
};

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	struct wish *wish = arena_alloc(reader->program->arena, sizeof(*wish));

	wish->purpose = PURPOSE_ALL;
	wish->stops = script_is(line, 1, "out");
	op->data = wish;
	if ((!wish->stops && !script_is(line, 1, "in")) || line->count > 3 ||
	    (line->count == 3 &&
		purpose_find(script_word(line, 2), &wish->purpose) != 0))
		reader_wrong(reader, line, 1, op->kind->says);
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	const struct wish *wish = op->data;

	if (wish->stops && wish->purpose == PURPOSE_ALL)
		talk->closed = true;
	talk->host->opt(talk->host->context, wish->purpose, wish->stops);
	return NEXT_LINE;
}

const struct step_kind step_opt = {
    .words = {"opt"},
    .says = "opt out or opt in, and after it reminders or notices when it is "
	    "of these alone",
    .parse = parse,
    .enter = enter,
};
