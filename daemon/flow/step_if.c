/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_if.c - branches without asking: if NAME is VALUE -> STEP, and
 * if hour 09:00-13:00 -> STEP
 */
#include <string.h>

#include "base/moment.h"
#include "base/nearest.h"
#include "flow/step.h"

struct condition {
	const char *name;
	struct slice *values;
	size_t count;
	int from, until; /* of an hour: minutes of the day */
	int target;
};

/* What the names that are built in can be. */
static const struct {
	const char *name, *values[5];
} built_in[] = {
    {"channel", {"text", "call"}},
    {"safety", {"normal", "neutral", "silent", "never"}},
    {"stopped", {"yes", "no"}},
    {"new", {"yes", "no"}},
    {"desk", {"open", "closed"}},
    {"answered", {"person", "unsure"}},
    {"number", {"shown", "withheld"}},
};

/* "if channel is txt" would never hold, and nobody would know. */
static void
check_value(struct reader *reader, const struct script_line *line,
    const struct condition *condition, size_t index)
{
	struct slice value = condition->values[index];
	struct nearest nearest = nearest_start(value);
	bool known = strcmp(condition->name, "language") != 0 ||
	    language_find(value) != NULL;
	size_t i, j;

	for (i = 0; i < ARRAY_LEN(built_in); i++) {
		if (strcmp(condition->name, built_in[i].name) != 0)
			continue;
		known = false;
		for (j = 0; built_in[i].values[j] != NULL; j++) {
			nearest_try(&nearest, built_in[i].values[j]);
			known = known || slice_is(value, built_in[i].values[j]);
		}
	}
	if (!known)
		script_error(reader->findings, line, 3 + index, "never",
		    "%s is never '%.*s'%s", condition->name, (int)value.length,
		    value.data,
		    nearest_said(&nearest, reader->findings->arena));
}

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	struct arena *arena = reader->program->arena;
	struct condition *condition = arena_alloc(arena, sizeof(*condition));
	size_t i = 3;

	op->data = condition;
	condition->name = reader_word(reader, line, 1);
	if (script_is(line, 1, "hour")) {
		if (hours_parse(script_word(line, 2), &condition->from,
			&condition->until) != 0)
			i = line->count;
	} else if (script_is(line, 2, "is")) {
		condition->values =
		    arena_array(arena, line->count, sizeof(*condition->values));
		for (; i < line->count && !script_is(line, i, "->"); i++)
			condition->values[condition->count++] =
			    script_word(line, i);
	}
	if (!script_is(line, i, "->") || line->count != i + 2 ||
	    (condition->count == 0 && !script_is(line, 1, "hour")))
		reader_wrong(reader, line, 1, op->kind->says);
	else
		reader_target(reader, line, i + 1, &condition->target);
	for (i = 0; i < condition->count; i++)
		check_value(reader, line, condition, i);
}

static bool
hour_holds(const struct condition *condition, int64_t now_ms)
{
	struct local_time now = clock_local(now_ms);
	int at = now.hour * 60 + now.minute;

	if (condition->from <= condition->until)
		return at >= condition->from && at < condition->until;
	return at >= condition->from || at < condition->until;
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	const struct condition *condition = op->data;
	struct slice value;
	size_t i;

	if (condition->count == 0)
		return hour_holds(condition, talk->now_ms) ?
		    talk_go(talk, condition->target) :
		    NEXT_LINE;
	value = talk_value(talk, condition->name);
	for (i = 0; i < condition->count; i++)
		if (slice_equals(value, condition->values[i]))
			return talk_go(talk, condition->target);
	return NEXT_LINE;
}

static size_t
targets(const struct op *op, int out[2])
{
	out[0] = ((const struct condition *)op->data)->target;
	return 1;
}

const struct step_kind step_if = {
    .words = {"if"},
    .says = "if NAME is VALUE -> STEP (or: if hour 09:00-13:00 -> STEP)",
    .parse = parse,
    .enter = enter,
    .targets = targets,
};
