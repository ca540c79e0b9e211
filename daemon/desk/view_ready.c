/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_ready.c - answers that are ready: in the person's language, and in that
 * of whoever sends them
 *
 * They are the steps of the flow that `answers ready`, so a coordinator edits
 * and translates them as everything else that the line says.
 */
#include "desk/route.h"
#include "desk/view.h"

/* The text of a prompt; false: there is none, or it lacks a value. */
static bool
render(struct desk_call *call, const char *id, const struct language *language,
    struct rendered *rendered)
{
	const struct world *line = call->world->line;
	int prompt = prompts_find(line->prompts, slice_of(id));
	struct values values = {.count = 0};

	if (prompt < 0)
		return false;
	world_values(line, &values);
	*rendered = prompts_render(
	    line->prompts, call->arena, prompt, language, &values);
	return rendered->missing == NULL;
}

static void
add_ready(struct desk_call *call, json_t *list, const char *step,
    const struct language *theirs, const struct language *own)
{
	const struct program *program = call->world->program;
	const char *id = arena_printf(
	    call->arena, "%s.%s", program->flows[program->ready].name, step);
	struct rendered text, meaning;

	if (render(call, id, theirs, &text) && render(call, id, own, &meaning))
		json_array_append_new(list,
		    json_pack("{s:s,s:o,s:o,s:o,s:o}", "name", step, "text",
			view_text(text.text), "language",
			view_language(text.language), "meaning",
			view_text(meaning.text), "meaning_language",
			view_language(meaning.language)));
}

static int
look_at_ready(struct desk_call *call, struct fault *fault)
{
	const struct program *program = call->world->program;
	const struct language_list *languages = call->world->languages;
	const struct language *own =
	    view_find_language(languages, call_query(call, "language"));
	const struct flow *flow;
	json_t *list;
	struct person person;
	bool found;
	int i;

	if (call_person(call, &person, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	list = json_array();
	flow = program->ready < 0 ? NULL : &program->flows[program->ready];
	for (i = 0; flow != NULL && i < flow->step_count; i++)
		add_ready(call, list, program->steps[flow->first_step + i].name,
		    person.language == NULL ? languages->list[0] :
					      person.language,
		    own);
	return call_json(call, json_pack("{s:o}", "answers", list));
}

const struct desk_route view_ready[] = {
    {"GET", "people/{name}/ready", DESK_VOLUNTEER, look_at_ready, NULL, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
