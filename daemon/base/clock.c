/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * clock.c - the two clocks, and wall-clock time in the desk's zone
 */
#include "base/clock.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int64_t
read_us(clockid_t clock)
{
	struct timespec now;

	clock_gettime(clock, &now);
	return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

int64_t
clock_now_ms(void)
{
	return read_us(CLOCK_REALTIME) / 1000;
}

int64_t
clock_monotonic_ms(void)
{
	return read_us(CLOCK_MONOTONIC) / 1000;
}

int64_t
clock_boot_ms(void)
{
	return read_us(CLOCK_BOOTTIME) / 1000;
}

int64_t
clock_monotonic_us(void)
{
	return read_us(CLOCK_MONOTONIC);
}

/* Whole seconds, rounded down also before 1970. */
static time_t
seconds_of(int64_t at_ms)
{
	return (time_t)(at_ms >= 0 ? at_ms / 1000 : -((999 - at_ms) / 1000));
}

void
clock_stamp(int64_t at_ms, char out[CLOCK_STAMP_SIZE])
{
	time_t seconds = seconds_of(at_ms);
	struct tm tm;
	size_t length;

	gmtime_r(&seconds, &tm);
	length = strftime(out, CLOCK_STAMP_SIZE, "%Y-%m-%dT%H:%M:%S", &tm);
	snprintf(out + length, CLOCK_STAMP_SIZE - length, ".%03dZ",
	    (int)(at_ms - (int64_t)seconds * 1000));
}

/* "Europe" is a folder and "zone.tab" a list: a zone's file says what it is. */
static bool
is_zone_file(const char *path)
{
	FILE *file = fopen(path, "re");
	char mark[4] = "";
	bool is;

	if (file == NULL)
		return false;
	is = fread(mark, 1, sizeof(mark), file) == sizeof(mark) &&
	    memcmp(mark, "TZif", sizeof(mark)) == 0;
	fclose(file);
	return is;
}

int
clock_set_zone(const char *zone)
{
	char path[256];

	if (zone[0] == '/' || zone[0] == ':' || strstr(zone, "..") != NULL)
		return -1;
	snprintf(path, sizeof(path), "/usr/share/zoneinfo/%s", zone);
	if (strcmp(zone, "UTC") != 0 && !is_zone_file(path))
		return -1;
	if (setenv("TZ", zone, 1) != 0)
		return -1;
	tzset();
	return 0;
}

struct local_time
clock_local(int64_t at_ms)
{
	time_t seconds = seconds_of(at_ms);
	struct tm tm;

	localtime_r(&seconds, &tm);
	return (struct local_time){.year = tm.tm_year + 1900,
	    .month = tm.tm_mon + 1,
	    .day = tm.tm_mday,
	    .hour = tm.tm_hour,
	    .minute = tm.tm_min,
	    .second = tm.tm_sec,
	    .weekday = tm.tm_wday};
}

static int
days_in_month(int year, int month)
{
	static const int days[] = {
	    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	if (month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0))
		return 29;
	return days[month - 1];
}

int64_t
clock_from_local(const struct local_time *local)
{
	struct tm tm = {.tm_year = local->year - 1900,
	    .tm_mon = local->month - 1,
	    .tm_mday = local->day,
	    .tm_hour = local->hour,
	    .tm_min = local->minute,
	    .tm_sec = local->second,
	    .tm_isdst = -1};
	struct tm summer = tm, before;
	time_t seconds, earlier;

	if (local->year < 1970 || local->year > 9999 || local->month < 1 ||
	    local->month > 12 || local->day < 1 ||
	    local->day > days_in_month(local->year, local->month) ||
	    local->hour < 0 || local->hour > 23 || local->minute < 0 ||
	    local->minute > 59 || local->second < 0 || local->second > 59)
		return -1;
	seconds = mktime(&tm);
	/*
	 * An hour that comes twice is the first of them.  It is asked for only
	 * where summer ended just before: in winter mktime looks far for one.
	 */
	earlier = seconds - 3 * 3600;
	if (tm.tm_isdst == 1 || localtime_r(&earlier, &before) == NULL ||
	    before.tm_isdst != 1)
		return (int64_t)seconds * 1000;
	summer.tm_isdst = 1;
	earlier = mktime(&summer);
	if (summer.tm_isdst == 1 && earlier < seconds)
		seconds = earlier;
	return (int64_t)seconds * 1000;
}

int64_t
clock_from_utc(const struct local_time *local)
{
	struct tm tm = {.tm_year = local->year - 1900,
	    .tm_mon = local->month - 1,
	    .tm_mday = local->day,
	    .tm_hour = local->hour,
	    .tm_min = local->minute,
	    .tm_sec = local->second};

	return (int64_t)timegm(&tm) * 1000;
}
