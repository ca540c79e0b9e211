/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * reminder.c - when people are told of their appointments
 */
#include "core/reminder.h"

#include "base/moment.h"

/* So long before quiet begins, so that all of an evening's have time to go. */
#define LEAD_MS (30 * MINUTE_MS)

struct quiet_hours
reminder_quiet(const struct reminder_rules *rules, const struct quiet *own)
{
	struct quiet_hours hours = {.list = {rules->quiet}, .count = 1};

	if (own->from != own->until)
		hours.list[hours.count++] = *own;
	return hours;
}

static int64_t
earlier(int64_t starts_ms, int64_t before_ms)
{
	if (before_ms % DAY_MS != 0)
		return starts_ms - before_ms;
	return moment_days_later(starts_ms, -(int)(before_ms / DAY_MS));
}

int64_t
reminder_due(const struct quiet_hours *hours, int64_t starts_ms,
    int64_t before_ms, int64_t now_ms)
{
	int64_t due = earlier(starts_ms, before_ms), evening;

	if (due <= now_ms)
		return 0;
	if (quiet_is(hours, due)) {
		evening = quiet_began(hours, due) - LEAD_MS;
		due = evening > now_ms && !quiet_is(hours, evening) ?
		    evening :
		    quiet_ends(hours, due);
	}
	return due < starts_ms ? due : 0;
}

int64_t
reminder_change_due(
    const struct quiet_hours *hours, int64_t starts_ms, int64_t now_ms)
{
	int64_t due = quiet_ends(hours, now_ms);

	return due < starts_ms ? due : 0;
}
