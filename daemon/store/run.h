/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * run.h - settled keys: sorted runs on the disk, a filter of each in memory
 *
 * A run is one row of `seen_run`: some thousand keys in order, written once.
 * Its filter (Bloom's, all bits of a key in one cache line) says "surely not"
 * to all but one in 20,000 keys that are not in it, so the disk is
 * hardly ever asked in vain, however many rows there are.
 */
#ifndef STORE_RUN_H
#define STORE_RUN_H

#include "base/arena.h"
#include "base/text.h"
#include "store/known.h"

#define RUNS_MAX 512 /* that are kept; the oldest go first */

struct run {
	int64_t id;
	struct slice filter;
};

struct runs {
	struct arena *arena; /* the filters live here */
	struct run list[RUNS_MAX];
	size_t count;
};

/* NULL: out of memory. */
struct runs *runs_new(void);
void runs_free(struct runs **);
void runs_empty(struct runs *);
/* There has to be room; the filter is copied. */
void runs_add(struct runs *, int64_t id, struct slice filter);

/* The first run from FROM on that may have KEY; the count when none has. */
size_t runs_next(const struct runs *, uint64_t key, size_t from);

/* Sorts the keys, so that run_find finds them. */
void run_sort(struct known_key *, size_t count);
/* The filter of some keys; lives in the arena. */
struct slice run_filter(struct arena *, const struct known_key *, size_t count);
/* False: KEY is surely not in the run of this filter. */
bool run_may_have(struct slice filter, uint64_t key);
/* The interaction of KEY in the sorted keys of a run, or 0. */
int64_t run_find(struct slice keys, uint64_t key);

#endif
