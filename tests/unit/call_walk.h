/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * call_walk.h - what a walk through all calls knows: where it has been, and the
 * desk that gives every answer it can
 */
#ifndef CALL_WALK_H
#define CALL_WALK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "flow/call.h"

#define PLACES_MAX 20000
#define WAYS_MAX 40 /* from one place */
#define START_MS INT64_C(1795158000000)
#define OVER SIZE_MAX /* the call has ended */

/* Where a caller may stand, and what led there. */
struct place_met {
	struct slice name; /* that tells it from others */
	struct slice kept; /* the conversation */
	const struct language *language;
	bool known;
	size_t from; /* the place before */
	const char *keys; /* what was pressed there */
	size_t ways[WAYS_MAX];
	size_t way_count;
	size_t silent; /* where silence leads */
	bool ends; /* there is a way to the end */
};

struct walk {
	struct arena *arena;
	struct arena *turn;
	struct language_list languages, calls;
	struct words *words;
	struct prompts *prompts;
	struct program *program;
	struct place_met *places;
	size_t count;
	size_t *table; /* by hash; 0: free, else place + 1 */
	size_t table_size;
	int answer; /* which of its answers the desk gives */
	int answers; /* how many it has to what it was asked in this turn */
	const char *source; /* that a call of ours is about */
};

/* A desk that gives the answer walk->answer to whatever it is asked. */
struct flow_host walk_host(struct walk *);
/* What was pressed to get there, from the beginning on. */
const char *walk_way(const struct walk *, size_t place);
/* The place where TALK stands, a new one when nobody stood there yet. */
size_t walk_meet(
    struct walk *, const struct talk *, size_t from, const char *keys);

#endif
