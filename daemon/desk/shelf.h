/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * shelf.h - names or notes as the finder keeps them: opened, folded, in memory
 *
 * Read from the newest down, in pieces, as far as there is room.  They lie
 * close together, since what may be locked is little: whose, of which desks,
 * how long, the letters.
 */
#ifndef DESK_SHELF_H
#define DESK_SHELF_H

#include "store/search.h"

#define SHELF_DESKS 64

/* Some of them, one after another. */
struct chunk {
	struct chunk *next;
	size_t used;
	char *bytes;
};

/* Those below FROM, as far down as LOW. */
struct shelf {
	enum search_by by;
	struct arena *arena; /* NULL: nothing was read yet */
	struct arena *folding;
	struct chunk *first, *last;
	struct chunk *newer; /* what came since: the first, or NULL */
	size_t used, max; /* bytes */
	int64_t from, low, top; /* top: the newest row that was seen */
	int64_t began_ms;
	/* of which notes are, each list once; an entry has its place + 1 */
	const char *desks[SHELF_DESKS];
	size_t desk_count;
	bool complete;
	bool missed; /* something new found no room: all anew */
};

/* A name, or a note or a piece of one; where the next one is. */
struct shelved {
	int64_t person; /* 0: nobody's any more */
	struct slice text; /* folded */
	const char *desks; /* it is of these alone, or NULL */
	const struct chunk *chunk;
	size_t at;
};

/* BY is SEARCH_CONTACT or SEARCH_NOTE. */
void shelf_start(struct shelf *, enum search_by, size_t max);
void shelf_end(struct shelf *);
/* Empty, to be read from FROM downwards. */
void shelf_begin(struct shelf *, int64_t from, int64_t now_ms);
bool shelf_is_full(const struct shelf *);
/* Opens some more, from LOW downwards. */
int shelf_read_on(struct shelf *, struct store *, struct fault *) MUST_CHECK;
/* Nothing of this person's is found any more. */
void shelf_take_out(struct shelf *, int64_t person);
/* A written_each whose context is a shelf: something new. */
void shelf_put_newer(void *shelf, const struct written *);
/* The first one when CHUNK is NULL, else the next; false after the last. */
bool shelf_next(const struct shelf *, struct shelved *);

#endif
