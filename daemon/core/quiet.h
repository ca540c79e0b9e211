/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * quiet.h - the hours in which nothing unasked for is sent
 *
 * Wall-clock hours of the desk's zone, so that both nights of the clock change
 * are as quiet as any other.
 */
#ifndef CORE_QUIET_H
#define CORE_QUIET_H

#include <stdbool.h>
#include <stdint.h>

/* Minutes of the day; from and until the same: never quiet. */
struct quiet {
	int from, until;
};

#define QUIET_HOURS_MAX 2 /* those of the line and those of the person */

/* Quiet is when any of them is. */
struct quiet_hours {
	struct quiet list[QUIET_HOURS_MAX];
	int count;
};

bool quiet_is(const struct quiet_hours *, int64_t at_ms);
/* When the quiet that AT is in began, or AT. */
int64_t quiet_began(const struct quiet_hours *, int64_t at_ms);
/* When the quiet that AT is in ends, or AT. */
int64_t quiet_ends(const struct quiet_hours *, int64_t at_ms);

#endif
