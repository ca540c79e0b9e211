/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * voice.h - the synthetic voice, where nobody has spoken yet
 *
 * espeak-ng, run as a program: it is GPL and it crashes alone.
 */
#ifndef SOUND_VOICE_H
#define SOUND_VOICE_H

#include "sound/sound.h"

/* espeak-ng's name of its voice for a language ("it"), or NULL. */
const char *voice_of(const char *language);

/* Is the program there at all? */
bool voice_works(void);

/* Reads TEXT aloud with a voice of voice_of, in bounded time. */
int voice_read(struct arena *, const char *voice, struct slice text,
    struct sound *, struct fault *) MUST_CHECK;

#endif
