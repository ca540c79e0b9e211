/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * check.c - what is wrong with the flows as a whole, before anyone calls
 */
#include <string.h>

#include "base/nearest.h"
#include "base/utf8.h"
#include "flow/code.h"
#include "flow/step.h"
#include "prompt/heard.h"
#include "words/parts.h"

#define TARGETS_MAX 128

/* What a value is likely to be, to count the parts of a text with it. */
static const struct {
	const char *name, *example;
} examples[] = {
    {"date", "24/11"},
    {"time", "10:30"},
    {"place", "via Matteo Renato Imbriani 218"},
    {"desk", "Sportello Migranti"},
    {"phone", "+390810000000"},
    {"other", "0, 8, 1, 0, 0, 0, 0, 0, 0, 1"},
    {"end", "3456"},
    {"days", "3"},
    {"text_days", "90"},
    {"person_days", "365"},
    {"recording_days", "30"},
    {"code_days", "30"},
    {"opens_date", "24/11"},
    {"opens_time", "09:00"},
    {"slot1_date", "24/11"},
    {"slot1_time", "10:30"},
    {"slot2_date", "26/11"},
    {"slot2_time", "15:00"},
    {"until_date", "23/11"},
    {"until_time", "18:00"},
};

/* What a look-up finds one day is not of the turn that asked. */
static bool
is_of_another_day(const struct route *route)
{
	return route->label_count == 1 &&
	    strcmp(route->labels[0], "changed") == 0;
}

/*
 * The steps that STEP leads to.  With WITHOUT_ASKING only those that are
 * reached in the same turn.  *falls: its last line leads nowhere.
 */
static size_t
ways_on(const struct step *step, bool without_asking, int out[TARGETS_MAX],
    bool *falls)
{
	size_t count = 0, i, j;
	int more[2];

	*falls = true;
	for (i = 0; i < step->op_count; i++) {
		const struct op *op = &step->ops[i];
		size_t extra =
		    op->kind->targets == NULL ? 0 : op->kind->targets(op, more);

		for (j = 0; j < extra && count < TARGETS_MAX; j++)
			out[count++] = more[j];
		if (op->kind->waits && without_asking)
			return count;
		for (j = 0; j < op->route_count && count + 1 < TARGETS_MAX;
		     j++) {
			if (without_asking && is_of_another_day(&op->routes[j]))
				continue;
			out[count++] = op->routes[j].target;
			if (op->routes[j].then >= 0)
				out[count++] = op->routes[j].then;
		}
		if (op->kind->leaves) {
			*falls = false;
			return count;
		}
	}
	return count;
}

static void
reach(const struct program *program, int step, bool *reached)
{
	int to[TARGETS_MAX];
	size_t count, i;
	bool falls;

	if (step < 0 || reached[step])
		return;
	reached[step] = true;
	count = ways_on(&program->steps[step], false, to, &falls);
	for (i = 0; i < count; i++)
		reach(program, to[i], reached);
}

/* Steps that no arrow leads to, since the desk begins there itself. */
static void
reach_aside(const struct program *program, bool *reached)
{
	size_t i;

	if (program->staff >= 0)
		reach(program,
		    program_step(program, program->staff, slice_of("person")),
		    reached);
	for (i = 0; i < program->step_count; i++)
		if (program->ready >= 0 &&
		    program->steps[i].flow == program->ready)
			reach(program, (int)i, reached);
}

enum mark { MARK_NEW, MARK_OPEN, MARK_DONE };

/* Names the step where a way without a question comes back to itself. */
static void
find_loops(const struct program *program, int step, char *marks,
    struct findings *findings)
{
	int to[TARGETS_MAX];
	size_t count, i;
	bool falls;

	if (step < 0 || marks[step] == MARK_DONE)
		return;
	if (marks[step] == MARK_OPEN) {
		finding_add(findings, FINDING_ERROR,
		    program->flows[program->steps[step].flow].file,
		    program->steps[step].line, 1, "loop",
		    "the step '%s' comes back to itself without asking "
		    "anything; put a question or `end` on the way",
		    program->steps[step].name);
		return;
	}
	marks[step] = MARK_OPEN;
	count = ways_on(&program->steps[step], true, to, &falls);
	for (i = 0; i < count; i++)
		find_loops(program, to[i], marks, findings);
	marks[step] = MARK_DONE;
}

/* Lines below one that leads away for good. */
static void
check_below(const struct program *program, const struct step *step,
    struct findings *findings)
{
	size_t i;

	for (i = 0; i + 1 < step->op_count; i++)
		if (step->ops[i].kind->leaves) {
			finding_add(findings, FINDING_ERROR,
			    program->flows[step->flow].file,
			    step->ops[i + 1].line, 1, "unreached",
			    "nobody comes to this line: line %d leads away "
			    "from it; put it before that, or into a step of "
			    "its own",
			    step->ops[i].line);
			return;
		}
}

/* The one on the page about privacy, which no text leads to. */
static int
page_step(const struct program *program)
{
	int flow = program_flow(program, slice_of("privacy"));

	return flow < 0 ? -1 : program_step(program, flow, slice_of("page"));
}

static void
check_ways(const struct program *program, struct findings *findings)
{
	bool *reached =
	    arena_array(findings->arena, program->step_count + 1, 1);
	char *marks = arena_array(findings->arena, program->step_count + 1, 1);
	int to[TARGETS_MAX];
	size_t i;

	for (i = 0; i < program->flow_count; i++)
		reach(program, program->flows[i].first_step, reached);
	for (i = 0; i < program->code_count; i++)
		reach(program, program->codes[i].step, reached);
	reach(program, program->sorry, reached);
	reach(program, program->trouble, reached);
	reach(program, program->expired, reached);
	reach(program, page_step(program), reached);
	reach_aside(program, reached);
	for (i = 0; i < program->step_count; i++) {
		const struct step *step = &program->steps[i];
		const char *file = program->flows[step->flow].file;
		bool falls;

		ways_on(step, false, to, &falls);
		if (falls)
			finding_add(findings, FINDING_ERROR, file, step->line,
			    1, "dead-end",
			    "the step '%s' has no way on; let it finish with "
			    "`end`, `go STEP` or a question",
			    step->name);
		if (!reached[i])
			finding_add(findings, FINDING_WARNING, file, step->line,
			    1, "unreached",
			    "nobody ever comes to the step '%s'; lead to it with "
			    "an arrow or `go`, or take it out",
			    step->name);
		check_below(program, step, findings);
		find_loops(program, (int)i, marks, findings);
	}
}

/* The text with likely values in it. */
static struct slice
filled(struct arena *arena, struct slice text)
{
	struct text out = text_new(arena, PROMPT_MAX_BYTES * 2);
	size_t i = 0, j;

	while (i < text.length) {
		for (j = 0; j < ARRAY_LEN(examples); j++) {
			size_t length = strlen(examples[j].name);

			if (text.data[i] == '{' &&
			    text.length - i > length + 1 &&
			    text.data[i + 1 + length] == '}' &&
			    memcmp(text.data + i + 1, examples[j].name,
				length) == 0) {
				text_add(&out, examples[j].example);
				i += length + 2;
				break;
			}
		}
		if (j == ARRAY_LEN(examples))
			text_add_byte(&out, text.data[i++]);
	}
	return (struct slice){out.data, out.length};
}

static void
check_cost(const struct prompts *prompts, int prompt,
    const struct language *language, struct findings *findings)
{
	struct slice text = prompts_text(prompts, prompt, language);
	const char *id = prompts_id(prompts, prompt);
	struct parts parts;
	char letter[5] = "";

	if (text.length == 0 || prompts_is_heard(prompts, prompt))
		return;
	parts = parts_count(filled(findings->arena, text));
	if (parts.parts > 2)
		finding_add(findings, FINDING_NOTE, id, 0, 0, "long",
		    "in %s this text takes %d parts", language->tag,
		    parts.parts);
	if (!parts.ucs2 || parts.because == 0)
		return;
	letter[utf8_put(parts.because, letter)] = '\0';
	if (parts_count(parts_plain(findings->arena, text)).ucs2)
		return;
	finding_add(findings, FINDING_NOTE, id, 0, 0, "letters",
	    "in %s the letter '%s' makes this text cost twice as much",
	    language->tag, letter);
}

static bool
has_menu(const struct program *program, const struct flow *flow)
{
	int i;
	size_t j;

	for (i = flow->first_step; i < flow->first_step + flow->step_count; i++)
		for (j = 0; j < program->steps[i].op_count; j++)
			if (program->steps[i].ops[j].kind == &step_menu)
				return true;
	return false;
}

/* A line `menu FLOW KEY` in a head whose FLOW says no menu is heard nowhere. */
static void
check_menus(const struct program *program, struct findings *findings)
{
	size_t i, j;

	for (i = 0; i < program->flow_count; i++) {
		const struct flow *flow = &program->flows[i];
		struct nearest nearest;
		int in;

		if (flow->menu == NULL)
			continue;
		in = program_flow(program, slice_of(flow->menu));
		if (in >= 0 && has_menu(program, &program->flows[in]))
			continue;
		nearest = nearest_start(slice_of(flow->menu));
		for (j = 0; j < program->flow_count; j++)
			if (has_menu(program, &program->flows[j]))
				nearest_try(&nearest, program->flows[j].name);
		finding_add(findings, FINDING_ERROR, flow->file, 1, 1,
		    "unknown-menu",
		    "this flow is in the menu of '%s', which is no flow with a "
		    "line `menu by`%s",
		    flow->menu, nearest_said(&nearest, findings->arena));
	}
}

void
program_check(const struct program *program, struct findings *findings)
{
	check_ways(program, findings);
	check_menus(program, findings);
	if (program->unknown < 0)
		finding_add(findings, FINDING_WARNING, "flows", 0, 0,
		    "no-unknown",
		    "no flow says what happens when nothing is understood; "
		    "write `answers unknown` into one");
}

void
program_check_costs(const struct program *program,
    const struct language_list *languages, struct findings *findings)
{
	size_t i, j;

	for (i = 0; i < prompts_count(program->prompts); i++)
		for (j = 0; j < languages->count; j++)
			check_cost(program->prompts, (int)i, languages->list[j],
			    findings);
}
