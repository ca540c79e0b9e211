/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * trouble.c - what a caller hears when the database cannot be written
 *
 * A call is never answered with an error: providers play one of their own, in
 * English.  Who calls is not looked up, so it is said in the first two
 * languages of calls.
 */
#include "flow/step.h"
#include "line/world.h"

#define LANGUAGES_SAID 2

const struct call_script *
world_trouble(const struct world *world, struct arena *arena, bool placed)
{
	struct call_script *script = arena_alloc(arena, sizeof(*script));
	struct values values = {.count = 0};
	const struct step *step;
	size_t i;

	script->wait.then = CALL_HANG_UP;
	if (placed || world->program->trouble < 0)
		return script;
	step = &world->program->steps[world->program->trouble];
	world_values(world, &values);
	for (i = 0; i < world->call_languages.count && i < LANGUAGES_SAID;
	     i++) {
		int prompt = step_say_prompt(&step->ops[0], true);
		struct rendered rendered = {.missing = ""};

		if (prompt >= 0)
			rendered = prompts_render(world->prompts, arena, prompt,
			    world->call_languages.list[i], &values);
		if (rendered.missing == NULL)
			script->spoken[script->spoken_count++] =
			    (struct spoken){
				.prompt = prompts_id(world->prompts, prompt),
				.language = rendered.language,
				.text = rendered.text};
	}
	return script;
}
