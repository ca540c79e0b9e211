/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * request_waiting.c - the desk puts somebody into the list of who waits
 */
#include "serve/request_waiting.h"

#include "store/waiting.h"

#define ROW_ARENA_MAX ((size_t)1 << 18)

struct wish {
	int64_t id; /* of the appointment, or of who waits no more */
	struct phone_number number;
	struct waiting waiting;
	/* the settings may be read again meanwhile */
	const char *desks[DESKS_MAX]; /* those that keep slots */
	size_t desk_count;
	const char *only_desk; /* of appointments that name none, or NULL */
};

static bool
keeps_slots(const struct wish *wish, const char *desk)
{
	size_t i;

	for (i = 0; desk != NULL && i < wish->desk_count; i++)
		if (slice_is(slice_of(desk), wish->desks[i]))
			return true;
	return false;
}

/* Whose appointment, at which desk? */
static int
read_appointment(struct store *store, struct arena *arena, struct wish *wish,
    struct fault *fault)
{
	struct appointment appointment;
	bool found;

	if (store_appointment_by_id(
		store, arena, wish->id, &appointment, &found, fault) != 0)
		return -1;
	if (!found)
		return fault_set(fault, FAULT_MISSING,
		    "there is no appointment %lld; the list shows them",
		    (long long)wish->id);
	wish->waiting.person = appointment.person;
	wish->waiting.appointment = appointment.id;
	wish->waiting.keeps = appointment.state == APPOINTMENT_PLANNED ||
	    appointment.state == APPOINTMENT_CONFIRMED;
	wish->waiting.desk =
	    appointment.desk == NULL ? wish->only_desk : appointment.desk;
	if (wish->waiting.keeps)
		return 0;
	return store_appointment_move(
	    store, appointment.id, APPOINTMENT_MOVING, fault);
}

static int
read_person(struct store *store, struct arena *arena, struct wish *wish,
    int64_t now_ms, struct fault *fault)
{
	struct person person;
	bool found;

	if (store_person_by_number(store, arena, &wish->number, true, now_ms,
		&person, &found, fault) != 0)
		return -1;
	wish->waiting.person = person.id;
	return 0;
}

static int
wait_for_slot(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	struct wish *wish = context;
	struct arena *arena = arena_new(ROW_ARENA_MAX);
	int result = wish->id != 0 ?
	    read_appointment(store, arena, wish, fault) :
	    read_person(store, arena, wish, now_ms, fault);

	wish->waiting.since_ms = now_ms;
	if (result == 0 && !keeps_slots(wish, wish->waiting.desk))
		result = fault_set(fault, FAULT_DATA,
		    "nobody can wait there: the settings have no desk of that "
		    "name with `slots`");
	if (result == 0)
		result = store_waiting_add(store, &wish->waiting, fault);
	arena_wipe(&arena);
	return result;
}

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
	size_t i;

	*wish =
	    (struct wish){.id = json_integer_value(json_object_get(json, "id")),
		.waiting = {.desk = string(unit->arena, json, "desk"),
		    .code = string(unit->arena, json, "code"),
		    .topic = string(unit->arena, json, "topic")}};
	for (i = 0; i < settings->desk_count; i++)
		if (settings->desks[i].slot_minutes > 0)
			wish->desks[wish->desk_count++] =
			    arena_string(unit->arena, settings->desks[i].name);
	if (settings->desk_count == 1)
		wish->only_desk = wish->desks[0];
	if (wish->id == 0 && wish->waiting.desk == NULL)
		wish->waiting.desk = wish->only_desk;
	if (wish->id == 0 &&
	    (wish->waiting.code == NULL ||
		phone_number_parse(slice_of(number), &wish->number) != 0))
		return fault_set(fault, FAULT_DATA,
		    "who waits needs a number such as +393331112233 and a "
		    "code such as NA4821");
	unit->work = wait_for_slot;
	unit->context = wish;
	return 0;
}

static int
wait_no_more(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	const struct wish *wish = context;
	struct arena *arena = arena_new(ROW_ARENA_MAX);
	struct waiting waiting;
	bool found;
	int result = store_waiting_by_id(
	    store, arena, wish->id, &waiting, &found, fault);

	(void)now_ms;
	arena_wipe(&arena);
	if (result == 0 && !found)
		return fault_set(fault, FAULT_MISSING,
		    "nobody waits under the number %lld; `appointments "
		    "waiting` shows the list",
		    (long long)wish->id);
	return result != 0 ? result :
			     store_waiting_drop(store, wish->id, fault);
}

int
request_unwait_unit(const json_t *json, struct unit *unit)
{
	struct wish *wish = arena_alloc(unit->arena, sizeof(*wish));

	*wish = (struct wish){
	    .id = json_integer_value(json_object_get(json, "id"))};
	unit->work = wait_no_more;
	unit->context = wish;
	return 0;
}
