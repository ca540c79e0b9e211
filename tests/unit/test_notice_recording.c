/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_notice_recording.c - recordings of notices: their names, what becomes of
 * a file, how long one is kept, and what a call with one costs
 */
#include "store_fixture.h"

#include <fcntl.h>
#include <sndfile.h>
#include <sys/stat.h>

#include "base/clock.h"
#include "core/notice_write.h"
#include "line/notice_recording.h"
#include "line/rehearse.h"
#include "prompt/telephone.h"
#include "sound_make.h"
#include "store/contact.h"

#define HASH "0123456789abcdef0123456789abcdef01234567"
#define ANNA "+393331112233"

static struct slice audio = {"RIFF, as it was made", 20};

static const char *
folder_of(struct fixture *fixture)
{
	return arena_printf(fixture->arena, "%s/recordings", fixture->folder);
}

static struct language_list
languages_of(void)
{
	struct language_list list = {.count = 2};

	list.list[0] = language_find(slice_of("it"));
	list.list[1] = language_find(slice_of("fr"));
	return list;
}

static void
test_names(void **state)
{
	static const struct {
		const char *name;
		int seconds;
	} cases[] = {
	    {HASH "-1s.wav", 1},
	    {HASH "-180s.wav", 180},
	    {HASH "-181s.wav", 0},
	    {HASH "-0s.wav", 0},
	    {HASH "-s.wav", 0},
	    {HASH "-13.wav", 0},
	    {HASH "-13s.flac", 0},
	    {HASH "_13s.wav", 0},
	    {HASH "-+1s.wav", 0},
	    {HASH "-1 s.wav", 0},
	    {HASH, 0},
	    {"0123-13s.wav", 0},
	    {"../" HASH "-13s.wav", 0},
	    {"g123456789abcdef0123456789abcdef01234567-13s.wav", 0},
	    {"A123456789abcdef0123456789abcdef01234567-13s.wav", 0},
	    {"sabato.wav", 0},
	    {"", 0},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct slice name = slice_of(cases[i].name);

		assert_int_equal(
		    notice_recording_seconds(name), cases[i].seconds);
		assert_int_equal(
		    notice_recording_is_kept(name), cases[i].seconds > 0);
	}
}

/* All that people wrote around a name stays. */
static void
test_renamed(void **state)
{
	static const char script[] =
	    "notice x\nto everyone\ncall\ntext fr\n > b\ntext it\n > a\n"
	    "recording it due parole.wav  # Anna\nrecording fr b.wav\n";
	static const char *const names[] = {"B", "A"};
	struct fixture *fixture = *state;
	struct findings findings = findings_new(fixture->arena);
	struct language_list languages = languages_of();
	struct notice notice, again;
	struct slice renamed;

	notice_read(fixture->arena, "x", slice_of(script), &languages, &notice,
	    &findings);
	assert_int_equal(findings.errors, 0);
	renamed = notice_rename_recordings(
	    fixture->arena, slice_of(script), &notice, names);
	assert_true(slice_is(renamed,
	    "notice x\nto everyone\ncall\ntext fr\n > b\ntext it\n > a\n"
	    "recording it A  # Anna\nrecording fr B\n"));
	/* Written anew from what was read, it says the same. */
	notice_read(fixture->arena, "x", notice_script(fixture->arena, &notice),
	    &languages, &again, &findings);
	assert_int_equal(findings.errors, 0);
	assert_true(notice_is_same(&notice, &again));
	again.texts[1].recording = slice_of("other.wav");
	assert_false(notice_is_same(&notice, &again));
}

static void
test_telephone(void **state)
{
	struct fixture *fixture = *state;
	struct arena *arena = arena_new(TELEPHONE_ARENA_MAX);
	const char *path = arena_printf(arena, "%s/in.wav", fixture->folder);
	struct made *made = made_new(arena, 44100);
	struct fault fault;
	struct telephone out;

	assert_int_equal(telephone_read(arena, path, 10, &out, &fault), -1);
	assert_int_equal(fault.kind, FAULT_MISSING);
	assert_string_equal(out.flaw, "unreadable");
	made_silence(made, 2);
	made_speech(made, 3.5, 0.2);
	made_silence(made, 2);
	made_write(made, path, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 2);
	fine(fixture, telephone_read(arena, path, 10, &out, &fixture->fault));
	assert_null(out.flaw);
	assert_in_range(out.seconds, 3, 4);
	assert_in_range(out.wav.length, 3 * 16000, 4 * 16000 + 100);
	/* It is too long as it is heard, not as it was recorded. */
	assert_int_equal(telephone_read(arena, path, 2, &out, &fault), -1);
	assert_non_null(strstr(fault.text, "longer than 2 seconds"));
	assert_string_equal(out.flaw, "long");
	made = made_new(arena, 8000);
	made_silence(made, 2);
	made_write(made, path, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 1);
	assert_int_equal(telephone_read(arena, path, 10, &out, &fault), -1);
	assert_string_equal(out.flaw, "silent");
	made = made_new(arena, 8000);
	made_speech(made, 3, 0.0005);
	made_write(made, path, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 1);
	assert_int_equal(telephone_read(arena, path, 10, &out, &fault), -1);
	assert_int_equal(fault.kind, FAULT_DATA);
	assert_string_equal(out.flaw, "silent");
	unlink(path);
	arena_free(&arena);
}

static const char *
keep(struct fixture *fixture, const char *bytes, int64_t age_ms)
{
	char name[NOTICE_RECORDING_SIZE];
	const char *path;
	struct timespec times[2];

	fine(fixture,
	    store_notice_recording_keep(folder_of(fixture), slice_of(bytes), 50,
		name, &fixture->fault));
	path = arena_printf(fixture->arena, "%s/%s", folder_of(fixture), name);
	times[0].tv_nsec = times[1].tv_nsec = 0;
	times[0].tv_sec = times[1].tv_sec = (NOW_MS - age_ms) / SECOND_MS;
	assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
	return arena_string(fixture->arena, name);
}

static void
put_notice(struct fixture *fixture, const char *recording,
    enum notice_state state, int64_t over_ms)
{
	struct notice_row row = {.made_by = "anna",
	    .made_ms = NOW_MS - over_ms,
	    .state = state,
	    .ended_ms = state == NOTICE_STOPPED || state == NOTICE_DONE ?
		NOW_MS - over_ms :
		0,
	    .script = slice_of(arena_printf(
		fixture->arena, "x\nrecording it %s\n", recording))};

	fine(fixture, store_notice_add(fixture->store, &row, &fixture->fault));
	fine(fixture, store_notice_save(fixture->store, &row, &fixture->fault));
}

static void
test_sweep(void **state)
{
	static const struct {
		enum notice_state state;
		int64_t over_ms;
		bool stays;
	} cases[] = {
	    {NOTICE_DRAFT, 89 * DAY_MS, true},
	    {NOTICE_DRAFT, 91 * DAY_MS, false},
	    {NOTICE_APPROVED, 400 * DAY_MS, true},
	    {NOTICE_RUNNING, 400 * DAY_MS, true},
	    {NOTICE_PAUSED, 400 * DAY_MS, true},
	    {NOTICE_STOPPED, 89 * DAY_MS, true},
	    {NOTICE_STOPPED, 91 * DAY_MS, false},
	    {NOTICE_DONE, 89 * DAY_MS, true},
	    {NOTICE_DONE, 91 * DAY_MS, false},
	};
	struct fixture *fixture = *state;
	const char *folder = folder_of(fixture);
	const char *names[ARRAY_LEN(cases)], *fresh, *alone, *shared;
	size_t i;

	/* No folder, nothing to do. */
	fine(fixture,
	    store_notice_recording_sweep(
		fixture->store, folder, NOW_MS, 90 * DAY_MS, &fixture->fault));
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		names[i] = keep(fixture,
		    arena_printf(fixture->arena, "sound %zu", i), 2 * DAY_MS);
		put_notice(fixture, names[i], cases[i].state, cases[i].over_ms);
	}
	fresh = keep(fixture, "fresh", HOUR_MS);
	alone = keep(fixture, "alone", 2 * DAY_MS);
	shared = keep(fixture, "shared", 2 * DAY_MS);
	put_notice(fixture, shared, NOTICE_DONE, 400 * DAY_MS);
	put_notice(fixture, shared, NOTICE_RUNNING, 0);
	fine(fixture,
	    store_notice_recording_sweep(
		fixture->store, folder, NOW_MS, 90 * DAY_MS, &fixture->fault));
	for (i = 0; i < ARRAY_LEN(cases); i++)
		assert_int_equal(
		    store_notice_recording_is(folder, slice_of(names[i])),
		    cases[i].stays);
	assert_true(store_notice_recording_is(folder, slice_of(fresh)));
	assert_false(store_notice_recording_is(folder, slice_of(alone)));
	assert_true(store_notice_recording_is(folder, slice_of(shared)));
	/* What is kept for ever is. */
	fine(fixture,
	    store_notice_recording_sweep(fixture->store, folder,
		NOW_MS + 1000 * DAY_MS, 0, &fixture->fault));
	assert_true(store_notice_recording_is(folder, slice_of(names[7])));
}

static const char *const allow[] = {"+39"};
static struct account account = {
    .name = "main", .rate = 2, .calls = true, .call_price = 20000};

static struct world
world_of(struct fixture *fixture)
{
	return (struct world){.languages = languages_of(),
	    .accounts = &account,
	    .account_count = 1,
	    .allow = allow,
	    .allow_count = 1,
	    .recordings = folder_of(fixture)};
}

/* Of two languages, one with a recording; what is written has to be kept. */
static void
write_one(struct fixture *fixture, const struct world *world,
    struct notice_row *row, struct notice *notice)
{
	char name[NOTICE_RECORDING_SIZE], pin[PIN_SIZE];
	struct fault fault;

	store_notice_recording_name(audio, 50, name);
	row->script = slice_of(arena_printf(fixture->arena,
	    "notice x\nto everyone\ncall\ntext it\n> Ciao\n"
	    "recording it %s\ntext fr\n> Salut\n",
	    name));
	assert_int_equal(
	    notice_write(fixture->store, &world->languages, fixture->arena,
		world->recordings, row, "anna", NOW_MS, pin, &fault),
	    -1);
	assert_non_null(strstr(fault.text, "is not kept here"));
	fine(fixture,
	    store_notice_recording_keep(
		world->recordings, audio, 50, name, &fixture->fault));
	fine(fixture,
	    notice_write(fixture->store, &world->languages, fixture->arena,
		world->recordings, row, "anna", NOW_MS, pin, &fixture->fault));
	fine(fixture,
	    notice_open(&world->languages, fixture->arena, row, notice,
		&fixture->fault));
}

static struct rehearsal
rehearse(struct fixture *fixture, const struct world *world,
    const struct notice_row *row, const struct notice *notice)
{
	struct rehearsal result;

	fine(fixture,
	    notice_rehearse(fixture->store, world, fixture->arena, row, notice,
		NOW_MS, &result, &fixture->fault));
	return result;
}

/* By minutes; and of one whose file is gone the text is read. */
static void
test_rehearsed(void **state)
{
	struct fixture *fixture = *state;
	struct world world = world_of(fixture);
	struct contact contact = {
	    .person = fixture_person(fixture, ANNA).id, .consent = "yes"};
	struct notice_row row = {.id = 0};
	struct rehearsal result;
	struct notice notice;

	fine(fixture,
	    store_contact_put(
		fixture->store, &contact, NOW_MS, &fixture->fault));
	write_one(fixture, &world, &row, &notice);
	result = rehearse(fixture, &world, &row, &notice);
	assert_int_equal(result.texts[0].seconds, 50);
	assert_int_equal(result.texts[0].parts.parts, 2);
	assert_false(result.texts[0].lost);
	assert_int_equal(result.texts[1].parts.parts, 1);
	assert_int_equal(result.cost, 2 * 20000);
	assert_non_null(
	    notice_recording_path(&world, fixture->arena, &notice.texts[0]));
	unlink(arena_printf(fixture->arena, "%s/%.*s", world.recordings,
	    (int)notice.texts[0].recording.length,
	    notice.texts[0].recording.data));
	assert_null(
	    notice_recording_path(&world, fixture->arena, &notice.texts[0]));
	result = rehearse(fixture, &world, &row, &notice);
	assert_true(result.texts[0].lost);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_names),
	    STORE_TEST(test_renamed),
	    STORE_TEST(test_telephone),
	    STORE_TEST(test_sweep),
	    STORE_TEST(test_rehearsed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
