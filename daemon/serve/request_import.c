/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * request_import.c - rows that a command brings, at once or as a long import
 */
#include "serve/request_import.h"

#include <string.h>

#include "sheet/import_long.h"

/* A piece that comes. */
struct coming {
	int64_t id;
	int64_t rows;
	struct slice piece;
};

static int64_t
number(const json_t *json, const char *name)
{
	return json_integer_value(json_object_get(json, name));
}

static int
begin_work(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	return store_staged_begin(store, context, now_ms, fault);
}

static int
add_work(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	const struct coming *coming = context;
	struct staged staged;
	bool found;

	(void)now_ms;
	if (store_staged_get(store, coming->id, &staged, &found, fault) != 0)
		return -1;
	if (!found || staged.state != STAGED_COMING ||
	    staged.came + coming->rows > staged.rows)
		return fault_set(fault, FAULT_DATA,
		    "these rows belong to no import that is coming; nothing "
		    "was imported, try again");
	return store_staged_add(
	    store, coming->id, coming->rows, coming->piece, fault);
}

static int
begin_unit(const json_t *json, enum import_kind kind, struct unit *unit,
    struct fault *fault)
{
	struct staged *staged = arena_alloc(unit->arena, sizeof(*staged));
	struct slice what =
	    slice_of(json_string_value(json_object_get(json, "what")));

	staged->rows = number(json, "begin");
	staged->cancels = json_is_true(json_object_get(json, "cancel_missing"));
	if (staged->rows < 1 || staged->rows > IMPORT_ROWS_MAX)
		return fault_set(fault, FAULT_DATA,
		    "an import has 1 to %d rows; split the file",
		    IMPORT_ROWS_MAX);
	if (staged->cancels && kind != IMPORT_APPOINTMENTS)
		return fault_set(fault, FAULT_DATA,
		    "only missing appointments can be cancelled");
	memcpy(staged->what, what.data, what.length);
	unit->work = begin_work;
	unit->context = staged;
	return 0;
}

/* The line rests as it is, once import_read took what it says. */
static int
add_unit(const json_t *json, struct slice line, const struct import *import,
    struct unit *unit, struct fault *fault)
{
	struct coming *coming = arena_alloc(unit->arena, sizeof(*coming));

	if (line.length > STAGED_PIECE_MAX)
		return fault_set(fault, FAULT_DATA,
		    "a piece of an import has at most %zu bytes",
		    STAGED_PIECE_MAX);
	*coming = (struct coming){.id = number(json, "into"),
	    .rows = (int64_t)import->count,
	    .piece = {
		arena_copy(unit->arena, line.data, line.length), line.length}};
	unit->work = add_work;
	unit->context = coming;
	return 0;
}

static int
step_unit(
    const json_t *json, const struct settings *settings, struct unit *unit)
{
	struct import_step *step = arena_alloc(unit->arena, sizeof(*step));

	step->id = number(json, "apply");
	step->reminders = settings->reminders;
	unit->work = import_step_work;
	unit->context = step;
	return 0;
}

int
request_import_unit(const json_t *json, struct slice line,
    const struct settings *settings, struct unit *unit, struct fault *fault)
{
	struct import *import;
	enum import_kind kind;

	if (json_object_get(json, "apply") != NULL)
		return step_unit(json, settings, unit);
	if (import_kind_find(
		slice_of(json_string_value(json_object_get(json, "what"))),
		&kind) != 0)
		return fault_set(fault, FAULT_DATA,
		    "only appointments, cases and people can be imported");
	if (json_object_get(json, "begin") != NULL)
		return begin_unit(json, kind, unit, fault);
	import = arena_alloc(unit->arena, sizeof(*import));
	if (import_read(unit->arena, kind, json_object_get(json, "rows"),
		import, fault) != 0)
		return -1;
	if (json_object_get(json, "into") != NULL)
		return add_unit(json, line, import, unit, fault);
	import->reminders = settings->reminders;
	unit->work = import_work;
	unit->context = import;
	return 0;
}

json_t *
request_import_answer(const struct unit *unit)
{
	const struct import_step *step = unit->context;

	if (unit->work == import_work)
		return json_pack("{s:I}", "done",
		    (json_int_t)((const struct import *)unit->context)->count);
	if (unit->work == begin_work)
		return json_pack("{s:I}", "import",
		    (json_int_t)((const struct staged *)unit->context)->id);
	if (unit->work == add_work)
		return json_pack("{s:I}", "done",
		    (json_int_t)((const struct coming *)unit->context)->rows);
	if (unit->work != import_step_work)
		return NULL;
	/* One that was forgotten was done long ago. */
	return json_pack("{s:I,s:b,s:I}", "put", (json_int_t)step->staged.put,
	    "ended", step->staged.id == 0 || step->staged.state == STAGED_DONE,
	    "cancelled", (json_int_t)step->staged.cancelled);
}

bool
request_import_is_long(const struct unit *unit)
{
	return unit->work == import_step_work || unit->work == begin_work ||
	    unit->work == add_work;
}
