/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * moment.h - days, hours and moments as people and files write them
 */
#ifndef BASE_MOMENT_H
#define BASE_MOMENT_H

#include "base/clock.h"
#include "base/text.h"

/* "2026-11-24": sets year, month and day, of a day that exists. */
int date_parse(struct slice, struct local_time *) MUST_CHECK;

/* "09:00" to "23:59" in minutes of the day. */
int hour_parse(struct slice, int *minutes) MUST_CHECK;

/* "21:00-08:00". */
int hours_parse(struct slice, int *from, int *until) MUST_CHECK;

/*
 * ISO 8601: "2026-11-24 10:30" or with a T, seconds that do not count, and a
 * zone ("Z", "+01:00") if it is not the desk's.  A day alone is its midnight.
 */
int moment_parse(struct slice, int64_t *at_ms) MUST_CHECK;
/* Does it, as moment_parse takes it, say seconds that would be lost? */
bool moment_has_seconds(struct slice);

/* "2026-11-24 10:30", in the desk's zone. */
#define MOMENT_SIZE 64
void moment_write(int64_t at_ms, char out[MOMENT_SIZE]);

/* The same hour so many days later by the calendar; earlier when negative. */
int64_t moment_days_later(int64_t at_ms, int days);

#endif
