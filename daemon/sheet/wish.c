/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * wish.c - the desk puts somebody into the list of who waits for a slot
 */
#include "sheet/wish.h"

#define ROW_ARENA_MAX (1 << 18)

void
wish_set_desks(struct wish *wish, struct arena *arena,
    const struct desk_hours *desks, size_t count)
{
	size_t i;

	wish->desk_count = 0;
	for (i = 0; i < count; i++)
		if (desks[i].slot_minutes > 0)
			wish->desks[wish->desk_count++] =
			    arena_string(arena, desks[i].name);
	wish->only_desk = count == 1 ? wish->desks[0] : NULL;
	if (wish->id == 0 && wish->waiting.desk == NULL)
		wish->waiting.desk = wish->only_desk;
}

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

	if (wish->number.e164[0] == '\0')
		return 0;
	if (store_person_by_number(store, arena, &wish->number, true, now_ms,
		&person, &found, fault) != 0)
		return -1;
	wish->waiting.person = person.id;
	return 0;
}

int
wish_work(
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

int
wish_drop(struct store *store, int64_t id, struct fault *fault)
{
	struct arena *arena = arena_new(ROW_ARENA_MAX);
	struct waiting waiting;
	bool found;
	int result =
	    store_waiting_by_id(store, arena, id, &waiting, &found, fault);

	arena_wipe(&arena);
	if (result == 0 && !found)
		return fault_set(fault, FAULT_MISSING,
		    "nobody waits under the number %lld; `appointments "
		    "waiting` shows the list",
		    (long long)id);
	return result != 0 ? result : store_waiting_drop(store, id, fault);
}
