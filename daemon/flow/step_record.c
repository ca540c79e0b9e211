/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_record.c - a caller leaves a message: record NAME up to 120s
 *
 * NAME is then how many seconds it has.  The message itself is kept by the
 * line, also when the caller just hangs up.  In a text nothing is recorded.
 */
#include "base/number.h"
#include "flow/step.h"

#define SECONDS_MAX 600
#define SILENCE_S 5 /* that ends a message */

struct record {
	const char *name;
	int64_t seconds;
};

/* "120s" */
static int
parse_seconds(struct slice word, int64_t *seconds)
{
	if (word.length < 2 || word.data[word.length - 1] != 's')
		return -1;
	word.length--;
	return number_parse(word, 1, SECONDS_MAX, seconds);
}

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	struct record *record =
	    arena_alloc(reader->program->arena, sizeof(*record));

	op->data = record;
	record->name = reader_word(reader, line, 1);
	if (line->count != 5 || !script_is(line, 2, "up") ||
	    !script_is(line, 3, "to") ||
	    parse_seconds(script_word(line, 4), &record->seconds) != 0)
		reader_wrong(reader, line, 1, op->kind->says);
}

static void
check(struct reader *reader, const struct step *step, struct op *op)
{
	static const char *const labels[] = {
	    "answer", "wrong", "silence", "else", NULL};

	reader_need_way(reader, step, op, "answer", "after a message");
	reader_need_way(reader, step, op, "silence", "after silence");
	reader_labels(reader, step, op, labels);
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	return talk->on_call ? NEXT_WAIT :
			       talk_route(talk, op, op_route(op, "silence"));
}

static void
await(const struct talk *talk, const struct op *op, struct call_wait *wait)
{
	const struct record *record = op->data;

	(void)talk;
	*wait = (struct call_wait){.then = CALL_RECORD,
	    .seconds = (int)record->seconds,
	    .timeout_s = SILENCE_S};
}

static enum next
hear(struct talk *talk, const struct op *op, const struct heard *heard)
{
	const struct record *record = op->data;

	if (heard->seconds == 0)
		return NEXT_UNUSED;
	session_set(talk->session, record->name,
	    slice_of(arena_printf(talk->arena, "%d", heard->seconds)));
	return talk_route(talk, op, op_route(op, "answer"));
}

const struct step_kind step_record = {
    .words = {"record"},
    .says = "record NAME up to 120s",
    .waits = true,
    .leaves = true,
    .parse = parse,
    .check = check,
    .enter = enter,
    .await = await,
    .hear = hear,
};
