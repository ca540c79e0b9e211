/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * quiet.c - the hours in which nothing unasked for is sent
 */
#include "core/quiet.h"

#include "base/moment.h"

#define HOPS_MAX 8 /* from the hours of one to those of the other */

static bool
holds(const struct quiet *quiet, int64_t at_ms)
{
	struct local_time now = clock_local(at_ms);
	int minute = now.hour * 60 + now.minute;

	if (quiet->from <= quiet->until)
		return minute >= quiet->from && minute < quiet->until;
	return minute >= quiet->from || minute < quiet->until;
}

/* The moment of a minute of the day that AT is in, or of DAYS later. */
static int64_t
minute_of(int64_t at_ms, int days, int minute)
{
	struct local_time day = clock_local(moment_days_later(at_ms, days));

	day.hour = minute / 60;
	day.minute = minute % 60;
	day.second = 0;
	return clock_from_local(&day);
}

/* An hour that comes twice is left by its second end. */
static int64_t
end_of(const struct quiet *quiet, int64_t at_ms)
{
	struct local_time now = clock_local(at_ms);
	bool evening = now.hour * 60 + now.minute >= quiet->from &&
	    quiet->from > quiet->until;
	int64_t end = minute_of(at_ms, evening ? 1 : 0, quiet->until);

	return end > at_ms ? end : end + HOUR_MS;
}

static int64_t
begin_of(const struct quiet *quiet, int64_t at_ms)
{
	struct local_time now = clock_local(at_ms);
	bool morning = now.hour * 60 + now.minute < quiet->from;

	return minute_of(at_ms, morning ? -1 : 0, quiet->from);
}

/* Those that AT is in, or NULL. */
static const struct quiet *
holding(const struct quiet_hours *hours, int64_t at_ms)
{
	int i;

	for (i = 0; i < hours->count; i++)
		if (holds(&hours->list[i], at_ms))
			return &hours->list[i];
	return NULL;
}

bool
quiet_is(const struct quiet_hours *hours, int64_t at_ms)
{
	return holding(hours, at_ms) != NULL;
}

int64_t
quiet_began(const struct quiet_hours *hours, int64_t at_ms)
{
	int hops;

	for (hops = 0; hops < HOPS_MAX; hops++) {
		const struct quiet *quiet = holding(hours, at_ms);
		int64_t began = quiet == NULL ? at_ms : begin_of(quiet, at_ms);

		/* What comes just before it may be quiet for another reason. */
		if (quiet == NULL || !quiet_is(hours, began - 1))
			return began;
		at_ms = began - 1;
	}
	return at_ms;
}

int64_t
quiet_ends(const struct quiet_hours *hours, int64_t at_ms)
{
	int hops;

	for (hops = 0; hops < HOPS_MAX; hops++) {
		const struct quiet *quiet = holding(hours, at_ms);

		if (quiet == NULL)
			break;
		at_ms = end_of(quiet, at_ms);
	}
	return at_ms;
}
