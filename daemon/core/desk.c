/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk.c - when people of a desk can be met, and in which slots
 */
#include "core/desk.h"

#include <string.h>

#include "base/clock.h"
#include "base/moment.h"

#define DAYS_MAX 400 /* that are looked through */
#define WEEK_DAYS 7
#define DAY_MINUTES (24 * 60)
#define CHANGE 120 /* minutes: more than a change of the clock moves */
#define YEAR_DIVISOR 10000 /* yyyymmdd: what is below it is the day */

const struct desk_hours *
desk_find(const struct desk_hours *list, size_t count, const char *name)
{
	size_t i;

	for (i = 0; name != NULL && i < count; i++)
		if (strcmp(list[i].name, name) == 0)
			return &list[i];
	return NULL;
}

static bool
is_closed(const struct desk_hours *desk, const struct local_time *day)
{
	int date = (day->year * 100 + day->month) * 100 + day->day;
	size_t i;

	for (i = 0; i < desk->closed_count; i++) {
		const struct desk_closed *closed = &desk->closed[i];
		int at =
		    closed->from < YEAR_DIVISOR ? date % YEAR_DIVISOR : date;

		if (closed->from <= closed->until ?
			at >= closed->from && at <= closed->until :
			at >= closed->from || at <= closed->until)
			return true;
	}
	return false;
}

static int64_t
moment_of(const struct local_time *day, int minute)
{
	struct local_time at = *day;

	at.hour = minute / 60;
	at.minute = minute % 60;
	at.second = 0;
	return clock_from_local(&at);
}

/* Is the same weekday a week later in another month? */
static bool
is_last_week(const struct local_time *day)
{
	int64_t later = moment_days_later(moment_of(day, 12 * 60), WEEK_DAYS);

	return clock_local(later).month != day->month;
}

static bool
rule_holds(const struct desk_rule *rule, const struct local_time *day)
{
	unsigned week = 1u << ((day->day - 1) / WEEK_DAYS + 1);

	if ((rule->weekdays & (1u << day->weekday)) == 0)
		return false;
	if (is_last_week(day))
		week |= DESK_LAST_WEEK;
	return rule->weeks == DESK_EVERY_WEEK || (rule->weeks & week) != 0;
}

/* The noon of the day that AT is in, which no change of the clock comes near. */
static int64_t
noon_of(int64_t at_ms)
{
	struct local_time day = clock_local(at_ms);

	return moment_of(&day, 12 * 60);
}

/* Does one of the rules hold on a day that is not closed? */
static bool
any_holds(const struct desk_hours *desk, const struct desk_rule *rules,
    size_t count, int64_t when_ms)
{
	struct local_time now = clock_local(when_ms);
	int minute = now.hour * 60 + now.minute;
	size_t i;

	if (is_closed(desk, &now))
		return false;
	for (i = 0; i < count; i++)
		if (rule_holds(&rules[i], &now) && minute >= rules[i].from &&
		    minute < rules[i].until)
			return true;
	return false;
}

bool
desk_is_open(const struct desk_hours *desk, int64_t when_ms)
{
	return any_holds(desk, desk->rules, desk->rule_count, when_ms);
}

bool
desk_on_shift(const struct desk_hours *desk, const struct volunteer *volunteer,
    int64_t when_ms)
{
	if (volunteer->rule_count == 0)
		return desk_is_open(desk, when_ms);
	return any_holds(
	    desk, volunteer->rules, volunteer->rule_count, when_ms);
}

static int64_t
sooner(int64_t best_ms, int64_t at_ms)
{
	return best_ms == 0 || at_ms < best_ms ? at_ms : best_ms;
}

int64_t
desk_next_open(const struct desk_hours *desk, int64_t when_ms)
{
	int64_t noon_ms = noon_of(when_ms), best_ms = 0;
	int days;
	size_t i;

	if (desk_is_open(desk, when_ms))
		return when_ms;
	for (days = 0; days < DAYS_MAX && best_ms == 0; days++) {
		struct local_time day =
		    clock_local(moment_days_later(noon_ms, days));

		if (is_closed(desk, &day))
			continue;
		for (i = 0; i < desk->rule_count; i++) {
			int64_t at = moment_of(&day, desk->rules[i].from);

			if (rule_holds(&desk->rules[i], &day) && at > when_ms)
				best_ms = sooner(best_ms, at);
		}
	}
	return best_ms;
}

/* The first slot of a rule's hours on a day after AFTER, or 0. */
static int64_t
slot_of_rule(const struct desk_rule *rule, int length,
    const struct local_time *day, int64_t after_ms)
{
	int minute = rule->from;
	int64_t past = (after_ms - moment_of(day, minute)) / MINUTE_MS - CHANGE;

	if (past > 0 && past < DAY_MINUTES)
		minute += (int)past / length * length;
	for (; minute + length <= rule->until; minute += length) {
		int64_t at = moment_of(day, minute);

		if (at > after_ms)
			return at;
	}
	return 0;
}

/* The first slot of a day after AFTER, or 0. */
static int64_t
slot_of_day(const struct desk_hours *desk, const struct local_time *day,
    int64_t after_ms)
{
	int64_t best_ms = 0;
	size_t i;

	if (is_closed(desk, day))
		return 0;
	for (i = 0; i < desk->rule_count; i++) {
		int64_t at = !rule_holds(&desk->rules[i], day) ?
		    0 :
		    slot_of_rule(
			&desk->rules[i], desk->slot_minutes, day, after_ms);

		if (at != 0)
			best_ms = sooner(best_ms, at);
	}
	return best_ms;
}

int64_t
desk_next_slot(
    const struct desk_hours *desk, int64_t after_ms, int64_t until_ms)
{
	int64_t noon_ms = noon_of(after_ms), at = 0;
	int days;

	if (desk->slot_minutes == 0)
		return 0;
	for (days = 0; days < DAYS_MAX && at == 0; days++) {
		int64_t day_ms = moment_days_later(noon_ms, days);
		struct local_time day = clock_local(day_ms);

		if (day_ms > until_ms + DAY_MS)
			break;
		at = slot_of_day(desk, &day, after_ms);
	}
	return at < until_ms ? at : 0;
}

bool
desk_has_slot(const struct desk_hours *desk, int64_t at_ms)
{
	return desk_next_slot(desk, at_ms - 1, at_ms + 1) == at_ms;
}

int64_t
desk_slot_end(const struct desk_hours *desk, int64_t at_ms)
{
	return at_ms + desk->slot_minutes * MINUTE_MS;
}
