/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_fold.c - many ways to write a word become one
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/macros.h"
#include "words/fold.h"
#include "words/words.h"

struct pair {
	const char *typed, *same_as;
};

static struct slice
folded(struct arena *arena, const char *text)
{
	return fold(arena, slice_of(text));
}

static void
test_same(void **state)
{
	static const struct pair pairs[] = {
	    {"  LINGUA ", "lingua"},
	    {"Perché", "perche"},
	    {"Ｈｅｌｐ", "help"},
	    {"aiutoooo!!!", "aiuto"},
	    {"cтоп", "стоп"}, /* Latin c */
	    {"нi", "ні"}, /* Latin i */
	    {"ѕtор", "stop"}, /* Cyrillic ѕ, о, р */
	    {"إقامة", "اقامه"},
	    {"شرطة", "شرطه"},
	    {"مـوعـد", "موعد"},
	    {"مَوْعِد", "موعد"},
	    {"ہاں", "هان"},
	    {"پولیس", "پوليس"},
	    {"٣", "3"},
	    {"১২", "12"},
	    {"২০০", "200"}, /* digits are never collapsed */
	    {"7'atar", "7atar"},
	    {"l'aiuto", "l aiuto"},
	    {"l’aiuto", "l aiuto"},
	    {"rendez-vous", "rendez vous"},
	    {"ndimbël ŋ", "ndimbel n"},
	    {"st\xE2\x80\x8Bop", "stop"}, /* zero-width blank */
	    {"\xE2\x80\x8Fموعد", "موعد"}, /* right-to-left mark */
	    {"ক্য\xE0\xA6\xBC", "ক্য"}, /* the dot below */
	    {"কো", "ক\xE0\xA7\x87\xE0\xA6\xBE"}, /* vowel in two halves */
	    {"ශ්\xE2\x80\x8Dරී", "ශ්රී"}, /* U+200D */
	    {"𝐇𝐞𝐥𝐩", "help"},
	    {"ok 👍🏽", "ok"},
	    {"...", ""},
	    {"", ""},
	    {"\xFF\xFEstop\xC3", "stop"},
	};
	struct arena *arena = arena_new(1 << 20);
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(pairs); i++) {
		struct slice got = folded(arena, pairs[i].typed);
		struct slice wanted = folded(arena, pairs[i].same_as);

		if (!slice_equals(got, wanted))
			fail_msg("'%s' folds to '%.*s', '%s' to '%.*s'",
			    pairs[i].typed, (int)got.length, got.data,
			    pairs[i].same_as, (int)wanted.length, wanted.data);
	}
	arena_free(&arena);
}

static void
test_written(void **state)
{
	struct arena *arena = arena_new(1 << 20);

	(void)state;
	assert_true(slice_is(folded(arena, " Città,  BELLA! "), "cita bela"));
	assert_true(slice_is(folded(arena, "Ǆ œuf"), "dz oeuf"));
	/* Vowel signs of Indic scripts are no accents. */
	assert_false(slice_equals(folded(arena, "না"), folded(arena, "নি")));
	assert_false(slice_equals(folded(arena, "නැ"), folded(arena, "නෑ")));
	arena_free(&arena);
}

static void
test_long(void **state)
{
	struct arena *arena = arena_new(1 << 20);
	char text[4 * FOLD_MAX];

	(void)state;
	memset(text, '1', sizeof(text));
	assert_int_equal(
	    fold(arena, (struct slice){text, sizeof(text)}).length, FOLD_MAX);
	memset(text, 0, sizeof(text));
	assert_int_equal(
	    fold(arena, (struct slice){text, sizeof(text)}).length, 0);
	arena_free(&arena);
}

static void
test_answer(void **state)
{
	static const struct pair answers[] = {
	    {"na 48-21", "NA4821"},
	    {" Na4821. ", "NA4821"},
	    {"٢٦NA١٢٣٤٥٦", "26NA123456"},
	    {"à", "A"},
	    {"1100", "1100"},
	    {"aabb", "AABB"},
	    {"a@b_c", "A@B_C"},
	    {"12–34", "1234"},
	    {"", ""},
	};
	struct arena *arena = arena_new(1 << 20);
	char text[70];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(answers); i++) {
		struct slice got =
		    fold_answer(arena, slice_of(answers[i].typed));

		if (!slice_is(got, answers[i].same_as))
			fail_msg("'%s' gives '%.*s'", answers[i].typed,
			    (int)got.length, got.data);
	}
	memset(text, 'a', sizeof(text));
	assert_int_equal(
	    fold_answer(arena, (struct slice){text, 64}).length, 64);
	assert_int_equal(
	    fold_answer(arena, (struct slice){text, 65}).length, 0);
	arena_free(&arena);
}

static void
test_script(void **state)
{
	static const struct pair texts[] = {
	    {"সাহায্য", "bn"},
	    {"උදව්", "si"},
	    {"உதவி", "ta"},
	    {"ਮਦਦ", "pa"},
	    {"допомога", "uk"},
	    {"مدد چاہیے", "ur"},
	    {"پولیس", "ur"},
	    {"مساعدة", "ar"},
	    {"appointment ගැන", "si"},
	    {"help", NULL},
	    {"123 👍", NULL},
	    {"", NULL},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(texts); i++) {
		const struct language *language =
		    language_by_script(slice_of(texts[i].typed));

		if (texts[i].same_as == NULL)
			assert_null(language);
		else
			assert_string_equal(language->tag, texts[i].same_as);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_same),
	    cmocka_unit_test(test_written),
	    cmocka_unit_test(test_long),
	    cmocka_unit_test(test_answer),
	    cmocka_unit_test(test_script),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
