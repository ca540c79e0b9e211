/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * plan.c - what several views know of appointments, and who may see one
 */
#include "desk/plan.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/moment.h"
#include "base/utf8.h"
#include "desk/view.h"
#include "sheet/rows.h"
#include "store/attention.h"
#include "store/search.h"
#include "store/thread.h"

#define FINDINGS_SHOWN 20
#define OF_PERSON_MAX 30
#define VERSION_BYTES crypto_generichash_BYTES_MIN

const char *
plan_state(enum appointment_state state)
{
	static const char *const states[] = {
	    "planned", "confirmed", "cancelled", "moving"};

	return states[state];
}

json_t *
plan_day(int64_t at_ms)
{
	char written[MOMENT_SIZE];

	moment_write(at_ms, written);
	return json_stringn(written, 10);
}

json_t *
plan_time(int64_t at_ms)
{
	char written[MOMENT_SIZE];

	moment_write(at_ms, written);
	return json_string(written + 11);
}

bool
plan_sees_desk(const struct desk_call *call, const char *desk)
{
	return staff_has_desk(
	    call->staff.desks, desk == NULL ? DESK_GENERAL : desk);
}

json_t *
plan_appointment(const struct appointment *appointment)
{
	return json_pack("{s:I,s:o,s:o,s:I,s:o,s:o,s:s,s:o,s:o,s:o,s:o,s:b}",
	    "id", (json_int_t)appointment->id, "day",
	    plan_day(appointment->starts_ms), "time",
	    plan_time(appointment->starts_ms), "starts",
	    (json_int_t)appointment->starts_ms, "code",
	    view_string(appointment->code), "place",
	    view_string(appointment->place), "state",
	    plan_state(appointment->state), "topic",
	    view_string(appointment->topic), "desk",
	    view_string(appointment->desk), "staff",
	    view_string(appointment->staff), "language",
	    view_language(appointment->language), "reminders",
	    !appointment->no_reminders);
}

json_t *
plan_version(const json_t *shown)
{
	unsigned char hash[VERSION_BYTES];
	char hex[2 * VERSION_BYTES + 1];
	char *line = json_dumps(shown, JSON_COMPACT | JSON_SORT_KEYS);

	crypto_generichash(hash, sizeof(hash), (const unsigned char *)line,
	    strlen(line), NULL, 0);
	free(line);
	return json_string(
	    sodium_bin2hex(hex, sizeof(hex), hash, sizeof(hash)));
}

bool
plan_is_behind(struct desk_call *call, json_t *now)
{
	struct slice seen = json_text(call->body, "version");
	json_t *version = plan_version(now);
	bool behind =
	    seen.length > 0 && !slice_is(seen, json_string_value(version));

	json_decref(version);
	json_decref(now);
	if (behind)
		call_refuse(call, 409, "changed");
	return behind;
}

/* Who sees somebody does not see what another desk does with them. */
struct appointments {
	const struct desk_call *call;
	json_t *list;
};

static bool
add_appointment(void *context, const struct appointment *appointment)
{
	struct appointments *appointments = context;

	if (!plan_sees_desk(appointments->call, appointment->desk))
		return true;
	json_array_append_new(appointments->list,
	    json_pack("{s:I,s:I,s:o,s:o,s:s}", "id",
		(json_int_t)appointment->id, "starts",
		(json_int_t)appointment->starts_ms, "code",
		view_string(appointment->code), "place",
		view_string(appointment->place), "state",
		plan_state(appointment->state)));
	return json_array_size(appointments->list) < OF_PERSON_MAX;
}

int
plan_list_person(const struct desk_call *call, int64_t person, int64_t from_ms,
    json_t *list, struct fault *fault)
{
	struct appointments appointments = {call, list};

	return store_appointment_list(call->store, from_ms, person,
	    add_appointment, &appointments, fault);
}

static void
add_name(void *out, const struct written *written)
{
	json_object_set_new(out, "name", view_text(written->text));
}

int
plan_add_person(
    struct desk_call *call, int64_t id, json_t *out, struct fault *fault)
{
	struct person person;
	bool found, sees = false;

	if (store_person_by_id(
		call->store, call->arena, id, &person, &found, fault) != 0 ||
	    store_sees(call->store, call->staff.desks, id, &sees, fault) != 0)
		return -1;
	sees = sees && found;
	json_object_set_new(
	    out, "person", sees ? json_string(person.name) : json_null());
	json_object_set_new(
	    out, "number", sees ? view_masked(&person.number) : json_null());
	json_object_set_new(out, "name", json_null());
	return sees ? store_name_of(call->store, id, add_name, out, fault) : 0;
}

int
plan_find(struct desk_call *call, struct appointment *appointment, bool *found,
    struct fault *fault)
{
	if (store_appointment_by_id(call->store, call->arena, call_number(call),
		appointment, found, fault) != 0)
		return -1;
	*found = *found && plan_sees_desk(call, appointment->desk);
	if (!*found)
		call_refuse(call, 404, "appointment");
	return 0;
}

/* The line of the conversation says when, in a way that every reader knows. */
static int
note_person(
    struct desk_call *call, const struct plan_deed *deed, struct fault *fault)
{
	char when[MOMENT_SIZE] = "";
	struct interaction row = {.at_ms = call->now_ms,
	    .channel = CHANNEL_DESK,
	    .direction = DIRECTION_IN,
	    .kind = KIND_NOTE,
	    .flow = "appointment",
	    .step = deed->did,
	    .desks = deed->desk};
	struct person person;
	bool found;

	if (store_person_by_id(call->store, call->arena, deed->person, &person,
		&found, fault) != 0)
		return -1;
	if (!found || person.number.e164[0] == '\0')
		return 0;
	if (deed->at_ms != 0)
		moment_write(deed->at_ms, when);
	row.text = slice_of(when);
	return store_thread_add(
	    call->store, &person, call->staff.id, &row, fault);
}

int
plan_note(
    struct desk_call *call, const struct plan_deed *deed, struct fault *fault)
{
	if (deed->person != 0 && note_person(call, deed, fault) != 0)
		return -1;
	return call_audit(call, deed->did, deed->person, deed->thing, fault);
}

/* What is wrong, by column, as the page says it in its language. */
static void
answer_findings(struct desk_call *call, const struct findings *findings)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < findings->count && i < FINDINGS_SHOWN; i++)
		json_array_append_new(
		    list, json_string(findings->list[i].code));
	call_json(
	    call, json_pack("{s:s,s:o}", "wrong", "row", "columns", list));
	call->response.status = 400;
}

/* What the body says of a column; what it may not or does not say was so. */
static struct slice
read_cell(const struct desk_call *call, const struct plan_form *form,
    const char *name)
{
	const char *const *column = form->columns;

	while (*column != NULL && strcmp(*column, name) != 0)
		column++;
	if (*column == NULL || json_get(call->body, name) == NULL)
		return slice_of(form->was(form->context, name));
	return slice_trim(utf8_clean(call->arena, json_text(call->body, name)));
}

int
plan_read_row(struct desk_call *call, const struct plan_form *form,
    struct import *import, bool *fine, struct fault *fault)
{
	const char *const *column = rows_columns(form->kind);
	struct findings findings = findings_new(call->arena);
	struct table table = {.file = rows_kind_name(form->kind),
	    .rows = arena_alloc(call->arena, sizeof(*table.rows)),
	    .row_count = 1};
	json_t *rows;
	int result = 0;

	table.rows->cells =
	    arena_array(call->arena, TABLE_COLUMNS_MAX, sizeof(struct slice));
	for (; *column != NULL; column++) {
		table.columns[table.column_count] = slice_of(*column);
		table.rows->cells[table.column_count++] =
		    read_cell(call, form, *column);
	}
	rows = rows_read(call->arena, form->kind, &table, &findings);
	*fine = findings.errors == 0;
	if (!*fine)
		answer_findings(call, &findings);
	else
		result =
		    import_read(call->arena, form->kind, rows, import, fault);
	json_decref(rows);
	import->reminders = call->world->line->reminders;
	return result;
}
