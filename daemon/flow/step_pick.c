/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_pick.c - somebody on shift takes a caller: pick up by OFFER JOINED
 *
 * Without OFFER they do at once: whom somebody of the desk calls has picked up
 * their phone already.
 *
 * Key 1 takes the caller; a voicemail presses none.  Who is asked is nobody
 * that the line knows, so no other key means anything, and three times none
 * ends the call.
 */
#include "flow/join.h"

#define KEY "1"
#define TRIES_MAX 2 /* more, after the first */

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	if (!script_is(line, 1, "up"))
		reader_wrong(reader, line, 1, op->kind->says);
	if (line->count == 4 && script_is(line, 2, "by"))
		join_parse_joined(reader, line, op, 3);
	else
		join_parse(reader, line, op, 2);
}

static void
check(struct reader *reader, const struct step *step, struct op *op)
{
	static const char *const labels[] = {"gone", "over", NULL};

	reader_need_way(
	    reader, step, op, "gone", "when the caller is not there any more");
	reader_need_way(reader, step, op, "over", "after the call");
	reader_labels(reader, step, op, labels);
}

static enum next
take(struct talk *talk, const struct op *op)
{
	if (talk->host->pick_up(talk->host->context))
		return join_enter(talk, op);
	return talk_route(talk, op, op_route(op, "gone"));
}

static enum next
offer(struct talk *talk, const struct op *op)
{
	if (!join_holds(op))
		return take(talk, op);
	if (talk->host->rung(talk->host->context) != RINGING_YET)
		return talk_route(talk, op, op_route(op, "gone"));
	return join_hold(talk, op);
}

static enum next
hear(struct talk *talk, const struct op *op, const struct heard *heard)
{
	if (join_is_in(talk))
		return talk_route(talk, op, op_route(op, "over"));
	if (slice_is(heard->text, KEY))
		return take(talk, op);
	if (session_try(talk->session, talk->here, ROUTE_SILENT) <= TRIES_MAX)
		return offer(talk, op);
	talk->hang_up = true;
	return NEXT_END;
}

static void
await(const struct talk *talk, const struct op *op, struct call_wait *wait)
{
	join_await(talk, op, wait);
	if (wait->then == CALL_KEYS)
		wait->timeout_s = KEY_TIMEOUT_S;
}

const struct step_kind step_pick = {
    .words = {"pick"},
    .says = "pick up by OFFER JOINED (steps whose texts say that a caller "
	    "waits, and that they are there), or pick up by JOINED",
    .waits = true,
    .leaves = true,
    .hears_silence = true,
    .parse = parse,
    .check = check,
    .enter = offer,
    .hear = hear,
    .await = await,
    .targets = join_targets,
};
