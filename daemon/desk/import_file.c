/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * import_file.c - a list that came as a file, read and looked at
 */
#include "desk/import_file.h"

#include <string.h>

#include "desk/plan.h"
#include "desk/view.h"
#include "sheet/calendar.h"
#include "sheet/same.h"

#define PARSE_MAX ((size_t)1 << 30)
#define SHOWN_ROWS 5
#define SHOWN_FINDINGS 50
#define ROW_BYTES ((size_t)1 << 16)

/* A list that is read. */
struct reading {
	struct desk_call *call;
	struct upload *upload;
	enum import_kind kind;
	const struct table *table;
	struct findings *findings;
	json_t *first; /* the first rows, to be looked at */
	size_t taken;
	bool full, failed;
	struct fault *fault;
};

/* Is there an appointment of another desk that this row would change? */
static bool
changes_other(struct reading *reading, json_t *row)
{
	struct desk_call *call = reading->call;
	const char *ref = json_string_value(json_object_get(row, "ref"));
	struct slice code =
	    slice_of(json_string_value(json_object_get(row, "code")));
	struct arena *arena = arena_new(ROW_BYTES);
	struct appointment there;
	bool found;
	int result = ref != NULL ?
	    store_appointment_by_ref(call->store, arena, slice_of(ref), &there,
		&found, reading->fault) :
	    store_appointment_by_code(call->store, arena, code, call->now_ms,
		&there, &found, reading->fault);
	bool other = result == 0 && found && !plan_sees_desk(call, there.desk);

	if (other && ref == NULL)
		other = there.starts_ms ==
		    json_integer_value(json_object_get(row, "starts_ms"));
	arena_wipe(&arena);
	reading->failed = reading->failed || result != 0;
	return other;
}

/* What is of another desk comes from nobody who is not of it. */
static void
check_desk(struct reading *reading, json_t *row)
{
	const struct table_row *at = &reading->table->rows[reading->taken];

	if (reading->kind != IMPORT_APPOINTMENTS ||
	    strcmp(reading->call->staff.desks, STAFF_ALL_DESKS) == 0)
		return;
	if (!plan_sees_desk(reading->call,
		json_string_value(json_object_get(row, "desk"))) ||
	    changes_other(reading, row))
		finding_add(reading->findings, FINDING_ERROR,
		    reading->upload->name, at->line, 1, "other-desk",
		    "this appointment is of a desk that you are not of");
}

static void
take_row(void *context, json_t *row)
{
	struct reading *reading = context;
	json_t *number = json_object_get(row, "number");

	check_desk(reading, row);
	reading->taken++;
	if (json_array_size(reading->first) < SHOWN_ROWS) {
		json_t *shown = json_deep_copy(row);
		struct phone_number parsed;

		if (phone_number_parse(
			slice_of(json_string_value(number)), &parsed) == 0)
			json_object_set_new(
			    shown, "number", view_masked(&parsed));
		json_object_del(shown, "pin");
		json_array_append_new(reading->first, shown);
	}
	if (arena_used(reading->upload->read) > UPLOAD_READ_MAX) {
		reading->full = true;
		json_decref(row);
	} else {
		pieces_take(&reading->upload->pieces, row);
	}
}

static void
add_findings(json_t *list, const struct findings *findings)
{
	size_t i;

	for (i = 0;
	     i < findings->count && json_array_size(list) < SHOWN_FINDINGS; i++)
		json_array_append_new(list, view_finding(&findings->list[i]));
}

static void
parse(struct upload *upload, enum import_kind kind, struct arena *arena,
    int64_t now_ms, struct table *table, struct findings *findings)
{
	struct slice bytes = {upload->bytes, upload->size};

	if (kind == IMPORT_APPOINTMENTS && calendar_is(upload->name))
		calendar_parse(
		    arena, upload->name, bytes, now_ms, table, findings);
	else
		table_parse(arena, upload->name, bytes, rows_columns(kind),
		    table, findings);
}

json_t *
import_file_read(struct desk_call *call, struct upload *upload,
    enum import_kind kind, bool *fine, struct fault *fault)
{
	struct arena *arena = arena_new(PARSE_MAX);
	struct findings findings = findings_new(arena),
			notes = findings_new(arena);
	struct table table;
	struct reading reading = {.call = call,
	    .upload = upload,
	    .kind = kind,
	    .table = &table,
	    .findings = &findings,
	    .first = json_array(),
	    .fault = fault};
	struct rows_taker taker = {.take = take_row, .context = &reading};
	json_t *out, *list = json_array();

	upload_read_again(upload, rows_kind_name(kind));
	parse(upload, kind, arena, call->now_ms, &table, &findings);
	if (findings.errors == 0)
		sames_each(arena, kind, &table, &taker, &findings, &notes);
	pieces_end(&upload->pieces);
	if (reading.full || table.row_count > IMPORT_ROWS_MAX)
		finding_add(&findings, FINDING_ERROR, upload->name, 0, 0,
		    "too-many", "too much for the page; cut the file in two");
	*fine = findings.errors == 0 && upload->pieces.rows > 0;
	add_findings(list, &findings);
	add_findings(list, &notes);
	out = json_pack("{s:I,s:I,s:I,s:o,s:o}", "rows",
	    (json_int_t)table.row_count, "people",
	    (json_int_t)upload->pieces.rows, "wrong",
	    (json_int_t)findings.errors, "first", reading.first, "findings",
	    list);
	arena_wipe(&arena);
	if (reading.failed) {
		json_decref(out);
		return NULL;
	}
	return out;
}
