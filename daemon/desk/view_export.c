/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_export.c - appointments as a CSV file that somebody takes home
 *
 * Numbers are masked, formulas are text, and that it was taken is written down
 * before it is handed out.
 */
#include "base/moment.h"
#include "desk/plan.h"
#include "desk/route.h"
#include "sheet/csv.h"

#define CSV_BYTES_MAX ((size_t)8 << 20)
#define ROWS_MAX 20000
#define ROW_BYTES (1 << 18)

struct export
{
	struct desk_call *call;
	struct arena *row; /* of one row */
	struct text csv;
	int64_t until_ms;
	int64_t rows, looked;
	struct fault *fault;
	int result;
};

static void
add_cell(struct export *export, const char *value, bool last)
{
	csv_add(&export->csv, slice_of(value), last);
}

static void
add_row(struct export *export, const struct appointment *appointment,
    const json_t *person)
{
	char starts[MOMENT_SIZE];

	moment_write(appointment->starts_ms, starts);
	add_cell(export, starts, false);
	add_cell(export, plan_state(appointment->state), false);
	add_cell(export, appointment->code, false);
	add_cell(export, json_string_value(json_object_get(person, "person")),
	    false);
	add_cell(export, json_string_value(json_object_get(person, "number")),
	    false);
	add_cell(export, appointment->place, false);
	add_cell(export, appointment->desk, false);
	add_cell(export, appointment->topic, false);
	add_cell(export, appointment->staff, false);
	add_cell(export,
	    appointment->language == NULL ? NULL : appointment->language->tag,
	    true);
}

static bool
take(void *context, const struct appointment *appointment)
{
	struct export *export = context;
	json_t *person;

	if (appointment->starts_ms >= export->until_ms ||
	    export->looked++ >= ROWS_MAX)
		return false;
	if (!plan_sees_desk(export->call, appointment->desk))
		return true;
	person = json_object();
	export->result = plan_add_person(
	    export->call, appointment->person, person, export->fault);
	if (export->result == 0)
		add_row(export, appointment, person);
	json_decref(person);
	export->rows++;
	return export->result == 0 && !export->csv.full;
}

/* From and until are days; the last is in it. */
static bool
read_days(struct desk_call *call, int64_t *from_ms, int64_t *until_ms)
{
	if (moment_parse(json_text(call->body, "from"), from_ms) != 0 ||
	    moment_parse(json_text(call->body, "until"), until_ms) != 0 ||
	    *until_ms < *from_ms) {
		call_refuse(call, 400, "days");
		return false;
	}
	*until_ms = moment_days_later(*until_ms, 1);
	return true;
}

static int
look_at_export(struct desk_call *call, struct fault *fault)
{
	struct export *export = arena_alloc(call->arena, sizeof(*export));
	int64_t from_ms;

	*export = (struct export){.call = call, .fault = fault};
	export->csv = text_new(call->arena, CSV_BYTES_MAX);
	if (!read_days(call, &from_ms, &export->until_ms))
		return 0;
	text_add(&export->csv,
	    "starts,state,code,person,number,place,desk,topic,staff,"
	    "language\r\n");
	if (store_appointment_list(
		call->store, from_ms, 0, take, export, fault) != 0)
		return -1;
	if (export->looked > ROWS_MAX || export->csv.full)
		return call_refuse(call, 400, "too-many");
	call->kept = export;
	return export->result;
}

static int
hand_out(struct desk_call *call, struct fault *fault)
{
	const struct export *export = call->kept;

	if (call_audit(call, "exported-appointments", 0, export->rows, fault) !=
	    0)
		return -1;
	call->response.status = 200;
	call->response.type = "text/csv; charset=utf-8";
	call->response.body =
	    (struct slice){export->csv.data, export->csv.length};
	return 0;
}

const struct desk_route view_export[] = {
    {"POST", "appointments/export", DESK_COORDINATOR, look_at_export, hand_out,
	false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
