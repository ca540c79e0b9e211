/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * way.h - by which account a text goes
 *
 * An answer goes from the number that was written to.  All else goes by the
 * first account of the settings that carries its language and number; when
 * that one is refused, or slow, the next one that fits takes over.  What was
 * slow comes back slowly: a little of the traffic shows how it fares.
 */
#ifndef LINE_WAY_H
#define LINE_WAY_H

#include "line/turn.h"
#include "store/outbox.h"

#define WAYS_MAX 20

struct way {
	const struct account *account;
	int left; /* sends that it has room for */
	bool down;
	int share; /* of a hundred texts, so many are for it */
};

struct ways {
	struct way list[WAYS_MAX];
	size_t count;
};

/* The account that unasked texts like this go by, NULL when there is none; a
   language or number that is NULL fits all. */
const char *way_first(const struct world *, enum urgency,
    const struct language *, const char *number);
/* The next one after AFTER that can carry it instead, or NULL. */
const struct account *way_after(
    const struct world *, const struct message *, const char *after);

/* All accounts, with the room that the turn's event gives them. */
int ways_read(struct turn *, struct ways *, struct fault *) MUST_CHECK;
/* The one for this message now.  NULL: none has room; *never: nor will one
   have soon. */
struct way *ways_choose(struct ways *, const struct message *, bool *never);

/* Once a minute: who is slow carries less, who is not any more carries more. */
int ways_watch(struct turn *, struct fault *) MUST_CHECK;
/* An account was refused: when it is back, it begins with little. */
int way_was_refused(
    struct turn *, const char *account, struct fault *) MUST_CHECK;

#endif
