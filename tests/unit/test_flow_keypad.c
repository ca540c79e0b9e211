/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_flow_keypad.c - what keys can mean
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "flow/keypad.h"

/* SHAPE: a letter for L, a digit for 0. */
static enum keypad_fit
fits_shape(const void *context, struct slice reading)
{
	const char *shape = context;
	size_t i;

	for (i = 0; i < reading.length; i++) {
		bool digit = reading.data[i] >= '0' && reading.data[i] <= '9';

		if (shape[i] == '\0' || digit != (shape[i] == '0'))
			return KEYPAD_NO;
	}
	return shape[i] == '\0' ? KEYPAD_FITS : KEYPAD_BEGINS;
}

static void
test_readings(void **state)
{
	static const struct {
		const char *shape, *keys, *wanted;
	} cases[] = {
	    {"L0", "21", "A1 B1 C1"},
	    {"LL0", "991",
		"WW1 WX1 WY1 WZ1 XW1 XX1 XY1 XZ1 YW1 YX1 YY1 YZ1 "
		"ZW1 ZX1 ZY1 ZZ1"},
	    {"000", "987", "987"},
	    {"L0", "11", ""}, /* nothing is written on the 1 */
	    {"L0", "2", ""}, /* too short */
	    {"L0", "211", ""}, /* too long */
	    {"L0", "2#", ""}, {"L0", "*1", ""}, {"L0", "", ""},
	    {"LLLL", "7777", ""}, /* too many to look up */
	};
	struct arena *arena = arena_new(1 << 16);
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct slice got = keypad_readings(
		    arena, slice_of(cases[i].keys), fits_shape, cases[i].shape);

		assert_string_equal(
		    arena_copy(arena, got.data, got.length), cases[i].wanted);
	}
	arena_free(&arena);
}

static void
test_spelt(void **state)
{
	struct arena *arena = arena_new(1 << 12);

	(void)state;
	assert_true(slice_is(
	    keypad_spell(arena, slice_of("624821")), "6, 2, 4, 8, 2, 1"));
	assert_true(slice_is(keypad_spell(arena, slice_of("")), ""));
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_readings),
	    cmocka_unit_test(test_spelt),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
