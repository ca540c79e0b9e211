/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_set.c - keeps a value for the rest of the conversation: set NAME VALUE
 */
#include "flow/step.h"

struct set {
	const char *name;
	struct slice value;
};

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	struct set *set = arena_alloc(reader->program->arena, sizeof(*set));

	op->data = set;
	if (line->count < 3)
		reader_wrong(reader, line, line->count, op->kind->says);
	set->name = reader_name(reader, line, 1);
	set->value = script_rest(line, 2);
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	const struct set *set = op->data;

	session_set(talk->session, set->name, set->value);
	values_set_text(talk->values, set->name, set->value);
	return NEXT_LINE;
}

const struct step_kind step_set = {
    .words = {"set"},
    .says = "set NAME VALUE",
    .parse = parse,
    .enter = enter,
};
