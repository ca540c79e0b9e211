/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_sound.c - recordings made, brought to the telephone, and measured
 */
#include "sound_make.h"

#include <fcntl.h>
#include <math.h>
#include <sndfile.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "sound/voice.h"

static char folder[] = "/tmp/sound.XXXXXX";

static const char *
path_of(struct arena *arena, const char *name)
{
	return file_join(arena, folder, name);
}

static int
read_path(
    struct arena *arena, const char *path, struct sound *out, struct fault *why)
{
	int fd = open(path, O_RDONLY);
	int result;

	assert_true(fd >= 0);
	result = sound_read(arena, fd, out, why);
	close(fd);
	unlink(path);
	return result;
}

/* Through all steps and a file, as the build does; what is heard then. */
static struct sound
through(struct arena *arena, const struct made *made, int format, int channels)
{
	const char *path = path_of(arena, "in");
	struct fault fault = {0};
	struct sound sound;

	made_write(made, path, format, channels);
	if (read_path(arena, path, &sound, &fault) != 0)
		fail_msg("%s", fault.text);
	sound_trim(arena, &sound);
	sound_level(arena, &sound);
	path = path_of(arena, "out.wav");
	assert_int_equal(
	    file_replace(path, 0600, sound_wav(arena, &sound), &fault), 0);
	sound = built_read(arena, path);
	unlink(path);
	return sound;
}

static void
check(const struct sound *sound, double seconds, double slack)
{
	double is = (double)sound->count / SOUND_RATE;

	if (fabs(is - seconds) > slack)
		fail_msg("%.3f s instead of %.3f s", is, seconds);
	if (fabs(sound_loudness(sound) - SOUND_LUFS) > 1.5)
		fail_msg("%.1f LUFS", sound_loudness(sound));
	if (sound_peak(sound) > -1)
		fail_msg("a peak of %.1f dB", sound_peak(sound));
}

static void
test_sines(void **state)
{
	static const struct {
		int rate, format, channels;
		double seconds, amplitude, slack; /* lossy ones smear */
	} table[] = {
	    {44100, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 2, 3, 0.5, 0.05},
	    {48000, SF_FORMAT_WAV | SF_FORMAT_PCM_24, 1, 3, 0.01, 0.05},
	    {8000, SF_FORMAT_WAV | SF_FORMAT_ALAW, 1, 3, 0.3, 0.05},
	    {8000, SF_FORMAT_WAV | SF_FORMAT_PCM_U8, 1, 3, 0.3, 0.05},
	    {11025, SF_FORMAT_AIFF | SF_FORMAT_PCM_16, 1, 0.4, 0.9, 0.05},
	    {16000, SF_FORMAT_FLAC | SF_FORMAT_PCM_16, 1, 20, 0.001, 0.05},
	    {22050, SF_FORMAT_OGG | SF_FORMAT_VORBIS, 2, 2, 0.3, 0.1},
	    {48000, SF_FORMAT_OGG | SF_FORMAT_OPUS, 1, 2, 0.3, 0.1},
	    {44100, SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III, 2, 2, 0.3, 0.1},
	    {192000, SF_FORMAT_WAV | SF_FORMAT_FLOAT, 1, 2, 0.3, 0.05},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(table); i++) {
		struct arena *arena = arena_new(SOUND_ARENA_MAX);
		struct made *made = made_new(arena, table[i].rate);
		struct sound sound;

		if (table[i].rate > 100000) {
			made_sine(made, 2, 700, table[i].amplitude);
		} else {
			made_silence(made, 0.7);
			made_sine(
			    made, table[i].seconds, 700, table[i].amplitude);
			made_silence(made, 1.1);
		}
		sound =
		    through(arena, made, table[i].format, table[i].channels);
		check(&sound, table[i].seconds, table[i].slack);
		arena_free(&arena);
	}
}

/* Peaks far over the loudness: they are held down, and it is loud enough. */
static void
test_speech(void **state)
{
	static const double noises[] = {0, 0.0005, 0.004};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(noises); i++) {
		struct arena *arena = arena_new(SOUND_ARENA_MAX);
		struct made *made = made_new(arena, 32000);
		struct sound sound;

		made_silence(made, 2);
		made_speech(made, 6, 0.2);
		made_silence(made, 3);
		made_noise(made, noises[i]);
		sound =
		    through(arena, made, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 1);
		check(&sound, 6, 0.05);
		arena_free(&arena);
	}
}

static void
test_peaks(void **state)
{
	struct arena *arena = arena_new(SOUND_ARENA_MAX);
	struct made *made = made_new(arena, 8000);
	struct sound sound;
	int i;

	(void)state;
	for (i = 0; i < 20; i++) {
		made_sine(made, 0.2, 300, 0.02);
		made_sine(made, 0.003, 1000, 0.9);
	}
	sound = through(arena, made, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 1);
	check(&sound, 4.06, 0.05);
	arena_free(&arena);
}

/* Power of the last or first 30 ms, against the loudest. */
static void
check_quiet_ends(const struct sound *sound)
{
	const size_t end = 30 * SOUND_RATE / 1000;
	double edge = 0;
	size_t i;

	for (i = 0; i < end; i++)
		edge = fmax(edge,
		    fmax(fabs((double)sound->samples[i]),
			fabs((double)sound->samples[sound->count - 1 - i])));
	assert_true(edge < 0.01);
}

static void
test_pieces(void **state)
{
	struct arena *arena = arena_new(SOUND_ARENA_MAX);
	struct made *made = made_new(arena, 22050);
	struct sound sound, *pieces;
	size_t count, i, sum = 0;

	(void)state;
	for (i = 0; i < 11; i++) {
		made_silence(made, i == 0 ? 0.02 : 0.5);
		made_speech(made, 4.5, 0.3);
	}
	made_silence(made, 0.2);
	sound = through(arena, made, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 1);
	count = sound_cut(arena, &sound, &pieces);
	assert_in_range(count, 3, 6);
	for (i = 0; i < count; i++) {
		sum += pieces[i].count;
		assert_in_range(
		    pieces[i].count, 8 * SOUND_RATE, 20 * SOUND_RATE);
		if (i > 0 && i + 1 < count)
			check_quiet_ends(&pieces[i]);
	}
	assert_int_equal(sum, sound.count);
	arena_free(&arena);
}

/* Nowhere to cut: it is cut all the same, and never longer than promised. */
static void
test_pieces_of_noise(void **state)
{
	struct arena *arena = arena_new(SOUND_ARENA_MAX);
	struct made *made = made_new(arena, 8000);
	struct sound sound, *pieces;
	size_t count, i;

	(void)state;
	made_silence(made, 50);
	made_noise(made, 0.3);
	sound = (struct sound){.samples = made->samples, .count = made->count};
	count = sound_cut(arena, &sound, &pieces);
	assert_in_range(count, 3, 5);
	for (i = 0; i < count; i++)
		assert_in_range(
		    pieces[i].count, 8 * SOUND_RATE, 20 * SOUND_RATE);
	sound.count = 20 * SOUND_RATE;
	assert_int_equal(sound_cut(arena, &sound, &pieces), 1);
	arena_free(&arena);
}

static void
check_refused(struct arena *arena, const char *path, const char *because)
{
	struct fault fault = {0};
	struct sound sound;

	assert_int_equal(read_path(arena, path, &sound, &fault), -1);
	assert_int_equal(fault.kind, FAULT_DATA);
	if (strstr(fault.text, because) == NULL)
		fail_msg("'%s' does not say '%s'", fault.text, because);
}

static void
write_bytes(const char *path, const char *bytes)
{
	struct fault fault;

	assert_int_equal(file_replace(path, 0600, slice_of(bytes), &fault), 0);
}

static void
test_refused(void **state)
{
	struct arena *arena = arena_new(SOUND_ARENA_MAX);
	struct made *made = made_new(arena, 8000);
	const char *path = path_of(arena, "in");

	(void)state;
	write_bytes(path, "");
	check_refused(arena, path, "no audio");
	write_bytes(path, "RIFF and then nothing that makes sense");
	check_refused(arena, path, "no audio");
	write_bytes(path, "\x1a\x45\xdf\xa3 webm");
	check_refused(arena, path, "save it as WAV");
	made_write(made, path, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 1);
	check_refused(arena, path, "no sound");
	made_silence(made, 3);
	made_write(made, path, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 1);
	check_refused(arena, path, "microphone");
	made->samples[77] = NAN;
	made_write(made, path, SF_FORMAT_WAV | SF_FORMAT_FLOAT, 1);
	check_refused(arena, path, "values that are no sound");
	made->samples[77] = 0.5f;
	made_sine(made, 3, 500, 0.2);
	made_noise(made, 0.1);
	made_write(made, path, SF_FORMAT_FLAC | SF_FORMAT_PCM_16, 1);
	assert_int_equal(truncate(path, 20000), 0);
	check_refused(arena, path, "breaks off");
	arena_free(&arena);
}

static void
test_voice(void **state)
{
	static const char *const languages[] = {
	    "it", "en", "fr", "es", "ar", "bn", "ur", "si", "ta"};
	struct arena *arena = arena_new(SOUND_ARENA_MAX);
	struct fault fault = {0};
	struct sound sound;
	size_t i;

	(void)state;
	if (!voice_works())
		skip();
	assert_null(voice_of("wo"));
	assert_null(voice_of("pcm"));
	for (i = 0; i < ARRAY_LEN(languages); i++) {
		assert_int_equal(
		    voice_read(arena, voice_of(languages[i]),
			slice_of("-v 1234567890, $(x) `y` \"z\" 24"), &sound,
			&fault),
		    0);
		sound_trim(arena, &sound);
		sound_level(arena, &sound);
		assert_true(sound.count > SOUND_RATE);
		check(&sound, (double)sound.count / SOUND_RATE, 0);
	}
	assert_int_equal(
	    voice_read(arena, "it", slice_of("..."), &sound, &fault), -1);
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_sines),
	    cmocka_unit_test(test_speech),
	    cmocka_unit_test(test_peaks),
	    cmocka_unit_test(test_pieces),
	    cmocka_unit_test(test_pieces_of_noise),
	    cmocka_unit_test(test_refused),
	    cmocka_unit_test(test_voice),
	};
	int failed;

	if (mkdtemp(folder) == NULL)
		return 1;
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	rmdir(folder);
	return failed;
}
