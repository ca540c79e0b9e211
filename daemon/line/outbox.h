/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * outbox.h - what waits goes out: who first, by which account, and may it?
 *
 *     row -> due, most urgent and oldest first -> may it go? -> way -> sending
 *     answer of the provider -> sent | waiting again | failed | unknown
 *     unknown -> their list -> sent | once more | a person has to look
 *
 * One turn sends at most ACTIONS_MAX; whoever drives it says how much each
 * account has room for, and asks again while there is more.
 */
#ifndef LINE_OUTBOX_H
#define LINE_OUTBOX_H

#include "line/turn.h"
#include "store/outbox.h"

/* EVENT_DRAIN */
int turn_drain(struct turn *, struct fault *) MUST_CHECK;
/*
 * How many of theirs a unit of EVENT_TRACED has, those that are too early (the
 * newest of them) behind the others, and then the one that ends it.
 */
#define TRACED_MAX 64
#define TRACED_EARLY_MAX 16

/* EVENT_SENT, EVENT_RECEIPT, EVENT_TRACED */
int turn_sent(struct turn *, struct fault *) MUST_CHECK;
int turn_receipt(struct turn *, struct fault *) MUST_CHECK;
int turn_traced(struct turn *, struct fault *) MUST_CHECK;
/* Asks the providers' lists for what is `unknown`. */
int outbox_trace(struct turn *, struct fault *) MUST_CHECK;

enum going {
	GOING_NOW,
	GOING_LATER, /* at the moment that is given */
	GOING_NEVER, /* it is stopped */
	GOING_BROKEN, /* it cannot be sent at all: failed */
};

/*
 * Everything that matters is looked at when it goes, not when it was planned:
 * its last moment, whether the person wants it, the hour, number and text.
 */
int outbox_may_go(struct turn *, const struct message *, enum going *,
    int64_t *later_ms, struct fault *) MUST_CHECK;

/* How long to wait after the attempts so far; a little more or less by ID. */
int64_t outbox_back_off(int64_t id, int attempts);

/* It never came to them: may a person have to call? */
int outbox_lost(struct turn *, int64_t message, struct fault *) MUST_CHECK;

#endif
