/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * import.c - rows of the desk's lists, from JSON into the database
 */
#include "sheet/import.h"

#include <string.h>

#include "base/arena.h"
#include "base/moment.h"
#include "core/case_state.h"
#include "store/opt_out.h"

#define PERSON_ARENA_MAX ((size_t)1 << 20)

int
import_kind_find(struct slice word, enum import_kind *kind)
{
	if (slice_is(word, "appointments"))
		*kind = IMPORT_APPOINTMENTS;
	else if (slice_is(word, "cases"))
		*kind = IMPORT_CASES;
	else if (slice_is(word, "people"))
		*kind = IMPORT_PEOPLE;
	else
		return -1;
	return 0;
}

/* Is one of its strings too long to be one of ours? */
static bool
is_too_long(json_t *row)
{
	const char *name;
	json_t *value;

	json_object_foreach(row, name, value)
	{
		if (json_string_length(value) > IMPORT_VALUE_MAX)
			return true;
	}
	return false;
}

/* A string of the row, or NULL when it is not there or empty. */
static const char *
string(struct arena *arena, const json_t *row, const char *name)
{
	const char *value = json_string_value(json_object_get(row, name));

	return value == NULL || value[0] == '\0' ? NULL :
						   arena_string(arena, value);
}

static void
read_appointment(struct arena *arena, const json_t *row, struct import_row *to)
{
	const char *language = string(arena, row, "language");

	to->cancelled =
	    slice_is(slice_of(string(arena, row, "cancelled")), "yes");
	to->appointment = (struct appointment){
	    .id = json_integer_value(json_object_get(row, "id")),
	    .code = string(arena, row, "code"),
	    .starts_ms = json_integer_value(json_object_get(row, "starts_ms")),
	    .place = string(arena, row, "place"),
	    .language =
		language == NULL ? NULL : language_find(slice_of(language)),
	    .topic = string(arena, row, "topic"),
	    .desk = string(arena, row, "desk"),
	    .staff = string(arena, row, "staff"),
	    .ref = string(arena, row, "ref"),
	    .no_reminders =
		slice_is(slice_of(string(arena, row, "reminders")), "no")};
}

static void
read_case(struct arena *arena, const json_t *row, struct case_file *file)
{
	*file = (struct case_file){.number = string(arena, row, "case_number"),
	    .state = string(arena, row, "state"),
	    .date = string(arena, row, "date"),
	    .time = string(arena, row, "time"),
	    .place = string(arena, row, "place"),
	    .pin = string(arena, row, "pin"),
	    .checked_ms =
		json_integer_value(json_object_get(row, "checked_ms"))};
}

static void
read_person(struct arena *arena, const json_t *row, struct import_row *to)
{
	const char *language = string(arena, row, "language");

	to->contact = (struct contact){.name = string(arena, row, "name"),
	    .lists = string(arena, row, "lists"),
	    .consent = string(arena, row, "consent"),
	    .consent_ms =
		json_integer_value(json_object_get(row, "consent_ms")),
	    .consent_by = string(arena, row, "consent_by")};
	to->language =
	    language == NULL ? NULL : language_find(slice_of(language));
	to->safety = string(arena, row, "safety");
	to->quiet = string(arena, row, "quiet");
	to->by = string(arena, row, "by");
}

static bool
is_whole_person(const struct import_row *row)
{
	struct quiet quiet;
	enum safety safety;

	return (row->quiet == NULL ||
		   hours_parse(
		       slice_of(row->quiet), &quiet.from, &quiet.until) == 0) &&
	    (row->safety == NULL ||
		safety_find(slice_of(row->safety), &safety) == 0);
}

static bool
is_whole(enum import_kind kind, const struct import_row *row)
{
	if (kind == IMPORT_APPOINTMENTS)
		return row->appointment.code != NULL &&
		    row->appointment.place != NULL &&
		    row->appointment.starts_ms > 0;
	if (kind == IMPORT_PEOPLE)
		return is_whole_person(row);
	return row->file.number != NULL && row->file.state != NULL &&
	    case_state_is_known(slice_of(row->file.state));
}

int
import_read(struct arena *arena, enum import_kind kind, const json_t *rows,
    struct import *import, struct fault *fault)
{
	size_t count = json_array_size(rows), i;

	if (count > IMPORT_ROWS_MAX)
		return fault_set(fault, FAULT_DATA,
		    "more than %d rows; split the file", IMPORT_ROWS_MAX);
	*import = (struct import){.kind = kind,
	    .rows = arena_array(arena, count + 1, sizeof(*import->rows)),
	    .count = count};
	for (i = 0; i < count; i++) {
		struct import_row *to = &import->rows[i];
		json_t *row = json_array_get(rows, i);
		const char *number;

		if (is_too_long(row))
			return fault_set(fault, FAULT_DATA,
			    "row %zu has a value of more than %d bytes; "
			    "nothing was imported",
			    i + 1, IMPORT_VALUE_MAX);
		number = string(arena, row, "number");
		if (kind == IMPORT_APPOINTMENTS)
			read_appointment(arena, row, to);
		else if (kind == IMPORT_CASES)
			read_case(arena, row, &to->file);
		else
			read_person(arena, row, to);
		if (phone_number_parse(slice_of(number), &to->number) != 0 ||
		    !is_whole(kind, to))
			return fault_set(fault, FAULT_DATA,
			    "row %zu is not whole; nothing was imported",
			    i + 1);
	}
	return 0;
}

/* Words that are new were given now, at the desk, unless the row says more. */
static void
note_consent(struct contact *to, const struct contact *row, int64_t now_ms)
{
	if (row->consent != NULL &&
	    (to->consent == NULL || strcmp(to->consent, row->consent) != 0)) {
		to->consent = row->consent;
		to->consent_ms = now_ms;
		to->consent_by = "desk";
	}
	if (row->consent_ms != 0)
		to->consent_ms = row->consent_ms;
	if (row->consent_by != NULL)
		to->consent_by = row->consent_by;
}

static int
put_person(struct store *store, struct arena *arena,
    const struct import_row *row, int64_t now_ms, struct person *person,
    struct fault *fault)
{
	struct contact contact;
	bool found;

	if (store_contact_get(
		store, arena, person->id, &contact, &found, fault) != 0)
		return -1;
	if (row->contact.name != NULL)
		contact.name = row->contact.name;
	contact.lists = row->contact.lists;
	note_consent(&contact, &row->contact, now_ms);
	if (row->by != NULL)
		contact.by_call = slice_is(slice_of(row->by), "call");
	if (row->quiet != NULL &&
	    hours_parse(slice_of(row->quiet), &contact.quiet.from,
		&contact.quiet.until) != 0)
		return fault_set(fault, FAULT_DATA,
		    "`quiet` takes hours such as 22:00-09:00");
	if (row->safety != NULL &&
	    safety_find(slice_of(row->safety), &person->safety) != 0)
		return fault_set(fault, FAULT_DATA,
		    "`safety` takes normal, neutral, silent or never");
	if (row->language != NULL) {
		person->language = row->language;
		person->language_chosen = true;
	}
	if (row->safety != NULL && person->safety == SAFETY_NEVER &&
	    store_opt_out_clear(
		store, person->id, PURPOSE_ALL, now_ms, fault) != 0)
		return -1;
	if (store_person_save(store, person, true, fault) != 0)
		return -1;
	return store_contact_put(store, &contact, now_ms, fault);
}

/* Who had one that is cancelled is reminded of it no more. */
static int
put_appointment(struct store *store, const struct reminder_rules *rules,
    struct import_row *row, int64_t now_ms, struct fault *fault)
{
	if (store_appointment_put(store, &row->appointment,
		row->cancelled ? NULL : rules, now_ms, fault) != 0)
		return -1;
	if (!row->cancelled)
		return 0;
	return store_appointment_move(
	    store, row->appointment.id, APPOINTMENT_CANCELLED, fault);
}

static int
put_row(struct store *store, struct arena *arena, const struct import *import,
    struct import_row *row, int64_t now_ms, struct fault *fault)
{
	const struct reminder_rules *rules = &import->reminders;
	struct person person;
	bool found;

	if (store_person_by_number(store, arena, &row->number, true, now_ms,
		&person, &found, fault) != 0)
		return -1;
	if (import->kind == IMPORT_APPOINTMENTS) {
		row->appointment.person = person.id;
		return put_appointment(store, rules, row, now_ms, fault);
	}
	if (import->kind == IMPORT_PEOPLE)
		return put_person(store, arena, row, now_ms, &person, fault);
	row->file.person = person.id;
	if (row->file.checked_ms == 0)
		row->file.checked_ms = now_ms;
	return store_case_put(store, &row->file, fault);
}

int
import_work(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	struct import *import = context;
	struct arena *arena = arena_new(PERSON_ARENA_MAX);
	int result = 0;
	size_t i;

	for (i = 0; i < import->count && result == 0; i++) {
		arena_reset(arena);
		result = put_row(
		    store, arena, import, &import->rows[i], now_ms, fault);
	}
	arena_free(&arena);
	return result;
}
