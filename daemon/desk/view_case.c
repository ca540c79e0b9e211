/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_case.c - how far cases are, and what the desk finds out about one
 *
 * Of a number the last four characters are shown; of a PIN nothing.
 */
#include <string.h>

#include "base/moment.h"
#include "base/number.h"
#include "desk/plan.h"
#include "desk/route.h"
#include "desk/view.h"
#include "store/attention.h"

#define SHOWN_MOST 100
#define LOOKED_MOST 2000

struct listing {
	struct desk_call *call;
	struct slice state; /* only those; empty: all */
	json_t *list;
	int64_t next; /* where the next page begins; 0: there is none */
	size_t looked;
	struct fault *fault;
	int result;
};

static json_t *
case_json(const struct case_file *file)
{
	struct slice number = slice_of(file->number);

	if (number.length > 4)
		number = (struct slice){number.data + number.length - 4, 4};
	return json_pack("{s:I,s:o,s:o,s:o,s:o,s:o,s:I}", "id",
	    (json_int_t)file->id, "case", view_text(number), "state",
	    view_string(file->state), "date", view_string(file->date), "time",
	    view_string(file->time), "place", view_string(file->place),
	    "checked", (json_int_t)file->checked_ms);
}

static bool
add_case(void *context, const struct case_file *file)
{
	struct listing *listing = context;
	struct desk_call *call = listing->call;
	json_t *out;
	bool sees;

	listing->next = file->id;
	listing->looked++;
	if (listing->state.length > 0 &&
	    !slice_is(listing->state, file->state == NULL ? "" : file->state))
		return true;
	if (store_sees(call->store, call->staff.desks, file->person, &sees,
		listing->fault) != 0) {
		listing->result = -1;
		return false;
	}
	if (!sees)
		return true;
	out = case_json(file);
	json_object_set_new(out, "version", plan_version(out));
	json_array_append_new(listing->list, out);
	if (plan_add_person(call, file->person, out, listing->fault) != 0)
		listing->result = -1;
	return listing->result == 0 &&
	    json_array_size(listing->list) < SHOWN_MOST;
}

static int
look_at_cases(struct desk_call *call, struct fault *fault)
{
	struct listing listing = {.call = call,
	    .state = call_query(call, "state"),
	    .list = json_array(),
	    .fault = fault};
	int64_t before = 0;
	bool more;

	if (number_parse(call_query(call, "before"), 1, INT64_MAX, &before) !=
	    0)
		before = INT64_MAX;
	if (store_case_page(call->store, before, LOOKED_MOST, add_case,
		&listing, fault) != 0 ||
	    listing.result != 0) {
		json_decref(listing.list);
		return -1;
	}
	more = listing.looked == LOOKED_MOST ||
	    json_array_size(listing.list) == SHOWN_MOST;
	return call_json(call,
	    json_pack("{s:o,s:I}", "cases", listing.list, "next",
		(json_int_t)(more ? listing.next : 0)));
}

struct known {
	const struct case_file *file;
	const char *number;
};

/* What was found out goes with the day on which it was: today. */
static const char *
value_of_known(void *context, const char *column)
{
	const struct known *known = context;
	const struct case_file *file = known->file;
	const struct {
		const char *column, *value;
	} values[] = {
	    {"number", known->number},
	    {"case_number", file->number},
	    {"state", file->state},
	    {"date", file->date},
	    {"time", file->time},
	    {"place", file->place},
	    {"pin", file->pin},
	};
	size_t i;

	for (i = 0; i < ARRAY_LEN(values); i++)
		if (strcmp(column, values[i].column) == 0)
			return values[i].value;
	return NULL;
}

static int
put_case(struct desk_call *call, const struct case_file *file,
    const struct person *person, struct fault *fault)
{
	static const char *const columns[] = {
	    "state", "date", "time", "place", "pin", NULL};
	struct known known = {.file = file, .number = person->number.e164};
	struct plan_form form = {.kind = IMPORT_CASES,
	    .columns = columns,
	    .was = value_of_known,
	    .context = &known};
	struct plan_deed deed = {
	    .did = "case-changed", .person = person->id, .thing = file->id};
	struct import import;
	bool fine;

	if (plan_read_row(call, &form, &import, &fine, fault) != 0)
		return -1;
	if (!fine)
		return 0;
	if (import_work(&import, call->store, call->now_ms, fault) != 0 ||
	    plan_note(call, &deed, fault) != 0)
		return -1;
	return call_done(call);
}

static int
change_case(struct desk_call *call, struct fault *fault)
{
	struct case_file file;
	struct person person;
	bool found, sees = false;

	if (store_case_by_id(call->store, call->arena, call_number(call), &file,
		&found, fault) != 0)
		return -1;
	if (found &&
	    store_sees(
		call->store, call->staff.desks, file.person, &sees, fault) != 0)
		return -1;
	if (sees &&
	    store_person_by_id(call->store, call->arena, file.person, &person,
		&found, fault) != 0)
		return -1;
	if (!sees || !found)
		return call_refuse(call, 404, "case");
	/* Of one that closed the number is not kept. */
	if (file.number == NULL || person.number.e164[0] == '\0')
		return call_refuse(call, 409, "closed");
	if (plan_is_behind(call, case_json(&file)))
		return 0;
	return put_case(call, &file, &person, fault);
}

const struct desk_route view_case[] = {
    {"GET", "cases", DESK_VOLUNTEER, look_at_cases, NULL, false},
    {"POST", "cases/{id}", DESK_VOLUNTEER, NULL, change_case, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
