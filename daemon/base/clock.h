/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * clock.h - the two clocks, read only by the loop, the line's thread and main
 *
 * Everywhere else time is an argument.  Moments are milliseconds since 1970 in
 * an int64_t; waits and deadlines are measured on the monotonic clock.
 */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdint.h>

#include "base/macros.h"

#define SECOND_MS INT64_C(1000)
#define MINUTE_MS (60 * SECOND_MS)
#define HOUR_MS (60 * MINUTE_MS)
#define DAY_MS (24 * HOUR_MS)

int64_t clock_now_ms(void);
int64_t clock_monotonic_ms(void);
int64_t clock_monotonic_us(void);
/* Since the machine started; goes on while it sleeps. */
int64_t clock_boot_ms(void);

/* "2026-11-20T09:00:00.123Z" */
#define CLOCK_STAMP_SIZE 32
void clock_stamp(int64_t at_ms, char out[CLOCK_STAMP_SIZE]);

/*
 * A wall-clock time in a zone of the tz database, for people.  Years 1970 to
 * 9999.  Weekday 0 is Sunday.
 */
struct local_time {
	int year, month, day, hour, minute, second, weekday;
};

/*
 * The zone that all of the process lives in (TZ, tzset); once, at start,
 * before any thread.  -1 when the tz database does not know it.
 */
int clock_set_zone(const char *zone) MUST_CHECK;
struct local_time clock_local(int64_t at_ms);
/*
 * The moment of a wall-clock time; seconds count.  A time that the clock
 * change skips is moved on by the skip; of a time that comes twice the first.
 * -1 for a date that does not exist.
 */
int64_t clock_from_local(const struct local_time *) MUST_CHECK;
/* The moment of a time in UTC that clock_from_local would take. */
int64_t clock_from_utc(const struct local_time *);

#endif
