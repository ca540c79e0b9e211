/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * finder.h - finds people by any part of the name or a note that the desk wrote
 *
 * Both are sealed in the file, and an index of them there would tell a thief
 * which people share a word.  So they are opened once, folded as texts are, and
 * stay in pages that are not swapped, until the daemon ends.  What was written
 * or erased since is looked up before each search.
 *
 * One request opens some thousand rows at most, and asks of a thousand people
 * at most who may see them: it says where to go on, and nobody is told that
 * there is no such person before all was looked at.  Where more was written
 * than there is room for, a window moves over it.
 */
#ifndef DESK_FINDER_H
#define DESK_FINDER_H

#include "store/search.h"

struct finder;

/* As much memory as may be locked, within bounds. */
struct finder *finder_new(void);
/* Of MAX bytes for names and half of that for notes: for tests. */
struct finder *finder_new_small(size_t max);
void finder_free(struct finder **);

struct finder_wish {
	const char *desks; /* of whoever looks */
	struct slice wanted;
	struct slice from; /* what *next said; empty: the beginning */
	int64_t now_ms;
};

/*
 * Adds to LIST at most MAX people.  *next is where to go on, in the arena; NULL
 * when all was looked at, or the list is full.
 */
int finder_search(struct finder *, struct store *, struct arena *,
    const struct finder_wish *, struct found *list, size_t max, size_t *count,
    const char **next, struct fault *) MUST_CHECK;

#endif
