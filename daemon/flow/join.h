/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * join.h - two calls become one: what the caller's and the volunteer's step do
 * alike
 *
 * Both stand in a question until they are in the same room, and then until one
 * of them leaves it.
 */
#ifndef FLOW_JOIN_H
#define FLOW_JOIN_H

#include "flow/step.h"

/* Steps whose texts say that it rings, and that now they are connected. */
struct join {
	int ringing, joined;
};

/* WORD by RINGING JOINED; the words before `by` are WORDS. */
void join_parse(
    struct reader *, const struct script_line *, struct op *, size_t words);
/* Word AT alone: there is nothing to hold. */
void join_parse_joined(
    struct reader *, const struct script_line *, struct op *, size_t at);
/* Does it ring first? */
bool join_holds(const struct op *);
size_t join_targets(const struct op *, int out[2]);
/* Says that it rings, and waits. */
enum next join_hold(struct talk *, const struct op *);
/* Into the room. */
enum next join_enter(struct talk *, const struct op *);
bool join_is_in(const struct talk *);
void join_await(const struct talk *, const struct op *, struct call_wait *);

#endif
