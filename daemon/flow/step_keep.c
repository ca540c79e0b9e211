/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_keep.c - asks again daily what was looked up: keep looking 10 days
 *
 * Only what was looked up over the network; what it finds one day leads on by
 * `changed ->` of the line that looked it up.
 */
#include "base/number.h"
#include "flow/step.h"

#define DAYS_MAX 60

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	int64_t *days = arena_alloc(reader->program->arena, sizeof(*days));

	op->data = days;
	if (line->count != 4 || !script_is(line, 1, "looking") ||
	    !script_is(line, 3, "days") ||
	    number_parse(script_word(line, 2), 1, DAYS_MAX, days) != 0)
		reader_wrong(reader, line, 1, op->kind->says);
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	if (talk->session->found != 0)
		talk->host->keep_looking(talk->host->context,
		    talk->session->source, talk->session->found,
		    (int)*(const int64_t *)op->data);
	return NEXT_LINE;
}

const struct step_kind step_keep = {
    .words = {"keep"},
    .says = "keep looking 10 days (1 to 60)",
    .parse = parse,
    .enter = enter,
};
