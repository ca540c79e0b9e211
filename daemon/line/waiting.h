/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * waiting.h - a slot that is free is offered to who waits, one after another
 *
 *     free slot -> first in the list -> offer, until a deadline
 *                       ^                 |  no, or nothing until then
 *                       +--- the next <---+
 */
#ifndef LINE_WAITING_H
#define LINE_WAITING_H

#include "line/turn.h"

/* Ends offers that are late, and makes those that can be made now. */
int waiting_due(struct turn *, struct fault *) MUST_CHECK;
/* Before MESSAGE is sent: *go false when it is an offer that must not go. */
int waiting_may_go(
    struct turn *, int64_t message, bool *go, struct fault *) MUST_CHECK;
/* MESSAGE never came to them: if it was an offer, it is for the next. */
int waiting_lost(struct turn *, int64_t message, struct fault *) MUST_CHECK;

#endif
