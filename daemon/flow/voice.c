/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * voice.c - in whose voice something is said on a call
 */
#include "flow/voice.h"

#include <string.h>

#include "prompt/audio.h"
#include "prompt/clips.h"

/* Is VALUE all that can be heard of TEXT?  Marks for its direction cannot. */
static bool
is_all_of(struct slice value, struct slice text)
{
	const char *at = value.length == 0 ?
	    NULL :
	    memmem(text.data, text.length, value.data, value.length);
	const char *after = at == NULL ? NULL : at + value.length;

	return at != NULL &&
	    !clip_is_heard(
		(struct slice){text.data, (size_t)(at - text.data)}) &&
	    !clip_is_heard((struct slice){
		after, (size_t)(text.data + text.length - after)});
}

/*
 * Nothing but a value that somebody read aloud for this alone: heard in that
 * voice, whatever languages the prompts have been recorded in.
 */
static const char *
recording_of(const struct talk *talk, const struct said *said)
{
	size_t i;

	for (i = 0; i < talk->values->count; i++) {
		const struct value *value = &talk->values->list[i];

		if (value->recording != NULL &&
		    is_all_of(value->text, said->text))
			return value->recording;
	}
	return NULL;
}

bool
voice_find(struct talk *talk, struct said *said)
{
	const char **paths, *recording;
	struct heard heard;
	size_t i;

	if (!talk->on_call)
		return true;
	recording = recording_of(talk, said);
	if (recording != NULL) {
		paths = arena_array(talk->arena, 1, sizeof(*paths));
		paths[0] = recording;
		said->audio = paths;
		said->audio_count = 1;
		return true;
	}
	if (talk->audio == NULL)
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
