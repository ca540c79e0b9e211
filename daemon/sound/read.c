/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * read.c - any recording as one channel at 8 kHz
 *
 * Read, mixed and resampled block by block, so that only what comes out of it
 * is ever whole in memory.
 */
#include <math.h>
#include <sndfile.h>
#include <soxr.h>

#include "sound/sound.h"

#define BLOCK 4096 /* frames */
#define CHANNELS_MAX 8
#define RATE_MIN 4000
#define RATE_MAX 192000
#define SILENT 0.0006f /* -64 dB: nothing louder than this is no sound */

struct reading {
	SNDFILE *file;
	SF_INFO info;
	soxr_t resampler;
	struct sound *sound;
	size_t size; /* of the sound's samples */
	float mixed[BLOCK];
	float block[BLOCK * CHANNELS_MAX];
};

static int
look(const struct reading *reading, struct fault *fault)
{
	const SF_INFO *info = &reading->info;

	if (info->channels < 1 || info->channels > CHANNELS_MAX)
		return fault_set(fault, FAULT_DATA,
		    "it has %d channels; record it in mono or stereo",
		    info->channels);
	if (info->samplerate < RATE_MIN || info->samplerate > RATE_MAX)
		return fault_set(fault, FAULT_DATA,
		    "it has %d samples a second; between %d and %d can be read",
		    info->samplerate, RATE_MIN, RATE_MAX);
	if (info->frames <= 0)
		return fault_set(fault, FAULT_DATA, "there is no sound in it");
	if (info->frames / info->samplerate < SOUND_MAX_S)
		return 0;
	reading->sound->flaw = SOUND_LONG;
	return fault_set(fault, FAULT_DATA,
	    "it is longer than %d minutes; record it in parts",
	    SOUND_MAX_S / 60);
}

/* Mixes COUNT frames; false when one of them is no number. */
static bool
mix(struct reading *reading, size_t count)
{
	size_t channels = (size_t)reading->info.channels, i, k;

	for (i = 0; i < count; i++) {
		float sum = 0;

		for (k = 0; k < channels; k++)
			sum += reading->block[i * channels + k];
		reading->mixed[i] = sum / (float)channels;
		if (!isfinite(sum))
			return false;
	}
	return true;
}

/* Resamples COUNT mixed frames; 0 of them flushes what is still inside. */
static bool
resample(struct reading *reading, size_t count)
{
	struct sound *sound = reading->sound;
	size_t used = 0, made;

	do {
		size_t taken = 0;

		if (soxr_process(reading->resampler,
			count == 0 ? NULL : reading->mixed + used, count - used,
			&taken, sound->samples + sound->count,
			reading->size - sound->count, &made) != NULL)
			return false;
		used += taken;
		sound->count += made;
	} while (made > 0 && sound->count < reading->size);
	return true;
}

static int
read_all(struct reading *reading, struct fault *fault)
{
	sf_count_t frames = 0, got;

	while (
	    (got = sf_readf_float(reading->file, reading->block, BLOCK)) > 0 &&
	    frames < reading->info.frames) {
		frames += got;
		if (!mix(reading, (size_t)got))
			return fault_set(fault, FAULT_DATA,
			    "it holds values that are no sound");
		if (!resample(reading, (size_t)got))
			return fault_set(
			    fault, FAULT_DATA, "it cannot be resampled");
	}
	if (sf_error(reading->file) != SF_ERR_NO_ERROR ||
	    frames < reading->info.frames)
		return fault_set(fault, FAULT_DATA,
		    "it breaks off after %.1f s of %.1f s; copy the file again",
		    (double)frames / reading->info.samplerate,
		    (double)reading->info.frames / reading->info.samplerate);
	return resample(reading, 0) ?
	    0 :
	    fault_set(fault, FAULT_DATA, "it cannot be resampled");
}

static int
read_open(struct arena *arena, struct reading *reading, struct fault *fault)
{
	soxr_error_t error;
	int result;

	if (look(reading, fault) != 0)
		return -1;
	reading->size = (size_t)((double)reading->info.frames * SOUND_RATE /
			    reading->info.samplerate) +
	    SOUND_RATE;
	reading->sound->samples =
	    arena_array(arena, reading->size, sizeof(float));
	reading->resampler = soxr_create(
	    reading->info.samplerate, SOUND_RATE, 1, &error, NULL, NULL, NULL);
	if (reading->resampler == NULL)
		return fault_set(fault, FAULT_DATA,
		    "it cannot be resampled: %s", soxr_strerror(error));
	result = read_all(reading, fault);
	soxr_delete(reading->resampler);
	return result;
}

static bool
is_silent(const struct sound *sound)
{
	size_t i;

	for (i = 0; i < sound->count; i++)
		if (fabsf(sound->samples[i]) > SILENT)
			return false;
	return true;
}

int
sound_read(
    struct arena *arena, int fd, struct sound *sound, struct fault *fault)
{
	struct reading *reading = arena_alloc(arena, sizeof(*reading));
	int result;

	*sound = (struct sound){.flaw = SOUND_UNREADABLE};
	reading->sound = sound;
	reading->file = sf_open_fd(fd, SFM_READ, &reading->info, SF_FALSE);
	if (reading->file == NULL)
		return fault_set(fault, FAULT_DATA,
		    "it is no audio that can be read here (%s); save it as "
		    "WAV, FLAC, Ogg or MP3",
		    sf_strerror(NULL));
	result = read_open(arena, reading, fault);
	sf_close(reading->file);
	if (result != 0)
		return -1;
	sound->flaw = is_silent(sound) ? SOUND_SILENT : SOUND_FINE;
	if (sound->flaw == SOUND_FINE)
		return 0;
	return fault_set(fault, FAULT_DATA,
	    "there is no sound in it; was the microphone off?");
}
