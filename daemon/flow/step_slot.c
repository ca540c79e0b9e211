/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_slot.c - free slots of a desk: find slots, find later slots, take slot 1
 *
 * The two that are found are {slot1_date}, {slot1_time} and {slot2_date},
 * {slot2_time}, until others are looked for.  Between an offer and its answer
 * somebody else may take one: every way on of both lines has to be written.
 */
#include "flow/run.h"
#include "flow/step.h"

#include <stdio.h>
#include <string.h>

static const char *const slot_names[SLOTS_OFFERED] = {"slot1", "slot2"};

enum slot_line { FIND, FIND_LATER, TAKE_1, TAKE_2 };

static const struct {
	const char *words[3];
	enum slot_line line;
} written[] = {
    {{"find", "slots", NULL}, FIND},
    {{"find", "later", "slots"}, FIND_LATER},
    {{"take", "slot", "1"}, TAKE_1},
    {{"take", "slot", "2"}, TAKE_2},
};

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	size_t i, j;

	for (i = 0; i < ARRAY_LEN(written); i++) {
		size_t count = written[i].words[2] == NULL ? 2 : 3;

		for (j = 0; j < count; j++)
			if (!script_is(line, j, written[i].words[j]))
				break;
		if (j == count && line->count == count)
			op->data = &written[i].line;
	}
	if (op->data == NULL)
		reader_wrong(reader, line, 1, op->kind->says);
}

static bool
is_find(const struct op *op)
{
	return *(const enum slot_line *)op->data <= FIND_LATER;
}

static void
check(struct reader *reader, const struct step *step, struct op *op)
{
	static const char *const found[] = {
	    "two", "one", "none", "unkept", NULL};
	static const char *const taken[] = {"taken", "gone", NULL};
	const char *const *labels = taken, *const * label;

	if (op->data == NULL)
		return;
	if (is_find(op))
		labels = found;
	for (label = labels; *label != NULL; label++)
		reader_need_way(reader, step, op, *label,
		    arena_printf(reader->program->arena, "for '%s'", *label));
	reader_labels(reader, step, op, labels);
}

static enum next
find(struct talk *talk, const struct op *op, bool later)
{
	static const char *const labels[] = {"unkept", "none", "one", "two"};
	const struct session *session = talk->session;
	int64_t out[SLOTS_OFFERED], after_ms = talk->now_ms;
	int count, i;

	for (i = 0; later && i < SLOTS_OFFERED; i++)
		if (talk_moment(talk, slot_names[i]) > after_ms)
			after_ms = talk_moment(talk, slot_names[i]);
	count = talk->host->slots(talk->host->context, session->source,
	    session->found, after_ms, out);
	for (i = 0; i < count; i++)
		talk_set_moment(talk, slot_names[i], out[i]);
	return talk_route(talk, op, op_route(op, labels[count + 1]));
}

static enum next
take(struct talk *talk, const struct op *op, const char *name)
{
	struct session *session = talk->session;
	int64_t id = talk->host->take(talk->host->context, session->source,
	    session->found, talk_moment(talk, name));

	if (id == 0)
		return talk_route(talk, op, op_route(op, "gone"));
	snprintf(session->source, sizeof(session->source), "appointments");
	session->found = id;
	talk_recall(talk);
	return talk_route(talk, op, op_route(op, "taken"));
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	enum slot_line line = *(const enum slot_line *)op->data;

	if (is_find(op))
		return find(talk, op, line == FIND_LATER);
	return take(talk, op, slot_names[line - TAKE_1]);
}

const struct step_kind step_slot = {
    .words = {"find", "take"},
    .says = "find slots, find later slots, take slot 1",
    .routes = true,
    .leaves = true,
    .parse = parse,
    .check = check,
    .enter = enter,
};
