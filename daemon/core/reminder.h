/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * reminder.h - when people are told of their appointments
 */
#ifndef CORE_REMINDER_H
#define CORE_REMINDER_H

#include "core/quiet.h"

#define REMINDERS_MAX 4 /* of one appointment */

struct reminder_rules {
	int64_t before_ms[REMINDERS_MAX]; /* how long before it */
	int count;
	struct quiet quiet; /* of the line */
};

/* The line's quiet hours and, if they have some, a person's own. */
struct quiet_hours reminder_quiet(
    const struct reminder_rules *, const struct quiet *own);

/*
 * When to remind of what starts at STARTS; whole days by the calendar, so that
 * the hour is the same over a change of the clock.  What falls into quiet
 * hours goes before them, else after them; 0: there is no moment any more.
 */
int64_t reminder_due(const struct quiet_hours *, int64_t starts_ms,
    int64_t before_ms, int64_t now_ms);
/* When to tell of a change that was made now; 0: not in time. */
int64_t reminder_change_due(
    const struct quiet_hours *, int64_t starts_ms, int64_t now_ms);

#endif
