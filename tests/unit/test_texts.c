/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_texts.c - a translator's file comes back: what would change, what is
 * left as it was and why, and what the desk's own texts are then
 */
#include "audio_desk.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "prompt/texts.h"

#define HEAD                                             \
	"msgid \"\"\nmsgstr \"\"\n\"Language: fr\\n\"\n" \
	"\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
#define ENTRY(id, source, text) \
	"\nmsgctxt \"" id "\"\nmsgid \"" source "\"\nmsgstr \"" text "\"\n"
#define TELL "{date}, ore {time}, {place}. Premi 1."

struct changes {
	size_t count;
	char id[100], before[200], after[200]; /* of the last */
};

static void
copy(char out[200], struct slice text)
{
	snprintf(out, 200, "%.*s", (int)text.length, text.data);
}

static void
note(void *context, const struct text_change *change)
{
	struct changes *changes = context;

	changes->count++;
	snprintf(changes->id, sizeof(changes->id), "%s", change->id);
	copy(changes->before, change->before);
	copy(changes->after, change->after);
}

static const struct language *
french(void)
{
	return language_find(slice_of("fr"));
}

static struct audio_desk *
open_desk(void)
{
	struct audio_desk *desk = audio_desk_open();

	assert_int_equal(mkdir(audio_desk_path(desk, "own"), 0700), 0);
	assert_int_equal(mkdir(audio_desk_path(desk, "own/fr"), 0700), 0);
	audio_desk_build(desk);
	return desk;
}

/* What FILE would change; then OUT are the desk's own texts. */
static int
compare(struct audio_desk *desk, const char *file, const char *out,
    struct changes *changes)
{
	struct fault fault;

	*changes = (struct changes){.count = 0};
	desk->findings = findings_new(desk->arena);
	audio_desk_write(desk, "brought.po", file);
	return texts_compare(desk->prompts, french(),
	    audio_desk_path(desk, "brought.po"),
	    out == NULL ? NULL : audio_desk_path(desk, out), note, changes,
	    &desk->findings, &fault);
}

static struct slice
said(struct audio_desk *desk, const char *id)
{
	return prompts_text(
	    desk->prompts, prompts_find(desk->prompts, slice_of(id)), french());
}

static void
test_left_as_it_was(void **state)
{
	static const struct {
		const char *file, *code;
		int result;
	} table[] = {
	    {HEAD ENTRY("appointment.tell", TELL, "{date} a {time}, tapez 1."),
		"placeholder", 0},
	    {HEAD ENTRY(
		 "appointment.tell", TELL, "{date} {time} {place} {code}"),
		"placeholder", 0},
	    {HEAD ENTRY("appointment.tell", TELL, "{date} {time} {place"),
		"placeholder", 0},
	    {HEAD ENTRY("greeting.bye", "Addio", "Adieu"), "stale", 0},
	    {HEAD "\n#, fuzzy" ENTRY("greeting.bye", "Arrivederci", "Adieu"),
		"stale", 0},
	    {HEAD ENTRY("greeting.nothing", "Ciao", "Salut"), "unknown-prompt",
		0},
	    {HEAD ENTRY("date-format", "dd/MM", "MM/dd"), "date-format", 0},
	    {"this is no PO file", "encoding", -1},
	    {"msgid \"\"\nmsgstr \"\"\n\"Language: ar\\n\"\n"
	     "\"Content-Type: text/plain; charset=UTF-8\\n\"\n" ENTRY(
		 "greeting.bye", "Arrivederci", "Adieu"),
		"language", -1},
	    {HEAD "msgctxt \"greeting.bye\nmsgid", "po", -1},
	};
	struct audio_desk *desk = open_desk();
	struct changes changes;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(table); i++) {
		assert_int_equal(
		    compare(desk, table[i].file, "own/fr/out.po", &changes),
		    table[i].result);
		assert_int_equal(changes.count, 0);
		if (audio_desk_finding(desk, table[i].code) == NULL)
			fail_msg("%zu: no finding %s", i, table[i].code);
		assert_int_equal(
		    file_exists(audio_desk_path(desk, "own/fr/out.po")),
		    table[i].result == 0);
		remove(audio_desk_path(desk, "own/fr/out.po"));
	}
	audio_desk_close(desk);
}

static void
test_changed_and_back(void **state)
{
	static const char bye[] =
	    HEAD ENTRY("greeting.bye", "Arrivederci", "Adieu");
	struct audio_desk *desk = open_desk();
	const char *before = arena_copy(desk->arena,
	    said(desk, "greeting.bye").data, said(desk, "greeting.bye").length);
	const char *tell =
	    arena_copy(desk->arena, said(desk, "appointment.tell").data,
		said(desk, "appointment.tell").length);
	const char *back;
	struct changes changes;

	(void)state;
	assert_int_equal(compare(desk, bye, "own/fr/@texts.po", &changes), 0);
	assert_int_equal(changes.count, 1);
	assert_string_equal(changes.id, "greeting.bye");
	assert_string_equal(changes.before, before);
	assert_string_equal(changes.after, "Adieu");
	audio_desk_build(desk);
	assert_true(slice_is(said(desk, "greeting.bye"), "Adieu"));
	assert_true(slice_is(said(desk, "appointment.tell"), tell));
	/* The same again changes nothing, and another one keeps it. */
	assert_int_equal(compare(desk, bye, NULL, &changes), 0);
	assert_int_equal(changes.count, 0);
	assert_int_equal(compare(desk,
			     HEAD ENTRY("appointment.tell", TELL,
				 "{place}: {date}, {time}."),
			     "own/fr/@texts.po", &changes),
	    0);
	assert_int_equal(changes.count, 1);
	audio_desk_build(desk);
	assert_true(slice_is(said(desk, "greeting.bye"), "Adieu"));
	assert_true(slice_is(
	    said(desk, "appointment.tell"), "{place}: {date}, {time}."));
	/* Back to what came with the program: that is a change, too. */
	back = arena_printf(desk->arena,
	    HEAD ENTRY("greeting.bye", "Arrivederci", "%s"), before);
	assert_int_equal(compare(desk, back, "own/fr/@texts.po", &changes), 0);
	assert_int_equal(changes.count, 1);
	audio_desk_build(desk);
	assert_true(slice_is(said(desk, "greeting.bye"), before));
	audio_desk_close(desk);
}

/* What is wrong with the desk's own texts keeps nobody from starting. */
static void
test_broken_own(void **state)
{
	static const char *const files[] = {"nonsense", HEAD "msgctxt \"x",
	    HEAD ENTRY("appointment.tell", TELL, "{date}"),
	    HEAD ENTRY("greeting.bye", "Addio", "Adieu")};
	struct audio_desk *desk = open_desk();
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(files); i++) {
		audio_desk_write(desk, "own/fr/@texts.po", files[i]);
		audio_desk_build(desk);
		assert_int_equal(desk->findings.errors, 0);
		assert_true(desk->findings.warnings > 0);
		assert_true(said(desk, "greeting.bye").length > 0);
		assert_false(slice_is(said(desk, "greeting.bye"), "Adieu"));
	}
	audio_desk_close(desk);
}

static void
test_export(void **state)
{
	struct audio_desk *desk = open_desk();
	struct changes changes;
	struct slice bytes;
	struct fault fault;

	(void)state;
	assert_int_equal(
	    compare(desk, HEAD ENTRY("greeting.bye", "Arrivederci", "Adieu"),
		"own/fr/@texts.po", &changes),
	    0);
	audio_desk_build(desk);
	assert_int_equal(texts_export(desk->prompts, desk->folder, french(),
			     audio_desk_path(desk, "export.po"), &fault),
	    0);
	assert_int_equal(
	    file_read(desk->arena, audio_desk_path(desk, "export.po"), 1 << 20,
		&bytes, &fault),
	    0);
	assert_non_null(strstr(bytes.data, "msgstr \"Adieu\""));
	/* Brought back as it is it changes nothing. */
	assert_int_equal(compare(desk, bytes.data, NULL, &changes), 0);
	assert_int_equal(changes.count, 0);
	audio_desk_close(desk);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_left_as_it_was),
	    cmocka_unit_test(test_changed_and_back),
	    cmocka_unit_test(test_broken_own),
	    cmocka_unit_test(test_export),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
