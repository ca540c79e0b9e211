/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * calendar.c - an iCalendar file as rows of named columns, like a CSV file
 *
 * The same UID again is the same appointment.  Each repeat has a ref of its
 * own, the UID and its moment; an event with a RECURRENCE-ID is that repeat.
 */
#include "sheet/calendar.h"

#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/file.h"
#include "sheet/rows.h"

#define UID_MAX 200
#define DESCRIPTION_MAX 10000
#define OWN_PREFIX "X-PASSAPAROLA-"

struct calendar {
	struct arena *arena;
	struct findings *findings;
	struct table *table;
	int64_t now_ms;
	const char *
	    *moved; /* refs of repeats that have an event of their own */
	size_t moved_count;
	size_t size; /* of the table's rows */
};

bool
calendar_is(const char *file)
{
	size_t length = strlen(file);

	return length > 4 && strcasecmp(file + length - 4, ".ics") == 0;
}

/* "a17/2026-11-24T09:30" */
static const char *
repeat_ref(struct arena *arena, const char *uid, int64_t at_ms)
{
	char stamp[CLOCK_STAMP_SIZE];

	clock_stamp(at_ms, stamp);
	return arena_printf(arena, "%s/%.16s", uid, stamp);
}

static void
set(struct calendar *calendar, struct slice *cells, const char *column,
    struct slice value)
{
	struct table *table = calendar->table;
	size_t i;

	for (i = 0; i < table->column_count; i++)
		if (slice_is(table->columns[i], column))
			cells[i] = slice_trim(
			    (struct slice){arena_copy(calendar->arena,
					       value.data, value.length),
				value.length});
}

/* Is WORD the name of a column?  Also in capitals, with dashes. */
static const char *
column_of(struct slice word)
{
	const char *const *column = rows_columns(IMPORT_APPOINTMENTS);

	for (; *column != NULL; column++)
		if (strlen(*column) == word.length &&
		    strncasecmp(*column, word.data, word.length) == 0)
			return *column;
	return NULL;
}

/* Lines such as `number: +39…` of what is written for people. */
static void
read_description(
    struct calendar *calendar, const char *text, struct slice *cells)
{
	size_t left = strnlen(text, DESCRIPTION_MAX);

	while (left > 0) {
		const char *end = memchr(text, '\n', left), *colon;
		size_t length = end == NULL ? left : (size_t)(end - text);
		struct slice line = slice_trim((struct slice){text, length});
		const char *column = NULL;

		colon = memchr(line.data, ':', line.length);
		if (colon != NULL)
			column = column_of(slice_trim((struct slice){
			    line.data, (size_t)(colon - line.data)}));
		if (column != NULL)
			set(calendar, cells, column,
			    (struct slice){colon + 1,
				(size_t)(line.data + line.length - colon - 1)});
		length += end != NULL;
		text += length;
		left -= length;
	}
}

static void
read_property(
    struct calendar *calendar, icalproperty *property, struct slice *cells)
{
	const char *name, *value;

	switch (icalproperty_isa(property)) {
	case ICAL_ATTENDEE_PROPERTY:
		value = icalproperty_get_attendee(property);
		if (value != NULL && strncasecmp(value, "tel:", 4) == 0)
			set(calendar, cells, "number", slice_of(value + 4));
		break;
	case ICAL_LOCATION_PROPERTY:
		set(calendar, cells, "place",
		    slice_of(icalproperty_get_location(property)));
		break;
	case ICAL_X_PROPERTY:
		name = icalproperty_get_x_name(property);
		value = icalproperty_get_x(property);
		if (name == NULL || value == NULL ||
		    strncasecmp(name, OWN_PREFIX, strlen(OWN_PREFIX)) != 0)
			break;
		name = column_of(slice_of(name + strlen(OWN_PREFIX)));
		if (name != NULL)
			set(calendar, cells, name, slice_of(value));
		break;
	default:
		break;
	}
}

/* What the event says of itself; what is written for machines wins. */
static void
read_properties(struct calendar *calendar, const struct calendar_event *event,
    struct slice *cells)
{
	icalcomponent *component = event->component;
	const char *description = icalcomponent_get_description(component);
	icalproperty *property;

	if (description != NULL)
		read_description(calendar, description, cells);
	for (property =
		 icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY);
	     property != NULL; property = icalcomponent_get_next_property(
				   component, ICAL_ANY_PROPERTY))
		read_property(calendar, property, cells);
	if (icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED)
		set(calendar, cells, "cancelled", slice_of("yes"));
}

static void
add_row(struct calendar *calendar, const struct calendar_event *event,
    const struct slice *cells, const char *ref, int64_t at_ms)
{
	struct table *table = calendar->table;
	struct table_row *row;
	char stamp[CLOCK_STAMP_SIZE];

	if (table->row_count == IMPORT_ROWS_MAX) {
		calendar_wrong(event, "rows",
		    "the file has more than %d appointments; split it",
		    IMPORT_ROWS_MAX);
		return;
	}
	if (table->row_count == calendar->size) {
		size_t size = calendar->size == 0 ? 64 : calendar->size * 2;
		struct table_row *rows =
		    arena_array(calendar->arena, size, sizeof(*rows));

		if (table->row_count > 0)
			memcpy(rows, table->rows,
			    table->row_count * sizeof(*rows));
		table->rows = rows;
		calendar->size = size;
	}
	row = &table->rows[table->row_count++];
	row->line = event->line;
	row->cells = arena_array(
	    calendar->arena, table->column_count, sizeof(*row->cells));
	memcpy(row->cells, cells, table->column_count * sizeof(*row->cells));
	clock_stamp(at_ms, stamp);
	set(calendar, row->cells, "starts",
	    slice_of(arena_printf(calendar->arena, "%.16sZ", stamp)));
	set(calendar, row->cells, "ref", slice_of(ref));
}

static bool
is_moved(const struct calendar *calendar, const char *ref)
{
	size_t i;

	for (i = 0; i < calendar->moved_count; i++)
		if (strcmp(calendar->moved[i], ref) == 0)
			return true;
	return false;
}

static void
add_rows(struct calendar *calendar, const struct calendar_event *event,
    int64_t starts_ms, int64_t repeat_ms)
{
	bool repeats = icalcomponent_get_first_property(
			   event->component, ICAL_RRULE_PROPERTY) != NULL;
	struct slice cells[TABLE_COLUMNS_MAX];
	int64_t *list;
	size_t count, i;

	for (i = 0; i < TABLE_COLUMNS_MAX; i++)
		cells[i] = (struct slice){"", 0};
	read_properties(calendar, event, cells);
	count = calendar_repeats(event, starts_ms, calendar->now_ms, &list);
	for (i = 0; i < count; i++) {
		const char *ref = event->uid;

		if (repeat_ms != 0)
			ref = repeat_ref(calendar->arena, ref, repeat_ms);
		else if (repeats)
			ref = repeat_ref(calendar->arena, ref, list[i]);
		if (!repeats || !is_moved(calendar, ref))
			add_row(calendar, event, cells, ref, list[i]);
	}
}

static bool
has_errors(icalcomponent *component)
{
	return icalcomponent_get_first_property(
		   component, ICAL_XLICERROR_PROPERTY) != NULL;
}

/* With MOVED only notes which repeat it is, if it is one. */
static void
read_event(struct calendar *calendar, struct calendar_event *event, bool moved)
{
	int64_t starts_ms, repeat_ms;
	size_t errors = event->findings->errors;

	event->uid = icalcomponent_get_uid(event->component);
	if (event->uid != NULL &&
	    (event->uid[0] == '\0' || strlen(event->uid) > UID_MAX))
		event->uid = NULL;
	if (moved) {
		repeat_ms = icalcomponent_get_first_property(event->component,
				ICAL_RECURRENCEID_PROPERTY) == NULL ||
			event->uid == NULL ?
		    0 :
		    calendar_moment(
			event, ICAL_RECURRENCEID_PROPERTY, "RECURRENCE-ID");
		if (repeat_ms != 0)
			calendar->moved[calendar->moved_count++] =
			    repeat_ref(calendar->arena, event->uid, repeat_ms);
		return;
	}
	if (event->uid == NULL)
		calendar_wrong(event, "uid",
		    "UID is missing, or longer than %d letters", UID_MAX);
	if (has_errors(event->component))
		calendar_wrong(
		    event, "line", "a line of it is not as RFC 5545 writes it");
	if (icalcomponent_get_first_property(
		event->component, ICAL_DTSTART_PROPERTY) == NULL)
		calendar_wrong(event, "starts", "DTSTART is missing");
	starts_ms = calendar_moment(event, ICAL_DTSTART_PROPERTY, "DTSTART");
	repeat_ms =
	    calendar_moment(event, ICAL_RECURRENCEID_PROPERTY, "RECURRENCE-ID");
	if (event->findings->errors == errors)
		add_rows(calendar, event, starts_ms, repeat_ms);
}

/* The line on which the next event begins, after LINE. */
static int
next_event_line(const char **at, int line)
{
	static const char begin[] = "BEGIN:VEVENT";

	while (**at != '\0') {
		const char *end = strchr(*at, '\n');
		bool is = strncasecmp(*at, begin, sizeof(begin) - 1) == 0;

		line++;
		*at = end == NULL ? *at + strlen(*at) : end + 1;
		if (is)
			break;
	}
	return line;
}

static void
read_events(struct calendar *calendar, icalcomponent *whole,
    const char *contents, bool moved)
{
	struct calendar_event event = {.arena = calendar->arena,
	    .findings = calendar->findings,
	    .file = calendar->table->file};

	for (event.component = icalcomponent_get_first_component(
		 whole, ICAL_VEVENT_COMPONENT);
	     event.component != NULL;
	     event.component = icalcomponent_get_next_component(
		 whole, ICAL_VEVENT_COMPONENT)) {
		event.line = next_event_line(&contents, event.line);
		read_event(calendar, &event, moved);
	}
}

static void
read_calendar(
    struct calendar *calendar, icalcomponent *whole, const char *contents)
{
	const char *const *column = rows_columns(IMPORT_APPOINTMENTS);
	struct table *table = calendar->table;
	struct findings unheard = findings_new(calendar->arena),
			*findings = calendar->findings;
	int events = whole == NULL ?
	    0 :
	    icalcomponent_count_components(whole, ICAL_VEVENT_COMPONENT);

	for (; *column != NULL; column++)
		table->columns[table->column_count++] = slice_of(*column);
	if (whole == NULL ||
	    icalcomponent_isa(whole) != ICAL_VCALENDAR_COMPONENT ||
	    has_errors(whole)) {
		finding_add(findings, FINDING_ERROR, table->file, 1, 1,
		    "calendar",
		    "this is no whole iCalendar file; export it again");
		return;
	}
	calendar->moved = arena_array(
	    calendar->arena, (size_t)events + 1, sizeof(*calendar->moved));
	/* What is wrong with one is said when it is read. */
	calendar->findings = &unheard;
	read_events(calendar, whole, contents, true);
	calendar->findings = findings;
	read_events(calendar, whole, contents, false);
	calendar_refuse_twice(calendar->arena, table, findings);
}

void
calendar_parse(struct arena *arena, const char *file, struct slice contents,
    int64_t now_ms, struct table *table, struct findings *findings)
{
	struct calendar calendar = {.arena = arena,
	    .findings = findings,
	    .table = table,
	    .now_ms = now_ms};
	const char *whole_text;
	icalcomponent *whole;

	*table = (struct table){.file = file};
	if (memchr(contents.data, '\0', contents.length) != NULL) {
		finding_add(findings, FINDING_ERROR, file, 1, 1, "calendar",
		    "this is no text; export it again");
		return;
	}
	whole_text = arena_copy(arena, contents.data, contents.length);
	icalerror_set_errors_are_fatal(false);
	whole = icalparser_parse_string(whole_text);
	read_calendar(&calendar, whole, whole_text);
	if (whole != NULL)
		icalcomponent_free(whole);
	icaltimezone_free_builtin_timezones();
}

void
calendar_read(struct arena *arena, const char *file, int64_t now_ms,
    struct table *table, struct findings *findings)
{
	struct slice contents;
	struct fault fault;

	if (file_read(arena, file, CALENDAR_FILE_MAX, &contents, &fault) == 0) {
		calendar_parse(arena, file, contents, now_ms, table, findings);
		return;
	}
	*table = (struct table){.file = file};
	finding_add(
	    findings, FINDING_ERROR, file, 0, 0, "file", "%s", fault.text);
}
