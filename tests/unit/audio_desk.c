/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * audio_desk.c - a desk that records and builds, for tests
 */
#include "audio_desk.h"

#include <ftw.h>
#include <sndfile.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/clock.h"
#include "base/file.h"

/* libgettextpo 0.21 forgets a few bytes of every file; they are not ours. */
const char *__lsan_default_suppressions(void);
const char *
__lsan_default_suppressions(void)
{
	return "leak:libgettextpo";
}

static const char french[] =
    "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
    "msgctxt \"greeting.hello\"\nmsgid \"Ciao\"\nmsgstr \"Bonjour\"\n\n"
    "msgctxt \"greeting.bye\"\nmsgid \"Arrivederci\"\nmsgstr \"Salut\"\n\n"
    "msgctxt \"appointment.tell\"\n"
    "msgid \"{date}, ore {time}, {place}. Premi 1.\"\n"
    "msgstr \"Le {date} à {time}, {place}. Tapez 1.\"\n";

static const char fragments[] = "number.20\tventi\n"
				"weekday.friday\tvenerdì\n"
				"month.11\tnovembre\n"
				"hour.11\tundici\n"
				"number.4\tquattro\n"
				"letter.n\tenne\n";

static const char grammar[] =
    "say any date           -> weekday.{weekday} number.{day} month.{month}\n"
    "say any time, minute 0 -> hour.{hour}\n"
    "say it time            -> hour.{hour} number.{minute}\n"
    "say any code           -> spell\n";

static void
add_prompts(struct audio_desk *desk)
{
	static const struct {
		const char *id, *text;
	} table[] = {
	    {"greeting.hello", NULL},
	    {"greeting.bye", "Arrivederci"},
	    {"greeting.hello.text", "Ciao per SMS"},
	    {"appointment.tell", "{date}, ore {time}, {place}. Premi 1."},
	    {"code.tell", "Il codice {code}, di {desk}"},
	    {"days.tell",
		"{days, plural, one {un giorno} other {tanti giorni}} da ora"},
	};
	size_t i;

	for (i = 0; i < ARRAY_LEN(table); i++)
		assert_true(
		    prompts_add(desk->prompts, table[i].id,
			slice_of(table[i].text == NULL ? desk->greeting :
							 table[i].text),
			"test.flow", 1, &desk->findings) >= 0);
}

static void
load_prompts(struct audio_desk *desk)
{
	prompts_free(&desk->prompts);
	desk->findings = findings_new(desk->arena);
	desk->prompts = prompts_new(&desk->languages);
	add_prompts(desk);
	prompts_load(desk->prompts, desk->folder, audio_desk_path(desk, "own"),
	    &desk->findings);
}

struct audio_desk *
audio_desk_open(void)
{
	static const char *const tags[] = {"it", "fr", "wo"};
	static const char *const folders[] = {"fragments", "it", "fr", "wo"};
	struct arena *arena = arena_new((size_t)512 << 20);
	struct audio_desk *desk = arena_alloc(arena, sizeof(*desk));
	size_t i;

	assert_int_equal(clock_set_zone("Europe/Rome"), 0);
	desk->arena = arena;
	desk->findings = findings_new(arena);
	desk->greeting = "Ciao";
	snprintf(desk->folder, sizeof(desk->folder), "/tmp/audio.XXXXXX");
	assert_non_null(mkdtemp(desk->folder));
	for (i = 0; i < ARRAY_LEN(folders); i++)
		assert_int_equal(
		    mkdir(audio_desk_path(desk, folders[i]), 0700), 0);
	for (i = 0; i < ARRAY_LEN(tags); i++)
		desk->languages.list[desk->languages.count++] =
		    language_find(slice_of(tags[i]));
	audio_desk_write(desk, "fr.po", french);
	audio_desk_write(desk, "fragments/it.tsv", fragments);
	audio_desk_write(desk, "fragments/grammar", grammar);
	audio_desk_write(desk, "fragments/places", "Via Roma, 1\n");
	return desk;
}

static int
on_file(const char *path, const struct stat *status, int kind, struct FTW *ftw)
{
	(void)status;
	(void)kind;
	(void)ftw;
	return remove(path);
}

void
audio_desk_close(struct audio_desk *desk)
{
	struct arena *arena = desk->arena;

	audio_release(&desk->audio);
	prompts_free(&desk->prompts);
	nftw(desk->folder, on_file, 8, FTW_DEPTH | FTW_PHYS);
	arena_free(&arena);
}

const char *
audio_desk_path(struct audio_desk *desk, const char *name)
{
	return file_join(desk->arena, desk->folder, name);
}

void
audio_desk_write(
    struct audio_desk *desk, const char *name, const char *contents)
{
	struct fault fault;

	assert_int_equal(file_replace(audio_desk_path(desk, name), 0644,
			     slice_of(contents), &fault),
	    0);
}

void
audio_desk_record(struct audio_desk *desk, const char *name, double seconds)
{
	struct arena *arena = arena_new((size_t)64 << 20);
	struct made *made = made_new(arena, 16000);
	double done;

	made_silence(made, 0.3);
	for (done = 0; done < seconds; done += 5) {
		made_silence(made, done > 0 ? 0.5 : 0);
		made_speech(
		    made, seconds - done < 5 ? seconds - done : 4.5, 0.3);
	}
	made_silence(made, 0.3);
	made_write(made, audio_desk_path(desk, name),
	    strstr(name, ".flac") != NULL ? SF_FORMAT_FLAC | SF_FORMAT_PCM_16 :
					    SF_FORMAT_WAV | SF_FORMAT_PCM_16,
	    1);
	arena_free(&arena);
}

void
audio_desk_build(struct audio_desk *desk)
{
	struct build_order order = {.languages = &desk->languages,
	    .voiced = &desk->languages,
	    .folder = desk->folder,
	    .own = audio_desk_path(desk, "own"),
	    .audio = audio_desk_path(desk, "audio"),
	    .desk = "Sportello",
	    .jobs = 2};
	struct fault fault;

	audio_release(&desk->audio);
	load_prompts(desk);
	order.prompts = desk->prompts;
	if (audio_build(&order, &desk->counts, &desk->findings, &fault) != 0)
		fail_msg("%s", fault.text);
	desk->audio = audio_load(desk->prompts, desk->folder, order.audio,
	    order.desk, &desk->findings);
}

struct heard
audio_desk_hear(struct audio_desk *desk, const char *prompt, const char *tag,
    const struct values *values)
{
	static const struct values none;

	return audio_prompt(desk->audio, desk->arena,
	    prompts_find(desk->prompts, slice_of(prompt)),
	    language_find(slice_of(tag)), values == NULL ? &none : values,
	    NOW_MS);
}

const struct finding *
audio_desk_finding(const struct audio_desk *desk, const char *code)
{
	size_t i;

	for (i = 0; i < desk->findings.count; i++)
		if (strcmp(desk->findings.list[i].code, code) == 0)
			return &desk->findings.list[i];
	return NULL;
}
