/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * request_staff.c - what a command changes about who works at the desk
 */
#include "serve/request_staff.h"

#include "desk/staff_change.h"

#define ARENA_MAX ((size_t)1 << 16)

static struct slice
member(const json_t *json, const char *name)
{
	const json_t *value = json_object_get(json, name);

	return (struct slice){
	    json_string_value(value), json_string_length(value)};
}

static int
change_staff(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	struct arena *arena = arena_new(ARENA_MAX);
	int result = staff_change(context, arena, store, now_ms, fault);

	arena_wipe(&arena);
	return result;
}

int
request_staff_unit(const json_t *json, struct unit *unit, struct fault *fault)
{
	struct staff_change *change = arena_alloc(unit->arena, sizeof(*change));
	struct slice name = member(json, "name"), desks = member(json, "desks");

	if (name.data == NULL || desks.data == NULL ||
	    staff_change_find(member(json, "what"), &change->kind) != 0)
		return fault_set(fault, FAULT_DATA,
		    "this cannot be done with who works at the desk");
	if (role_find(member(json, "role"), &change->role) != 0)
		return fault_set(fault, FAULT_DATA,
		    "a role is volunteer, coordinator or admin");
	change->name = (struct slice){
	    arena_copy(unit->arena, name.data, name.length), name.length};
	change->desks = (struct slice){
	    arena_copy(unit->arena, desks.data, desks.length), desks.length};
	unit->work = change_staff;
	unit->context = change;
	return 0;
}

int64_t
request_staff_whose(const struct unit *unit)
{
	const struct staff_change *change = unit->context;

	if (unit->work != change_staff || unit->result != UNIT_DONE)
		return 0;
	return change->staff;
}

json_t *
request_staff_answer(const struct unit *unit)
{
	const struct staff_change *change = unit->context;

	if (unit->work != change_staff)
		return NULL;
	return json_pack("{s:i,s:s*}", "done", 1, "link",
	    change->link[0] == '\0' ? NULL : change->link);
}
