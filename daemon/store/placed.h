/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * placed.h - calls that the line places: what each is for
 *
 * One id names all of a call of ours: its interaction, its message in the
 * outbox, this row and, once somebody answers, its call (store/call.h).
 */
#ifndef STORE_PLACED_H
#define STORE_PLACED_H

#include "base/arena.h"
#include "core/language.h"
#include "core/message.h"
#include "core/purpose.h"
#include "store/store.h"

struct placed {
	int64_t id;
	int64_t person; /* 0: nobody that the line knows */
	int64_t at_ms; /* when it was asked for */
	const char *flow; /* begins when it is answered; or FLOW.STEP */
	const char *source; /* what that is about, "" for nothing, … */
	int64_t found; /* … and its id there */
	const struct language *language; /* NULL: the person's */
	/* of its message, filled when read */
	enum message_state state;
	enum purpose purpose;
};

int store_placed_add(
    struct store *, const struct placed *, struct fault *) MUST_CHECK;
int store_placed_get(struct store *, struct arena *, int64_t id,
    struct placed *, bool *found, struct fault *) MUST_CHECK;
/*
 * How often PERSON was called since SINCE, about SOURCE; *under_way: of these,
 * calls of which nobody knows yet how they end.
 */
int store_placed_count(struct store *, int64_t person, int64_t since_ms,
    const char *source, int *count, int *under_way, struct fault *) MUST_CHECK;
/* How often PERSON was called about what has ID in SOURCE. */
int store_placed_about(struct store *, int64_t person, const char *source,
    int64_t id, int *count, struct fault *) MUST_CHECK;

/*
 * Of those placed in the last days: handed to a provider before BEFORE, and
 * nobody knows how they ended; oldest first.
 */
int store_placed_lost(struct store *, struct arena *, int64_t now_ms,
    int64_t before_ms, struct placed *list, size_t max, size_t *count,
    struct fault *) MUST_CHECK;

#endif
