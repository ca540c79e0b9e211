/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * year_model.c - what a year of reminders should be
 */
#include "year_model.h"

#include <string.h>

#define HOUR 3600

static bool
is_quiet(time_t at)
{
	struct tm tm;

	localtime_r(&at, &tm);
	return tm.tm_hour >= 21 || tm.tm_hour < 8;
}

/* HOUR:MINUTE of the day that AT is in, or of so many days later. */
static time_t
on_day(time_t at, int days, int hour, int minute)
{
	struct tm tm;

	localtime_r(&at, &tm);
	tm.tm_mday += days;
	tm.tm_hour = hour;
	tm.tm_min = minute;
	tm.tm_sec = 0;
	tm.tm_isdst = -1;
	return mktime(&tm);
}

static time_t
after_quiet(time_t at)
{
	struct tm tm;

	localtime_r(&at, &tm);
	return on_day(at, tm.tm_hour >= 21 ? 1 : 0, 8, 0);
}

static time_t
evening_before(time_t at)
{
	struct tm tm;

	localtime_r(&at, &tm);
	return on_day(at, tm.tm_hour < 8 ? -1 : 0, 20, 30);
}

static struct model_plan
plan(time_t due, time_t starts, time_t now)
{
	if (due <= now)
		return (struct model_plan){0};
	if (is_quiet(due))
		due = evening_before(due) > now ? evening_before(due) :
						  after_quiet(due);
	return (struct model_plan){.due = due < starts ? due : 0};
}

void
model_put(
    struct model *model, int appointment, int person, time_t starts, time_t now)
{
	struct model_appointment *it = &model->list[appointment];
	bool change = it->there;
	struct tm tm;

	localtime_r(&starts, &tm);
	*it = (struct model_appointment){
	    .there = true, .person = person, .starts = starts};
	if (starts <= now)
		return;
	if (change)
		it->plans[0] = (struct model_plan){
		    is_quiet(now) ? after_quiet(now) : now, true};
	if (it->plans[0].due >= starts)
		it->plans[0].due = 0;
	it->plans[1] =
	    plan(on_day(starts, -2, tm.tm_hour, tm.tm_min), starts, now);
	it->plans[2] = plan(starts - 3 * HOUR, starts, now);
}

static void
tell(struct model *model, int appointment, bool change, time_t now)
{
	struct model_appointment *it = &model->list[appointment];
	int i;

	if (model->told_count < MODEL_TOLD_MAX)
		model->told[model->told_count++] =
		    (struct told){now, appointment, it->starts, change};
	it->told = now;
	for (i = 0; i < 3; i++)
		if (it->plans[i].due <= now + HOUR)
			it->plans[i].due = 0;
}

static void
tick_one(struct model *model, int appointment, time_t now)
{
	struct model_appointment *it = &model->list[appointment];
	int i;

	for (i = 0; i < 3; i++) {
		struct model_plan *at = &it->plans[i];

		if (at->due == 0 || at->due > now)
			continue;
		if (now >= it->starts || it->off || model->stopped[it->person])
			at->due = 0;
		else if (is_quiet(now))
			at->due = after_quiet(now) < it->starts ?
			    after_quiet(now) :
			    0;
		else
			tell(model, appointment, at->change, now);
	}
}

void
model_tick(struct model *model, time_t now)
{
	int i;

	for (i = 0; i < MODEL_APPOINTMENTS; i++)
		if (model->list[i].there)
			tick_one(model, i, now);
}

int
model_answers(const struct model *model, int person, time_t now)
{
	int i, found = -1;
	time_t last = 0;

	for (i = 0; i < MODEL_APPOINTMENTS; i++) {
		const struct model_appointment *it = &model->list[i];

		if (!it->there || it->person != person)
			continue;
		if (it->plans[0].due != 0)
			return -1; /* a change that waits to be told */
		if (it->off || it->starts <= now || it->told < last ||
		    it->told == 0)
			continue;
		if (it->told == last)
			return -1; /* two in one breath */
		last = it->told;
		found = i;
	}
	return found;
}
