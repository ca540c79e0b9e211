/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * level.c - every voice as loud as the next
 *
 * Gain until EBU R 128 says -18 LUFS.  Speech has peaks 15 dB and more over
 * its loudness, so the few that would clip are held down for some 20 ms; that
 * costs loudness, so it goes round a few times.
 */
#include <assert.h>
#include <ebur128.h>
#include <math.h>
#include <string.h>

#include "sound/inside.h"

#define ROUNDS 6
#define CLOSE_ENOUGH_LU 0.3
#define GAIN_MAX_DB 50.0
#define MEASURED_MIN (3 * SOUND_RATE) /* R 128 wants more than one word */

static double
linear(double db)
{
	return pow(10, db / 20);
}

/* Hears SOUND over and over, until it has heard LEAST samples. */
static ebur128_state *
measure(const struct sound *sound, int mode, size_t least)
{
	ebur128_state *state = ebur128_init(1, SOUND_RATE, mode);
	size_t heard = 0;

	assert(state != NULL); /* it only fails for lack of memory */
	while (sound->count > 0 && (heard == 0 || heard < least)) {
		ebur128_add_frames_float(state, sound->samples, sound->count);
		heard += sound->count;
	}
	return state;
}

double
sound_loudness(const struct sound *sound)
{
	ebur128_state *state = measure(sound, EBUR128_MODE_I, MEASURED_MIN);
	double loudness = -HUGE_VAL;

	ebur128_loudness_global(state, &loudness);
	ebur128_destroy(&state);
	return loudness;
}

double
sound_peak(const struct sound *sound)
{
	ebur128_state *state = measure(sound, EBUR128_MODE_TRUE_PEAK, 0);
	double peak = 0;

	ebur128_true_peak(state, 0, &peak);
	ebur128_destroy(&state);
	return 20 * log10(peak);
}

/* How far each frame has to be held down so that no sample passes CEILING. */
static float *
holds_of(struct arena *arena, const struct sound *sound, float ceiling,
    size_t frames)
{
	float *holds = arena_array(arena, frames, sizeof(*holds));
	size_t i;

	/* holds[0] stands before the first frame, one more after the last. */
	for (i = 0; i < frames; i++)
		holds[i] = 1;
	for (i = 0; i < sound->count; i++) {
		float *hold = &holds[i / FRAME + 1];

		*hold = fminf(
		    *hold, ceiling / fmaxf(ceiling, fabsf(sound->samples[i])));
	}
	return holds;
}

/* Of each frame the lowest of it and its neighbours. */
static float *
spread(struct arena *arena, const float *holds, size_t frames)
{
	float *lows = arena_array(arena, frames, sizeof(*lows));
	size_t i;

	for (i = 0; i < frames; i++)
		lows[i] = fminf(holds[i],
		    fminf(holds[i == 0 ? 0 : i - 1],
			holds[i + 1 == frames ? i : i + 1]));
	return lows;
}

/*
 * Between the middles of two frames the gain goes over in a line; both ends of
 * it are low enough for both, so that no sample passes CEILING.
 */
static void
limit(struct arena *arena, struct sound *sound, float ceiling)
{
	size_t frames = sound->count / FRAME + 3, i;
	const float *lows =
	    spread(arena, holds_of(arena, sound, ceiling, frames), frames);

	for (i = 0; i < sound->count; i++) {
		/* The middle of frame k is at FRAME / 2 of lows[k + 1]. */
		size_t at = i + FRAME / 2;
		const float *low = &lows[at / FRAME];
		float part = (float)(at % FRAME) / FRAME;

		sound->samples[i] *= low[0] + (low[1] - low[0]) * part;
	}
}

static void
amplify(struct sound *sound, const float *original, double gain_db)
{
	float gain = (float)linear(gain_db);
	size_t i;

	for (i = 0; i < sound->count; i++)
		sound->samples[i] = original[i] * gain;
}

void
sound_level(struct arena *arena, struct sound *sound)
{
	float *original = arena_array(arena, sound->count + 1, sizeof(float));
	double gain_db = 0, ceiling = linear(SOUND_PEAK_DB), over;
	double off = SOUND_LUFS - sound_loudness(sound);
	int round;

	if (!isfinite(off))
		return;
	memcpy(original, sound->samples, sound->count * sizeof(float));
	for (round = 0; round < ROUNDS; round++) {
		gain_db = fmin(gain_db + off, GAIN_MAX_DB);
		amplify(sound, original, gain_db);
		limit(arena, sound, (float)ceiling);
		over = sound_peak(sound) - SOUND_PEAK_DB;
		off = SOUND_LUFS - sound_loudness(sound);
		if (over > 0)
			ceiling *= linear(-over - 0.05);
		else if (fabs(off) < CLOSE_ENOUGH_LU)
			return;
	}
}
