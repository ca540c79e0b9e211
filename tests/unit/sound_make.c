/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sound_make.c - recordings as people might make them, for tests
 */
#include "sound_make.h"

#include <math.h>
#include <sndfile.h>

struct made *
made_new(struct arena *arena, int rate)
{
	struct made *made = arena_alloc(arena, sizeof(*made));

	made->rate = rate;
	return made;
}

static void
add(struct made *made, double sample)
{
	assert_true(made->count < sizeof(made->samples) / sizeof(float));
	made->samples[made->count++] = (float)sample;
}

void
made_silence(struct made *made, double seconds)
{
	long left = lround(seconds * made->rate);

	while (left-- > 0)
		add(made, 0);
}

void
made_sine(struct made *made, double seconds, double hertz, double amplitude)
{
	long count = lround(seconds * made->rate), i;

	for (i = 0; i < count; i++)
		add(made,
		    amplitude * sin(2 * M_PI * hertz * (double)i / made->rate));
}

void
made_noise(struct made *made, double amplitude)
{
	uint32_t chance = 1;
	size_t i;

	for (i = 0; i < made->count; i++) {
		chance = chance * 1664525u + 1013904223u;
		made->samples[i] +=
		    (float)(amplitude * ((double)chance / 2147483648.0 - 1));
	}
}

void
made_speech(struct made *made, double seconds, double amplitude)
{
	long count = lround(seconds * made->rate), i;

	for (i = 0; i < count; i++) {
		double t = (double)i / made->rate;
		double syllable = 0.55 - 0.45 * cos(2 * M_PI * 4 * t);
		double buzz = fmod(t * 140, 1) < 0.1 ? 1 : -0.11;

		add(made,
		    amplitude * syllable *
			(0.4 * buzz + 0.3 * sin(2 * M_PI * 600 * t)));
	}
}

void
made_write(const struct made *made, const char *path, int format, int channels)
{
	SF_INFO info = {
	    .samplerate = made->rate, .channels = channels, .format = format};
	SNDFILE *file = sf_open(path, SFM_WRITE, &info);
	float frame[8];
	size_t i;
	int k;

	assert_non_null(file);
	for (i = 0; i < made->count; i++) {
		for (k = 0; k < channels; k++)
			frame[k] = made->samples[i];
		assert_int_equal(sf_writef_float(file, frame, 1), 1);
	}
	assert_int_equal(sf_close(file), 0);
}

struct sound
built_read(struct arena *arena, const char *path)
{
	SF_INFO info = {0};
	SNDFILE *file = sf_open(path, SFM_READ, &info);
	struct sound sound;

	assert_non_null(file);
	assert_int_equal(info.samplerate, 8000);
	assert_int_equal(info.channels, 1);
	assert_int_equal(info.format, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
	sound.count = (size_t)info.frames;
	sound.samples = arena_array(arena, sound.count + 1, sizeof(float));
	assert_int_equal(
	    sf_readf_float(file, sound.samples, info.frames), info.frames);
	sf_close(file);
	return sound;
}
