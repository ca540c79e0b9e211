/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * known.h - the keys of what came in lately, in memory
 *
 * A key is a keyed hash of (account, kind, remote id) and names the row of
 * `interaction` that it made.  Two rows may have the same key: whoever finds
 * one looks at the row.  A bounded table, because a random index on the disk
 * would cost more than all the rest of a turn; seen.c moves its keys to the
 * disk in sorted runs (run.h) and reads them back from the tail of `interaction`.
 *
 * What a turn or a transaction added goes again when it is undone.  When the
 * table was emptied or read anew in between, it is simply read anew.
 */
#ifndef STORE_KNOWN_H
#define STORE_KNOWN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define KNOWN_MAX 16384
#define KNOWN_SLOTS (2 * KNOWN_MAX)

struct known_key {
	uint64_t key;
	int64_t interaction;
};

struct known {
	struct known_key list[KNOWN_MAX]; /* in the order they were added */
	size_t count;
	uint16_t slots[KNOWN_SLOTS]; /* place in the list + 1; 0: empty */
	bool loaded; /* false: has to be read from the tail */
	int64_t settled; /* the tail begins after this interaction */
	size_t turn, transaction; /* the count when they began */
	bool turn_anew, transaction_anew; /* emptied or read anew since */
};

/* NULL: out of memory. */
struct known *known_new(void);
void known_free(struct known **);

/* There has to be room. */
void known_add(struct known *, uint64_t key, int64_t interaction);
/* The next row of KEY; *at is 0 for the first.  0: no more. */
int64_t known_find(const struct known *, uint64_t key, size_t *at);
/* Empties it; LOADED false: it has to be read anew. */
void known_empty(struct known *, bool loaded);

void known_mark_turn(struct known *);
void known_undo_turn(struct known *);
void known_mark_transaction(struct known *);
void known_undo_transaction(struct known *);

#endif
