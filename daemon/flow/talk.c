/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * talk.c - one turn of a conversation: from line to line until somebody has to
 * answer
 */
#include "flow/talk.h"

#include <string.h>

#include "base/number.h"
#include "flow/run.h"
#include "flow/step.h"
#include "flow/voice.h"

enum next
talk_go(struct talk *talk, int step)
{
	talk->here = (struct place){step, 0};
	talk->steps++;
	return NEXT_WENT;
}

enum next
talk_begin(struct talk *talk, int flow)
{
	session_clear(talk->session);
	return talk_go(talk, talk->program->flows[flow].first_step);
}

void
talk_answered(struct talk *talk, const struct op *op)
{
	static const char *const labels[] = {"wrong", "silence", "else"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(labels); i++) {
		const struct route *route = op_route(op, labels[i]);

		if (route != NULL)
			session_forget_tries(talk->session, talk->here,
			    (int)(route - op->routes));
	}
	session_forget_tries(talk->session, talk->here, ROUTE_NONE);
}

enum next
talk_route(struct talk *talk, const struct op *op, const struct route *route)
{
	int index = (int)(route - op->routes);

	if (route->most > 0 &&
	    session_try(talk->session, talk->here, index) > route->most) {
		session_forget_tries(talk->session, talk->here, index);
		return talk_go(talk, route->then);
	}
	return talk_go(talk, route->target);
}

/*
 * A text whose value is missing is not sent: the desk hears of it, and the
 * person is handed over instead.
 */
static enum next
hand_over(struct talk *talk, int prompt)
{
	int desk = program_flow(talk->program, slice_of("desk"));
	const struct step *step = &talk->program->steps[talk->here.step];

	talk->broken = prompt;
	talk->host->follow_up(talk->host->context, "missing-text",
	    talk->program->flows[step->flow].desk, false);
	if (desk < 0 || step->flow == desk)
		return NEXT_END;
	return talk_begin(talk, desk);
}

enum next
talk_say(struct talk *talk, int prompt)
{
	struct rendered rendered = prompts_render(talk->program->prompts,
	    talk->arena, prompt, talk->language, talk->values);
	struct said said;

	if (rendered.missing != NULL)
		return hand_over(talk, prompt);
	said = (struct said){.prompt = prompt,
	    .step = talk->here.step,
	    .text = rendered.text,
	    .language = rendered.language};
	if (!voice_find(talk, &said) && talk->program->expired >= 0 &&
	    talk->here.step != talk->program->expired)
		talk_say_step(talk, talk->program->expired);
	else if (talk->said_count <
	    (size_t)(talk->on_call ? SAID_MAX : TEXTS_MAX))
		talk->said[talk->said_count++] = said;
	return NEXT_LINE;
}

/* Moments that a conversation remembers, and what they are in its texts. */
static const struct moment_name {
	const char *name, *date, *time;
} moments[] = {
    {"opens", "opens_date", "opens_time"},
    {"slot1", "slot1_date", "slot1_time"},
    {"slot2", "slot2_date", "slot2_time"},
};

static void
say_moment(struct talk *talk, const struct moment_name *moment, int64_t at_ms)
{
	if (at_ms == 0)
		return;
	values_set_date(talk->values, moment->date, at_ms);
	values_set_time(talk->values, moment->time, at_ms);
}

int64_t
talk_moment(const struct talk *talk, const char *name)
{
	int64_t at_ms;

	if (number_parse(
		session_get(talk->session, name), 1, INT64_MAX, &at_ms) != 0)
		return 0;
	return at_ms;
}

void
talk_set_moment(struct talk *talk, const char *name, int64_t at_ms)
{
	size_t i;

	session_set(talk->session, name,
	    slice_of(arena_printf(talk->arena, "%lld", (long long)at_ms)));
	for (i = 0; i < ARRAY_LEN(moments); i++)
		if (strcmp(moments[i].name, name) == 0)
			say_moment(talk, &moments[i], at_ms);
}

void
talk_recall(struct talk *talk)
{
	struct session *session = talk->session;
	size_t i;

	if (session->found != 0 &&
	    !talk->host->recall(talk->host->context, session->source,
		session->found, talk->values))
		session->found = 0;
	for (i = 0; i < session->variable_count; i++)
		values_set_text(talk->values, session->variables[i].name,
		    slice_of(session->variables[i].value));
	for (i = 0; i < ARRAY_LEN(moments); i++)
		say_moment(
		    talk, &moments[i], talk_moment(talk, moments[i].name));
}

void
talk_say_step(struct talk *talk, int step)
{
	const struct step *said = &talk->program->steps[step];
	struct place here = talk->here;
	size_t i;

	talk->here = (struct place){step, 0};
	for (i = 0; i < said->op_count; i++)
		if (said->ops[i].kind == &step_say &&
		    step_say.enter(talk, &said->ops[i]) != NEXT_LINE)
			break;
	talk->here = here;
}

/* Of the flow at hand: "open", "closed" or "". */
static struct slice
desk_value(struct talk *talk)
{
	const struct program *program = talk->program;
	int flow = program->steps[talk->here.step].flow;
	int64_t opens_ms = 0;
	const char *state = talk->host->desk(
	    talk->host->context, program->flows[flow].desk, &opens_ms);

	if (opens_ms != 0)
		talk_set_moment(talk, "opens", opens_ms);
	return slice_of(state);
}

struct slice
talk_value(struct talk *talk, const char *name)
{
	const struct {
		const char *name, *value;
	} built_in[] = {
	    {"language", talk->language == NULL ? "" : talk->language->tag},
	    {"channel", talk->on_call ? "call" : "text"},
	    {"answered", talk->unsure ? "unsure" : "person"},
	    {"number", talk->withheld ? "withheld" : "shown"},
	    {"known", talk->language_known ? "yes" : "no"},
	    {"safety", talk->safety},
	    {"stopped", talk->stopped ? "yes" : "no"},
	    {"new", talk->new_person ? "yes" : "no"},
	    {"concept", talk->word_concept},
	    {"value", talk->word_value},
	    {"reminder", talk->reminder},
	    {"street", talk->street},
	};
	size_t i;

	for (i = 0; i < ARRAY_LEN(built_in); i++)
		if (strcmp(name, built_in[i].name) == 0)
			return slice_of(built_in[i].value);
	if (strcmp(name, "desk") == 0)
		return desk_value(talk);
	if (strcmp(name, "misunderstood") == 0)
		return slice_of(
		    arena_printf(talk->arena, "%d", talk->misunderstood + 1));
	return session_get(talk->session, name);
}

/* `end`: back to the flow that ran this one, or the end of it all. */
static bool
go_back(struct talk *talk)
{
	struct session *session = talk->session;

	if (session->depth == 0 || talk->closed)
		return false;
	talk->here = session->back[--session->depth];
	return true;
}

static void
too_many_steps(struct talk *talk)
{
	const struct step *step = &talk->program->steps[talk->here.step];

	talk->host->follow_up(talk->host->context, "flow-loop",
	    talk->program->flows[step->flow].desk, false);
}

void
talk_run(struct talk *talk, enum next next)
{
	while (talk->steps <= STEPS_PER_TURN) {
		const struct step *step;

		if (next == NEXT_WAIT) {
			talk->session->at = talk->here;
			return;
		}
		if (next == NEXT_LINE)
			talk->here.op++;
		if (next == NEXT_END && !go_back(talk)) {
			session_clear(talk->session);
			return;
		}
		step = &talk->program->steps[talk->here.step];
		if (talk->here.op >= (int)step->op_count) {
			next = NEXT_END;
			continue;
		}
		next = step->ops[talk->here.op].kind->enter(
		    talk, &step->ops[talk->here.op]);
	}
	too_many_steps(talk);
	session_clear(talk->session);
}
