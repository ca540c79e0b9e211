/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * attention.h - who of the desk looks after a conversation, and who may see it
 *
 * While somebody holds a conversation the flows are silent in it; it frees
 * itself at a time.  Who may see a conversation is decided by the desks of all
 * follow-ups that it ever had: one has to be of every desk among them, the
 * general one ("desk") aside, and a conversation that had none but that is of
 * the general desk.
 */
#ifndef STORE_ATTENTION_H
#define STORE_ATTENTION_H

#include "base/clock.h"
#include "store/store.h"

#define DESK_GENERAL "desk"
#define ATTENTION_HOLD_MS (12 * HOUR_MS) /* after the last answer */

struct attention {
	int64_t person;
	int64_t read_ms; /* somebody has read it up to then */
	int64_t holder; /* of the staff; 0: nobody */
	int64_t held_until_ms;
};

/* All zero but the person where nothing is known. */
int store_attention_get(struct store *, int64_t person, struct attention *,
    struct fault *) MUST_CHECK;
/* Nothing for who was erased meanwhile. */
int store_attention_put(
    struct store *, const struct attention *, struct fault *) MUST_CHECK;

/*
 * Until when somebody holds it, seen from NOW; 0: nobody does.  Nobody holds
 * one for longer than that: who seems to took it when the clock was ahead.
 */
int64_t attention_until(const struct attention *, int64_t now_ms);

/* May who is of DESKS ("desk women", "all") see the person's conversation? */
int store_sees(struct store *, const char *desks, int64_t person, bool *sees,
    struct fault *) MUST_CHECK;

/* The same of what a caller without a number left: row INTERACTION. */
int store_sees_nobodys(struct store *, const char *desks, int64_t interaction,
    bool *sees, struct fault *) MUST_CHECK;

#endif
