/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sight.h - the border between desks, as SQL and as its first value
 *
 * A query that begins with sight_bind may say SIGHT("p.id") in its text.
 */
#ifndef STORE_SIGHT_H
#define STORE_SIGHT_H

#include "store/query.h"

/* Value 1: the desks with a blank on both sides, " desk women ". */
void sight_bind(struct query *, struct arena *, const char *desks);

#endif
