/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * moment.c - days, hours and moments as people and files write them
 */
#include "base/moment.h"

#include <stdio.h>

#include "base/number.h"

#define DATE_LETTERS 10
#define HOUR_LETTERS 5

static struct slice
part(struct slice slice, size_t from, size_t length)
{
	if (slice.length < from + length)
		return (struct slice){"", 0};
	return (struct slice){slice.data + from, length};
}

int
date_parse(struct slice slice, struct local_time *local)
{
	struct local_time day = {.hour = 12};
	int64_t year, month, number;

	if (slice.length != DATE_LETTERS || slice.data[4] != '-' ||
	    slice.data[7] != '-' ||
	    number_parse(part(slice, 0, 4), 1970, 9999, &year) != 0 ||
	    number_parse(part(slice, 5, 2), 1, 12, &month) != 0 ||
	    number_parse(part(slice, 8, 2), 1, 31, &number) != 0)
		return -1;
	day.year = (int)year;
	day.month = (int)month;
	day.day = (int)number;
	if (clock_from_local(&day) < 0)
		return -1;
	local->year = day.year;
	local->month = day.month;
	local->day = day.day;
	return 0;
}

int
hour_parse(struct slice slice, int *minutes)
{
	int64_t hour, minute;

	if (slice.length != HOUR_LETTERS || slice.data[2] != ':' ||
	    number_parse(part(slice, 0, 2), 0, 23, &hour) != 0 ||
	    number_parse(part(slice, 3, 2), 0, 59, &minute) != 0)
		return -1;
	*minutes = (int)(hour * 60 + minute);
	return 0;
}

int
hours_parse(struct slice slice, int *from, int *until)
{
	if (slice.length != 2 * HOUR_LETTERS + 1 ||
	    slice.data[HOUR_LETTERS] != '-' ||
	    hour_parse(part(slice, 0, HOUR_LETTERS), from) != 0)
		return -1;
	return hour_parse(part(slice, HOUR_LETTERS + 1, HOUR_LETTERS), until);
}

/* "Z", "+01:00", "-0530" or "+01" in minutes east of Greenwich. */
static int
zone_parse(struct slice slice, int *east)
{
	struct slice minute = {"00", 2};
	int64_t hours, minutes;

	*east = 0;
	if (slice_is(slice, "Z"))
		return 0;
	if (slice.length < 3 || (slice.data[0] != '+' && slice.data[0] != '-'))
		return -1;
	if (slice.length == 6 && slice.data[3] == ':')
		minute = part(slice, 4, 2);
	else if (slice.length == 5)
		minute = part(slice, 3, 2);
	else if (slice.length != 3)
		return -1;
	if (number_parse(part(slice, 1, 2), 0, 14, &hours) != 0 ||
	    number_parse(minute, 0, 59, &minutes) != 0)
		return -1;
	*east = (int)(hours * 60 + minutes);
	if (slice.data[0] == '-')
		*east = -*east;
	return 0;
}

/* How long ":00" or ":00.000" after the minutes is; 0 when there is none. */
static size_t
seconds_length(struct slice slice)
{
	size_t i = 3;
	int64_t seconds;

	if (slice.length < i || slice.data[0] != ':' ||
	    number_parse(part(slice, 1, 2), 0, 60, &seconds) != 0)
		return 0;
	if (i < slice.length && slice.data[i] == '.')
		i++;
	while (i < slice.length && slice.data[i] >= '0' && slice.data[i] <= '9')
		i++;
	return i;
}

/* What stands after "2026-11-24 10:30". */
static struct slice
after_minutes(struct slice slice)
{
	size_t length = DATE_LETTERS + 1 + HOUR_LETTERS;

	if (slice.length < length)
		return part(slice, 0, 0);
	return part(slice, length, slice.length - length);
}

bool
moment_has_seconds(struct slice slice)
{
	struct slice rest = after_minutes(slice);
	size_t length = seconds_length(rest), i;

	for (i = 0; i < length; i++)
		if (rest.data[i] >= '1' && rest.data[i] <= '9')
			return true;
	return false;
}

int
moment_parse(struct slice slice, int64_t *at_ms)
{
	struct local_time local = {.hour = 0};
	struct slice zone;
	int minutes, east;
	int64_t at;

	if (date_parse(part(slice, 0, DATE_LETTERS), &local) != 0)
		return -1;
	if (slice.length > DATE_LETTERS) {
		if ((slice.data[DATE_LETTERS] != 'T' &&
			slice.data[DATE_LETTERS] != ' ') ||
		    hour_parse(part(slice, DATE_LETTERS + 1, HOUR_LETTERS),
			&minutes) != 0)
			return -1;
		local.hour = minutes / 60;
		local.minute = minutes % 60;
	}
	at = clock_from_local(&local);
	zone = after_minutes(slice);
	zone = part(
	    zone, seconds_length(zone), zone.length - seconds_length(zone));
	if (zone.length > 0) {
		if (zone_parse(zone, &east) != 0)
			return -1;
		at = clock_from_utc(&local) - east * MINUTE_MS;
	}
	if (at < 0)
		return -1;
	*at_ms = at;
	return 0;
}

/* By way of noon, which no change of the clock comes near. */
int64_t
moment_days_later(int64_t at_ms, int days)
{
	struct local_time at = clock_local(at_ms), noon = at;
	int hour = at.hour;

	noon.hour = 12;
	at = clock_local(clock_from_local(&noon) + days * DAY_MS);
	at.hour = hour;
	return clock_from_local(&at) + at_ms % MINUTE_MS;
}

void
moment_write(int64_t at_ms, char out[MOMENT_SIZE])
{
	struct local_time at = clock_local(at_ms);

	snprintf(out, MOMENT_SIZE, "%04d-%02d-%02d %02d:%02d", at.year,
	    at.month, at.day, at.hour, at.minute);
}
