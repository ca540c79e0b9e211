/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_audio_build.c - recordings become telephone audio, and only what
 * changed is made again
 */
#include "audio_desk.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "prompt/manifest.h"
#include "sound/voice.h"

static struct audio_coverage
coverage(const struct audio_desk *desk, const char *tag)
{
	return audio_coverage(
	    desk->audio, language_find(slice_of(tag)), NOW_MS);
}

/* How many files the audio of a language has, without its manifest. */
static size_t
count_files(struct audio_desk *desk, const char *tag)
{
	const char *const *names;
	struct fault fault;
	size_t count = 0;

	assert_int_equal(file_list(desk->arena,
			     audio_desk_path(desk,
				 arena_printf(desk->arena, "audio/%s", tag)),
			     "", 1000, &names, &fault),
	    0);
	while (names[count] != NULL)
		count++;
	return count - 1;
}

static void
test_made(void **state)
{
	struct audio_desk *desk = audio_desk_open();
	struct heard heard;
	struct sound sound;

	(void)state;
	audio_desk_record(desk, "fr/greeting.hello.flac", 3);
	audio_desk_write(desk, "fr/greeting.hello.about",
	    "reader Fatou Diop\nread Bonjour!\nuntil 2026-11-20\n");
	audio_desk_build(desk);
	assert_int_equal(desk->counts.failed, 0);
	heard = audio_desk_hear(desk, "greeting.hello", "fr", NULL);
	assert_int_equal(heard.link, AUDIO_RECORDED);
	assert_int_equal(heard.count, 1);
	sound = built_read(desk->arena,
	    audio_desk_path(desk,
		arena_printf(desk->arena, "audio/%s", heard.list[0]->path)));
	assert_true(fabs((double)sound.count / SOUND_RATE - 3) < 0.05);
	assert_true(llabs(heard.ms - (int64_t)sound.count / 8) <= 1);
	assert_true(fabs(sound_loudness(&sound) - SOUND_LUFS) < 1.5);
	assert_true(sound_peak(&sound) < -1);
	assert_int_equal(heard.list[0]->bytes.length, 44 + 2 * sound.count);
	assert_int_equal(coverage(desk, "fr").recorded, 1);
	audio_desk_close(desk);
}

static void
test_only_what_changed(void **state)
{
	struct audio_desk *desk = audio_desk_open();
	size_t all;

	(void)state;
	audio_desk_record(desk, "it/greeting.hello.wav", 1);
	audio_desk_record(desk, "wo/greeting.hello.wav", 1);
	audio_desk_build(desk);
	all = desk->counts.made;
	assert_non_null(audio_desk_finding(desk, "unknown-recording"));
	assert_int_equal(desk->counts.kept, 0);
	audio_desk_build(desk);
	assert_int_equal(desk->counts.made, 0);
	assert_int_equal(desk->counts.kept, all);
	assert_int_equal(desk->counts.removed, 0);
	/* Somebody records it again. */
	audio_desk_record(desk, "it/greeting.hello.wav", 2);
	audio_desk_build(desk);
	assert_int_equal(desk->counts.made, 1);
	assert_int_equal(desk->counts.removed, 1);
	assert_int_equal(count_files(desk, "it"),
	    coverage(desk, "it").recorded +
		(voice_works() ? coverage(desk, "it").synthetic + 1 : 0));
	/* What was made is lost; it is made again. */
	unlink(audio_desk_path(desk,
	    arena_printf(desk->arena, "audio/%s",
		audio_desk_hear(desk, "greeting.hello", "it", NULL)
		    .list[0]
		    ->path)));
	audio_desk_build(desk);
	assert_int_equal(desk->counts.made, 1);
	/* The recording goes, and its audio with it. */
	unlink(audio_desk_path(desk, "it/greeting.hello.wav"));
	audio_desk_build(desk);
	assert_int_equal(desk->counts.made, 0);
	assert_int_equal(desk->counts.removed, 1);
	assert_int_equal(coverage(desk, "it").recorded, 0);
	audio_desk_close(desk);
}

static void
test_long_chapter(void **state)
{
	struct audio_desk *desk = audio_desk_open();
	struct heard heard;
	size_t i;

	(void)state;
	audio_desk_record(desk, "it/greeting.hello.wav", 45);
	audio_desk_build(desk);
	heard = audio_desk_hear(desk, "greeting.hello", "it", NULL);
	assert_int_equal(heard.link, AUDIO_RECORDED);
	assert_in_range(heard.count, 3, 5);
	for (i = 0; i < heard.count; i++) {
		assert_in_range(heard.list[i]->ms, 8000, 20000);
		assert_int_equal(strncmp(heard.list[i]->path,
				     arena_printf(desk->arena,
					 "it/greeting.hello.%zu.", i + 1),
				     20),
		    0);
	}
	assert_in_range(heard.ms, 44000, 46000);
	audio_desk_close(desk);
}

/* What is wrong is named, all of it, and the rest is built. */
static void
test_bad_files(void **state)
{
	struct audio_desk *desk = audio_desk_open();
	const struct finding *finding;

	(void)state;
	audio_desk_write(desk, "it/greeting.bye.m4a", "no audio at all");
	audio_desk_record(desk, "it/greeting.hello.wav", 1);
	audio_desk_record(desk, "it/greeting.helo.wav", 1);
	audio_desk_record(desk, "it/greeting.hello.flac", 1);
	audio_desk_write(desk, "it/greeting.hello.about", "reeder Anna\n");
	audio_desk_build(desk);
	assert_int_equal(desk->counts.failed, 1);
	finding = audio_desk_finding(desk, "recording");
	assert_non_null(finding);
	assert_non_null(strstr(finding->file, "it/greeting.bye.m4a"));
	assert_non_null(strstr(finding->message, "save it as WAV"));
	finding = audio_desk_finding(desk, "unknown-recording");
	assert_non_null(strstr(finding->message, "'greeting.hello'?"));
	assert_non_null(audio_desk_finding(desk, "two-recordings"));
	finding = audio_desk_finding(desk, "about");
	assert_non_null(strstr(finding->message, "'reader'?"));
	assert_int_equal(
	    audio_desk_hear(desk, "greeting.hello", "it", NULL).link,
	    AUDIO_RECORDED);
	audio_desk_close(desk);
}

/* A text that changes makes its recording stale; a comma does not. */
static void
test_stale(void **state)
{
	struct audio_desk *desk = audio_desk_open();

	(void)state;
	audio_desk_record(desk, "it/greeting.hello.wav", 1);
	audio_desk_build(desk);
	desk->greeting = "Ciao.";
	audio_desk_build(desk);
	assert_int_equal(coverage(desk, "it").stale, 0);
	assert_int_equal(coverage(desk, "it").recorded, 1);
	desk->greeting = "Ciao a tutti";
	audio_desk_build(desk);
	assert_int_equal(coverage(desk, "it").stale, 1);
	assert_int_equal(coverage(desk, "it").recorded, 0);
	assert_int_not_equal(
	    audio_desk_hear(desk, "greeting.hello", "it", NULL).link,
	    AUDIO_RECORDED);
	/* Recorded again, it is fresh; so it is when the paper says so. */
	audio_desk_record(desk, "it/greeting.hello.wav", 1.5);
	audio_desk_build(desk);
	assert_int_equal(coverage(desk, "it").stale, 0);
	desk->greeting = "Ciao, ciao";
	audio_desk_write(desk, "it/greeting.hello.about", "read Ciao ciao\n");
	audio_desk_build(desk);
	assert_int_equal(coverage(desk, "it").stale, 0);
	audio_desk_close(desk);
}

static void
test_expired(void **state)
{
	struct audio_desk *desk = audio_desk_open();
	struct heard heard;

	(void)state;
	audio_desk_record(desk, "it/greeting.hello.wav", 1);
	audio_desk_write(desk, "it/greeting.hello.about", "until 2026-11-19\n");
	audio_desk_build(desk);
	assert_int_equal(coverage(desk, "it").expired, 1);
	assert_int_equal(coverage(desk, "it").recorded, 0);
	heard = audio_desk_hear(desk, "greeting.hello", "it", NULL);
	assert_int_equal(heard.link, AUDIO_EXPIRED);
	assert_int_equal(heard.count, 0);
	audio_desk_write(desk, "it/greeting.hello.about", "until 2026-11-20\n");
	audio_desk_build(desk);
	assert_int_equal(desk->counts.made, 0);
	assert_int_equal(coverage(desk, "it").expired, 0);
	assert_int_equal(
	    audio_desk_hear(desk, "greeting.hello", "it", NULL).link,
	    AUDIO_RECORDED);
	audio_desk_close(desk);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_made),
	    cmocka_unit_test(test_only_what_changed),
	    cmocka_unit_test(test_long_chapter),
	    cmocka_unit_test(test_bad_files),
	    cmocka_unit_test(test_stale),
	    cmocka_unit_test(test_expired),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
