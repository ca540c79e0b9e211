/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * through.h - somebody of the desk calls a person through the line
 *
 *     staff     rings -> key 1 -> hold -> hold -> ... -> joined -> over
 *                                  | a call is placed      | one room
 *     person                       `-> rings -> hello -> joined -'
 *
 * The person sees the line's number, and nobody theirs.  It is a ring the
 * other way round (ring.h): who asked waits, and the person is the phone that
 * rings, so whatever falls over in between goes on with the next request.
 */
#ifndef LINE_THROUGH_H
#define LINE_THROUGH_H

#include "line/host.h"

#define THROUGH_SOURCE "through" /* what the call to who asked is about */

/* Can a call go through the line at all? */
bool through_can(const struct world *);
/*
 * Rings PHONE, which is NAME's of the staff, to be connected with PERSON; a
 * call that the row CAUSE in their conversation tells of.
 */
int through_call(struct turn *, const struct person *,
    const struct phone_number *phone, const char *name, int64_t cause,
    struct fault *) MUST_CHECK;

/* Is the call under way of somebody who asked to be connected? */
bool through_is(const struct host *);
/* Rings the person in ACCOUNT; who, or 0: they must not be called. */
int64_t through_ring(struct host *, const struct account *);

#endif
