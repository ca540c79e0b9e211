/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * clock_watch.c - has the wall clock jumped ahead?
 */
#include "base/clock_watch.h"

#include "base/clock.h"

#define JUMP_MS (10 * MINUTE_MS) /* no time server lets it run so far */
#define HELD_MS HOUR_MS

enum clock_trust
clock_watch_look(struct clock_watch *watch, int64_t wall_ms, int64_t boot_ms)
{
	int64_t ahead_ms =
	    (wall_ms - watch->wall_ms) - (boot_ms - watch->boot_ms);
	bool first = watch->wall_ms == 0;

	watch->wall_ms = wall_ms;
	watch->boot_ms = boot_ms;
	if (first)
		return CLOCK_TRUSTED;
	watch->ahead_ms += ahead_ms;
	if (ahead_ms > JUMP_MS) {
		watch->held_ms = boot_ms + HELD_MS;
		return CLOCK_JUMPED;
	}
	/* Long enough, or set back to about where it would be. */
	if (boot_ms >= watch->held_ms || watch->ahead_ms < JUMP_MS)
		watch->held_ms = watch->ahead_ms = 0;
	return watch->held_ms == 0 ? CLOCK_TRUSTED : CLOCK_HELD;
}
