/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * slots.c - the free slots of a desk: those of the settings, less who is in them
 */
#include "sheet/slots.h"

#include "store/waiting.h"

int
slots_each(struct store *store, const struct desk_hours *desk, bool only,
    int64_t from_ms, int64_t until_ms,
    bool (*each)(void *context, const struct free_slot *), void *context,
    struct fault *fault)
{
	static const struct waiting nobody = {.id = 0};
	struct free_slot found = {.desk = desk};
	bool more = desk->slot_minutes > 0;
	int i, taken;

	for (i = 0; more && i < SLOTS_MAX; i++) {
		struct slot slot = {.desk = desk->name, .only_desk = only};

		from_ms = desk_next_slot(desk, from_ms, until_ms);
		if (from_ms == 0)
			break;
		slot.starts_ms = found.starts_ms = from_ms;
		slot.ends_ms = found.ends_ms = desk_slot_end(desk, from_ms);
		if (store_slot_taken(store, &slot, &nobody, &taken, fault) != 0)
			return -1;
		found.room = desk->slot_people - taken;
		if (found.room > 0)
			more = each(context, &found);
	}
	return 0;
}
