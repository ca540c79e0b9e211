/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * tries.h - wrong passwords slow down who tries them
 *
 * After five wrong ones for a name, or from an address, each further one has
 * to wait twice as long, up to a quarter of an hour; names that nobody has
 * count the same.  In memory, in a table without room for more, one for names
 * and one for addresses: two that fall into one place slow each other down, and
 * none can push another out.
 */
#ifndef DESK_TRIES_H
#define DESK_TRIES_H

#include <stdint.h>

#include "base/text.h"

struct tries;

struct tries *tries_new(void);
void tries_free(struct tries **);

/* How many seconds WHAT has to wait; 0: it may try. */
int tries_wait_s(const struct tries *, struct slice what, int64_t now_ms);
/* It was wrong. */
void tries_wrong(struct tries *, struct slice what, int64_t now_ms);
/* It was right: what it got wrong before counts no more. */
void tries_right(struct tries *, struct slice what);

#endif
