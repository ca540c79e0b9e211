/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_own.c - the desk's own words: kept, read back, in force when accepted,
 * and what they would be mistaken for
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "words/own.h"

static const char table[] = "concept\tlang\tform\tscript\tnote\n"
			    "appointment\tit\tappuntamento\tLatn\t\n"
			    "help\tit\taiuto\tLatn\t\n"
			    "help\tfr\taide\tLatn\t\n"
			    "_but\tit\tma\tLatn\t\n";

struct desk {
	struct arena *arena;
	char table[64], own[80];
};

static int
start(void **state)
{
	struct arena *arena = arena_new(16 << 20);
	struct desk *desk = arena_alloc(arena, sizeof(*desk));
	struct fault fault;

	desk->arena = arena;
	snprintf(desk->table, sizeof(desk->table), "/tmp/passaparola-own-%d",
	    (int)getpid());
	snprintf(desk->own, sizeof(desk->own), "%s.own", desk->table);
	assert_int_equal(
	    file_replace(desk->table, 0600, slice_of(table), &fault), 0);
	*state = desk;
	return 0;
}

static int
end(void **state)
{
	struct desk *desk = *state;
	struct arena *arena = desk->arena;

	unlink(desk->table);
	unlink(desk->own);
	arena_free(&arena);
	return 0;
}

static struct own_word
word(const char *concept, const char *tag, const char *form,
    const char *accepted)
{
	return (struct own_word){.concept = concept,
	    .language = language_find(slice_of(tag)),
	    .form = slice_of(form),
	    .by = "carla",
	    .accepted = accepted};
}

static enum how
how(struct desk *desk, const char *text, size_t *warnings)
{
	struct findings findings = findings_new(desk->arena);
	struct words *words = words_load_own(desk->table, desk->own, &findings);
	enum how result;

	assert_non_null(words);
	assert_int_equal(findings.errors, 0);
	result = words_match(words, desk->arena, slice_of(text), NULL).how;
	words_free(&words);
	*warnings = findings.warnings;
	return result;
}

static void
test_kept(void **state)
{
	struct desk *desk = *state;
	const struct own_word words[] = {
	    word("appointment", "it", "sbobbinco", NULL),
	    word("help", "", "frullo bene", "anna"),
	    /* What the table says stands, whoever accepted it. */
	    word("help", "it", "appuntamento", "anna"),
	};
	struct own_word *read =
	    arena_array(desk->arena, OWN_WORDS_MAX + 1, sizeof(*read));
	struct fault fault;
	size_t count, i, warnings;

	assert_int_equal(
	    own_read(desk->arena, desk->own, read, &count, &fault), 0);
	assert_int_equal(count, 0);
	assert_int_equal(how(desk, "sbobbinco", &warnings), HOW_NONE);
	assert_int_equal(
	    own_write(desk->arena, desk->own, words, ARRAY_LEN(words), &fault),
	    0);
	assert_int_equal(
	    own_read(desk->arena, desk->own, read, &count, &fault), 0);
	assert_int_equal(count, ARRAY_LEN(words));
	for (i = 0; i < count; i++)
		assert_int_equal(own_find(read, count, words[i].concept,
				     words[i].language, words[i].form),
		    i);
	assert_null(read[0].accepted);
	assert_string_equal(read[1].accepted, "anna");
	assert_string_equal(read[0].by, "carla");
	assert_int_equal(how(desk, "sbobbinco", &warnings), HOW_NONE);
	assert_int_equal(how(desk, "Frullo bene!", &warnings), HOW_WHOLE);
	assert_int_equal(
	    how(desk, "oggi frullo bene le uova", &warnings), HOW_NONE);
	assert_int_equal(warnings, 1);
}

static void
test_fine(void **state)
{
	static const struct {
		const char *form;
		bool fine;
	} cases[] = {
	    {"sbobbinco", true},
	    {"موعد", true},
	    {"due parole", true},
	    {"", false},
	    {"a", false},
	    {"!!", false},
	    {"na4821", false},
	    {"٤٥٦ موعد", false},
	    {"a\tb", false},
	    {"ab\nstop", false},
	    {"\xff\xfe", false},
	    {"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy",
		false},
	};
	struct desk *desk = *state;
	size_t i;

	for (i = 0; i < ARRAY_LEN(cases); i++)
		if (own_form_is_fine(desk->arena, slice_of(cases[i].form)) !=
		    cases[i].fine)
			fail_msg("'%s'", cases[i].form);
}

static void
collect(void *context, const struct words_clash *clash)
{
	struct text *text = context;

	text_addf(text, "%s %s|", clash->code, clash->form);
}

static void
test_clash(void **state)
{
	static const struct {
		const char *form, *concept, *tag, *wanted;
	} cases[] = {
	    {"sbobbinco", "help", "it", ""},
	    {"Aiuto", "help", "it", "known-word aiuto|"},
	    {"aiuto", "appointment", "it", "two-concepts aiuto|"},
	    {"aiuto", "appointment", "fr", "same-word aiuto|"},
	    {"aide", "help", "it", ""},
	    {"appuntamentu", "help", "it", "near-word appuntamento|"},
	    {"appuntamentu", "appointment", "it", ""},
	    {"appuntamentu", "stop", "it", ""}, /* never guessed */
	    {"ma", "help", "it", ""},
	};
	struct desk *desk = *state;
	struct findings findings = findings_new(desk->arena);
	struct words *words = words_load(desk->table, &findings);
	size_t i;

	assert_non_null(words);
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct text text = text_new(desk->arena, 1000);

		words_clash(words, desk->arena, slice_of(cases[i].form),
		    cases[i].concept, language_find(slice_of(cases[i].tag)),
		    collect, &text);
		assert_string_equal(text.data, cases[i].wanted);
	}
	words_free(&words);
}

#define OWN_TEST(test) cmocka_unit_test_setup_teardown(test, start, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    OWN_TEST(test_kept),
	    OWN_TEST(test_fine),
	    OWN_TEST(test_clash),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
