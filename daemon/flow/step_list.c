/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_list.c - they choose a list of the desk: join LIST, leave LIST
 *
 * Notices go to lists.  Who left one by themselves is not put back on it by
 * any file of the desk.
 */
#include "core/notice.h"
#include "flow/step.h"

struct choice {
	const char *name;
	bool join;
};

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	struct choice *choice =
	    arena_alloc(reader->program->arena, sizeof(*choice));
	struct slice rest = script_rest(line, 1);
	char name[LIST_NAME_MAX + 1] = "";

	choice->join = script_is(line, 0, "join");
	if (!list_name_next(&rest, name) || name[0] == '\0' || rest.length > 0)
		reader_wrong(reader, line, 1, op->kind->says);
	choice->name = arena_string(reader->program->arena, name);
	op->data = choice;
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	const struct choice *choice = op->data;

	talk->host->choose_list(
	    talk->host->context, choice->name, choice->join);
	return NEXT_LINE;
}

const struct step_kind step_list = {
    .words = {"join", "leave"},
    .says = "join LIST, leave LIST",
    .parse = parse,
    .enter = enter,
};
