/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_book.c - an appointment is made, moved to another day, or cancelled
 *
 * It goes the way of a file of one row, so that it is checked and written just
 * the same: reminders are planned, and who has another day then hears of it.
 */
#include <string.h>

#include "base/moment.h"
#include "base/random.h"
#include "desk/plan.h"
#include "desk/route.h"
#include "desk/view.h"
#include "sheet/import.h"
#include "store/attention.h"
#include "store/waiting.h"

#define CODE_TRIES 20

/* What a form may say; the first of a new one alone. */
static const char *const columns[] = {"number", "code", "starts", "place",
    "language", "topic", "desk", "staff", "reminders", NULL};

static int
done(struct desk_call *call, int64_t id)
{
	return call_json(
	    call, json_pack("{s:b,s:I}", "done", 1, "id", (json_int_t)id));
}

/*
 * Two letters that nobody takes for digits, and four digits, of no appointment
 * that is to come.
 */
static int
make_code(struct desk_call *call, char code[8], struct fault *fault)
{
	static const char letters[] = "ABCDEFGHJKLMNPRSTUVWXYZ";
	struct appointment other;
	bool found = true;
	int tries;

	for (tries = 0; found && tries < CODE_TRIES; tries++) {
		unsigned char chance[4];

		random_bytes(chance, sizeof(chance));
		snprintf(code, 8, "%c%c%04d",
		    letters[chance[0] % (sizeof(letters) - 1)],
		    letters[chance[1] % (sizeof(letters) - 1)],
		    (chance[2] << 8 | chance[3]) % 10000);
		if (store_appointment_by_code(call->store, call->arena,
			slice_of(code), call->now_ms, &other, &found,
			fault) != 0)
			return -1;
	}
	return 0;
}

/* What a new one has where the body says nothing. */
struct wanted {
	char code[8];
	const char *number; /* of the person that is named, or NULL */
	const char *place; /* of the desk, or NULL */
};

static const char *
value_of_new(void *context, const char *column)
{
	const struct wanted *wanted = context;

	if (strcmp(column, "code") == 0)
		return wanted->code;
	if (strcmp(column, "number") == 0)
		return wanted->number;
	return strcmp(column, "place") == 0 ? wanted->place : NULL;
}

/* Who it is for, when they are named by their letters: who may be seen. */
static int
find_person(struct desk_call *call, struct wanted *wanted, struct fault *fault)
{
	const char *name = call_word(call, "person");
	struct person person;
	bool found, sees = false;

	if (name == NULL)
		return 0;
	if (store_person_by_name(
		call->store, call->arena, name, &person, &found, fault) != 0)
		return -1;
	if (found &&
	    store_sees(
		call->store, call->staff.desks, person.id, &sees, fault) != 0)
		return -1;
	if (sees)
		wanted->number = arena_string(call->arena, person.number.e164);
	return 0;
}

/* The desk that the body names is one that the caller is of. */
static bool
may_use_desk(struct desk_call *call, const char *desk)
{
	if (plan_sees_desk(call, desk))
		return true;
	call_refuse(call, 403, "desk");
	return false;
}

static int
note_appointment(struct desk_call *call, const char *did,
    const struct appointment *appointment, struct fault *fault)
{
	struct plan_deed deed = {.did = did,
	    .person = appointment->person,
	    .thing = appointment->id,
	    .at_ms = appointment->starts_ms,
	    .desk = appointment->desk};

	return plan_note(call, &deed, fault);
}

static int
put(struct desk_call *call, struct import *import, const char *did,
    struct fault *fault)
{
	const struct appointment *appointment = &import->rows->appointment;

	if (appointment->starts_ms < call->now_ms)
		return call_refuse(call, 400, "past");
	if (!may_use_desk(call, appointment->desk))
		return 0;
	if (import_work(import, call->store, call->now_ms, fault) != 0 ||
	    note_appointment(call, did, appointment, fault) != 0)
		return -1;
	return done(call, appointment->id);
}

static int
make_one(struct desk_call *call, struct fault *fault)
{
	struct slice desk = json_text(call->body, "desk");
	const struct desk_hours *hours =
	    desk_find(call->world->line->desks, call->world->line->desk_count,
		arena_copy(call->arena, desk.data, desk.length));
	struct wanted wanted = {.place = hours == NULL ? NULL : hours->place};
	struct plan_form form = {.kind = IMPORT_APPOINTMENTS,
	    .columns = columns,
	    .was = value_of_new,
	    .context = &wanted};
	struct import import;
	bool fine;

	if (make_code(call, wanted.code, fault) != 0 ||
	    find_person(call, &wanted, fault) != 0 ||
	    plan_read_row(call, &form, &import, &fine, fault) != 0)
		return -1;
	if (!fine)
		return 0;
	/* One like it may be another desk's, which nothing here touches. */
	import.rows->appointment.is_new = true;
	return put(call, &import, "appointment-made", fault);
}

/* The columns of one that is there. */
struct known {
	struct arena *arena;
	const struct appointment *appointment;
	const char *number;
};

static const char *
value_of_known(void *context, const char *column)
{
	const struct known *known = context;
	const struct appointment *of = known->appointment;
	const struct {
		const char *column, *value;
	} values[] = {
	    {"number", known->number},
	    {"code", of->code},
	    {"place", of->place},
	    {"language", of->language == NULL ? NULL : of->language->tag},
	    {"topic", of->topic},
	    {"desk", of->desk},
	    {"staff", of->staff},
	    {"reminders", of->no_reminders ? "no" : "yes"},
	};
	char written[MOMENT_SIZE];
	size_t i;

	for (i = 0; i < ARRAY_LEN(values); i++)
		if (strcmp(column, values[i].column) == 0)
			return values[i].value;
	if (strcmp(column, "starts") != 0)
		return NULL;
	moment_write(of->starts_ms, written);
	return arena_string(known->arena, written);
}

static int
change_one(struct desk_call *call, struct fault *fault)
{
	struct appointment appointment;
	struct known known = {
	    .arena = call->arena, .appointment = &appointment};
	struct plan_form form = {.kind = IMPORT_APPOINTMENTS,
	    .columns = columns + 1, /* it stays whose it is */
	    .was = value_of_known,
	    .context = &known};
	struct import import;
	struct person person;
	bool found, fine;

	if (plan_find(call, &appointment, &found, fault) != 0)
		return -1;
	if (!found || plan_is_behind(call, plan_appointment(&appointment)))
		return 0;
	if (store_person_by_id(call->store, call->arena, appointment.person,
		&person, &found, fault) != 0)
		return -1;
	if (!found || person.number.e164[0] == '\0')
		return call_refuse(call, 409, "erased");
	known.number = person.number.e164;
	if (plan_read_row(call, &form, &import, &fine, fault) != 0)
		return -1;
	if (!fine)
		return 0;
	import.rows->appointment.id = appointment.id;
	return put(call, &import, "appointment-changed", fault);
}

static int
cancel_one(struct desk_call *call, struct fault *fault)
{
	struct appointment appointment;
	bool found;

	if (plan_find(call, &appointment, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (store_appointment_move(call->store, appointment.id,
		APPOINTMENT_CANCELLED, fault) != 0 ||
	    store_waiting_drop_appointment(
		call->store, appointment.id, fault) != 0 ||
	    note_appointment(
		call, "appointment-cancelled", &appointment, fault) != 0)
		return -1;
	return done(call, appointment.id);
}

const struct desk_route view_book[] = {
    {"POST", "appointments", DESK_VOLUNTEER, NULL, make_one, false},
    {"POST", "appointments/{id}", DESK_VOLUNTEER, NULL, change_one, false},
    {"POST", "appointments/{id}/cancel", DESK_VOLUNTEER, NULL, cancel_one,
	false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
