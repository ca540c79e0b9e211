/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_year.c - a year of appointments on the real line, beside a simple model
 *
 * The desk adds and moves at random, people answer, stop and start again, the
 * daemon crashes, also between a send and its answer.  Nobody is missed, told
 * twice, told wrongly, or told in quiet hours: what went out is what the model
 * says, to the quarter of an hour.
 */
#include "year_rig.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/appointment.h"
#include "store/reminder.h"

#define QUARTER 900

/* What went out, read from the text: the place says which appointment. */
static void
note_told(struct year *year, const struct action *action)
{
	int day, month, hour, minute, appointment;
	bool change = strncmp(action->text.data, "Cambio", 6) == 0;
	const char *at = strchr(action->text.data, ':');
	struct tm tm;
	time_t starts;

	if (change)
		at = strchr(at, ':');
	assert_non_null(at);
	assert_int_equal(sscanf(at, ": %d/%d, ore %d:%d, via %d.", &day, &month,
			     &hour, &minute, &appointment),
	    5);
	starts = year->model.list[appointment].starts;
	localtime_r(&starts, &tm);
	assert_int_equal(tm.tm_mday, day);
	assert_int_equal(tm.tm_mon + 1, month);
	assert_int_equal(tm.tm_hour * 60 + tm.tm_min, hour * 60 + minute);
	assert_string_equal(
	    action->to, number_of(year, year->model.list[appointment].person));
	assert_true(year->told_count < MODEL_TOLD_MAX);
	year->told[year->told_count++] =
	    (struct told){year->now, appointment, starts, change};
}

static void play(struct year *, const struct event *);

static void
answer_send(struct year *year, int64_t message)
{
	if (chance(year, 40) == 0)
		crash(year); /* they have it, we do not know */
	else
		play(year,
		    &(struct event){.kind = EVENT_SENT,
			.account = "main",
			.message = message,
			.state = MESSAGE_SENT});
}

static void
play(struct year *year, const struct event *event)
{
	struct unit unit = {
	    .arena = year->arena, .events = event, .event_count = 1};
	size_t i;

	fine(year,
	    line_batch(year->store, &year->world, &unit,
		(int64_t)year->now * 1000, &year->fault));
	assert_int_equal(unit.result, UNIT_DONE);
	for (i = 0; i < unit.actions.count; i++)
		if (unit.actions.list[i].kind == ACTION_SEND) {
			note_told(year, &unit.actions.list[i]);
			answer_send(year, unit.actions.list[i].message);
		}
}

static void
text(struct year *year, int person, const char *words)
{
	play(year,
	    &(struct event){.kind = EVENT_TEXT,
		.account = "main",
		.remote_id = arena_printf(year->arena, "T%d", ++year->texts),
		.from = number_of(year, person),
		.to = year->account.number,
		.text = slice_of(words)});
	year->heard[person] = year->now;
}

/* Between 05:00 and 19:30, 1 to 20 days from now. */
static time_t
some_start(struct year *year)
{
	struct tm tm;

	localtime_r(&year->now, &tm);
	tm.tm_mday += 1 + chance(year, 20);
	tm.tm_hour = 5 + chance(year, 15);
	tm.tm_min = chance(year, 2) * 30;
	tm.tm_sec = 0;
	tm.tm_isdst = -1;
	return mktime(&tm);
}

static void
put(struct year *year, int index, int person, time_t starts)
{
	struct appointment appointment = {
	    .code = arena_printf(year->arena, "NA%04d", index),
	    .starts_ms = (int64_t)starts * 1000,
	    .place = arena_printf(year->arena, "via %d", index),
	    .ref = arena_printf(year->arena, "r%d", index)};
	struct phone_number number;
	struct person found;
	bool is_there;

	assert_int_equal(
	    phone_number_parse(slice_of(number_of(year, person)), &number), 0);
	fine(year, store_begin(year->store, &year->fault));
	fine(year,
	    store_person_by_number(year->store, year->arena, &number, true,
		(int64_t)year->now * 1000, &found, &is_there, &year->fault));
	appointment.person = found.id;
	fine(year,
	    store_appointment_put(year->store, &appointment,
		&year->world.reminders, (int64_t)year->now * 1000,
		&year->fault));
	fine(year, store_commit(year->store, &year->fault));
	model_put(&year->model, index, person, starts, year->now);
}

/* Another day for one that is to come. */
static void
move_one(struct year *year, int count)
{
	int index = count == 0 ? 0 : chance(year, count);
	struct model_appointment *it = &year->model.list[index];
	time_t starts = some_start(year);

	if (it->there && it->starts > year->now && starts != it->starts)
		put(year, index, it->person, starts);
}

static void
answer(struct year *year, int person)
{
	static const char *const words[] = {
	    "1", "2", "3", "no", "cambiare giorno"};
	int which = chance(year, 5);
	int index = model_answers(&year->model, person, year->now);

	if (index < 0 || year->now - year->heard[person] <= 25 * 3600)
		return;
	text(year, person, words[which]);
	if (which != 0)
		year->model.list[index].off = true;
}

static void
stop_or_start(struct year *year, int person)
{
	bool stopped = year->model.stopped[person];

	text(year, person, stopped ? "START" : "STOP");
	year->model.stopped[person] = !stopped;
}

/* The daemon's are a second apart, and each does only so much. */
static void
tick(struct year *year)
{
	int64_t due_ms;

	do {
		play(year, &(struct event){.kind = EVENT_TICK});
		fine(year,
		    store_reminder_next(year->store, &due_ms, &year->fault));
	} while (due_ms != 0 && due_ms <= (int64_t)year->now * 1000);
}

static void
live(struct year *year)
{
	int added = 0;
	size_t quarter;

	for (quarter = 0; quarter < 365 * 96; quarter++) {
		struct tm tm;

		year->now += QUARTER;
		arena_reset(year->arena);
		tick(year);
		model_tick(&year->model, year->now);
		localtime_r(&year->now, &tm);
		if (tm.tm_min != 45)
			continue;
		if (added < MODEL_APPOINTMENTS && chance(year, 4) == 0) {
			put(year, added, chance(year, MODEL_PEOPLE),
			    some_start(year));
			added++;
		}
		if (chance(year, 12) == 0)
			move_one(year, added);
		if (chance(year, 3) == 0)
			answer(year, chance(year, MODEL_PEOPLE));
		if (chance(year, 40) == 0)
			stop_or_start(year, chance(year, MODEL_PEOPLE));
		if (chance(year, 60) == 0)
			crash(year);
	}
	assert_int_equal(added, MODEL_APPOINTMENTS);
}

static int
in_order(const void *a, const void *b)
{
	const struct told *first = a, *second = b;

	if (first->at != second->at)
		return first->at < second->at ? -1 : 1;
	return first->appointment - second->appointment;
}

static void
compare(struct year *year)
{
	struct told *wanted = year->model.told, *got = year->told;
	size_t i, wanted_count = year->model.told_count;

	qsort(wanted, wanted_count, sizeof(*wanted), in_order);
	qsort(got, year->told_count, sizeof(*got), in_order);
	for (i = 0; i < wanted_count && i < year->told_count; i++)
		if (in_order(&wanted[i], &got[i]) != 0 ||
		    wanted[i].change != got[i].change)
			fail_msg("telling %zu: appointment %d at %ld (change "
				 "%d), and should be %d at %ld (change %d)",
			    i, got[i].appointment, (long)got[i].at,
			    got[i].change, wanted[i].appointment,
			    (long)wanted[i].at, wanted[i].change);
	assert_int_equal(year->told_count, wanted_count);
	assert_true(wanted_count > MODEL_APPOINTMENTS);
	printf("%zu tellings, as they should be\n", wanted_count);
}

static void
live_with(void **state, uint64_t seed)
{
	struct year *year = *state;

	year->chance = seed;
	live(year);
	compare(year);
}

static void
test_one_year(void **state)
{
	live_with(state, 2026);
}

static void
test_another_year(void **state)
{
	live_with(state, 7);
}

static void
test_a_third_year(void **state)
{
	live_with(state, 13331);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(
		test_one_year, year_start, year_end),
	    cmocka_unit_test_setup_teardown(
		test_another_year, year_start, year_end),
	    cmocka_unit_test_setup_teardown(
		test_a_third_year, year_start, year_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
