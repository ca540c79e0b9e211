/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_appointment.c - a week of appointments with the slots that are free, and
 * one of them with what the person was told
 */
#include "base/moment.h"
#include "base/number.h"
#include "desk/plan.h"
#include "desk/route.h"
#include "desk/view.h"
#include "sheet/slots.h"
#include "store/reminder.h"

#define DAYS_MOST 35
#define SHOWN_MOST 600
#define LOOKED_MOST 6000 /* of all desks */
#define REMINDERS_SHOWN 30

/* Days of the calendar, and who sees what of them. */
struct span {
	struct desk_call *call;
	int64_t from_ms, until_ms;
	int days;
	struct slice desk; /* only this one; empty: all that are ours */
	json_t *list;
	size_t looked;
	bool more;
	struct fault *fault;
	int result;
};

/* The midnight of the day that is asked for; of a week its Monday's. */
static int64_t
first_day(struct desk_call *call, bool week)
{
	struct local_time day = clock_local(call->now_ms);
	int64_t at_ms;

	if (date_parse(call_query(call, "day"), &day) != 0)
		day = clock_local(call->now_ms);
	day.hour = day.minute = day.second = 0;
	at_ms = clock_from_local(&day);
	if (at_ms < 0)
		at_ms = call->now_ms;
	day = clock_local(at_ms);
	return week ? moment_days_later(at_ms, -((day.weekday + 6) % 7)) :
		      at_ms;
}

static struct span
read_span(struct desk_call *call, struct fault *fault)
{
	struct span span = {.call = call,
	    .desk = call_query(call, "desk"),
	    .list = json_array(),
	    .fault = fault};
	int64_t days = 7;
	bool asked =
	    number_parse(call_query(call, "days"), 1, DAYS_MOST, &days) == 0;

	span.days = (int)days;
	span.from_ms = first_day(call, !asked);
	span.until_ms = moment_days_later(span.from_ms, span.days);
	return span;
}

static bool
is_wanted(const struct span *span, const char *desk)
{
	return plan_sees_desk(span->call, desk) &&
	    (span->desk.length == 0 ||
		slice_is(span->desk, desk == NULL ? "" : desk));
}

struct told {
	const char *state; /* of the last that went, or NULL */
	char word[16];
};

static bool
keep_told(void *context, const struct reminder *reminder, const char *state)
{
	struct told *told = context;

	if (reminder->message == 0)
		return true;
	snprintf(told->word, sizeof(told->word), "%s",
	    reminder->stale   ? "stale" :
		state == NULL ? "sent" :
				state);
	told->state = told->word;
	return true;
}

static bool
add_appointment(void *context, const struct appointment *appointment)
{
	struct span *span = context;
	struct desk_call *call = span->call;
	struct told told = {.state = NULL};
	json_t *out;

	if (appointment->starts_ms >= span->until_ms)
		return false;
	if (!is_wanted(span, appointment->desk))
		return ++span->looked < LOOKED_MOST;
	span->more = json_array_size(span->list) >= SHOWN_MOST;
	if (span->more)
		return false;
	out = plan_appointment(appointment);
	json_array_append_new(span->list, out);
	if (plan_add_person(call, appointment->person, out, span->fault) != 0 ||
	    store_reminder_list(call->store, appointment->id, REMINDERS_SHOWN,
		keep_told, &told, span->fault) != 0)
		span->result = -1;
	json_object_set_new(out, "told", view_string(told.state));
	return span->result == 0 && ++span->looked < LOOKED_MOST;
}

static bool
add_slot(void *context, const struct free_slot *slot)
{
	struct span *span = context;

	json_array_append_new(span->list,
	    json_pack("{s:s,s:o,s:o,s:o,s:i}", "desk", slot->desk->name, "day",
		plan_day(slot->starts_ms), "time", plan_time(slot->starts_ms),
		"until", plan_time(slot->ends_ms), "room", slot->room));
	return json_array_size(span->list) < SHOWN_MOST;
}

/* The free slots of those days that are still to come. */
static int
list_slots(struct span *span)
{
	const struct world *world = span->call->world->line;
	int64_t now_ms = span->call->now_ms;
	int64_t from_ms = span->from_ms > now_ms ? span->from_ms - 1 : now_ms;
	size_t i;

	span->list = json_array();
	for (i = 0; i < world->desk_count; i++)
		if (is_wanted(span, world->desks[i].name) &&
		    slots_each(span->call->store, &world->desks[i],
			world->desk_count == 1, from_ms, span->until_ms,
			add_slot, span, span->fault) != 0)
			return -1;
	return 0;
}

/* Desks of the settings, with what the form for a new one needs. */
static json_t *
list_desks(struct desk_call *call)
{
	const struct world *world = call->world->line;
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < world->desk_count; i++)
		if (plan_sees_desk(call, world->desks[i].name))
			json_array_append_new(list,
			    json_pack("{s:s,s:o,s:b}", "name",
				world->desks[i].name, "place",
				view_string(world->desks[i].place), "slots",
				world->desks[i].slot_minutes > 0));
	return list;
}

static json_t *
list_days(const struct span *span)
{
	json_t *list = json_array();
	int i;

	for (i = 0; i < span->days; i++)
		json_array_append_new(
		    list, plan_day(moment_days_later(span->from_ms, i)));
	return list;
}

static int
look_at_appointments(struct desk_call *call, struct fault *fault)
{
	struct span span = read_span(call, fault);
	json_t *out = json_pack("{s:o,s:o,s:o,s:o}", "today",
	    plan_day(call->now_ms), "days", list_days(&span), "desks",
	    list_desks(call), "appointments", span.list);

	if (store_appointment_list(call->store, span.from_ms, 0,
		add_appointment, &span, fault) != 0 ||
	    span.result != 0 || list_slots(&span) != 0) {
		json_decref(out);
		return -1;
	}
	json_object_set_new(out, "slots", span.list);
	json_object_set_new(
	    out, "more", json_boolean(span.more || span.looked >= LOOKED_MOST));
	return call_json(call, out);
}

static bool
add_reminder(void *list, const struct reminder *reminder, const char *state)
{
	json_array_append_new(list,
	    json_pack("{s:I,s:I,s:s,s:b,s:i}", "before",
		(json_int_t)reminder->before_ms, "at",
		(json_int_t)reminder->at_ms, "state",
		reminder->message == 0 ? "planned" :
		    state == NULL      ? "sent" :
					 state,
		"stale", reminder->stale, "calls", reminder->calls));
	return true;
}

static int
look_at_one(struct desk_call *call, struct fault *fault)
{
	struct appointment appointment;
	json_t *out, *reminders;
	bool found;

	if (plan_find(call, &appointment, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	out = plan_appointment(&appointment);
	json_object_set_new(out, "version", plan_version(out));
	reminders = json_array();
	json_object_set_new(out, "history", reminders);
	json_object_set_new(out, "today", plan_day(call->now_ms));
	json_object_set_new(
	    out, "past", json_boolean(appointment.starts_ms < call->now_ms));
	if (plan_add_person(call, appointment.person, out, fault) != 0 ||
	    store_reminder_list(call->store, appointment.id, REMINDERS_SHOWN,
		add_reminder, reminders, fault) != 0) {
		json_decref(out);
		return -1;
	}
	return call_json(call, out);
}

const struct desk_route view_appointment[] = {
    {"GET", "appointments", DESK_VOLUNTEER, look_at_appointments, NULL, false},
    {"GET", "appointments/{id}", DESK_VOLUNTEER, look_at_one, NULL, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
