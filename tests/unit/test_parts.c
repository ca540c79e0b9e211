/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_parts.c - what a text costs
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/macros.h"
#include "base/utf8.h"
#include "words/parts.h"

static void
test_letters(void **state)
{
	static const struct {
		const char *text;
		bool ucs2;
		int units, parts;
		uint32_t because;
	} cases[] = {
	    {"", false, 0, 1, 0},
	    {"ciao", false, 4, 1, 0},
	    {"perché è così", false, 13, 1, 0},
	    {"È", true, 1, 1, 0xC8},
	    {"10 €", false, 5, 1, 0},
	    {"[x]", false, 5, 1, 0},
	    {"información", true, 11, 1, 0xF3},
	    {"ça", true, 2, 1, 0xE7},
	    {"`", true, 1, 1, '`'},
	    {"\t", true, 1, 1, '\t'},
	    {"a\nb@$_", false, 6, 1, 0},
	    {"ok 👍", true, 5, 1, 0x1F44D},
	    {"موعد", true, 4, 1, 0x645},
	    {"ÄÖÑÜ§¿äöñüàΔΩ", false, 13, 1, 0},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct parts got = parts_count(slice_of(cases[i].text));

		assert_int_equal(got.ucs2, cases[i].ucs2);
		assert_int_equal(got.units, cases[i].units);
		assert_int_equal(got.parts, cases[i].parts);
		assert_int_equal(got.because, cases[i].because);
	}
}

/* BEFORE times FILL, then END. */
static struct parts
count(struct arena *arena, const char *fill, int before, const char *end)
{
	struct text text = text_new(arena, 8192);

	while (before-- > 0)
		text_add(&text, fill);
	text_add(&text, end);
	return parts_count((struct slice){text.data, text.length});
}

static void
test_edges(void **state)
{
	struct arena *arena = arena_new(1 << 20);

	(void)state;
	assert_int_equal(count(arena, "a", 160, "").parts, 1);
	assert_int_equal(count(arena, "a", 161, "").parts, 2);
	assert_int_equal(count(arena, "a", 306, "").parts, 2);
	assert_int_equal(count(arena, "a", 307, "").parts, 3);
	assert_int_equal(count(arena, "€", 80, "").parts, 1);
	assert_int_equal(count(arena, "é", 160, "").parts, 1);
	/* 153 is odd: an escape pair does not fit across the border. */
	assert_int_equal(count(arena, "€", 152, "").parts, 2);
	assert_int_equal(count(arena, "€", 153, "").parts, 3);
	assert_int_equal(count(arena, "ш", 70, "").parts, 1);
	assert_int_equal(count(arena, "ш", 71, "").parts, 2);
	assert_int_equal(count(arena, "ш", 134, "").parts, 2);
	assert_int_equal(count(arena, "ш", 135, "").parts, 3);
	/* 67 is odd as well: 33 emoji a part. */
	assert_int_equal(count(arena, "👍", 35, "").parts, 1);
	assert_int_equal(count(arena, "👍", 66, "").parts, 2);
	assert_int_equal(count(arena, "👍", 67, "").parts, 3);
	assert_int_equal(count(arena, "a", 69, "👍").units, 71);
	arena_free(&arena);
}

static void
test_plain(void **state)
{
	static const struct {
		const char *text, *plain;
	} cases[] = {
	    {"información", "informacion"},
	    {"È già così", "E già così"},
	    {"ça va, être", "ca va, etre"},
	    {"àq ak yelleef ŋ", "àq ak yelleef ŋ"},
	    {"موعد", "موعد"},
	    {"কো", "কো"},
	    {"l’aiuto", "l'aiuto"},
	    {"", ""},
	};
	struct arena *arena = arena_new(1 << 20);
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++)
		assert_true(
		    slice_is(parts_plain(arena, slice_of(cases[i].text)),
			cases[i].plain));
	arena_free(&arena);
}

static void
test_lacking(void **state)
{
	struct arena *arena = arena_new(1 << 20);

	(void)state;
	assert_true(slice_is(
	    parts_lacking(arena, slice_of("l’aiuto è ’qui’ ŋ €"), 9), "’ŋ"));
	assert_true(slice_is(parts_lacking(arena, slice_of("موعد"), 2), "مو"));
	assert_int_equal(parts_lacking(arena, slice_of("Ciao"), 9).length, 0);
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_letters),
	    cmocka_unit_test(test_edges),
	    cmocka_unit_test(test_plain),
	    cmocka_unit_test(test_lacking),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
