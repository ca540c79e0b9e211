/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * privacy.c - requests that take away what is known of people
 */
#include "serve/privacy.h"

#include "line/retain.h"
#include "store/staged.h"

#define PIECES 4 /* of one request, so that the line does not wait for it */
#define PERSON_ARENA_MAX ((size_t)2 << 20)

struct forgetting {
	struct phone_number number;
	bool found;
};

struct retaining {
	struct retention rules;
	struct retained_counts counts;
	bool more;
};

static int
forget(void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	struct forgetting *forgetting = context;
	struct arena *arena = arena_new(PERSON_ARENA_MAX);
	struct person person;
	int result = store_person_by_number(store, arena, &forgetting->number,
	    false, now_ms, &person, &forgetting->found, fault);

	if (result == 0 && forgetting->found)
		result = store_person_erase(store, person.id, fault);
	/* They may only be in what has not been put in place yet. */
	if (result == 0)
		result =
		    store_staged_leave_out(store, &forgetting->number, fault);
	arena_wipe(&arena);
	return result;
}

int
privacy_forget(const json_t *json, struct unit *unit, struct fault *fault)
{
	struct forgetting *forgetting =
	    arena_alloc(unit->arena, sizeof(*forgetting));

	*forgetting = (struct forgetting){.found = false};
	if (phone_number_parse(
		slice_of(json_string_value(json_object_get(json, "number"))),
		&forgetting->number) != 0)
		return fault_set(fault, FAULT_DATA,
		    "that is no telephone number; write it with its country, "
		    "such as +39 333 111 2233");
	unit->work = forget;
	unit->context = forgetting;
	return 0;
}

static int
retain(void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	struct retaining *retaining = context;
	int i;

	if (retain_release(store, now_ms, fault) != 0)
		return -1;
	for (i = 0, retaining->more = true; retaining->more && i < PIECES; i++)
		if (store_retain_piece(store, &retaining->rules, now_ms,
			&retaining->counts, &retaining->more, fault) != 0)
			return -1;
	return 0;
}

int
privacy_retain(const struct settings *settings, struct unit *unit)
{
	struct retaining *retaining =
	    arena_alloc(unit->arena, sizeof(*retaining));

	*retaining = (struct retaining){.rules = settings->keep};
	unit->work = retain;
	unit->context = retaining;
	return 0;
}

static json_t *
retained_json(const struct retaining *retaining)
{
	json_t *json = json_pack("{s:b}", "more", retaining->more);
	int64_t all = 0;
	int i;

	for (i = 0; i < RETAINED; i++) {
		all += retaining->counts.of[i];
		json_object_set_new(json, retained_name((enum retained)i),
		    json_integer(retaining->counts.of[i]));
	}
	json_object_set_new(json, "done", json_integer(all));
	return json;
}

json_t *
privacy_answer(const struct unit *unit)
{
	if (unit->work == retain)
		return retained_json(unit->context);
	if (unit->work == forget)
		return json_pack("{s:i}", "done",
		    ((const struct forgetting *)unit->context)->found);
	return NULL;
}
