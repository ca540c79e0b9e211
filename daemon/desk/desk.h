/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk.h - the thread of the desk page: it reads, and does what is slow
 *
 * It has a read-only handle of its own on the database, so that neither a
 * search nor a password keeps the line or the network waiting.  Calls are done
 * one after another, in order.
 */
#ifndef DESK_DESK_H
#define DESK_DESK_H

#include "desk/call.h"

#define DESK_QUEUE_MAX 256

struct desk;

/*
 * Starts the thread on a reader that is then its own; ON_DONE is called on it
 * whenever calls are ready to be taken.
 */
struct desk *desk_start(
    struct store *reader, void (*on_done)(void *context), void *context);
/* Finishes what waits and ends the thread; returns calls not taken yet. */
struct desk_call *desk_stop(struct desk **);

/* False when too many wait. */
bool desk_put(struct desk *, struct desk_call *) MUST_CHECK;
/* All that is ready, linked, in order; NULL for nothing. */
struct desk_call *desk_take(struct desk *);

#endif
