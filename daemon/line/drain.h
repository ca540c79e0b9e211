/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * drain.h - a turn that sends, one message at a time
 *
 * What waits in the outbox comes from its rows; what falls due elsewhere
 * (reminders, notices) is written and goes in the same turn, and only while an
 * account has room for it.
 */
#ifndef LINE_DRAIN_H
#define LINE_DRAIN_H

#include "line/way.h"

#define LANES_MAX 32 /* accounts that rows wait for, also of before */

struct drain {
	struct turn *turn;
	struct ways ways;
	char lanes[LANES_MAX][40];
	size_t lane_count;
	int changed; /* rows that are not where they were */
};

/* Would MESSAGE leave its place now?  Not if its account is busy. */
bool drain_has_room(struct drain *, const struct message *);
/* It goes, waits for a later moment or ends: what holds now decides. */
int drain_one(
    struct drain *, const struct message *, struct fault *) MUST_CHECK;

#endif
