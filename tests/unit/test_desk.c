/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_desk.c - when a desk is open, and in which slots
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/moment.h"
#include "core/desk.h"
#include "serve/settings_desk.h"

static struct desk_hours desk;

static int64_t
at(const char *written)
{
	int64_t at_ms = 0;

	assert_int_equal(moment_parse(slice_of(written), &at_ms), 0);
	return at_ms;
}

/* A desk of these lines of the settings; how many of them were wrong. */
static size_t
read_desk(const char *lines)
{
	static struct settings settings;
	struct arena *arena = arena_new(1 << 20);
	struct findings findings = findings_new(arena);
	struct script script =
	    script_read(arena, "desk", slice_of(lines), &findings);
	struct settings_reader reader = {
	    .settings = &settings, .findings = &findings, .desk = &desk};
	size_t i, errors;

	settings.arena = arena;
	desk = desk_plain("legal", 1);
	for (i = 0; i < script.count; i++)
		settings_desk_line(&reader, &script.lines[i]);
	desk.place = NULL; /* it lived in the arena */
	errors = findings.errors;
	arena_free(&arena);
	return errors;
}

static int
set_up(void **state)
{
	(void)state;
	return clock_set_zone("Europe/Rome");
}

static void
test_open(void **state)
{
	static const struct {
		const char *lines, *when;
		bool open;
		const char *next; /* NULL: never */
	} cases[] = {
	    {"open Mon-Fri 09:00-13:00", "2026-11-20 08:59", false,
		"2026-11-20 09:00"},
	    {"open Mon-Fri 09:00-13:00", "2026-11-20 09:00", true,
		"2026-11-20 09:00"},
	    {"open Mon-Fri 09:00-13:00", "2026-11-20 13:00", false,
		"2026-11-23 09:00"},
	    {"open daily 09:00-13:00 and 15:00-17:00", "2026-11-20 14:00",
		false, "2026-11-20 15:00"},
	    {"open 2nd and 4th Thursday 15:00-18:00", "2026-11-13 10:00", false,
		"2026-11-26 15:00"},
	    {"open 2nd, 4th Thu 15:00-18:00", "2026-11-26 17:59", true,
		"2026-11-26 17:59"},
	    {"open last Friday 10:00-12:00", "2026-11-20 10:00", false,
		"2026-11-27 10:00"},
	    {"open last Fri 10:00-12:00", "2026-12-25 11:00", true,
		"2026-12-25 11:00"},
	    {"open 5th Monday 10:00-12:00", "2026-11-24 10:00", false,
		"2026-11-30 10:00"},
	    {"open Sat-Mon 10:00-12:00", "2026-11-22 11:00", true,
		"2026-11-22 11:00"},
	    {"open tuesdays and thursdays 10:00-12:00", "2026-11-24 09:00",
		false, "2026-11-24 10:00"},
	    /* closed days, from year to year and every year */
	    {"open Mon-Fri 09:00-13:00\nclosed 2026-12-24..2027-01-06",
		"2026-12-24 10:00", false, "2027-01-07 09:00"},
	    {"open Mon-Fri 09:00-13:00\nclosed 12-24..01-06",
		"2027-12-31 10:00", false, "2028-01-07 09:00"},
	    {"open daily 09:00-13:00\nclosed 12-08, 12-09", "2028-12-08 10:00",
		false, "2028-12-10 09:00"},
	    {"open daily 09:00-13:00\nclosed 01-01..12-31", "2028-12-08 10:00",
		false, NULL},
	    /* both changes of the clock: the hours on the wall are meant */
	    {"open Sun 01:00-04:00", "2026-03-29 03:30", true,
		"2026-03-29 03:30"},
	    {"open Sun 09:00-10:00", "2026-03-28 23:00", false,
		"2026-03-29 09:00"},
	    {"open Sun 09:00-10:00", "2026-10-25 02:30", false,
		"2026-10-25 09:00"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		assert_int_equal(read_desk(cases[i].lines), 0);
		assert_int_equal(
		    desk_is_open(&desk, at(cases[i].when)), cases[i].open);
		assert_int_equal(desk_next_open(&desk, at(cases[i].when)),
		    cases[i].next == NULL ? 0 : at(cases[i].next));
	}
}

/* Shifts are their own, but nobody is there when the desk is closed. */
static void
test_shifts(void **state)
{
	struct volunteer anna = {
	    .rules = {{.weekdays = 1u << 1, .from = 15 * 60, .until = 18 * 60}},
	    .rule_count = 1};
	struct volunteer bilal = {.rule_count = 0};

	(void)state;
	assert_int_equal(
	    read_desk("open Mon-Fri 09:00-13:00\nclosed 2026-11-30\n"), 0);
	assert_true(desk_on_shift(&desk, &anna, at("2026-11-23T15:00")));
	assert_false(desk_on_shift(&desk, &anna, at("2026-11-23T18:00")));
	assert_false(desk_on_shift(&desk, &anna, at("2026-11-24T15:00")));
	assert_false(desk_on_shift(&desk, &anna, at("2026-11-30T15:00")));
	assert_true(desk_on_shift(&desk, &bilal, at("2026-11-23T09:00")));
	assert_false(desk_on_shift(&desk, &bilal, at("2026-11-23T15:00")));
	assert_false(desk_on_shift(&desk, &bilal, at("2026-11-30T09:00")));
}

static void
test_slots(void **state)
{
	static const struct {
		const char *lines, *after, *slots[4];
	} cases[] = {
	    {"open Thu 15:00-16:00\nslots 30m", "2026-11-20 09:00",
		{"2026-11-26 15:00", "2026-11-26 15:30", "2026-12-03 15:00"}},
	    /* what does not fit any more is none */
	    {"open Thu 15:00-16:40\nslots 45m", "2026-11-26 15:00",
		{"2026-11-26 15:45", "2026-12-03 15:00"}},
	    /* hours that overlap give each moment once */
	    {"open Thu 15:00-16:00\nopen Mon-Fri 15:00-15:30\nslots 30m",
		"2026-11-26 14:59",
		{"2026-11-26 15:00", "2026-11-26 15:30", "2026-11-27 15:00"}},
	    {"open Thu 15:00-16:00\nslots 60m\nclosed 2026-11-26",
		"2026-11-20 09:00", {"2026-12-03 15:00"}},
	    /* the hour that is skipped holds no slot of its own */
	    {"open Sun 01:00-04:00\nslots 60m", "2026-03-29 00:00",
		{"2026-03-29 01:00", "2026-03-29 03:00", "2026-04-05 01:00"}},
	    {"open Sun 09:00-10:00\nslots 60m", "2026-10-24 12:00",
		{"2026-10-25 09:00", "2026-11-01 09:00"}},
	};
	size_t i, j;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int64_t now = at(cases[i].after);

		assert_int_equal(read_desk(cases[i].lines), 0);
		for (j = 0; j < 4 && cases[i].slots[j] != NULL; j++) {
			now = desk_next_slot(&desk, now, now + 40 * DAY_MS);
			assert_int_equal(now, at(cases[i].slots[j]));
			assert_true(desk_has_slot(&desk, now));
			assert_false(desk_has_slot(&desk, now + MINUTE_MS));
		}
	}
	assert_int_equal(desk_next_slot(&desk, at("2026-11-20 09:00"),
			     at("2026-11-22 09:00")),
	    0);
	assert_int_equal(read_desk("open Thu 15:00-16:00"), 0);
	assert_int_equal(desk_next_slot(&desk, at("2026-11-20 09:00"),
			     at("2027-11-20 09:00")),
	    0);
}

static void
test_wrong_lines(void **state)
{
	static const char *const wrong[] = {"open", "open Thu",
	    "open 15:00-16:00", "open Thursdoy 15:00-16:00",
	    "open Thu 16:00-15:00", "open Thu 9-13", "open 6th Thu 15:00-16:00",
	    "closed", "closed 2026-13-01", "closed 2027-01-06..2026-12-24",
	    "closed 2026-12-24..01-06", "slots", "slots 30", "slots 30s",
	    "slots 9h", "slots 30m 0 people", "ahead 400d", "ahead",
	    "answer-within 1m", "answer-within 8d", "place", "close Thu"};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		assert_int_equal(read_desk(wrong[i]), 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_open),
	    cmocka_unit_test(test_shifts),
	    cmocka_unit_test(test_slots),
	    cmocka_unit_test(test_wrong_lines),
	};

	return cmocka_run_group_tests(tests, set_up, NULL);
}
