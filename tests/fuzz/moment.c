/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * moment.c - fuzz: days, hours, moments, amounts and numbers as people write
 */
#include "fuzz.h"

#include "base/moment.h"
#include "base/number.h"

static void
read_moments(struct slice text)
{
	struct local_time day;
	int minutes, from, until;
	int64_t at_ms, again_ms;
	char written[MOMENT_SIZE];

	if (date_parse(text, &day) == 0)
		fuzz_need(day.month >= 1 && day.month <= 12 && day.day >= 1 &&
			day.day <= 31,
		    "a day is one of the calendar");
	if (hour_parse(text, &minutes) == 0)
		fuzz_need(minutes >= 0 && minutes < 24 * 60,
		    "an hour is one of the day");
	if (hours_parse(text, &from, &until) == 0)
		fuzz_need(from >= 0 && from < 24 * 60 && until >= 0 &&
			until <= 24 * 60,
		    "hours are of one day");
	if (moment_parse(text, &at_ms) != 0)
		return;
	moment_write(at_ms, written);
	/* An hour that comes twice is read as the first of them. */
	if (moment_parse(slice_of(written), &again_ms) == 0)
		fuzz_need(at_ms - again_ms < 2 * HOUR_MS &&
			again_ms - at_ms < MINUTE_MS,
		    "a moment is read back");
	moment_days_later(at_ms, 7);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice text = {(const char *)data, size};
	int64_t number;

	if (clock_set_zone("Europe/Rome") != 0)
		return 0;
	read_moments(text);
	if (number_parse(text, -5, 5000, &number) == 0)
		fuzz_need(number >= -5 && number <= 5000,
		    "a number keeps its bounds");
	if (millionths_parse(text, 7000000, &number) == 0)
		fuzz_need(number >= 0 && number <= 7000000,
		    "an amount keeps its bounds");
	if (duration_parse(text, DAY_MS, &number) == 0)
		fuzz_need(
		    number >= 0 && number <= DAY_MS, "a time keeps its bounds");
	return 0;
}
