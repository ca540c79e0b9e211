/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * request_waiting.c - the desk puts somebody into the list of who waits
 */
#include "serve/request_waiting.h"

#include "sheet/wish.h"

static const char *
string(struct arena *arena, const json_t *json, const char *name)
{
	const char *value = json_string_value(json_object_get(json, name));

	return value == NULL || value[0] == '\0' ? NULL :
						   arena_string(arena, value);
}

int
request_wait_unit(const json_t *json, const struct settings *settings,
    struct unit *unit, struct fault *fault)
{
	struct wish *wish = arena_alloc(unit->arena, sizeof(*wish));
	const char *number = json_string_value(json_object_get(json, "number"));

	*wish =
	    (struct wish){.id = json_integer_value(json_object_get(json, "id")),
		.waiting = {.desk = string(unit->arena, json, "desk"),
		    .code = string(unit->arena, json, "code"),
		    .topic = string(unit->arena, json, "topic")}};
	wish_set_desks(
	    wish, unit->arena, settings->desks, settings->desk_count);
	if (wish->id == 0 &&
	    (wish->waiting.code == NULL ||
		phone_number_parse(slice_of(number), &wish->number) != 0))
		return fault_set(fault, FAULT_DATA,
		    "who waits needs a number such as +393331112233 and a "
		    "code such as NA4821");
	unit->work = wish_work;
	unit->context = wish;
	return 0;
}

static int
drop_work(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	const int64_t *id = context;

	(void)now_ms;
	return wish_drop(store, *id, fault);
}

int
request_unwait_unit(const json_t *json, struct unit *unit)
{
	int64_t *id = arena_alloc(unit->arena, sizeof(*id));

	*id = json_integer_value(json_object_get(json, "id"));
	unit->work = drop_work;
	unit->context = id;
	return 0;
}
