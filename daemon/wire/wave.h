/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * wave.h - WAV files, as far as their head goes
 *
 * What a caller recorded comes as one, from a provider or from a phone of ours.
 */
#ifndef WIRE_WAVE_H
#define WIRE_WAVE_H

#include <stdbool.h>

#include "base/text.h"

#define WAVE_HEAD_BYTES 44 /* the shortest there is */

/* Does it begin as one, and has it any sound? */
bool wave_is(struct slice);
/* How long the sound in it lasts, rounded up; 0 when the head says nothing. */
int wave_seconds(struct slice);
/* SECONDS of silence at 8 kHz, for trying. */
struct slice wave_silence(struct arena *, int seconds);

#endif
