/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_trial.c - a flow is tried on its own page: which step, what is known
 *
 * It is asked for with all texts so far (trial.h), so it only looks.
 */
#include "base/utf8.h"
#include "desk/demo.h"
#include "desk/route.h"
#include "desk/trial.h"
#include "desk/view.h"
#include "words/parts.h"

static json_t *
show_said(const struct trial_turn *turn)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < turn->said_count; i++)
		json_array_append_new(list,
		    json_pack("{s:o,s:i}", "text", view_text(turn->said[i]),
			"parts", parts_count(turn->said[i]).parts));
	return list;
}

static json_t *
show_variables(const struct session *session)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < session->variable_count; i++)
		json_array_append_new(list,
		    json_pack("{s:s,s:o}", "name", session->variables[i].name,
			"value", view_string(session->variables[i].value)));
	return list;
}

static json_t *
show_tasks(const struct trial_turn *turn)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < turn->task_count; i++)
		json_array_append_new(list, json_string(turn->tasks[i]));
	return list;
}

/* The step that waits for an answer; when none does, the one that spoke last. */
static json_t *
show_turn(const struct program *program, const struct trial_turn *turn)
{
	const struct place *at = &turn->session.at;
	bool waits = session_waits(&turn->session);
	const struct step *step = waits ? &program->steps[at->step] : NULL;

	return json_pack("{s:o,s:o,s:o,s:o,s:o,s:i,s:b,s:o,s:o,s:b,s:b}",
	    "text", view_text(turn->text), "said", show_said(turn), "language",
	    view_language(turn->language), "flow",
	    view_string(
		waits ? program_step_flow(program, at->step) : turn->flow),
	    "step", view_string(waits ? step->name : turn->step), "line",
	    waits ? step->ops[at->op].line : 0, "waits", waits, "variables",
	    show_variables(&turn->session), "tasks", show_tasks(turn), "looked",
	    turn->looked, "erased", turn->erased);
}

/* The texts of the body; false: it is answered. */
static bool
read_texts(struct desk_call *call, struct trial *trial)
{
	const struct json *list = json_get(call->body, "texts");
	struct slice *texts =
	    arena_array(call->arena, TRIAL_TEXTS_MAX, sizeof(*texts));
	size_t i;

	trial->texts = texts;
	trial->text_count = json_count(list);
	if (trial->text_count > TRIAL_TEXTS_MAX) {
		call_refuse(call, 400, "trial-long");
		return false;
	}
	for (i = 0; i < trial->text_count; i++) {
		struct slice text = json_text_at(list, i);

		if (text.length == 0 || text.length > TRIAL_TEXT_MAX) {
			call_refuse(call, 400, "text");
			return false;
		}
		texts[i] = utf8_clean(call->arena, text);
	}
	return true;
}

static int
look_at_trial(struct desk_call *call, struct fault *fault)
{
	const struct program *program = call->world->program;
	struct trial *trial = arena_alloc(call->arena, sizeof(*trial));
	int flow = program_flow(program, call->named);
	json_t *turns;
	size_t i;

	if (flow < 0)
		return call_refuse(call, 404, "flow");
	if (!program->flows[flow].on_text)
		return call_refuse(call, 400, "trial-call");
	trial->world = call->world->line;
	trial->flow = json_flag(call->body, "begins") ? flow : -1;
	trial->language = language_find(json_text(call->body, "language"));
	trial->state = json_text(call->body, "state");
	if (!read_texts(call, trial))
		return 0;
	if (trial_play(trial, call->arena, call->now_ms, fault) != 0)
		return -1;
	turns = json_array();
	for (i = 0; i < trial->turn_count; i++)
		json_array_append_new(
		    turns, show_turn(program, &trial->turns[i]));
	return call_json(call,
	    json_pack("{s:o,s:[s,s]}", "turns", turns, "codes",
		DEMO_APPOINTMENT, DEMO_CASE));
}

const struct desk_route view_trial[] = {
    {"POST", "flows/{flow}/trial", DESK_COORDINATOR, look_at_trial, NULL,
	false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
