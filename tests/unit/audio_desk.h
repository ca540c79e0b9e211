/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * audio_desk.h - a desk that records and builds, for tests
 *
 * Prompts in Italian, French and Wolof; recordings in its folder, those of the
 * desk page in FOLDER/own, audio in FOLDER/audio; each build and load reads everything anew, as a command does.
 */
#ifndef AUDIO_DESK_H
#define AUDIO_DESK_H

#include "sound_make.h"

#include "prompt/audio.h"
#include "prompt/build.h"

#define NOW_MS INT64_C(1795168800000) /* 2026-11-20 11:00 in Rome */

struct audio_desk {
	struct arena *arena;
	struct findings findings; /* of the last build or load */
	struct language_list languages;
	struct prompts *prompts;
	struct audio *audio; /* after desk_load, until the next */
	struct build_counts counts;
	char folder[64];
	const char *greeting; /* Italian source text of greeting.hello */
};

struct audio_desk *audio_desk_open(void);
void audio_desk_close(struct audio_desk *);

/* NAME is below its folder: "fr/greeting.hello.wav". */
const char *audio_desk_path(struct audio_desk *, const char *name);
void audio_desk_write(
    struct audio_desk *, const char *name, const char *contents);
/* Someone speaks for so many seconds. */
void audio_desk_record(struct audio_desk *, const char *name, double seconds);

/* Builds and loads; the counts and findings of it are kept. */
void audio_desk_build(struct audio_desk *);
struct heard audio_desk_hear(struct audio_desk *, const char *prompt,
    const char *tag, const struct values *);
const struct finding *audio_desk_finding(
    const struct audio_desk *, const char *code);

#endif
