/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * calendar.h - an iCalendar file as rows of named columns, like a CSV file
 *
 * RFC 5545 by libical.  Of an event are read UID, DTSTART, LOCATION, STATUS,
 * its repeats, and who it is for: lines `number: +39…` and `code: NA4821` of
 * its DESCRIPTION, or X-PASSAPAROLA-NUMBER and so on, or an ATTENDEE that is
 * a telephone.  Its SUMMARY is never read: it may say what nobody is to know.
 */
#ifndef SHEET_CALENDAR_H
#define SHEET_CALENDAR_H

#include <libical/ical.h>
#include <stdint.h>

#include "sheet/table.h"

#define CALENDAR_FILE_MAX ((size_t)32 << 20)
#define CALENDAR_REPEATS_MAX 1000 /* of one event */
#define CALENDAR_AHEAD_DAYS 366 /* repeats are followed so far */

/* Does the name of the file say that it is one? */
bool calendar_is(const char *file);
/*
 * Reads FILE; what is wrong goes to the findings, with the line on which its
 * event begins.  Repeats count from NOW on.
 */
void calendar_read(struct arena *, const char *file, int64_t now_ms,
    struct table *, struct findings *);
/* The same from its contents. */
void calendar_parse(struct arena *, const char *file, struct slice contents,
    int64_t now_ms, struct table *, struct findings *);

/* An event under way; calendar_moment.c. */
struct calendar_event {
	struct arena *arena;
	struct findings *findings;
	const char *file;
	int line; /* where it begins */
	icalcomponent *component;
	const char *uid;
};

/* calendar_name.c: what is wrong with an event, by its line. */
void calendar_wrong(const struct calendar_event *, const char *code,
    const char *format, ...) PRINTF_LIKE(3, 4);
/* The moment of a property of this kind; 0 when it is not there, or wrong. */
int64_t calendar_moment(
    const struct calendar_event *, icalproperty_kind, const char *name);
/*
 * The moments of all its repeats from NOW on, or its only one; without those
 * that EXDATE takes out.
 */
size_t calendar_repeats(const struct calendar_event *, int64_t starts_ms,
    int64_t now_ms, int64_t **out);

/*
 * Two rows with one ref would change each other's
 * appointment; each but the first is an error.
 */
void calendar_refuse_twice(
    struct arena *, const struct table *, struct findings *);

#endif
