/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * wav.c - a WAV file of 16-bit samples, by hand
 *
 * 44 bytes are easier to read here than libsndfile's way of writing to
 * memory, and never hold a date or a version: the name is a hash of the bytes.
 */
#include <math.h>
#include <stdint.h>
#include <string.h>

#include "sound/sound.h"

#define HEADER 44
#define BYTES_A_SAMPLE 2

/* SIZE bytes, the lowest first. */
static void
put(unsigned char *at, uint32_t value, size_t size)
{
	size_t i;

	for (i = 0; i < size; i++)
		at[i] = (unsigned char)(value >> (8 * i));
}

struct slice
sound_wav(struct arena *arena, const struct sound *sound)
{
	size_t bytes = sound->count * BYTES_A_SAMPLE, i;
	unsigned char *file = arena_alloc(arena, HEADER + bytes);

	memcpy(file, "RIFF....WAVEfmt ", 16);
	put(file + 4, (uint32_t)(HEADER - 8 + bytes), 4);
	put(file + 16, 16, 4); /* bytes of the format that follows */
	put(file + 20, 1, 2); /* PCM */
	put(file + 22, 1, 2); /* one channel */
	put(file + 24, SOUND_RATE, 4);
	put(file + 28, SOUND_RATE * BYTES_A_SAMPLE, 4);
	put(file + 32, BYTES_A_SAMPLE, 2);
	put(file + 34, 8 * BYTES_A_SAMPLE, 2);
	memcpy(file + 36, "data", 4);
	put(file + 40, (uint32_t)bytes, 4);
	for (i = 0; i < sound->count; i++) {
		float sample = fmaxf(-1, fminf(1, sound->samples[i]));

		put(file + HEADER + i * BYTES_A_SAMPLE,
		    (uint32_t)lrintf(sample * 32767), BYTES_A_SAMPLE);
	}
	return (struct slice){(const char *)file, HEADER + bytes};
}
