/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * reminder.h - when people are told of their appointments
 */
#ifndef CORE_REMINDER_H
#define CORE_REMINDER_H

#include "core/quiet.h"

#define REMINDERS_MAX 4 /* of one appointment */

#define REMINDER_KINDS_MAX 16

/* How long before an appointment; none: never. */
struct reminder_offsets {
	const char *kind; /* of this topic or desk; NULL: of all others */
	int64_t before_ms[REMINDERS_MAX];
	int count;
};

struct reminder_rules {
	struct reminder_offsets all;
	struct reminder_offsets kinds[REMINDER_KINDS_MAX];
	int kind_count;
	struct quiet quiet; /* of the line */
};

/*
 * Those of an appointment's topic, else of its desk, else of all; both may be
 * NULL.  Capitals do not matter, and a dash stands for a blank.
 */
const struct reminder_offsets *reminder_offsets_of(
    const struct reminder_rules *, const char *topic, const char *desk);

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
