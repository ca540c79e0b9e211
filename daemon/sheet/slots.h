/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * slots.h - the free slots of a desk: those of the settings, less who is in them
 */
#ifndef SHEET_SLOTS_H
#define SHEET_SLOTS_H

#include "core/desk.h"
#include "store/store.h"

#define SLOTS_MAX 2000 /* looked at, of a desk */

struct free_slot {
	const struct desk_hours *desk;
	int64_t starts_ms, ends_ms;
	int room; /* for so many more people */
};

/*
 * Each that begins after FROM and before UNTIL, until EACH returns false;
 * ONLY: it is the only desk, so that appointments of none are in its slots.
 */
int slots_each(struct store *, const struct desk_hours *, bool only,
    int64_t from_ms, int64_t until_ms,
    bool (*each)(void *context, const struct free_slot *), void *context,
    struct fault *) MUST_CHECK;

#endif
