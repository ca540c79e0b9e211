/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_remind.c - when a reminder is due, and what stops it
 */
#include "year_rig.h"

#include <stdio.h>
#include <string.h>

#include "base/moment.h"
#include "core/reminder.h"
#include "store/appointment.h"
#include "store/follow_up.h"
#include "store/reminder.h"

static int64_t
at(const char *written)
{
	int64_t at_ms = 0;

	assert_int_equal(moment_parse(slice_of(written), &at_ms), 0);
	return at_ms;
}

static void
test_due(void **state)
{
	static const struct {
		const char *starts;
		int64_t before_ms;
		const char *now, *wanted; /* NULL: never */
	} cases[] = {
	    {"2026-11-24 12:00", 3 * HOUR_MS, "2026-11-20 09:00",
		"2026-11-24 09:00"},
	    /* in quiet hours: the evening before, else right after them */
	    {"2026-11-24 10:30", 3 * HOUR_MS, "2026-11-20 09:00",
		"2026-11-23 20:30"},
	    {"2026-11-24 10:30", 3 * HOUR_MS, "2026-11-23 22:00",
		"2026-11-24 08:00"},
	    {"2026-11-24 07:30", 3 * HOUR_MS, "2026-11-23 22:00", NULL},
	    {"2026-11-24 10:30", 3 * HOUR_MS, "2026-11-24 07:45", NULL},
	    /* just at the edges of quiet */
	    {"2026-11-24 11:00", 3 * HOUR_MS, "2026-11-20 09:00",
		"2026-11-24 08:00"},
	    {"2026-11-25 00:00", 3 * HOUR_MS, "2026-11-20 09:00",
		"2026-11-24 20:30"},
	    {"2026-11-24 23:59", 3 * HOUR_MS, "2026-11-20 09:00",
		"2026-11-24 20:59"},
	    /* days by the calendar, over both changes of the clock */
	    {"2026-03-30 10:30", 2 * DAY_MS, "2026-03-01 09:00",
		"2026-03-28 10:30"},
	    {"2026-10-26 10:30", 2 * DAY_MS, "2026-10-01 09:00",
		"2026-10-24 10:30"},
	    {"2026-11-24 10:30", 2 * DAY_MS, "2026-11-22 10:30", NULL},
	};
	struct year *year = *state;
	struct quiet never = {0, 0};
	struct quiet_hours hours =
	    reminder_quiet(&year->world.reminders, &never);
	size_t i;

	for (i = 0; i < ARRAY_LEN(cases); i++)
		assert_int_equal(reminder_due(&hours, at(cases[i].starts),
				     cases[i].before_ms, at(cases[i].now)),
		    cases[i].wanted == NULL ? 0 : at(cases[i].wanted));
}

/* The line of a topic or desk counts for it instead of the line for all. */
static void
test_kinds(void **state)
{
	static const struct reminder_rules rules = {.all = {.count = 1},
	    .kinds = {{.kind = "legal"}, {.kind = "women"},
		{.kind = "permesso-di-soggiorno"}},
	    .kind_count = 3};
	static const struct {
		const char *topic, *desk, *kind; /* NULL: of all */
	} cases[] = {
	    {NULL, NULL, NULL},
	    {"legal", NULL, "legal"},
	    {"Legal", "women", "legal"},
	    {"other", "women", "women"},
	    {NULL, "WOMEN", "women"},
	    {"Permesso di soggiorno", NULL, "permesso-di-soggiorno"},
	    {"permesso", NULL, NULL},
	    {"lega", NULL, NULL},
	    {"legals", NULL, NULL},
	};
	const struct reminder_offsets *offsets;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		offsets =
		    reminder_offsets_of(&rules, cases[i].topic, cases[i].desk);
		if (cases[i].kind == NULL)
			assert_ptr_equal(offsets, &rules.all);
		else
			assert_string_equal(offsets->kind, cases[i].kind);
	}
}

/* Two quiet times that touch are one. */
static void
test_two_quiets(void **state)
{
	struct year *year = *state;
	struct quiet own = {8 * 60, 10 * 60};
	struct quiet_hours hours = reminder_quiet(&year->world.reminders, &own);

	assert_int_equal(hours.count, 2);
	assert_true(quiet_is(&hours, at("2026-11-24 09:59")));
	assert_false(quiet_is(&hours, at("2026-11-24 10:00")));
	assert_int_equal(
	    quiet_ends(&hours, at("2026-11-23 22:00")), at("2026-11-24 10:00"));
	assert_int_equal(quiet_began(&hours, at("2026-11-24 09:00")),
	    at("2026-11-23 21:00"));
	assert_int_equal(
	    quiet_ends(&hours, at("2026-10-24 23:00")), at("2026-10-25 10:00"));
	assert_int_equal(quiet_began(&hours, at("2026-03-29 09:00")),
	    at("2026-03-28 21:00"));
}

static bool
note_topic(void *context, const struct follow_up *task)
{
	snprintf(context, 40, "%s", task->topic);
	return true;
}

/* A text that would lack something is not sent: a person hears of it. */
static void
test_empty_value(void **state)
{
	struct year *year = *state;
	struct appointment appointment = {
	    .code = "NA0001", .starts_ms = at("2026-02-03 12:00"), .place = ""};
	struct event tick = {.kind = EVENT_TICK};
	struct unit unit = {
	    .arena = year->arena, .events = &tick, .event_count = 1};
	struct phone_number number;
	struct person person;
	char topic[40] = "";
	bool found;

	assert_int_equal(
	    phone_number_parse(slice_of(number_of(year, 1)), &number), 0);
	fine(year,
	    store_person_by_number(year->store, year->arena, &number, true, 1,
		&person, &found, &year->fault));
	appointment.person = person.id;
	fine(year,
	    store_appointment_put(year->store, &appointment,
		&year->world.reminders, at("2026-01-20 09:00"), &year->fault));
	fine(year,
	    line_batch(year->store, &year->world, &unit, at("2026-02-01 12:00"),
		&year->fault));
	assert_int_equal(unit.result, UNIT_DONE);
	assert_int_equal(unit.actions.count, 0);
	fine(year,
	    store_follow_up_list(
		year->store, false, note_topic, topic, &year->fault));
	assert_string_equal(topic, "reminder-empty");
}

static void
tick(struct year *year, const char *when, enum clock_trust clock)
{
	struct event tick = {.kind = EVENT_TICK, .clock = clock};
	struct unit unit = {
	    .arena = year->arena, .events = &tick, .event_count = 1};

	fine(year,
	    line_batch(
		year->store, &year->world, &unit, at(when), &year->fault));
	assert_int_equal(unit.result, UNIT_DONE);
}

/* A clock that jumped ahead and is set right makes nothing a thing of the past. */
static void
test_clock_jumps(void **state)
{
	struct year *year = *state;
	struct appointment appointment = {.code = "NA0002",
	    .starts_ms = at("2026-02-03 12:00"),
	    .place = "via Roma 1"};
	struct phone_number number;
	struct person person;
	char topic[40] = "";
	int64_t next_ms;
	bool found;

	assert_int_equal(
	    phone_number_parse(slice_of(number_of(year, 2)), &number), 0);
	fine(year,
	    store_person_by_number(year->store, year->arena, &number, true, 1,
		&person, &found, &year->fault));
	appointment.person = person.id;
	fine(year,
	    store_appointment_put(year->store, &appointment,
		&year->world.reminders, at("2026-01-20 09:00"), &year->fault));
	tick(year, "2029-05-01 12:00", CLOCK_JUMPED);
	tick(year, "2029-05-01 12:59", CLOCK_HELD);
	fine(year, store_reminder_next(year->store, &next_ms, &year->fault));
	assert_true(next_ms == at("2026-02-01 12:00"));
	fine(year,
	    store_follow_up_list(
		year->store, false, note_topic, topic, &year->fault));
	assert_string_equal(topic, "clock-jumped");
	tick(year, "2026-02-01 12:00", CLOCK_TRUSTED);
	fine(year, store_reminder_next(year->store, &next_ms, &year->fault));
	assert_true(next_ms == at("2026-02-03 09:00"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_due, year_start, year_end),
	    cmocka_unit_test(test_kinds),
	    cmocka_unit_test_setup_teardown(
		test_two_quiets, year_start, year_end),
	    cmocka_unit_test_setup_teardown(
		test_empty_value, year_start, year_end),
	    cmocka_unit_test_setup_teardown(
		test_clock_jumps, year_start, year_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
