/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * trouble.c - what a caller hears when the database cannot be written
 *
 * A call is never answered with an error: providers play one of their own, in
 * English.  All that this needs is in memory since the load.
 */
#include "flow/step.h"
#include "flow/voice.h"
#include "line/spoken.h"
#include "line/world.h"

struct apology {
	const struct world *world;
	struct arena *arena;
	const char *audio;
	struct talk talk;
	struct call_script *script;
};

/* What has a value that the settings do not give is left out. */
static void
say(struct apology *apology, int prompt, const struct language *language)
{
	const struct prompts *prompts = apology->world->prompts;
	struct rendered rendered = prompts_render(
	    prompts, apology->arena, prompt, language, apology->talk.values);
	struct said said = {.prompt = prompt,
	    .language = rendered.language,
	    .text = rendered.text};

	if (rendered.missing == NULL && voice_find(&apology->talk, &said))
		spoken_add(apology->script, apology->arena, prompts,
		    apology->audio, &said);
}

static void
say_in(struct apology *apology, const struct step *step,
    const struct language *language)
{
	size_t i;

	for (i = 0; i < step->op_count; i++) {
		int prompt = step_say_prompt(&step->ops[i], true);

		if (prompt >= 0)
			say(apology, prompt, language);
	}
}

struct call_script *
world_trouble(const struct world *world, struct arena *arena, const char *audio,
    size_t languages, int64_t now_ms)
{
	struct values values = {.count = 0};
	struct apology apology = {.world = world,
	    .arena = arena,
	    .audio = audio,
	    .talk = {.arena = arena,
		.audio = world->audio,
		.on_call = true,
		.values = &values,
		.now_ms = now_ms},
	    .script = arena_alloc(arena, sizeof(*apology.script))};
	size_t i;

	apology.script->wait.then = CALL_HANG_UP;
	world_values(world, &values);
	for (i = 0; world->program->trouble >= 0 &&
	     i < world->call_languages.count && i < languages;
	     i++)
		say_in(&apology,
		    &world->program->steps[world->program->trouble],
		    world->call_languages.list[i]);
	return apology.script;
}
