/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * wave.c - WAV files, as far as their head goes
 */
#include "wire/wave.h"

#include <limits.h>
#include <stdint.h>
#include <string.h>

#define RATE 8000
#define BYTES_A_SAMPLE 2
#define BYTES_A_SECOND_AT 28 /* in the head */

bool
wave_is(struct slice file)
{
	return file.length > WAVE_HEAD_BYTES &&
	    memcmp(file.data, "RIFF", 4) == 0 &&
	    memcmp(file.data + 8, "WAVE", 4) == 0;
}

/* Four bytes, the lowest first. */
static uint32_t
number_at(struct slice file, size_t at)
{
	const unsigned char *bytes = (const unsigned char *)file.data + at;

	return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 |
	    (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

int
wave_seconds(struct slice file)
{
	size_t sound, a_second;

	if (!wave_is(file) || memcmp(file.data + 12, "fmt ", 4) != 0)
		return 0;
	sound = file.length - WAVE_HEAD_BYTES;
	a_second = number_at(file, BYTES_A_SECOND_AT);
	if (a_second == 0 || sound / a_second >= INT_MAX)
		return 0;
	return (int)((sound + a_second - 1) / a_second);
}

static void
put(char *at, uint32_t value, size_t size)
{
	size_t i;

	for (i = 0; i < size; i++)
		at[i] = (char)(value >> (8 * i));
}

struct slice
wave_silence(struct arena *arena, int seconds)
{
	size_t bytes = (size_t)seconds * RATE * BYTES_A_SAMPLE;
	char *file = arena_alloc(arena, WAVE_HEAD_BYTES + bytes);

	memcpy(file, "RIFF....WAVEfmt ", 16);
	put(file + 4, (uint32_t)(WAVE_HEAD_BYTES - 8 + bytes), 4);
	put(file + 16, 16, 4);
	put(file + 20, 1, 2);
	put(file + 22, 1, 2);
	put(file + 24, RATE, 4);
	put(file + 28, RATE * BYTES_A_SAMPLE, 4);
	put(file + 32, BYTES_A_SAMPLE, 2);
	put(file + 34, 8 * BYTES_A_SAMPLE, 2);
	memcpy(file + 36, "data", 4);
	put(file + 40, (uint32_t)bytes, 4);
	return (struct slice){file, WAVE_HEAD_BYTES + bytes};
}
