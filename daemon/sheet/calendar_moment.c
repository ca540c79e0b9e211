/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * calendar_moment.c - when an event of an iCalendar file is, each time
 *
 * A moment is in UTC, in a zone that the file or the tz database knows, or in
 * the desk's own when it names none.  Repeats are by the wall clock of their
 * zone, so that 15:00 stays 15:00 over a change of the clock.
 */
#include <string.h>

#include "base/clock.h"
#include "sheet/calendar.h"

#define STEPS_MAX 20000 /* of a rule, past ones too: daily for 50 years */

/* A wall-clock time in the desk's zone. */
static int64_t
local_moment(struct icaltimetype time)
{
	struct local_time local = {.year = time.year,
	    .month = time.month,
	    .day = time.day,
	    .hour = time.hour,
	    .minute = time.minute,
	    .second = time.second};

	return clock_from_local(&local);
}

/* -1 for a time that does not exist. */
static int64_t
moment_of(struct icaltimetype time)
{
	if (icaltime_is_null_time(time) || !icaltime_is_valid_time(time) ||
	    time.year < 1970 || time.year > 9998)
		return -1;
	if (time.zone == NULL && !icaltime_is_utc(time))
		return local_moment(time);
	return (int64_t)icaltime_as_timet_with_zone(time, time.zone) *
	    SECOND_MS;
}

static struct icaltimetype
time_of(const struct calendar_event *event, icalproperty *property)
{
	return icalproperty_get_datetime_with_component(
	    property, event->component);
}

/* A zone that nobody knows would be taken for the desk's own. */
static bool
has_known_zone(icalproperty *property, struct icaltimetype time)
{
	icalparameter *zone =
	    icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);

	return zone == NULL || time.zone != NULL;
}

int64_t
calendar_moment(const struct calendar_event *event, icalproperty_kind kind,
    const char *name)
{
	icalproperty *property =
	    icalcomponent_get_first_property(event->component, kind);
	struct icaltimetype time;
	int64_t at_ms;

	if (property == NULL)
		return 0;
	time = time_of(event, property);
	at_ms = moment_of(time);
	if (time.is_date)
		calendar_wrong(event, "starts",
		    "%s is a whole day; an appointment needs an hour", name);
	else if (!has_known_zone(property, time))
		calendar_wrong(event, "zone",
		    "the zone of %s is not known; put its VTIMEZONE into the "
		    "file, or use one such as Europe/Rome",
		    name);
	else if (at_ms <= 0)
		calendar_wrong(
		    event, "starts", "%s is no day and hour that exists", name);
	else
		return at_ms;
	return 0;
}

/* Is it one of those that EXDATE takes out? */
static bool
is_left_out(const struct calendar_event *event, int64_t at_ms)
{
	icalcomponent *component = event->component;
	icalproperty *property;

	for (property = icalcomponent_get_first_property(
		 component, ICAL_EXDATE_PROPERTY);
	     property != NULL; property = icalcomponent_get_next_property(
				   component, ICAL_EXDATE_PROPERTY)) {
		struct icaltimetype time = time_of(event, property);
		int64_t out_ms = moment_of(time);

		/* A day alone takes out all of that day. */
		if (out_ms == at_ms ||
		    (time.is_date && at_ms >= out_ms &&
			at_ms < out_ms + DAY_MS))
			return true;
	}
	return false;
}

struct repeats {
	int64_t *list;
	size_t count;
	bool too_many;
};

static void
follow(const struct calendar_event *event, struct icalrecurrencetype rule,
    struct icaltimetype start, int64_t now_ms, struct repeats *repeats)
{
	int64_t until_ms = now_ms + CALENDAR_AHEAD_DAYS * DAY_MS;
	icalrecur_iterator *iterator = icalrecur_iterator_new(rule, start);
	int steps;

	if (iterator == NULL) {
		calendar_wrong(event, "rrule", "RRULE is no rule");
		return;
	}
	for (steps = 0; steps < STEPS_MAX; steps++) {
		struct icaltimetype time = icalrecur_iterator_next(iterator);
		int64_t at_ms;

		if (icaltime_is_null_time(time))
			break;
		time.zone = start.zone;
		at_ms = moment_of(time);
		if (at_ms > until_ms)
			break;
		if (at_ms < now_ms || is_left_out(event, at_ms))
			continue;
		if (repeats->count == CALENDAR_REPEATS_MAX)
			break;
		repeats->list[repeats->count++] = at_ms;
	}
	repeats->too_many =
	    steps == STEPS_MAX || repeats->count == CALENDAR_REPEATS_MAX;
	icalrecur_iterator_free(iterator);
}

size_t
calendar_repeats(const struct calendar_event *event, int64_t starts_ms,
    int64_t now_ms, int64_t **out)
{
	icalcomponent *component = event->component;
	icalproperty *start = icalcomponent_get_first_property(
			 component, ICAL_DTSTART_PROPERTY),
		     *rule = icalcomponent_get_first_property(
			 component, ICAL_RRULE_PROPERTY);
	struct repeats repeats = {.list = arena_array(event->arena,
				      rule == NULL ? 1 : CALENDAR_REPEATS_MAX,
				      sizeof(*repeats.list))};

	*out = repeats.list;
	if (icalcomponent_count_properties(component, ICAL_RDATE_PROPERTY) > 0)
		calendar_wrong(event, "rdate",
		    "RDATE is not understood; make each day an event");
	if (icalcomponent_count_properties(component, ICAL_RRULE_PROPERTY) > 1)
		calendar_wrong(event, "rrule",
		    "an event has one RRULE; make the others events");
	if (rule == NULL) {
		repeats.list[0] = starts_ms;
		return 1;
	}
	follow(event, icalproperty_get_rrule(rule), time_of(event, start),
	    now_ms, &repeats);
	if (repeats.too_many)
		calendar_wrong(event, "rrule",
		    "it repeats more than %d times in a year; give RRULE an "
		    "end",
		    CALENDAR_REPEATS_MAX - 1);
	return repeats.count;
}
