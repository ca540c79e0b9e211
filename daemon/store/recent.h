/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * recent.h - people who wrote lately, in memory
 *
 * Spares a turn three look-ups and two unsealings.  It may forget anyone at
 * any time, and forgets everyone when something is undone.
 */
#ifndef STORE_RECENT_H
#define STORE_RECENT_H

#include "store/person.h"

struct recent;

/* NULL: out of memory. */
struct recent *recent_new(void);
/* Wipes what it held. */
void recent_free(struct recent **);

/* HASH is any hash of the number that strangers cannot foresee. */
bool recent_get(struct recent *, uint64_t hash, const struct phone_number *,
    struct arena *, struct person *);
void recent_put(struct recent *, uint64_t hash, const struct person *);
void recent_forget(struct recent *);

#endif
