/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sound_make.h - recordings as people might make them, for tests
 */
#ifndef SOUND_MAKE_H
#define SOUND_MAKE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "sound/sound.h"

/* One channel in the making, any rate. */
struct made {
	float samples[60 * 44100];
	size_t count;
	int rate;
};

struct made *made_new(struct arena *, int rate);
void made_silence(struct made *, double seconds);
void made_sine(struct made *, double seconds, double hertz, double amplitude);
/* Adds steady noise over all that is there so far; always the same one. */
void made_noise(struct made *, double amplitude);
/* Syllables: bursts of a buzz at 4 a second, louder and softer. */
void made_speech(struct made *, double seconds, double amplitude);

/* FORMAT is of libsndfile; the same samples in every channel. */
void made_write(
    const struct made *, const char *path, int format, int channels);

/* All samples of a WAV file that we built; asserts 8 kHz, mono, 16 bits. */
struct sound built_read(struct arena *, const char *path);

#endif
