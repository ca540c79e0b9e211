/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_choose.c - waits for a choice: choose, then KEY, CONCEPT -> STEP
 */
#include <string.h>

#include "base/nearest.h"
#include "base/number.h"
#include "flow/step.h"

static const char *const plain_labels[] = {"wrong", "silence", "else"};

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	if (line->count != 1)
		reader_wrong(reader, line, 1, op->kind->says);
}

static void
check_label(struct reader *reader, const char *file, const struct route *route,
    const char *label)
{
	const struct words *words = reader->program->words;
	struct nearest nearest = nearest_start(slice_of(label));
	size_t i;

	for (i = 0; i < ARRAY_LEN(plain_labels); i++) {
		if (strcmp(label, plain_labels[i]) == 0)
			return;
		nearest_try(&nearest, plain_labels[i]);
	}
	for (i = 0; words_concept_at(words, i) != NULL; i++)
		nearest_try(&nearest, words_concept_at(words, i));
	if (words_concept(words, slice_of(label)) == NULL)
		finding_add(reader->findings, FINDING_ERROR, file, route->line,
		    route->column, "unknown-concept",
		    "'%s' is neither a key nor a concept of words.tsv%s", label,
		    nearest_said(&nearest, reader->findings->arena));
	if (strcmp(label, "stop") == 0 || strcmp(label, "erase") == 0)
		finding_add(reader->findings, FINDING_ERROR, file, route->line,
		    route->column, "opt-out-as-choice",
		    "'%s' ends all messages wherever it is written; take "
		    "another word or a key for this choice",
		    label);
}

static void
check(struct reader *reader, const struct step *step, struct op *op)
{
	const char *file = reader->program->flows[step->flow].file;
	size_t i, j;

	if (op->route_count == 0)
		finding_add(reader->findings, FINDING_ERROR, file, op->line, 1,
		    "no-way-on",
		    "there is nothing to choose; write lines: KEY -> STEP");
	for (i = 0; i < op->route_count; i++)
		for (j = 0; j < op->routes[i].label_count; j++)
			check_label(reader, file, &op->routes[i],
			    op->routes[i].labels[j]);
}

static const struct route *
chosen(const struct op *op, const struct match *match)
{
	int64_t key;

	if (match->concept == NULL || match->how == HOW_NONE ||
	    match->how == HOW_ASK)
		return NULL;
	if (strcmp(match->concept, "digit") != 0)
		return op_route(op, match->concept);
	if (strcmp(match->value, "star") == 0)
		return op_route_key(op, ROUTE_STAR);
	if (strcmp(match->value, "hash") == 0)
		return op_route_key(op, ROUTE_HASH);
	if (number_parse(slice_of(match->value), 0, 99, &key) != 0)
		return NULL;
	return op_route_key(op, key);
}

static enum next
hear(struct talk *talk, const struct op *op, const struct heard *heard)
{
	const struct route *route = chosen(op, &heard->match);

	if (route == NULL)
		return NEXT_UNUSED;
	talk_answered(talk, op);
	return talk_route(talk, op, route);
}

static bool
fits(struct talk *talk, const struct op *op, const struct heard *heard)
{
	(void)talk;
	return heard->match.concept != NULL &&
	    strcmp(heard->match.concept, "digit") == 0 &&
	    chosen(op, &heard->match) != NULL;
}

const struct step_kind step_choose = {
    .words = {"choose"},
    .says = "choose",
    .waits = true,
    .leaves = true,
    .parse = parse,
    .check = check,
    .enter = op_wait,
    .await = op_await_key,
    .hear = hear,
    .fits = fits,
};
