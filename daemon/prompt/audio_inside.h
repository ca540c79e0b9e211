/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * audio_inside.h - what finding audio and putting it together share
 */
#ifndef PROMPT_AUDIO_INSIDE_H
#define PROMPT_AUDIO_INSIDE_H

#include <stdatomic.h>

#include "prompt/audio.h"
#include "prompt/clips.h"
#include "prompt/grammar.h"
#include "prompt/inside.h"
#include "prompt/manifest.h"

/* One way to say a clip; count 0: it is not there. */
struct audio_voice {
	struct audio_sound *sounds;
	size_t count;
	const char *until;
};

struct audio_clip {
	const char *id;
	struct slice text;
	struct fingerprint print;
	struct audio_voice spoken, synthetic;
	bool stale; /* spoken, of another text */
};

struct audio_language {
	const struct language *language;
	struct audio_clip *clips; /* sorted by id */
	size_t count;
};

struct audio {
	struct arena *arena;
	atomic_int holders;
	const struct prompts *prompts;
	const struct grammar *grammar;
	struct audio_language languages[LANGUAGES_MAX];
	size_t language_count;
	const struct audio_sound **by_path; /* sorted */
	size_t sound_count, sound_size;
};

/* NULL when the language is none of the desk's. */
const struct audio_language *audio_language_of(
    const struct audio *, const struct language *);
const struct audio_clip *audio_clip_find(
    const struct audio_language *, const char *id);

/* "2026-11-20" of a moment; a voice past its last day is over. */
void audio_day(int64_t at_ms, char out[DAY_SIZE]);
bool audio_is_over(const struct audio_voice *, const char *today);

#endif
