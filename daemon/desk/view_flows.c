/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_flows.c - the conversations as they are: steps, arrows, the file, what
 * was found in it, and where people went from each step
 *
 * They are files, and changed as such; here one looks.
 */
#include <string.h>

#include "base/clock.h"
#include "base/file.h"
#include "desk/route.h"
#include "desk/view.h"
#include "flow/step.h"
#include "store/chosen.h"

#define LATELY_MS (30 * DAY_MS)
#define FINDINGS_SHOWN 100

/* Is it about this flow: its file, one of its texts, or their translation? */
static bool
is_of(const struct finding *finding, const struct flow *flow)
{
	size_t length = strlen(flow->name);
	const char *quote = strchr(finding->message, '\'');

	if (finding->file == NULL)
		return false;
	return strcmp(finding->file, flow->file) == 0 ||
	    (strncmp(finding->file, flow->name, length) == 0 &&
		finding->file[length] == '.') ||
	    (quote != NULL && strncmp(quote + 1, flow->name, length) == 0 &&
		quote[1 + length] == '.');
}

static void
add_findings(json_t *list, const struct finding *findings, size_t count,
    const struct flow *flow)
{
	size_t i;

	for (i = 0; i < count && json_array_size(list) < FINDINGS_SHOWN; i++) {
		struct finding finding = findings[i];

		if (!is_of(&finding, flow))
			continue;
		/* The line of another file would be looked for in this one. */
		if (strcmp(finding.file, flow->file) != 0)
			finding.line = 0;
		json_array_append_new(list, view_finding(&finding));
	}
}

/* Those of the reading, and what its texts cost. */
static json_t *
show_findings(struct desk_call *call, const struct flow *flow)
{
	const struct desk_world *world = call->world;
	struct findings costs = findings_new(call->arena);
	json_t *list = json_array();

	add_findings(list, world->findings, world->finding_count, flow);
	program_check_costs(world->program, world->languages, &costs);
	add_findings(list, costs.list, costs.count, flow);
	return list;
}

static int
look_at_flows(struct desk_call *call, struct fault *fault)
{
	const struct desk_world *world = call->world;
	const struct program *program = world->program;
	json_t *list = json_array();
	size_t i;

	(void)fault;
	for (i = 0; i < program->flow_count; i++) {
		const struct flow *flow = &program->flows[i];
		json_t *findings = json_array();

		add_findings(
		    findings, world->findings, world->finding_count, flow);
		json_array_append_new(list,
		    json_pack("{s:s,s:o,s:i,s:b,s:b,s:I}", "name", flow->name,
			"about", view_string(flow->about), "steps",
			flow->step_count, "text", flow->on_text, "call",
			flow->on_call, "findings",
			(json_int_t)json_array_size(findings)));
		json_decref(findings);
	}
	return call_json(call, json_pack("{s:o}", "flows", list));
}

static void
add_arrow(json_t *arrows, const struct program *program, int line, int step)
{
	if (step < 0)
		return;
	json_array_append_new(arrows,
	    json_pack("{s:i,s:s,s:s}", "line", line, "flow",
		program_step_flow(program, step), "step",
		program->steps[step].name));
}

static void
add_ways(json_t *arrows, const struct program *program, const struct op *op)
{
	int more[2];
	size_t extra =
	    op->kind->targets == NULL ? 0 : op->kind->targets(op, more);
	size_t i;

	for (i = 0; i < extra; i++)
		add_arrow(arrows, program, op->line, more[i]);
	for (i = 0; i < op->route_count; i++) {
		add_arrow(
		    arrows, program, op->routes[i].line, op->routes[i].target);
		add_arrow(
		    arrows, program, op->routes[i].line, op->routes[i].then);
	}
}

static json_t *
show_step(const struct program *program, const struct step *step)
{
	json_t *arrows = json_array();
	bool asks = false;
	size_t i;

	for (i = 0; i < step->op_count; i++) {
		asks = asks || step->ops[i].kind->waits;
		add_ways(arrows, program, &step->ops[i]);
		if (step->ops[i].kind->leaves)
			break;
	}
	return json_pack("{s:s,s:i,s:b,s:o}", "name", step->name, "line",
	    step->line, "asks", asks, "arrows", arrows);
}

static bool
add_chosen(void *list, const struct chosen *chosen)
{
	json_array_append_new(list,
	    json_pack("{s:s,s:s,s:s,s:I}", "from", chosen->step, "flow",
		chosen->to_flow, "step", chosen->to_step, "times",
		(json_int_t)chosen->times));
	return true;
}

static int
look_at_flow(struct desk_call *call, struct fault *fault)
{
	const struct program *program = call->world->program;
	int place = program_flow(program, call->named), i;
	const struct flow *flow;
	struct slice text;
	json_t *steps, *chosen;

	if (place < 0)
		return call_refuse(call, 404, "flow");
	flow = &program->flows[place];
	if (file_read(call->arena, flow->file, FLOW_FILE_MAX, &text, fault) !=
	    0)
		return -1;
	chosen = json_array();
	if (store_chosen(call->store, flow->name, call->now_ms - LATELY_MS,
		add_chosen, chosen, fault) != 0) {
		json_decref(chosen);
		return -1;
	}
	steps = json_array();
	for (i = 0; i < flow->step_count; i++)
		json_array_append_new(steps,
		    show_step(program, &program->steps[flow->first_step + i]));
	return call_json(call,
	    json_pack("{s:s,s:o,s:b,s:s,s:o,s:o,s:o,s:o}", "name", flow->name,
		"about", view_string(flow->about), "by_text", flow->on_text,
		"file", flow->file, "text", view_text(text), "steps", steps,
		"findings", show_findings(call, flow), "chosen", chosen));
}

const struct desk_route view_flows[] = {
    {"GET", "flows", DESK_COORDINATOR, look_at_flows, NULL, false},
    {"GET", "flows/{flow}", DESK_COORDINATOR, look_at_flow, NULL, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
