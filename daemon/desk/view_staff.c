/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_staff.c - who works at the desk, and what they did: for admins
 */
#include "base/number.h"
#include "desk/route.h"
#include "desk/staff_change.h"
#include "desk/view.h"
#include "store/audit.h"

#define AUDIT_PAGE 100

static bool
add_staff(void *list, const struct staff *staff)
{
	json_array_append_new(list,
	    json_pack("{s:s,s:s,s:s,s:b,s:b,s:b}", "name", staff->name, "role",
		role_name(staff->role), "desks", staff->desks, "disabled",
		staff->disabled, "password", staff->password != NULL, "code",
		staff->totp.length > 0));
	return true;
}

static int
look_at_staff(struct desk_call *call, struct fault *fault)
{
	json_t *list = json_array();

	if (store_staff_list(call->store, add_staff, list, fault) != 0) {
		json_decref(list);
		return -1;
	}
	return call_json(call, json_pack("{s:o}", "staff", list));
}

static int
change(struct desk_call *call, struct fault *fault)
{
	struct staff_change change = {.name = json_text(call->body, "name"),
	    .desks = json_text(call->body, "desks"),
	    .by = call->staff.id};
	struct slice role = json_text(call->body, "role");

	if (staff_change_find(json_text(call->body, "what"), &change.kind) !=
		0 ||
	    ((role.length > 0 || change.kind == STAFF_ROLE) &&
		role_find(role, &change.role) != 0))
		return call_refuse(call, 400, "change");
	if (staff_change(
		&change, call->arena, call->store, call->now_ms, fault) != 0) {
		call->wrong = change.wrong;
		return -1;
	}
	call->concerns = change.staff;
	return call_json(call,
	    json_pack("{s:b,s:s*}", "done", 1, "link",
		change.link[0] == '\0' ? NULL : change.link));
}

static bool
add_entry(void *list, const struct audit *row)
{
	json_array_append_new(list,
	    json_pack("{s:I,s:I,s:o,s:s,s:o,s:I}", "id", (json_int_t)row->id,
		"at", (json_int_t)row->at_ms, "staff",
		view_string(row->staff_name), "did", row->did, "person",
		view_string(row->person_name), "thing",
		(json_int_t)row->thing));
	return true;
}

static int
look_at_audit(struct desk_call *call, struct fault *fault)
{
	json_t *list = json_array();
	int64_t before = 0;

	if (number_parse(call_query(call, "before"), 1, INT64_MAX, &before) !=
	    0)
		before = 0;
	if (store_audit_list(
		call->store, before, AUDIT_PAGE, add_entry, list, fault) != 0) {
		json_decref(list);
		return -1;
	}
	return call_json(call, json_pack("{s:o}", "entries", list));
}

const struct desk_route view_staff[] = {
    {"GET", "staff", DESK_ADMIN, look_at_staff, NULL, false},
    {"POST", "staff", DESK_ADMIN, NULL, change, false},
    {"GET", "audit", DESK_ADMIN, look_at_audit, NULL, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
