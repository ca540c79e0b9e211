/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * spoken.c - what the flows said becomes what a caller hears
 */
#include "line/spoken.h"

void
spoken_add(struct call_script *script, struct arena *arena,
    const struct prompts *prompts, const char *audio, const struct said *said)
{
	struct spoken spoken = {.prompt = prompts_id(prompts, said->prompt),
	    .language = said->language,
	    .text = said->text};
	size_t i = 0;

	do {
		if (i < said->audio_count)
			spoken.audio =
			    arena_printf(arena, "%s%s", audio, said->audio[i]);
		if (script->spoken_count < SPOKEN_MAX)
			script->spoken[script->spoken_count++] = spoken;
		spoken.text.length = 0;
	} while (++i < said->audio_count);
}
