/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_calendar.c - iCalendar files as rows of appointments
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/moment.h"
#include "sheet/calendar.h"

#define WHO \
	"LOCATION:via Roma 1\nDESCRIPTION:number: +393331112233\\ncode: NA1\n"

/* As Outlook writes the zone of Rome, by a name of its own. */
#define ROME                                                              \
	"BEGIN:VTIMEZONE\nTZID:W. Europe\nBEGIN:STANDARD\n"               \
	"DTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n" \
	"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n"         \
	"BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\n"   \
	"TZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\n"      \
	"END:DAYLIGHT\nEND:VTIMEZONE\n"

static int
set_up(void **state)
{
	(void)state;
	return clock_set_zone("Europe/Rome");
}

/* Reads EVENTS as a file; rows as COLUMN, parted by blanks. */
static const char *
read_events(struct arena *arena, const char *events, const char *column,
    struct findings *findings)
{
	char path[] = "/tmp/calendar-XXXXXX";
	int descriptor = mkstemp(path);
	FILE *file = fdopen(descriptor, "w");
	struct text out = text_new(arena, 1 << 20);
	struct table table;
	int64_t now_ms;
	size_t i;

	assert_non_null(file);
	assert_int_equal(
	    moment_parse(slice_of("2026-11-20 09:00"), &now_ms), 0);
	fprintf(
	    file, "BEGIN:VCALENDAR\nVERSION:2.0\n%sEND:VCALENDAR\n", events);
	fclose(file);
	calendar_read(arena, path, now_ms, &table, findings);
	unlink(path);
	for (i = 0; i < table.row_count; i++) {
		text_add(&out, i == 0 ? "" : " ");
		text_add_slice(
		    &out, table_cell(&table, &table.rows[i], column));
	}
	return out.data;
}

static const struct {
	const char *events, *column, *wanted;
} cases[] = {
    /* no zone: the desk's; UTC; a zone by its name; a zone of the file */
    {"BEGIN:VEVENT\nUID:a\nDTSTART:20261124T103000\n" WHO "END:VEVENT\n",
	"starts", "2026-11-24T09:30Z"},
    {"BEGIN:VEVENT\nUID:a\nDTSTART:20261124T103000Z\n" WHO "END:VEVENT\n",
	"starts", "2026-11-24T10:30Z"},
    {"BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Africa/Dakar:20260710T103000\n"
     "" WHO "END:VEVENT\n",
	"starts", "2026-07-10T10:30Z"},
    {ROME "BEGIN:VEVENT\nUID:a\nDTSTART;TZID=W. Europe:20260710T103000\n"
	  "" WHO "END:VEVENT\n",
	"starts", "2026-07-10T08:30Z"},
    /* on the wall it stays 15:00 over both changes of the clock */
    {"BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Europe/Rome:20270320T150000\n"
     "RRULE:FREQ=WEEKLY;COUNT=3\n" WHO "END:VEVENT\n",
	"starts", "2027-03-20T14:00Z 2027-03-27T14:00Z 2027-04-03T13:00Z"},
    {"BEGIN:VEVENT\nUID:a\nDTSTART:20271023T150000\n"
     "RRULE:FREQ=WEEKLY;COUNT=2\n" WHO "END:VEVENT\n",
	"starts", "2027-10-23T13:00Z 2027-10-30T13:00Z"},
    /* the second and fourth Thursday; what is past is not made */
    {"BEGIN:VEVENT\nUID:a\nDTSTART:20261008T150000\n"
     "RRULE:FREQ=MONTHLY;BYDAY=2TH,4TH;UNTIL=20261231T000000\n" WHO
     "END:VEVENT\n",
	"ref",
	"a/2026-11-26T14:00 a/2026-12-10T14:00 "
	"a/2026-12-24T14:00"},
    /* taken out, by its moment and by its day */
    {"BEGIN:VEVENT\nUID:a\nDTSTART:20261126T150000\n"
     "RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20261203T150000\n"
     "EXDATE;VALUE=DATE:20261210\n" WHO "END:VEVENT\n",
	"starts", "2026-11-26T14:00Z 2026-12-17T14:00Z"},
    /* one repeat moves: it is that one, with its ref */
    {"BEGIN:VEVENT\nUID:a\nDTSTART:20261126T150000\n"
     "RRULE:FREQ=WEEKLY;COUNT=2\n" WHO "END:VEVENT\n"
     "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20261203T150000\n"
     "DTSTART:20261204T110000\n" WHO "END:VEVENT\n",
	"ref", "a/2026-11-26T14:00 a/2026-12-03T14:00"},
    /* who it is for */
    {"BEGIN:VEVENT\nUID:a\nDTSTART:20261124T103000\n" WHO "END:VEVENT\n",
	"number", "+393331112233"},
    {"BEGIN:VEVENT\nUID:a\nDTSTART:20261124T103000\n" WHO
     "X-PASSAPAROLA-CODE:NB2\nEND:VEVENT\n",
	"code", "NB2"},
    {"BEGIN:VEVENT\nUID:a\nDTSTART:20261124T103000\n" WHO
     "ATTENDEE;CN=A:tel:+393331110000\nATTENDEE:mailto:a@b.it\n"
     "END:VEVENT\n",
	"number", "+393331110000"},
    {"BEGIN:VEVENT\nUID:a\nDTSTART:20261124T103000\n" WHO
     "STATUS:CANCELLED\nEND:VEVENT\n",
	"cancelled", "yes"},
    {"BEGIN:VEVENT\nUID:a\nDTSTART:20261124T103000\nLOCATION:via Roma 1"
     "\\, 2\n  piano\nEND:VEVENT\n",
	"place", "via Roma 1, 2 piano"},
    {"", "starts", ""},
};

static void
test_events(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena *arena = arena_new(8 << 20);
		struct findings findings = findings_new(arena);

		assert_string_equal(read_events(arena, cases[i].events,
					cases[i].column, &findings),
		    cases[i].wanted);
		assert_int_equal(findings.errors, 0);
		arena_free(&arena);
	}
}

/* Bounds, and what is not understood, are said. */
static void
test_bounds(void **state)
{
	static const char *const wrong[] = {
	    "BEGIN:VEVENT\nUID:a\nDTSTART:20261124T103000\nRDATE:20261125T10"
	    "3000\n" WHO "END:VEVENT\n",
	    "BEGIN:VEVENT\nUID:a\nDTSTART:20261124T103000\n"
	    "RRULE:FREQ=SECONDLY\n" WHO "END:VEVENT\n",
	    "BEGIN:VEVENT\nUID:a\nDTSTART:19700101T103000\n"
	    "RRULE:FREQ=MINUTELY\n" WHO "END:VEVENT\n",
	    "BEGIN:VEVENT\nUID:a\nDTSTART:20261124T103000\n"
	    "RECURRENCE-ID;VALUE=DATE:20261124\n" WHO "END:VEVENT\n",
	    "BEGIN:VEVENT\nUID:\nDTSTART:20261124T103000\n" WHO "END:VEVENT\n",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		struct arena *arena = arena_new(8 << 20);
		struct findings findings = findings_new(arena);

		read_events(arena, wrong[i], "starts", &findings);
		assert_true(findings.errors > 0);
		arena_free(&arena);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_events),
	    cmocka_unit_test(test_bounds),
	};

	return cmocka_run_group_tests(tests, set_up, NULL);
}
