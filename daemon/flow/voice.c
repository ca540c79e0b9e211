/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * voice.c - in whose voice something is said on a call
 */
#include "flow/voice.h"

#include "prompt/audio.h"

bool
voice_find(struct talk *talk, struct said *said)
{
	const char **paths;
	struct heard heard;
	size_t i;

	if (!talk->on_call || talk->audio == NULL)
		return true;
	heard = audio_prompt(talk->audio, talk->arena, said->prompt,
	    said->language, talk->values, talk->now_ms);
	if (heard.link == AUDIO_EXPIRED)
		return false;
	if (heard.count == 0)
		return true;
	paths = arena_array(talk->arena, heard.count, sizeof(*paths));
	for (i = 0; i < heard.count; i++)
		paths[i] = heard.list[i]->path;
	said->audio = paths;
	said->audio_count = heard.count;
	said->language = heard.language;
	return true;
}
