/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_audio_hear.c - which voice a caller hears, and values spoken in it
 */
#include "audio_desk.h"

#include <string.h>

#include "prompt/clips.h"
#include "prompt/grammar.h"
#include "sound/voice.h"

/* The ids of what is played, one after another. */
static const char *
played(struct audio_desk *desk, const struct heard *heard)
{
	struct text ids = text_new(desk->arena, 4096);
	size_t i;

	for (i = 0; i < heard->count; i++) {
		const char *path = heard->list[i]->path;
		size_t length = strlen(path) - strlen(".0123456789abcdef.wav");

		text_addf(&ids, "%s%.*s", i == 0 ? "" : " ", (int)length, path);
	}
	return ids.data;
}

static struct values
appointment(void)
{
	struct values values = {.count = 0};

	values_set_date(&values, "date", NOW_MS);
	values_set_time(&values, "time", NOW_MS);
	values_set_text(&values, "place", slice_of("via Roma 1"));
	values_set_text(&values, "code", slice_of("N-4N"));
	values_set_text(&values, "desk", slice_of("Sportello"));
	return values;
}

static void
check(struct audio_desk *desk, const char *prompt, const char *tag,
    const struct values *values, enum audio_link link, const char *wanted)
{
	struct heard heard = audio_desk_hear(desk, prompt, tag, values);

	assert_string_equal(played(desk, &heard), wanted);
	assert_int_equal(heard.link, link);
}

static const char recorded_words[] =
    "it/weekday.friday it/number.20 it/month.11 it/appointment.tell~1 "
    "it/hour.11 it/place.via-roma-1 it/appointment.tell~2";

static void
test_values_recorded(void **state)
{
	static const char *const names[] = {"weekday.friday", "number.20",
	    "month.11", "hour.11", "place.via-roma-1", "appointment.tell~1",
	    "appointment.tell~2"};
	struct audio_desk *desk = audio_desk_open();
	struct values values = appointment();
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(names); i++)
		audio_desk_record(desk,
		    arena_printf(desk->arena, "it/%s.wav", names[i]), 0.5);
	audio_desk_build(desk);
	check(desk, "appointment.tell", "it", &values, AUDIO_RECORDED,
	    recorded_words);
	/* A value that was read aloud for this alone stands for its clip. */
	values_set_recorded(&values, "place", slice_of("via Nuova 7"),
	    "notices/spoken.0123456789abcdef.wav");
	check(desk, "appointment.tell", "it", &values, AUDIO_RECORDED,
	    "it/weekday.friday it/number.20 it/month.11 it/appointment.tell~1 "
	    "it/hour.11 notices/spoken it/appointment.tell~2");
	audio_desk_close(desk);
}

/* One fragment is missing: the next voice says all of it. */
static void
test_values_synthetic(void **state)
{
	struct audio_desk *desk;
	struct values values = appointment(), none = {.count = 0};

	(void)state;
	if (!voice_works())
		skip();
	desk = audio_desk_open();
	audio_desk_record(desk, "it/appointment.tell~1.wav", 0.5);
	audio_desk_build(desk);
	check(desk, "appointment.tell", "it", &values, AUDIO_SYNTHETIC,
	    recorded_words);
	check(desk, "code.tell", "it", &values, AUDIO_SYNTHETIC,
	    "it/code.tell~1 it/letter.n it/number.4 it/letter.n "
	    "it/code.tell~2 it/value.desk");
	/* French has no fragments, and no other place is known. */
	check(desk, "appointment.tell", "fr", &values, AUDIO_NONE, "");
	values_set_text(&values, "place", slice_of("via Nuova 7"));
	check(desk, "appointment.tell", "it", &values, AUDIO_NONE, "");
	values_set_text(&values, "desk", slice_of("Altro"));
	check(desk, "code.tell", "it", &values, AUDIO_NONE, "");
	check(desk, "code.tell", "it", &none, AUDIO_NONE, "");
	values_set_text(&values, "desk", slice_of("Sportello"));
	values_set_text(&values, "code", slice_of("ñ?"));
	check(desk, "code.tell", "it", &values, AUDIO_NONE, "");
	audio_desk_close(desk);
}

static void
test_plural(void **state)
{
	struct audio_desk *desk;
	struct values values = {.count = 0};

	(void)state;
	if (!voice_works())
		skip();
	desk = audio_desk_open();
	audio_desk_build(desk);
	values_set_number(&values, "days", 1);
	check(desk, "days.tell", "it", &values, AUDIO_SYNTHETIC,
	    "it/days.tell~1 it/days.tell~3");
	values_set_number(&values, "days", 7);
	check(desk, "days.tell", "it", &values, AUDIO_SYNTHETIC,
	    "it/days.tell~2 it/days.tell~3");
	audio_desk_close(desk);
}

/* Wolof has no voice and no text here: a relative is heard. */
static void
test_chain(void **state)
{
	struct audio_desk *desk = audio_desk_open();
	enum audio_link machine = voice_works() ? AUDIO_SYNTHETIC : AUDIO_NONE;

	(void)state;
	audio_desk_record(desk, "fr/greeting.hello.wav", 1);
	audio_desk_build(desk);
	check(desk, "greeting.hello", "fr", NULL, AUDIO_RECORDED,
	    "fr/greeting.hello");
	check(desk, "greeting.hello", "wo", NULL, AUDIO_RELATIVE,
	    "fr/greeting.hello");
	check(desk, "greeting.hello", "it", NULL, machine,
	    machine == AUDIO_NONE ? "" : "it/greeting.hello");
	check(desk, "greeting.bye", "wo", NULL, machine,
	    machine == AUDIO_NONE ? "" : "fr/greeting.bye");
	check(desk, "greeting.hello.text", "it", NULL, AUDIO_NONE, "");
	/* A language that the desk does not have. */
	check(desk, "greeting.hello", "ff", NULL, AUDIO_RELATIVE,
	    "fr/greeting.hello");
	check(desk, "greeting.hello", "si", NULL, AUDIO_NONE, "");
	audio_desk_close(desk);
}

/* Whoever listens hears the end of it, whatever is built and loaded. */
static void
test_found_and_held(void **state)
{
	struct audio_desk *desk = audio_desk_open();
	const struct audio_sound *sound;
	struct audio *held;
	struct heard heard;
	const char *path;

	(void)state;
	audio_desk_record(desk, "it/greeting.hello.wav", 1);
	audio_desk_build(desk);
	heard = audio_desk_hear(desk, "greeting.hello", "it", NULL);
	path = arena_string(desk->arena, heard.list[0]->path);
	sound = audio_find(desk->audio, slice_of(path));
	assert_ptr_equal(sound, heard.list[0]);
	assert_null(audio_find(desk->audio, slice_of("it/manifest")));
	assert_null(audio_find(desk->audio, slice_of("")));
	assert_null(
	    audio_find(desk->audio, (struct slice){path, strlen(path) - 1}));
	assert_null(audio_find(
	    desk->audio, slice_of(arena_printf(desk->arena, "%sx", path))));
	held = audio_hold(desk->audio);
	audio_desk_record(desk, "it/greeting.hello.wav", 2);
	audio_desk_build(desk);
	assert_null(audio_find(desk->audio, slice_of(path)));
	assert_memory_equal(sound->bytes.data, "RIFF", 4);
	audio_release(&held);
	assert_null(held);
	audio_desk_close(desk);
}

static void
test_clip_ids(void **state)
{
	static const struct {
		const char *place, *id;
	} table[] = {
	    {"via Roma 1", "place.via-roma-1"},
	    {"  Via  Roma, 1. ", "place.via-roma-1"},
	    {"Piazza S.ta Lucia 3/b", "place.piazza-s-ta-lucia-3-b"},
	};
	char id[CLIP_ID_SIZE], other[CLIP_ID_SIZE];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(table); i++) {
		clip_place_id(id, slice_of(table[i].place));
		assert_string_equal(id, table[i].id);
	}
	clip_place_id(id, slice_of("شارع"));
	clip_place_id(other, slice_of("شارع روما"));
	assert_string_not_equal(id, other);
	assert_false(clip_is_heard(slice_of("، ")));
	assert_false(clip_is_heard(slice_of("… — ")));
	assert_true(clip_is_heard(slice_of("، ساعة")));
}

static void
test_grammar_slips(void **state)
{
	static const struct {
		const char *line, *says;
	} table[] = {
	    {"say xx date -> a", "neither a language"},
	    {"say it date, minut 0 -> a", "'minute'?"},
	    {"say it date -> number.{dai}", "'day'?"},
	    {"say it date ->", "a rule is written"},
	    {"tell it date -> a", "a rule is written"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(table); i++) {
		struct audio_desk *desk = audio_desk_open();
		const struct finding *finding;

		audio_desk_write(desk, "fragments/grammar", table[i].line);
		grammar_load(desk->arena, desk->folder, &desk->findings);
		finding = audio_desk_finding(desk, "grammar");
		assert_non_null(finding);
		if (strstr(finding->message, table[i].says) == NULL)
			fail_msg("'%s'", finding->message);
		audio_desk_close(desk);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_values_recorded),
	    cmocka_unit_test(test_values_synthetic),
	    cmocka_unit_test(test_plural),
	    cmocka_unit_test(test_chain),
	    cmocka_unit_test(test_found_and_held),
	    cmocka_unit_test(test_clip_ids),
	    cmocka_unit_test(test_grammar_slips),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
