/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_pattern.c - patterns that people write: what fits, what begins, what
 * takes too long, what is wrong
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/macros.h"
#include "base/pattern.h"

#define TRIES 1000

static void
test_match(void **state)
{
	static const struct {
		enum pattern_kind kind;
		const char *source, *text;
		enum pattern_result wanted;
	} cases[] = {
	    {PATTERN_WHOLE, "[A-Z]{2}[0-9]{4}", "na4821", PATTERN_YES},
	    {PATTERN_WHOLE, "[A-Z]{2}[0-9]{4}", "na48219", PATTERN_NO},
	    {PATTERN_WHOLE, "[A-Z]{2}[0-9]{4}", "xna4821", PATTERN_NO},
	    {PATTERN_WHOLE, "[A-Z]{2}[0-9]{4}", "", PATTERN_NO},
	    {PATTERN_WHOLE, "a|ab", "ab", PATTERN_YES},
	    {PATTERN_WHOLE, ".", "\xc3\xa8", PATTERN_YES},
	    {PATTERN_WHOLE, "\xc3\x89", "\xc3\xa9", PATTERN_YES},
	    {PATTERN_START, "[0-9]{4}", "", PATTERN_NO},
	    {PATTERN_START, "[0-9]{4}", "12", PATTERN_BEGINS},
	    {PATTERN_START, "[0-9]{4}", "1234", PATTERN_YES},
	    {PATTERN_START, "[0-9]{4}", "12345", PATTERN_NO},
	    {PATTERN_START, "[0-9]{4}", "1a", PATTERN_NO},
	    {PATTERN_START, "1|23", "2", PATTERN_BEGINS},
	    {PATTERN_PART, "pront[oa]", "il permesso e' PRONTO oggi",
		PATTERN_YES},
	    {PATTERN_PART, "pront[oa]", "il permesso", PATTERN_NO},
	    {PATTERN_PART, "(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac",
		PATTERN_TOO_LONG},
	    {PATTERN_LITERAL, "a.b", "xa.bx", PATTERN_YES},
	    {PATTERN_LITERAL, "a.b", "xacbx", PATTERN_NO},
	    {PATTERN_LITERAL, "(", "(", PATTERN_YES},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct arena *arena = arena_new(1 << 20);
		const char *wrong;
		size_t offset;
		struct pattern *pattern = pattern_new(arena, cases[i].kind,
		    slice_of(cases[i].source), TRIES, &wrong, &offset);
		enum pattern_result got;

		assert_non_null(pattern);
		got = pattern_match(pattern, slice_of(cases[i].text));
		if (got != cases[i].wanted)
			fail_msg("%s, %s: %d", cases[i].source, cases[i].text,
			    (int)got);
		arena_free(&arena);
	}
}

/* A program lives for months: matching takes nothing of its arena. */
static void
test_takes_nothing(void **state)
{
	struct arena *arena = arena_new(1 << 16);
	const char *wrong;
	size_t offset;
	struct pattern *pattern = pattern_new(arena, PATTERN_WHOLE,
	    slice_of("[A-Z]{2}[0-9]{4}"), TRIES, &wrong, &offset);
	int i;

	(void)state;
	for (i = 0; i < 10000; i++)
		assert_int_equal(
		    pattern_match(pattern, slice_of("NA4821")), PATTERN_YES);
	arena_free(&arena);
}

static void
test_wrong(void **state)
{
	static const struct {
		enum pattern_kind kind;
		const char *source;
		size_t offset;
	} cases[] = {
	    {PATTERN_WHOLE, "[A-Z", 4},
	    {PATTERN_WHOLE, "a{2}(", 5},
	    {PATTERN_PART, "*a", 0},
	    {PATTERN_PART, "a\\Cb", 3},
	    {PATTERN_WHOLE, "\xff", 0},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct arena *arena = arena_new(1 << 20);
		const char *wrong = NULL;
		size_t offset = SIZE_MAX;

		assert_null(pattern_new(arena, cases[i].kind,
		    slice_of(cases[i].source), TRIES, &wrong, &offset));
		assert_non_null(wrong);
		assert_int_equal(offset, cases[i].offset);
		arena_free(&arena);
	}
	/* A comment to the end takes what is put behind it. */
	{
		struct arena *arena = arena_new(1 << 20);
		const char *wrong = NULL;
		size_t offset;

		assert_null(pattern_new(arena, PATTERN_START,
		    slice_of("(?x)1 # one"), TRIES, &wrong, &offset));
		assert_non_null(wrong);
		arena_free(&arena);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_match),
	    cmocka_unit_test(test_takes_nothing),
	    cmocka_unit_test(test_wrong),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
