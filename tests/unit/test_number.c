/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_number.c - numbers and spans of time: all of the text or nothing
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/number.h"

#define UNTOUCHED 4711

static void
test_numbers(void **state)
{
	static const struct {
		const char *text;
		int64_t lowest, highest, wanted;
		int result;
	} cases[] = {
	    {"0", 0, 9, 0, 0}, {"007", 0, 9, 7, 0}, {"-5", -5, 5, -5, 0},
	    {"-6", -5, 5, 0, -1}, {"6", -5, 5, 0, -1},
	    {"9223372036854775807", 0, INT64_MAX, INT64_MAX, 0},
	    {"9223372036854775806", 0, INT64_MAX, INT64_MAX - 1, 0},
	    {"9223372036854775808", 0, INT64_MAX, 0, -1},
	    {"99999999999999999999", 0, INT64_MAX, 0, -1},
	    {"-9223372036854775808", INT64_MIN, 0, INT64_MIN, 0},
	    {"-9223372036854775809", INT64_MIN, 0, 0, -1}, {"-0", 0, 9, 0, -1},
	    {"", 0, 9, 0, -1}, {"-", -9, 9, 0, -1}, {"--1", -9, 9, 0, -1},
	    {"+1", 0, 9, 0, -1}, {" 1", 0, 9, 0, -1}, {"1 ", 0, 9, 0, -1},
	    {"1.0", 0, 9, 0, -1}, {"0x1", 0, 9, 0, -1},
	    {"\xd9\xa1", 0, 9, 0, -1}, /* an Arabic one */
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		int64_t out = UNTOUCHED;

		assert_int_equal(number_parse(slice_of(cases[i].text),
				     cases[i].lowest, cases[i].highest, &out),
		    cases[i].result);
		assert_int_equal(
		    out, cases[i].result == 0 ? cases[i].wanted : UNTOUCHED);
	}
}

static void
test_durations(void **state)
{
	static const struct {
		const char *text;
		int64_t wanted; /* -1: refused */
	} cases[] = {
	    {"45s", 45 * SECOND_MS},
	    {"10m", 10 * MINUTE_MS},
	    {"4h", 4 * HOUR_MS},
	    {"90d", 90 * DAY_MS},
	    {"0s", 0},
	    {"91d", -1}, /* over the highest */
	    {"90", -1},
	    {"d", -1},
	    {"", -1},
	    {"-1d", -1},
	    {"1 d", -1},
	    {"1w", -1},
	    {"99999999999999999999d", -1},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		int64_t out = UNTOUCHED;
		int result =
		    duration_parse(slice_of(cases[i].text), 90 * DAY_MS, &out);

		assert_int_equal(result, cases[i].wanted < 0 ? -1 : 0);
		assert_int_equal(
		    out, cases[i].wanted < 0 ? UNTOUCHED : cases[i].wanted);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_numbers),
	    cmocka_unit_test(test_durations),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
