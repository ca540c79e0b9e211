/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * trim.c - where somebody speaks, and where nobody does
 *
 * Rooms hum and streets roar, so silence is judged against the voice and the
 * noise of the same recording: what is 6 dB over the noise is somebody, what
 * is 45 dB under the loudest tenth of a second is nobody.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/macros.h"
#include "sound/inside.h"

#define OVER_NOISE 4.0f /* 6 dB, in power */
#define QUIETEST 3.2e-5f /* 45 dB under the voice */
#define LOUDEST 1.6e-3f /* 28 dB under it: ends of words are soft */
#define VOICE_FRAMES 10
#define WAKING_FRAMES 2 /* shorter is a click */
#define BEFORE_FRAMES 1 /* kept on either side */
#define AFTER_FRAMES 3

static int
by_power(const void *a, const void *b)
{
	float x = *(const float *)a, y = *(const float *)b;

	return (x > y) - (x < y);
}

/* The power that a tenth of all frames stay under. */
static float
noise_of(struct arena *arena, const struct envelope *envelope)
{
	float *sorted = arena_array(arena, envelope->count, sizeof(*sorted));

	memcpy(sorted, envelope->power, envelope->count * sizeof(*sorted));
	qsort(sorted, envelope->count, sizeof(*sorted), by_power);
	return sorted[envelope->count / 10];
}

/* The power of the loudest tenth of a second. */
static float
voice_of(const struct envelope *envelope)
{
	float loudest = 0, sum = 0;
	size_t i;

	for (i = 0; i < envelope->count; i++) {
		sum += envelope->power[i];
		if (i >= VOICE_FRAMES)
			sum -= envelope->power[i - VOICE_FRAMES];
		loudest = fmaxf(loudest, sum / VOICE_FRAMES);
	}
	return loudest;
}

struct envelope
envelope_of(struct arena *arena, const struct sound *sound)
{
	struct envelope envelope = {.count = sound->count / FRAME};
	float voice;
	size_t i, k;

	if (envelope.count == 0)
		return envelope;
	envelope.power = arena_array(arena, envelope.count, sizeof(float));
	for (i = 0; i < envelope.count; i++)
		for (k = 0; k < FRAME; k++) {
			float sample = sound->samples[i * FRAME + k];

			envelope.power[i] += sample * sample / FRAME;
		}
	voice = voice_of(&envelope);
	envelope.quiet = fminf(voice * LOUDEST,
	    fmaxf(voice * QUIETEST, noise_of(arena, &envelope) * OVER_NOISE));
	return envelope;
}

/* Does somebody speak in this frame and those after it? */
static bool
wakes(const struct envelope *envelope, size_t frame)
{
	size_t i;

	for (i = frame; i < frame + WAKING_FRAMES; i++)
		if (i >= envelope->count ||
		    envelope->power[i] <= envelope->quiet)
			return false;
	return true;
}

void
sound_trim(struct arena *arena, struct sound *sound)
{
	struct envelope envelope = envelope_of(arena, sound);
	size_t first = 0, end = envelope.count;

	while (first < end && !wakes(&envelope, first))
		first++;
	if (first == end)
		return;
	while (!wakes(&envelope, end - WAKING_FRAMES))
		end--;
	first = first < BEFORE_FRAMES ? 0 : first - BEFORE_FRAMES;
	end = (end + AFTER_FRAMES) * FRAME;
	if (end > sound->count)
		end = sound->count;
	sound->samples += first * FRAME;
	sound->count = end - first * FRAME;
}
