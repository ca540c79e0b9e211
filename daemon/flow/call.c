/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * call.c - the turns of a call
 */
#include "flow/call.h"

#include "flow/hear.h"
#include "flow/run.h"
#include "flow/step.h"

#define TRIES_MAX 2 /* of a question again, before a person is asked for */

static const struct op *
waiting_op(const struct talk *talk)
{
	struct place at = talk->session->at;

	return &talk->program->steps[at.step].ops[at.op];
}

static int
flow_by_concept(const struct talk *talk, const char *concept)
{
	return program_flow_of(talk->program,
	    words_concept(talk->program->words, slice_of(concept)));
}

/* On to a person; who is with them already hears no more. */
static enum next
give_up(struct talk *talk)
{
	int human = flow_by_concept(talk, "human");

	if (human >= 0 && talk->program->steps[talk->here.step].flow != human)
		return talk_begin(talk, human);
	talk->hang_up = true;
	talk->session->depth = 0;
	return NEXT_END;
}

static enum next
again(struct talk *talk, int try)
{
	struct place asked;

	if (session_try(talk->session, talk->here, try) > TRIES_MAX)
		return give_up(talk);
	asked = talk->here;
	talk_go(talk, asked.step);
	talk->here = talk_question(talk, asked);
	return NEXT_WENT;
}

static enum next
silent(struct talk *talk, const struct op *op)
{
	const struct route *route = op_route(op, "silence");

	return route != NULL ? talk_route(talk, op, route) :
			       again(talk, ROUTE_SILENT);
}

/* "We did not understand", then the question again or what comes instead. */
static enum next
wrong(struct talk *talk, const struct op *op)
{
	const struct route *route = op_route(op, "wrong");
	int asked = talk->here.step, sorry = talk->program->sorry;
	enum next next;

	if (route == NULL)
		route = op_route(op, "else");
	next = route != NULL ? talk_route(talk, op, route) :
			       again(talk, ROUTE_NONE);
	if (sorry >= 0 && talk->here.step == asked)
		talk_say_step(talk, sorry);
	return next;
}

/* Another language, then the question at hand again. */
static enum next
change_language(struct talk *talk, int flow)
{
	struct session *session = talk->session;

	if (session->depth == SESSION_DEPTH)
		return talk_begin(talk, flow);
	session->back[session->depth++] = talk_question(talk, talk->here);
	return talk_go(talk, talk->program->flows[flow].first_step);
}

/* One level up: to the beginning of the flow, from there to the menu. */
static enum next
go_up(struct talk *talk)
{
	const struct program *program = talk->program;
	const struct step *step = &program->steps[talk->here.step];
	int first = program->flows[step->flow].first_step;

	if (talk->here.step != first && step->flow != program->call)
		return talk_go(talk, first);
	return program->call >= 0 ? talk_begin(talk, program->call) :
				    talk_go(talk, first);
}

/* Keys that mean the same everywhere. */
static enum next
universal(struct talk *talk, struct slice keys)
{
	int human = flow_by_concept(talk, "human");
	int language = flow_by_concept(talk, "language");

	if (slice_is(keys, "0") && human >= 0)
		return talk_begin(talk, human);
	if (slice_is(keys, "*") && language >= 0)
		return change_language(talk, language);
	if (slice_is(keys, "#"))
		return go_up(talk);
	return NEXT_UNUSED;
}

/* A key of the menu that stands above the question. */
static enum next
hear_menu(struct talk *talk, const struct heard *heard)
{
	const struct step *step = &talk->program->steps[talk->here.step];
	int i;

	for (i = 0; i < talk->here.op; i++)
		if (step->ops[i].kind == &step_menu)
			return step_menu.hear(talk, &step->ops[i], heard);
	return NEXT_UNUSED;
}

/* What a key is among the words; what was typed is none of them. */
static struct match
match_of(const struct talk *talk, struct slice keys)
{
	struct match match = {.how = HOW_NONE};

	if (keys.length != 1)
		return match;
	match.how = HOW_WHOLE;
	match.concept = words_concept(talk->program->words, slice_of("digit"));
	match.value = keys.data[0] == '*' ? "star" :
	    keys.data[0] == '#'		  ? "hash" :
					    arena_copy(talk->arena, keys.data, 1);
	return match;
}

static enum next
hear(struct talk *talk, const struct op *op, const struct heard *heard)
{
	enum next next;

	if (heard->text.length == 0 && heard->seconds == 0 &&
	    !op->kind->hears_silence)
		return silent(talk, op);
	next = op->kind->hear(talk, op, heard);
	if (next == NEXT_UNUSED)
		next = hear_menu(talk, heard);
	if (next != NEXT_UNUSED)
		talk->understood = true;
	else
		next = universal(talk, heard->text);
	return next != NEXT_UNUSED ? next : wrong(talk, op);
}

/* What ended leads back to the menu, and then something is waited for. */
static void
settle(struct talk *talk)
{
	struct session *session = talk->session;

	if (!session_waits(session) && !talk->hang_up &&
	    talk->program->call >= 0)
		talk_run(talk, talk_begin(talk, talk->program->call));
	if (session_waits(session) && !talk->hang_up)
		waiting_op(talk)->kind->await(
		    talk, waiting_op(talk), &talk->wait);
	else
		talk->wait = (struct call_wait){.then = CALL_HANG_UP};
}

static void
hear_any(struct talk *talk, const struct heard *heard)
{
	talk->broken = -1;
	if (!session_waits(talk->session)) {
		flow_call(talk);
		return;
	}
	talk_recall(talk);
	talk->here = talk->session->at;
	talk_run(talk, hear(talk, waiting_op(talk), heard));
	settle(talk);
}

void
flow_keys(struct talk *talk, struct slice keys)
{
	struct heard heard = {.text = keys, .match = match_of(talk, keys)};

	hear_any(talk, &heard);
}

void
flow_recorded(struct talk *talk, int seconds)
{
	struct heard heard = {.text = {"", 0}, .seconds = seconds};

	hear_any(talk, &heard);
}

void
flow_call(struct talk *talk)
{
	talk->broken = -1;
	if (session_waits(talk->session)) {
		const struct op *op = waiting_op(talk);

		talk_recall(talk);
		talk->here = talk->session->at;
		talk_run(talk, op->kind->enter(talk, op));
	}
	settle(talk);
}

/* Does it begin a call with somebody of the desk? */
static bool
is_of_staff(const struct program *program, int step)
{
	int flow = program->steps[step].flow;

	return flow == program->volunteer ||
	    (flow == program->staff && step == program->flows[flow].first_step);
}

void
flow_called(struct talk *talk, int step, const char *source, int64_t id)
{
	struct session *session = talk->session;
	int flow = talk->program->steps[step].flow;
	int called = talk->program->called;
	enum next next = talk_begin_about(talk, flow, source, id);

	talk_go(talk, step);

	/* Who of the desk is rung is asked for a key by their own flow. */
	if (called >= 0 && called != flow &&
	    !is_of_staff(talk->program, step)) {
		session->back[session->depth++] = talk->here;
		next = talk_go(talk, talk->program->flows[called].first_step);
	}
	talk_run(talk, next);
	settle(talk);
}

bool
flow_may_resume(const struct session *session, const struct program *program)
{
	return session_waits(session) &&
	    program->steps[session->at.step].ops[session->at.op].kind ==
	    &step_listen;
}
