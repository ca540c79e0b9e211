/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * ring.h - a caller wants a person: phones of the rota ring, one takes it
 *
 *     caller     connect -> hold -> hold -> ... --------> joined -> over
 *                   | calls are placed      asks again      | one room
 *     volunteer     `--> rings -> offer -> key 1 -> joined -'
 *
 * All of it is in the database (store/ring.h), and the caller asks again every
 * few seconds, so whatever falls over in between, the next request goes on.
 * The first key that is committed wins; a voicemail presses none.  What rings
 * or waits in vain is ended by a request of ours, and hears that the caller is
 * gone where that comes too late.
 *
 * Volunteers' numbers are nobody's that the line knows: no person, no session,
 * no STOP.
 */
#ifndef LINE_RING_H
#define LINE_RING_H

#include "line/caller.h"
#include "line/through.h"
#include "store/ring.h"

/* What the flows ask (flow/flow_host.h); the first argument is a host. */
bool ring_desk(void *context, const char *desk);
enum ringing ring_stands(void *context);
bool ring_pick_up(void *context);

/* A call ended: who waited or rang for it hears of it. */
int ring_ended(struct caller *, struct fault *) MUST_CHECK;
/*
 * One of the phones rings now, or will be tried again; the call is the caller's.
 * They may be gone since it was asked for, when nothing could be ended yet.
 */
int ring_placed(struct turn *, int64_t call, struct fault *) MUST_CHECK;
/* Of a tick: callers who are gone, and nobody told us. */
int ring_due(struct turn *, struct fault *) MUST_CHECK;

#endif
