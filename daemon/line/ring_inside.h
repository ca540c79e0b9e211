/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * ring_inside.h - what beginning and ending share when phones ring for a caller
 */
#ifndef LINE_RING_INSIDE_H
#define LINE_RING_INSIDE_H

#include "line/ring.h"

#define RING_PHONES_MAX 8 /* that ring at once */

/* Whose call it is about: the caller's own, or the one they were rung for. */
int64_t ring_caller_of(const struct session *, int64_t call);
/* Can it still be taken up, or is it at somebody's ear? */
bool ring_is_up(const struct ring_phone *);
/*
 * What nobody answered yet rings no more.  Who did answer hears at their next
 * key, or without one, that the caller is gone.
 */
int ring_end_phones(
    struct turn *, const struct ring *, struct fault *) MUST_CHECK;

#endif
