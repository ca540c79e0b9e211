/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * program.c - all flows of a desk, read, resolved and never changed again
 */
#include "flow/program.h"

#include <string.h>

#include "base/file.h"
#include "base/nearest.h"
#include "flow/code.h"
#include "flow/looked.h"
#include "flow/reader.h"
#include "flow/step.h"
#include "prompt/heard.h"

#define ARENA_MAX ((size_t)64 << 20)

int
program_flow(const struct program *program, struct slice name)
{
	size_t i;

	for (i = 0; i < program->flow_count; i++)
		if (slice_is(name, program->flows[i].name))
			return (int)i;
	return -1;
}

int
program_step(const struct program *program, int flow, struct slice name)
{
	const struct flow *in = &program->flows[flow];
	int i;

	for (i = in->first_step; i < in->first_step + in->step_count; i++)
		if (slice_is(name, program->steps[i].name))
			return i;
	return -1;
}

int
program_flow_of(const struct program *program, const char *concept)
{
	size_t i;

	for (i = 0; i < program->concept_count; i++)
		if (words_concept_at(program->words, i) == concept)
			return program->flow_of_concept[i];
	return -1;
}

const struct secret_name *
program_secret(const struct program *program, const char *name)
{
	size_t i;

	for (i = 0; i < program->secret_count; i++)
		if (strcmp(program->secrets[i].name, name) == 0)
			return &program->secrets[i];
	return NULL;
}

const char *
program_step_flow(const struct program *program, int step)
{
	return program->flows[program->steps[step].flow].name;
}

/* Steps and lines with a flow's name, to make room for all at once. */
static size_t
count_lines(const struct script *scripts, size_t count, const char *word)
{
	size_t found = 0, i, j;

	for (i = 0; i < count; i++)
		for (j = 0; j < scripts[i].count; j++)
			found += script_is(&scripts[i].lines[j], 0, word);
	return found;
}

static struct script *
read_scripts(struct program *program, const char *folder,
    const char *const *names, size_t *count, struct findings *findings)
{
	struct arena *arena = program->arena;
	struct script *scripts;
	size_t i;

	for (i = 0; names[i] != NULL; i++)
		;
	scripts = arena_array(arena, i + 1, sizeof(*scripts));
	*count = 0;
	for (i = 0; names[i] != NULL; i++) {
		const char *path = file_join(arena, folder, names[i]);

		if (script_load(arena, path, FLOW_FILE_MAX, FINDING_ERROR,
			&scripts[*count], findings))
			(*count)++;
	}
	return scripts;
}

int
program_place(const struct program *program, struct slice name)
{
	struct slice step = {NULL, 0};
	const char *dot = memchr(name.data, '.', name.length);
	int other;

	if (dot != NULL) {
		step = (struct slice){
		    dot + 1, name.length - (size_t)(dot + 1 - name.data)};
		name.length = (size_t)(dot - name.data);
	}
	other = program_flow(program, name);
	if (other < 0 || program->flows[other].step_count == 0)
		return -1;
	return dot == NULL ? program->flows[other].first_step :
			     program_step(program, other, step);
}

/* A step of this flow, another flow, or a step of it; or -1. */
static int
find_target(const struct program *program, const struct target_name *target)
{
	int found = program_step(program, target->flow, target->name);

	return found >= 0 ? found : program_place(program, target->name);
}

static void
resolve(struct reader *reader, const struct target_name *target)
{
	struct program *program = reader->program;
	const struct flow *flow = &program->flows[target->flow];
	struct nearest nearest = nearest_start(target->name);
	int found = find_target(program, target);
	size_t i;

	*target->resolved = found;
	if (found >= 0)
		return;
	for (i = 0; i < (size_t)flow->step_count; i++)
		nearest_try(
		    &nearest, program->steps[flow->first_step + (int)i].name);
	for (i = 0; i < program->flow_count; i++)
		nearest_try(&nearest, program->flows[i].name);
	script_error(reader->findings, target->line, target->word,
	    "unknown-step",
	    "there is no step '%.*s' in this flow, and no such flow%s",
	    (int)target->name.length, target->name.data,
	    nearest_said(&nearest, reader->findings->arena));
}

static void
check_ops(struct reader *reader)
{
	struct program *program = reader->program;
	size_t i, j;

	for (i = 0; i < program->step_count; i++) {
		struct step *step = &program->steps[i];

		for (j = 0; j < step->op_count; j++)
			if (step->ops[j].kind->check != NULL)
				step->ops[j].kind->check(
				    reader, step, &step->ops[j]);
	}
}

/* Which prompts no text ever has: of calls, and of menus, which calls have. */
static void
mark_heard(const struct program *program)
{
	size_t i, j;

	for (i = 0; i < program->flow_count; i++)
		if (program->flows[i].title >= 0)
			prompts_set_heard(
			    program->prompts, program->flows[i].title);
	for (i = 0; i < program->step_count; i++) {
		const struct step *step = &program->steps[i];
		bool on_text = program->flows[step->flow].on_text;

		for (j = 0; j < step->op_count; j++) {
			int said = step_say_prompt(&step->ops[j], true);

			if (said >= 0 &&
			    (!on_text ||
				said != step_say_prompt(&step->ops[j], false)))
				prompts_set_heard(program->prompts, said);
		}
	}
}

static void
read_all(struct program *program, const struct script *scripts, size_t count,
    struct findings *findings)
{
	struct reader reader = {.program = program, .findings = findings};
	size_t i;

	program->flows =
	    arena_array(program->arena, count + 1, sizeof(*program->flows));
	program->steps = arena_array(program->arena,
	    count_lines(scripts, count, "step") + 1, sizeof(*program->steps));
	for (i = 0; i < count; i++)
		reader_file(&reader, &scripts[i]);
	for (i = 0; i < reader.target_count; i++)
		resolve(&reader, &reader.targets[i]);
	mark_heard(program);
	if (program->call >= 0) {
		program->sorry =
		    program_step(program, program->call, slice_of("wrong"));
		program->trouble =
		    program_step(program, program->call, slice_of("trouble"));
		program->expired =
		    program_step(program, program->call, slice_of("expired"));
	}
	if (findings->errors == 0)
		check_ops(&reader);
}

static struct program *
program_new(const struct words *words, struct prompts *prompts)
{
	struct arena *arena = arena_new(ARENA_MAX);
	struct program *program = arena_alloc(arena, sizeof(*program));
	size_t i;

	program->arena = arena;
	program->words = words;
	program->prompts = prompts;
	program->unknown = -1;
	program->doubt = -1;
	program->call = program->called = program->volunteer = -1;
	program->staff = program->ready = program->repeated = -1;
	program->sorry = -1;
	program->trouble = program->expired = -1;
	while (words_concept_at(words, program->concept_count) != NULL)
		program->concept_count++;
	program->flow_of_concept =
	    arena_array(arena, program->concept_count + 1, sizeof(int));
	for (i = 0; i < program->concept_count; i++)
		program->flow_of_concept[i] = -1;
	return program;
}

struct program *
program_load(const char *folder, const struct words *words,
    struct prompts *prompts, const char *const *lookups,
    struct findings *findings)
{
	struct program *program = program_new(words, prompts);
	const char *const *names;
	struct script *scripts;
	struct fault fault;
	size_t count;

	program->lookups = lookups;
	program->secrets =
	    arena_array(program->arena, SECRETS_MAX, sizeof(*program->secrets));
	program->codes = arena_array(
	    program->arena, POSTER_CODES_MAX, sizeof(*program->codes));
	if (file_list(program->arena, folder, ".flow", FLOWS_MAX, &names,
		&fault) != 0) {
		finding_add(findings, FINDING_ERROR, folder, 0, 0, "folder",
		    "%s; set `flows` in the settings", fault.text);
		program_free(&program);
		return NULL;
	}
	scripts = read_scripts(program, folder, names, &count, findings);
	if (count == 0)
		finding_add(findings, FINDING_ERROR, folder, 0, 0, "no-flows",
		    "there is no flow here; a flow is a file NAME.flow");
	read_all(program, scripts, count, findings);
	return program;
}

void
program_free(struct program **program)
{
	struct arena *arena;

	if (*program == NULL)
		return;
	arena = (*program)->arena;
	arena_free(&arena);
	*program = NULL;
}
