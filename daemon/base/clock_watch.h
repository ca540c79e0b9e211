/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * clock_watch.h - has the wall clock jumped ahead?
 *
 * It is compared with the time since the machine started, which nobody sets and
 * which goes on while it sleeps.  After a jump ahead the wall clock is not
 * believed for an hour: whoever set it wrong, or a time server, has that long
 * to set it right, and nothing has been taken for past meanwhile.
 */
#ifndef BASE_CLOCK_WATCH_H
#define BASE_CLOCK_WATCH_H

#include <stdbool.h>
#include <stdint.h>

enum clock_trust {
	CLOCK_TRUSTED,
	CLOCK_JUMPED, /* just now */
	CLOCK_HELD, /* not believed yet */
};

/* All 0: it has not looked yet. */
struct clock_watch {
	int64_t wall_ms, boot_ms; /* when it looked last */
	int64_t held_ms; /* until when it is not believed, by the other one */
	int64_t ahead_ms; /* how far it jumped */
};

/* To be asked at every tick, with both clocks. */
enum clock_trust clock_watch_look(
    struct clock_watch *, int64_t wall_ms, int64_t boot_ms);

#endif
