/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_lent.c - recordings that a desk makes on its page: kept, replaced, gone
 * back to, and heard instead of those that came with the prompts
 */
#include "audio_desk.h"

#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "prompt/clips.h"
#include "prompt/lent.h"

#define STAFF 7
#define ID "greeting.hello"

static const char *
own(struct audio_desk *desk)
{
	return audio_desk_path(desk, "own");
}

static struct audio_desk *
open_desk(void)
{
	static const char *const folders[] = {"own", "own/it", "own/fr"};
	struct audio_desk *desk = audio_desk_open();
	size_t i;

	for (i = 0; i < ARRAY_LEN(folders); i++)
		assert_int_equal(
		    mkdir(audio_desk_path(desk, folders[i]), 0700), 0);
	return desk;
}

static const struct language *
french(void)
{
	return language_find(slice_of("fr"));
}

/* What is in own/fr/NAME; "" when it is not there. */
static const char *
contents(struct audio_desk *desk, const char *name)
{
	const char *path =
	    audio_desk_path(desk, arena_printf(desk->arena, "own/fr/%s", name));
	struct slice bytes;
	struct fault fault;

	if (!file_exists(path))
		return "";
	assert_int_equal(file_read(desk->arena, path, 100, &bytes, &fault), 0);
	return bytes.data;
}

static int
keep(struct audio_desk *desk, const char *bytes, const char *about)
{
	struct fault fault;

	assert_int_equal(lent_bring(desk->arena, own(desk), french(), STAFF,
			     slice_of(bytes), &fault),
	    0);
	return lent_keep(desk->arena, own(desk), french(), ID, STAFF,
	    lent_extension(slice_of(bytes)), slice_of(about), &fault);
}

static bool
swap(struct audio_desk *desk)
{
	struct fault fault;
	bool found;

	assert_int_equal(
	    lent_swap(desk->arena, own(desk), french(), ID, &found, &fault), 0);
	return found;
}

static void
test_extension(void **state)
{
	static const struct {
		const char *bytes, *extension;
	} table[] = {{"RIFF....WAVE", "wav"}, {"fLaC", "flac"},
	    {"OggS\1", "ogg"}, {"ID3", "mp3"}, {"", "mp3"}, {"RIF", "mp3"}};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(table); i++)
		assert_string_equal(lent_extension(slice_of(table[i].bytes)),
		    table[i].extension);
}

static void
test_find(void **state)
{
	static const char *const names[] = {"a.b.about", "a.b.c.wav",
	    "a.b.flac", "a.b~1.wav", "@before.a.b.c.about", "@before.a.b.wav",
	    "@coming-7", "b.about"};
	static const struct {
		const char *id;
		bool before;
		const char *name;
	} table[] = {{"a.b", false, "a.b.flac"}, {"a.b.c", false, "a.b.c.wav"},
	    {"a.b~1", false, "a.b~1.wav"}, {"a.b", true, "@before.a.b.wav"},
	    {"a", false, NULL}, {"b", false, NULL}, {"a.b.c", true, NULL},
	    {"a.b~", false, NULL}, {"", false, NULL}};
	struct audio_desk *desk = open_desk();
	struct lent_files files;
	struct fault fault;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(names); i++)
		audio_desk_write(desk,
		    arena_printf(desk->arena, "own/fr/%s", names[i]), "x");
	assert_int_equal(
	    lent_files(desk->arena, own(desk), french(), &files, &fault), 0);
	for (i = 0; i < ARRAY_LEN(table); i++) {
		const char *found =
		    lent_find(&files, table[i].id, table[i].before);

		if (table[i].name == NULL)
			assert_null(found);
		else
			assert_string_equal(found, table[i].name);
	}
	/* A language that nobody has recorded yet has no folder. */
	assert_int_equal(lent_files(desk->arena, own(desk),
			     language_find(slice_of("wo")), &files, &fault),
	    0);
	assert_null(lent_find(&files, "a.b", false));
	audio_desk_close(desk);
}

static void
test_keep_and_back(void **state)
{
	struct audio_desk *desk = open_desk();
	struct fault fault;

	(void)state;
	assert_false(swap(desk));
	assert_int_equal(keep(desk, "RIFF one", "reader A\n"), 0);
	assert_string_equal(contents(desk, ID ".wav"), "RIFF one");
	assert_string_equal(contents(desk, ID ".about"), "reader A\n");
	/* What was brought is kept once. */
	assert_int_equal(lent_keep(desk->arena, own(desk), french(), ID, STAFF,
			     "wav", slice_of(""), &fault),
	    -1);
	assert_int_equal(fault.kind, FAULT_MISSING);
	assert_string_equal(contents(desk, ID ".wav"), "RIFF one");
	assert_int_equal(keep(desk, "fLaC two", "reader B\n"), 0);
	assert_string_equal(contents(desk, ID ".flac"), "fLaC two");
	assert_string_equal(contents(desk, ID ".wav"), "");
	assert_string_equal(contents(desk, "@before." ID ".wav"), "RIFF one");
	assert_true(swap(desk));
	assert_string_equal(contents(desk, ID ".wav"), "RIFF one");
	assert_string_equal(contents(desk, ID ".about"), "reader A\n");
	assert_string_equal(contents(desk, ID ".flac"), "");
	assert_string_equal(contents(desk, "@before." ID ".flac"), "fLaC two");
	/* Of three the first is gone. */
	assert_int_equal(keep(desk, "RIFF three", ""), 0);
	assert_string_equal(contents(desk, ID ".wav"), "RIFF three");
	assert_string_equal(contents(desk, "@before." ID ".wav"), "RIFF one");
	assert_string_equal(contents(desk, "@before." ID ".flac"), "");
	audio_desk_close(desk);
}

static void
test_taken_away(void **state)
{
	struct audio_desk *desk = open_desk();

	(void)state;
	assert_int_equal(keep(desk, "RIFF one", "reader A\n"), 0);
	assert_true(swap(desk));
	assert_string_equal(contents(desk, ID ".wav"), "");
	assert_string_equal(contents(desk, ID ".about"), "");
	assert_string_equal(
	    contents(desk, "@before." ID ".about"), "reader A\n");
	assert_true(swap(desk));
	assert_string_equal(contents(desk, ID ".wav"), "RIFF one");
	assert_string_equal(contents(desk, "@before." ID ".wav"), "");
	audio_desk_close(desk);
}

/* Of the two recordings, which is heard?  They are told apart by their length. */
static int64_t
heard_s(struct audio_desk *desk)
{
	return (audio_desk_hear(desk, ID, "fr", NULL).ms + 500) / 1000;
}

static void
test_own_comes_first(void **state)
{
	struct audio_desk *desk = open_desk();

	(void)state;
	audio_desk_record(desk, "fr/" ID ".wav", 2);
	audio_desk_build(desk);
	assert_int_equal(heard_s(desk), 2);
	audio_desk_record(desk, "own/fr/" ID ".wav", 4);
	audio_desk_build(desk);
	assert_int_equal(heard_s(desk), 4);
	/* Of another text it is left out, as long as the other one is not. */
	audio_desk_write(desk, "own/fr/" ID ".about", "read Bonsoir!\n");
	audio_desk_build(desk);
	assert_int_equal(heard_s(desk), 2);
	audio_desk_write(desk, "fr/" ID ".about", "read Salut!\n");
	audio_desk_build(desk);
	assert_int_not_equal(
	    audio_desk_hear(desk, ID, "fr", NULL).link, AUDIO_RECORDED);
	assert_null(audio_desk_finding(desk, "unknown-recording"));
	audio_desk_close(desk);
}

static int
build_one(
    struct audio_desk *desk, struct build_counts *counts, struct fault *fault)
{
	struct build_order order = {.prompts = desk->prompts,
	    .languages = &desk->languages,
	    .voiced = &desk->languages,
	    .folder = desk->folder,
	    .own = own(desk),
	    .audio = audio_desk_path(desk, "audio"),
	    .desk = "Sportello",
	    .jobs = 1,
	    .language = french(),
	    .id = ID};

	return audio_build(&order, counts, &desk->findings, fault);
}

static void
test_only_one(void **state)
{
	struct audio_desk *desk = open_desk();
	struct build_counts counts;
	struct slice before, after;
	struct fault fault;

	(void)state;
	audio_desk_record(desk, "it/" ID ".wav", 2);
	audio_desk_build(desk);
	assert_int_equal(
	    file_read(desk->arena, audio_desk_path(desk, "audio/it/manifest"),
		1 << 20, &before, &fault),
	    0);
	audio_desk_record(desk, "own/fr/" ID ".wav", 3);
	audio_desk_record(desk, "it/" ID ".wav", 5);
	assert_int_equal(build_one(desk, &counts, &fault), 0);
	assert_int_equal(counts.made, 1);
	assert_int_equal(counts.failed, 0);
	assert_int_equal(
	    file_read(desk->arena, audio_desk_path(desk, "audio/it/manifest"),
		1 << 20, &after, &fault),
	    0);
	assert_true(slice_equals(before, after));
	/* All of it makes nothing more of French, and the other one. */
	audio_desk_build(desk);
	assert_int_equal(desk->counts.made, 1);
	assert_int_equal(heard_s(desk), 3);
	/* Taken away, it is no longer in the manifest, nor its audio there. */
	assert_int_equal(unlink(audio_desk_path(desk, "own/fr/" ID ".wav")), 0);
	assert_int_equal(build_one(desk, &counts, &fault), 0);
	assert_int_equal(counts.made, 0);
	assert_int_equal(counts.removed, 1);
	audio_desk_close(desk);
}

static void
test_one_at_a_time(void **state)
{
	struct audio_desk *desk = open_desk();
	struct build_counts counts;
	struct fault fault;
	int lock;

	(void)state;
	audio_desk_build(desk);
	lock = open(
	    audio_desk_path(desk, "audio/build.lock"), O_WRONLY | O_CLOEXEC);
	assert_int_equal(flock(lock, LOCK_EX), 0);
	assert_int_equal(build_one(desk, &counts, &fault), -1);
	assert_int_equal(fault.kind, FAULT_BUSY);
	close(lock);
	assert_int_equal(build_one(desk, &counts, &fault), 0);
	audio_desk_close(desk);
}

struct standing {
	const char *id;
	enum audio_state state;
	bool found;
};

static void
stand(void *context, const struct audio_about *about)
{
	struct standing *standing = context;

	if (strcmp(about->id, standing->id) != 0)
		return;
	standing->found = true;
	standing->state = about->state;
	assert_int_equal(about->count, 1);
}

static void
test_states(void **state)
{
	static const struct {
		const char *about;
		enum audio_state state;
	} table[] = {{NULL, AUDIO_STATE_RECORDED},
	    {"until 2026-11-19\n", AUDIO_STATE_EXPIRED},
	    {"until 2026-11-20\n", AUDIO_STATE_RECORDED},
	    {"read Un autre texte\n", AUDIO_STATE_STALE}};
	struct audio_desk *desk = open_desk();
	struct audio_about about;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(table); i++) {
		struct standing standing = {.id = ID};

		audio_desk_record(desk, "own/fr/" ID ".wav", 1);
		if (table[i].about != NULL)
			audio_desk_write(
			    desk, "own/fr/" ID ".about", table[i].about);
		audio_desk_build(desk);
		assert_true(audio_look(
		    desk->audio, french(), slice_of(ID), NOW_MS, &about));
		assert_int_equal(about.state, table[i].state);
		if (about.state == AUDIO_STATE_RECORDED) {
			audio_each(
			    desk->audio, french(), NOW_MS, stand, &standing);
			assert_true(standing.found);
			assert_int_equal(standing.state, about.state);
		}
	}
	assert_false(audio_look(
	    desk->audio, french(), slice_of("nothing"), NOW_MS, &about));
	assert_string_equal(audio_state_name(AUDIO_STATE_STALE), "stale");
	audio_desk_close(desk);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_extension),
	    cmocka_unit_test(test_find),
	    cmocka_unit_test(test_keep_and_back),
	    cmocka_unit_test(test_taken_away),
	    cmocka_unit_test(test_own_comes_first),
	    cmocka_unit_test(test_only_one),
	    cmocka_unit_test(test_one_at_a_time),
	    cmocka_unit_test(test_states),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
