/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * inside.h - what the files of this folder share: a sound seen in frames
 */
#ifndef SOUND_INSIDE_H
#define SOUND_INSIDE_H

#include "sound/sound.h"

#define FRAME (SOUND_RATE / 100) /* samples in 10 ms */

/* The power of each 10 ms, and below which of them nobody speaks. */
struct envelope {
	float *power;
	size_t count;
	float quiet;
};

struct envelope envelope_of(struct arena *, const struct sound *);

#endif
