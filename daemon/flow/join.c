/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * join.c - two calls become one: what the caller's and the volunteer's step do
 * alike
 */
#include "flow/join.h"

#define JOINED "joined" /* the variable */
#define HOLD_S 2 /* between two looks whether somebody took it */

void
join_parse(struct reader *reader, const struct script_line *line, struct op *op,
    size_t words)
{
	struct join *join = arena_alloc(reader->program->arena, sizeof(*join));

	op->data = join;
	join->ringing = join->joined = -1;
	if (line->count != words + 3 || !script_is(line, words, "by")) {
		reader_wrong(reader, line, 1, op->kind->says);
		return;
	}
	reader_target(reader, line, words + 1, &join->ringing);
	reader_target(reader, line, words + 2, &join->joined);
}

void
join_parse_joined(struct reader *reader, const struct script_line *line,
    struct op *op, size_t at)
{
	struct join *join = arena_alloc(reader->program->arena, sizeof(*join));

	op->data = join;
	join->ringing = join->joined = -1;
	reader_target(reader, line, at, &join->joined);
}

bool
join_holds(const struct op *op)
{
	const struct join *join = op->data;

	return join->ringing >= 0;
}

size_t
join_targets(const struct op *op, int out[2])
{
	const struct join *join = op->data;

	out[0] = join->ringing;
	out[1] = join->joined;
	return 2;
}

enum next
join_hold(struct talk *talk, const struct op *op)
{
	const struct join *join = op->data;

	session_set(talk->session, JOINED, (struct slice){"", 0});
	talk_say_step(talk, join->ringing);
	return NEXT_WAIT;
}

enum next
join_enter(struct talk *talk, const struct op *op)
{
	const struct join *join = op->data;

	session_set(talk->session, JOINED, slice_of("yes"));
	talk_say_step(talk, join->joined);
	return NEXT_WAIT;
}

bool
join_is_in(const struct talk *talk)
{
	return session_get(talk->session, JOINED).length > 0;
}

void
join_await(const struct talk *talk, const struct op *op, struct call_wait *wait)
{
	(void)op;
	if (join_is_in(talk))
		*wait = (struct call_wait){.then = CALL_JOIN};
	else
		*wait = (struct call_wait){
		    .then = CALL_KEYS, .digits = 1, .timeout_s = HOLD_S};
}
