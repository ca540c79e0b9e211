/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * route.c - lines with an arrow: KEY, CONCEPT -> STEP, at most 2 times, then STEP
 */
#include "base/nearest.h"
#include "base/number.h"
#include "flow/reader.h"
#include "flow/step.h"

#include <string.h>

static const char how_written[] =
    "KEY, CONCEPT -> STEP (or: answer -> STEP, wrong -> STEP, at most 2 "
    "times, then STEP)";

static size_t
arrow_at(const struct script_line *line)
{
	size_t i = 0;

	while (i < line->count && !script_is(line, i, "->"))
		i++;
	return i;
}

static int64_t
key_of(const struct script_line *line, size_t index)
{
	int64_t key;

	if (script_is(line, index, "star"))
		return ROUTE_STAR;
	if (script_is(line, index, "hash"))
		return ROUTE_HASH;
	if (number_parse(script_word(line, index), 0, 99, &key) == 0)
		return key;
	return ROUTE_NO_KEY;
}

/* After the target: at most N times, then STEP. */
static void
read_limit(struct reader *reader, const struct script_line *line, size_t index,
    struct route *route)
{
	int64_t most;

	if (index == line->count)
		return;
	if (!script_is(line, index, "at") ||
	    !script_is(line, index + 1, "most") ||
	    number_parse(script_word(line, index + 2), 1, 9, &most) != 0 ||
	    (!script_is(line, index + 3, "times") &&
		!script_is(line, index + 3, "time")) ||
	    !script_is(line, index + 4, "then") || line->count != index + 6) {
		reader_wrong(reader, line, index, how_written);
		return;
	}
	route->most = (int)most;
	reader_target(reader, line, index + 5, &route->then);
}

/* Of two arrows with the same key or word only the first would be used. */
static void
refuse_twice(
    struct reader *reader, const struct script_line *line, size_t arrow)
{
	size_t i;

	for (i = 0; i < arrow; i++) {
		const char *word = reader_word(reader, line, i);
		int64_t key = key_of(line, i);
		const struct route *before = key == ROUTE_NO_KEY ?
		    op_route(reader->asking, word) :
		    op_route_key(reader->asking, key);

		if (before != NULL)
			script_error(reader->findings, line, i, "twice",
			    "'%s' leads on already, in line %d; take one of "
			    "the two out",
			    word, before->line);
	}
}

void
reader_route(struct reader *reader, const struct script_line *line)
{
	size_t arrow = arrow_at(line), i;
	struct route *route;

	if (reader->asking == NULL && reader->lost)
		return;
	if (reader->asking == NULL) {
		script_error(reader->findings, line, 0, "no-question",
		    "an arrow answers a question; write `ask`, `choose` or "
		    "`look up` before it, or `go STEP` to go on");
		return;
	}
	if (arrow == 0 || arrow + 1 >= line->count) {
		reader_wrong(reader, line, arrow + 1, how_written);
		return;
	}
	refuse_twice(reader, line, arrow);
	route = &reader->pool[reader->pool_used++];
	reader->asking->route_count++;
	route->line = line->number;
	route->column = line->words[0].column;
	route->key = ROUTE_NO_KEY;
	route->then = -1;
	route->labels = arena_array(
	    reader->program->arena, arrow + 1, sizeof(*route->labels));
	for (i = 0; i < arrow; i++) {
		int64_t key = key_of(line, i);

		if (key == ROUTE_NO_KEY)
			route->labels[route->label_count++] =
			    reader_word(reader, line, i);
		else if (route->key == ROUTE_NO_KEY)
			route->key = key;
		else
			script_error(reader->findings, line, i, "two-keys",
			    "one arrow takes one key; write a line for each");
	}
	reader_target(reader, line, arrow + 1, &route->target);
	read_limit(reader, line, arrow + 2, route);
}

static void
check_label(struct reader *reader, const char *file, const struct route *route,
    const char *label, const char *const *labels)
{
	struct nearest nearest = nearest_start(slice_of(label));
	struct text known = text_new(reader->findings->arena, 1000);
	size_t i;

	for (i = 0; labels[i] != NULL; i++) {
		if (strcmp(label, labels[i]) == 0)
			return;
		nearest_try(&nearest, labels[i]);
		text_addf(&known, "%s%s", i == 0 ? "" : ", ", labels[i]);
	}
	finding_add(reader->findings, FINDING_ERROR, file, route->line,
	    route->column, "unknown-way",
	    "'%s' is no way on from here; these are: %s%s", label, known.data,
	    nearest_said(&nearest, reader->findings->arena));
}

void
reader_labels(struct reader *reader, const struct step *step,
    const struct op *op, const char *const *labels)
{
	const char *file = reader->program->flows[step->flow].file;
	size_t i, j;

	for (i = 0; i < op->route_count; i++) {
		const struct route *route = &op->routes[i];

		if (route->key != ROUTE_NO_KEY)
			finding_add(reader->findings, FINDING_ERROR, file,
			    route->line, route->column, "unknown-way",
			    "keys belong to `choose`; write %s -> STEP",
			    labels[0]);
		for (j = 0; j < route->label_count; j++)
			check_label(
			    reader, file, route, route->labels[j], labels);
	}
}

static bool
is_of_kind(const struct script_line *line, const struct step_kind *kind)
{
	size_t i;

	if (kind->second != NULL && !script_is(line, 1, kind->second))
		return false;
	for (i = 0; kind->words[i] != NULL; i++)
		if (script_is(line, 0, kind->words[i]))
			return true;
	return false;
}

const struct step_kind *
step_kind_of(const struct script_line *line)
{
	size_t i;

	for (i = 0; step_kinds[i] != NULL; i++)
		if (is_of_kind(line, step_kinds[i]))
			return step_kinds[i];
	return NULL;
}

const struct route *
op_route(const struct op *op, const char *label)
{
	size_t i, j;

	for (i = 0; i < op->route_count; i++)
		for (j = 0; j < op->routes[i].label_count; j++)
			if (strcmp(op->routes[i].labels[j], label) == 0)
				return &op->routes[i];
	return NULL;
}

const struct route *
op_route_key(const struct op *op, int64_t key)
{
	size_t i;

	for (i = 0; i < op->route_count; i++)
		if (op->routes[i].key == key)
			return &op->routes[i];
	return NULL;
}

void
op_parse_target(
    struct reader *reader, const struct script_line *line, struct op *op)
{
	int *target = arena_alloc(reader->program->arena, sizeof(*target));

	op->data = target;
	*target = -1;
	if (line->count != 2)
		reader_wrong(reader, line, 1, op->kind->says);
	else
		reader_target(reader, line, 1, target);
}

int
op_target(const struct op *op)
{
	return *(const int *)op->data;
}

size_t
op_targets(const struct op *op, int out[2])
{
	out[0] = op_target(op);
	return 1;
}

void
reader_need_way(struct reader *reader, const struct step *step,
    const struct op *op, const char *label, const char *when)
{
	if (op_route(op, label) == NULL)
		finding_add(reader->findings, FINDING_ERROR,
		    reader->program->flows[step->flow].file, op->line, 1,
		    "no-way-on",
		    "%s there is no way on; write a line: %s -> STEP", when,
		    label);
}

void
op_check_answer(struct reader *reader, const struct step *step, struct op *op)
{
	static const char *const labels[] = {
	    "answer", "wrong", "silence", "else", NULL};

	reader_need_way(reader, step, op, "answer", "after a good answer");
	reader_labels(reader, step, op, labels);
}

enum next
op_wait(struct talk *talk, const struct op *op)
{
	(void)talk;
	(void)op;
	return NEXT_WAIT;
}

void
op_await_key(
    const struct talk *talk, const struct op *op, struct call_wait *wait)
{
	(void)talk;
	(void)op;
	*wait = (struct call_wait){
	    .then = CALL_KEYS, .digits = 1, .timeout_s = KEY_TIMEOUT_S};
}
