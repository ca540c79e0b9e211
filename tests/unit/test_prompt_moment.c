/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_prompt_moment.c - days and hours: patterns, names, the clock changes
 */
#include "test_prompt_common.h"

#include "prompt/moment.h"

static int64_t
at(int year, int month, int day, int hour, int minute)
{
	struct local_time local = {year, month, day, hour, minute, 0, 0};

	return clock_from_local(&local);
}

static void
check_said(const char *tag, const char *pattern, enum moment_part part,
    int64_t moment, const char *wanted)
{
	struct moment_format format;
	struct fault fault = {0};
	char out[MOMENT_SIZE], copy[MOMENT_SIZE + 1];
	struct slice said;

	if (moment_open(&format, pattern, part, speaks(tag), &fault) < 0)
		fail_msg("'%s': %s", pattern, fault.text);
	said = moment_say(&format, moment, out);
	snprintf(copy, sizeof(copy), "%.*s", (int)said.length, said.data);
	assert_string_equal(copy, wanted);
	moment_close(&format);
	moment_close(&format);
}

static void
test_dates(void **state)
{
	static const struct {
		const char *tag, *pattern, *wanted;
	} cases[] = {
	    {"it", "dd/MM", "04/09"},
	    {"it", "d/M", "4/9"},
	    {"it", "dd/MM/yyyy", "04/09/2026"},
	    {"it", "dd.MM.yy", "04.09.26"},
	    {"it", "y-MM-dd", "2026-09-04"},
	    {"it", "'il' d/M", "il 4/9"},
	    {"it", "d''M", "4'9"},
	    {"it", "d 'dell''anno' M", "4 dell'anno 9"},
	    {"si", "dd වන MM", "04 වන 09"},
	    {"it", "EEEE d MMMM", "venerdì 4 settembre"},
	    {"en", "EEE d MMM", "Fri 4 Sep"},
	    {"fr", "EEEE d MMMM yyyy", "vendredi 4 septembre 2026"},
	    {"ar", "EEEE d MMMM", "الجمعة 4 سبتمبر"},
	    {"ur", "d MMMM yyyy", "4 ستمبر 2026"},
	    {"bn", "d MMMM yyyy", "4 সেপ্টেম্বর 2026"},
	    {"fa", "d MMMM yyyy", "4 سپتامبر 2026"},
	    {"ps", "d MMMM yyyy", "4 سېپتمبر 2026"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++)
		check_said(cases[i].tag, cases[i].pattern, MOMENT_OF_DATE,
		    at(2026, 9, 4, 9, 5), cases[i].wanted);
}

static void
test_times(void **state)
{
	static const struct {
		const char *tag, *pattern;
		int hour, minute;
		const char *wanted;
	} cases[] = {
	    {"it", "HH:mm", 9, 5, "09:05"},
	    {"it", "H.mm", 9, 5, "9.05"},
	    {"it", "HH:mm", 0, 0, "00:00"},
	    {"fr", "HH'h'mm", 23, 59, "23h59"},
	    {"ar", "HH:mm", 10, 30, "10:30"},
	    {"bn", "HH:mm", 10, 30, "10:30"},
	    {"en", "h:mm a", 13, 30, "1:30 PM"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++)
		check_said(cases[i].tag, cases[i].pattern, MOMENT_OF_TIME,
		    at(2026, 9, 4, cases[i].hour, cases[i].minute),
		    cases[i].wanted);
}

/*
 * Rome 2026: 29 March 2:00 becomes 3:00, 25 October 3:00 becomes 2:00.  By
 * hand and by ICU (whose own tables of zones are not asked).
 */
static void
test_clock_changes(void **state)
{
	static const struct {
		int64_t utc_ms;
		const char *hour, *day;
	} cases[] = {
	    {INT64_C(1774745999000), "01:59", "29/03"}, /* 0:59:59 UTC */
	    {INT64_C(1774746000000), "03:00", "29/03"},
	    {INT64_C(1774821599000), "23:59", "29/03"},
	    {INT64_C(1774821600000), "00:00", "30/03"},
	    {INT64_C(1792886400000), "02:00", "25/10"}, /* the first time */
	    {INT64_C(1792889999000), "02:59", "25/10"},
	    {INT64_C(1792890000000), "02:00", "25/10"}, /* the second time */
	    {INT64_C(1792893600000), "03:00", "25/10"},
	    {INT64_C(1792969200000), "00:00", "26/10"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		char whole[32];

		check_said("it", MOMENT_TIME, MOMENT_OF_TIME, cases[i].utc_ms,
		    cases[i].hour);
		check_said("it", MOMENT_DATE, MOMENT_OF_DATE, cases[i].utc_ms,
		    cases[i].day);
		snprintf(whole, sizeof(whole), "%s, %s dom", cases[i].day,
		    cases[i].hour);
		if (strcmp(cases[i].day, "30/03") != 0 &&
		    strcmp(cases[i].day, "26/10") != 0)
			check_said("it", "dd/MM, HH:mm EEE", MOMENT_OF_DATE,
			    cases[i].utc_ms, whole);
	}
}

static void
test_refused(void **state)
{
	static const struct {
		enum moment_part part;
		const char *tag, *pattern, *said;
	} cases[] = {
	    {MOMENT_OF_DATE, "it", "", "lacks the day"},
	    {MOMENT_OF_DATE, "it", "dd", "lacks the day (d) or the month"},
	    {MOMENT_OF_DATE, "it", "HH:mm", "lacks the day"},
	    {MOMENT_OF_DATE, "it", "'d/M'", "lacks the day"},
	    {MOMENT_OF_DATE, "it", "gg/MM", "the letter 'g'"},
	    {MOMENT_OF_DATE, "it", "dd/MM/aaaa il", "the letter 'i'"},
	    {MOMENT_OF_DATE, "it", "dd/MM z", "the letter 'z'"},
	    {MOMENT_OF_DATE, "it", "dd'/MM", "an apostrophe too many"},
	    {MOMENT_OF_DATE, "it", "'", "an apostrophe too many"},
	    {MOMENT_OF_DATE, "ary", "d MMMM", "no names of days and months"},
	    {MOMENT_OF_TIME, "it", "dd/MM", "lacks the minute"},
	    {MOMENT_OF_TIME, "it", "h:mm", "h with a"},
	    {MOMENT_OF_TIME, "it",
		"HH:mm 'ore ore ore ore ore ore ore ore ore ore ore ore ore ore ore'",
		"longer than 64"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct moment_format format;
		struct fault fault = {0};
		int result = moment_open(&format, cases[i].pattern,
		    cases[i].part, speaks(cases[i].tag), &fault);

		if (result == 0)
			fail_msg("'%s' was taken", cases[i].pattern);
		assert_contains(fault.text, cases[i].said);
	}
}

/* Nothing overflows, whatever the moment and however long the pattern. */
static void
test_extremes(void **state)
{
	static const char *const patterns[] = {
	    "y.y.y.y.y.y.y.y.y.y.y.y.y.y.y.y.y.y.y.y.y.y.y.y.y.y.y.y.y.y.d.M",
	    "EEEE EEEE EEEE EEEE EEEE EEEE EEEE EEEE EEEE EEEE EEEE d MMMM",
	};
	static const int64_t moments[] = {
	    -1, 0, INT64_C(253402300799000), INT64_C(1) << 50, INT64_MIN / 4};
	char out[MOMENT_SIZE];
	size_t i, k;

	(void)state;
	for (i = 0; i < ARRAY_LEN(patterns); i++) {
		struct moment_format format;
		struct fault fault = {0};

		assert_int_equal(moment_open(&format, patterns[i],
				     MOMENT_OF_DATE, speaks("ta"), &fault),
		    0);
		for (k = 0; k < ARRAY_LEN(moments); k++)
			assert_true(
			    moment_say(&format, moments[k], out).length <=
			    MOMENT_SIZE);
		moment_close(&format);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_dates),
	    cmocka_unit_test(test_times),
	    cmocka_unit_test(test_clock_changes),
	    cmocka_unit_test(test_refused),
	    cmocka_unit_test(test_extremes),
	};

	if (clock_set_zone("Europe/Rome") < 0)
		return 1;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
