/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_change.c - changes something for the person: confirm appointment,
 * cancel appointment, move appointment, erase me, wait slot, refuse slot
 */
#include "flow/step.h"

struct change {
	const char *first, *second;
	enum flow_change what;
	bool closes; /* no conversation goes on after it */
};

static const struct change changes[] = {
    {"confirm", "appointment", CHANGE_CONFIRM, false},
    {"cancel", "appointment", CHANGE_CANCEL, false},
    {"move", "appointment", CHANGE_MOVE, false},
    {"erase", "me", CHANGE_ERASE, true},
    {"wait", "slot", CHANGE_WAIT, false},
    {"refuse", "slot", CHANGE_REFUSE, false},
};

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(changes); i++)
		if (script_is(line, 0, changes[i].first) &&
		    script_is(line, 1, changes[i].second))
			op->data = &changes[i];
	if (op->data == NULL || line->count != 2)
		reader_wrong(reader, line, 1, op->kind->says);
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	const struct change *change = op->data;

	if (change->closes)
		talk->closed = true;
	talk->host->change(
	    talk->host->context, change->what, talk->session->found);
	return NEXT_LINE;
}

const struct step_kind step_change = {
    .words = {"confirm", "cancel", "move", "erase", "wait", "refuse"},
    .says = "confirm appointment, cancel appointment, move appointment, "
	    "erase me, wait slot, refuse slot",
    .parse = parse,
    .enter = enter,
};
