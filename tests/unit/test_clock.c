/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_clock.c - wall-clock time in the desk's zone, also where clocks change
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/clock_watch.h"
#include "base/moment.h"

static int64_t
utc(int year, int month, int day, int hour, int minute)
{
	return clock_from_utc(&(struct local_time){.year = year,
	    .month = month,
	    .day = day,
	    .hour = hour,
	    .minute = minute});
}

static void
test_zone(void **state)
{
	static const char *const wrong[] = {"Europe", "Europe/Rom", "zone.tab",
	    "../../../etc/passwd", "/etc/localtime", ":Europe/Rome",
	    "europe rome"};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(wrong); i++)
		assert_int_equal(clock_set_zone(wrong[i]), -1);
	assert_int_equal(clock_set_zone("UTC"), 0);
	assert_int_equal(clock_set_zone("Europe/Rome"), 0);
}

static void
test_from_local(void **state)
{
	static const struct {
		struct local_time local;
		int year, month, day, hour, minute; /* in UTC; year 0: none */
	} cases[] = {
	    {{.year = 2026, .month = 1, .day = 15, .hour = 10}, 2026, 1, 15, 9,
		0},
	    {{.year = 2026, .month = 7, .day = 15, .hour = 10}, 2026, 7, 15, 8,
		0},
	    /* 2026-03-29: 02:00 to 03:00 does not happen in Rome */
	    {{.year = 2026, .month = 3, .day = 29, .hour = 1, .minute = 59},
		2026, 3, 29, 0, 59},
	    {{.year = 2026, .month = 3, .day = 29, .hour = 2, .minute = 30},
		2026, 3, 29, 1, 30},
	    {{.year = 2026, .month = 3, .day = 29, .hour = 3}, 2026, 3, 29, 1,
		0},
	    /* 2026-10-25: 02:00 to 03:00 comes twice, the first is meant */
	    {{.year = 2026, .month = 10, .day = 25, .hour = 2, .minute = 30},
		2026, 10, 25, 0, 30},
	    {{.year = 2026, .month = 10, .day = 25, .hour = 3}, 2026, 10, 25, 2,
		0},
	    {{.year = 2024, .month = 2, .day = 29, .hour = 1}, 2024, 2, 29, 0,
		0},
	    {{.year = 2026, .month = 2, .day = 29}, 0, 0, 0, 0, 0},
	    {{.year = 2100, .month = 2, .day = 29}, 0, 0, 0, 0, 0},
	    {{.year = 2026, .month = 13, .day = 1}, 0, 0, 0, 0, 0},
	    {{.year = 2026, .month = 4, .day = 31}, 0, 0, 0, 0, 0},
	    {{.year = 2026, .month = 4, .day = 0}, 0, 0, 0, 0, 0},
	    {{.year = 2026, .month = 4, .day = 1, .hour = 24}, 0, 0, 0, 0, 0},
	    {{.year = 2026, .month = 4, .day = 1, .minute = 60}, 0, 0, 0, 0, 0},
	    {{.year = 1969, .month = 4, .day = 1}, 0, 0, 0, 0, 0},
	};
	size_t i, twice;

	(void)state;
	assert_int_equal(clock_set_zone("Europe/Rome"), 0);
	/* The C library remembers what it said before: ask all again. */
	for (twice = 0; twice < 2; twice++)
		for (i = 0; i < ARRAY_LEN(cases); i++)
			assert_int_equal(clock_from_local(&cases[i].local),
			    cases[i].year == 0 ?
				-1 :
				utc(cases[i].year, cases[i].month, cases[i].day,
				    cases[i].hour, cases[i].minute));
}

/* Every hour of some years there and back, in zones that change the clock. */
static void
test_there_and_back(void **state)
{
	static const char *const zones[] = {
	    "Europe/Rome", "America/New_York", "Australia/Lord_Howe", "UTC"};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(zones); i++) {
		int64_t at = utc(2026, 1, 1, 0, 0), end = utc(2027, 1, 1, 0, 0);

		assert_int_equal(clock_set_zone(zones[i]), 0);
		for (; at < end; at += HOUR_MS) {
			struct local_time local = clock_local(at);
			int64_t back = clock_from_local(&local);

			/* of a time that comes twice the first */
			if (back != at)
				assert_in_range(at - back, 1, HOUR_MS);
		}
	}
}

static void
test_stamp(void **state)
{
	static const struct {
		int64_t at_ms;
		const char *wanted;
	} cases[] = {
	    {0, "1970-01-01T00:00:00.000Z"},
	    {-1, "1969-12-31T23:59:59.999Z"},
	    {-1000, "1969-12-31T23:59:59.000Z"},
	    {INT64_C(1795158000123), "2026-11-20T07:00:00.123Z"},
	};
	char out[CLOCK_STAMP_SIZE];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		clock_stamp(cases[i].at_ms, out);
		assert_string_equal(out, cases[i].wanted);
	}
}

/* Both clocks in minutes since it first looked, and what it then says. */
static void
test_watch(void **state)
{
	static const struct {
		int wall, boot;
		enum clock_trust trust;
	} looks[] = {
	    {0, 0, CLOCK_TRUSTED},
	    {1, 1, CLOCK_TRUSTED},
	    {10, 2, CLOCK_TRUSTED}, /* a time server that was far behind */
	    {1000, 3, CLOCK_JUMPED},
	    {1001, 4, CLOCK_HELD},
	    {1059, 62, CLOCK_HELD},
	    {1061, 64, CLOCK_TRUSTED}, /* nobody set it back */
	    {1120, 123, CLOCK_TRUSTED},
	    {1121, 184, CLOCK_TRUSTED}, /* set back an hour */
	    {9000, 185, CLOCK_JUMPED},
	    {9001, 186, CLOCK_HELD},
	    {1124, 187, CLOCK_TRUSTED}, /* set right */
	    {9000, 188, CLOCK_JUMPED},
	    {19000, 189, CLOCK_JUMPED},
	    {9002, 190, CLOCK_HELD}, /* half way back is not right */
	    {1129, 191, CLOCK_TRUSTED},
	};
	struct clock_watch watch = {0};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(looks); i++)
		assert_int_equal(
		    clock_watch_look(&watch,
			INT64_C(1790000000000) + looks[i].wall * MINUTE_MS,
			5000 + looks[i].boot * MINUTE_MS),
		    looks[i].trust);
}

/* As files write them; seconds that count are seen, not lost in silence. */
static void
test_moment(void **state)
{
	static const struct {
		const char *written;
		int hour, minute; /* in UTC, of 2026-11-24; hour -1: refused */
		bool seconds;
	} cases[] = {
	    {"2026-11-24 10:30", 9, 30, false},
	    {"2026-11-24T10:30", 9, 30, false},
	    {"2026-11-24T10:30Z", 10, 30, false},
	    {"2026-11-24T10:30+05:30", 5, 0, false},
	    {"2026-11-24 10:30:00", 9, 30, false},
	    {"2026-11-24T10:30:00.000Z", 10, 30, false},
	    {"2026-11-24 10:30:15", 9, 30, true},
	    {"2026-11-24T10:30:00.200Z", 10, 30, true},
	    {"2026-11-24T10:30:59+01:00", 9, 30, true},
	    {"2026-11-24 10:30:", -1, 0, false},
	    {"2026-11-24 10:30:7", -1, 0, false},
	    {"2026-11-24 10:30:75", -1, 0, false},
	    {"2026-11-24 10:30:15:20", -1, 0, true},
	    {"2026-11-24 10", -1, 0, false},
	    {"24/11/2026 10:30", -1, 0, false},
	};
	size_t i;

	(void)state;
	assert_int_equal(clock_set_zone("Europe/Rome"), 0);
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct slice written = slice_of(cases[i].written);
		int64_t at_ms = 0;
		int result = moment_parse(written, &at_ms);

		assert_int_equal(result, cases[i].hour < 0 ? -1 : 0);
		if (result == 0)
			assert_int_equal(at_ms,
			    utc(2026, 11, 24, cases[i].hour, cases[i].minute));
		assert_int_equal(moment_has_seconds(written), cases[i].seconds);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_watch),
	    cmocka_unit_test(test_zone),
	    cmocka_unit_test(test_from_local),
	    cmocka_unit_test(test_there_and_back),
	    cmocka_unit_test(test_stamp),
	    cmocka_unit_test(test_moment),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
