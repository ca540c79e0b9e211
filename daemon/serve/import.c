/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * import.c - rows of the desk's lists, from JSON into the database
 */
#include "serve/import.h"

#include "base/arena.h"

#define PERSON_ARENA_MAX ((size_t)1 << 20)

int
import_kind_find(struct slice word, enum import_kind *kind)
{
	if (slice_is(word, "appointments"))
		*kind = IMPORT_APPOINTMENTS;
	else if (slice_is(word, "cases"))
		*kind = IMPORT_CASES;
	else
		return -1;
	return 0;
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
read_appointment(
    struct arena *arena, const json_t *row, struct appointment *appointment)
{
	const char *language = string(arena, row, "language");

	*appointment = (struct appointment){.code = string(arena, row, "code"),
	    .starts_ms = json_integer_value(json_object_get(row, "starts_ms")),
	    .place = string(arena, row, "place"),
	    .language =
		language == NULL ? NULL : language_find(slice_of(language)),
	    .topic = string(arena, row, "topic"),
	    .desk = string(arena, row, "desk"),
	    .staff = string(arena, row, "staff"),
	    .ref = string(arena, row, "ref")};
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

static bool
is_whole(enum import_kind kind, const struct import_row *row)
{
	if (kind == IMPORT_APPOINTMENTS)
		return row->appointment.code != NULL &&
		    row->appointment.place != NULL &&
		    row->appointment.starts_ms > 0;
	return row->file.number != NULL && row->file.state != NULL &&
	    case_state_is_known(slice_of(row->file.state));
}

int
import_read(struct arena *arena, enum import_kind kind, const json_t *rows,
    struct import *import, struct fault *fault)
{
	size_t count = json_array_size(rows), i;

	*import = (struct import){.kind = kind,
	    .rows = arena_array(arena, count + 1, sizeof(*import->rows)),
	    .count = count};
	for (i = 0; i < count; i++) {
		struct import_row *to = &import->rows[i];
		const json_t *row = json_array_get(rows, i);
		const char *number = string(arena, row, "number");

		if (kind == IMPORT_APPOINTMENTS)
			read_appointment(arena, row, &to->appointment);
		else
			read_case(arena, row, &to->file);
		if (phone_number_parse(slice_of(number), &to->number) != 0 ||
		    !is_whole(kind, to))
			return fault_set(fault, FAULT_DATA,
			    "row %zu is not whole; nothing was imported",
			    i + 1);
	}
	return 0;
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
		return store_appointment_put(
		    store, &row->appointment, rules, now_ms, fault);
	}
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
