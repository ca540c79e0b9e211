/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * retain.h - what was kept for long enough goes
 *
 * A small piece at a time, so that the line never waits for it.  Texts go in
 * the order in which they came: a setting remembers up to where they are gone.
 * People are looked through in rounds.
 */
#ifndef STORE_RETAIN_H
#define STORE_RETAIN_H

#include "core/retention.h"
#include "store/store.h"

enum retained {
	RETAINED_TEXTS, /* rows of the log whose text is blanked */
	RETAINED_MESSAGES, /* of callers: their files go in the next ticks */
	RETAINED_FOLLOW_UPS, /* done long ago */
	RETAINED_APPOINTMENTS,
	RETAINED_CASES,
	RETAINED_PEOPLE,
	RETAINED_AUDIT,
	RETAINED,
};

struct retained_counts {
	int64_t of[RETAINED];
};

/* "texts", "follow-ups", … */
const char *retained_name(enum retained);

/*
 * One piece of all kinds.  *more false: nothing is left that is older than the
 * rules say at NOW.  COUNTS are added to.  Commit, then call store_checkpoint.
 */
int store_retain_piece(struct store *, const struct retention *, int64_t now_ms,
    struct retained_counts *, bool *more, struct fault *) MUST_CHECK;
/* What that would come to, without changing anything. */
int store_retain_count(struct store *, const struct retention *, int64_t now_ms,
    struct retained_counts *, struct fault *) MUST_CHECK;

#endif
