/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * loop.h - the one event loop: timers, signals, and being woken
 *
 * All callbacks run on the thread that runs the loop; only loop_wake may be
 * called from another.
 */
#ifndef NET_LOOP_H
#define NET_LOOP_H

#include <stdint.h>

#include "base/macros.h"

struct loop;
struct timer;

/* Ignores SIGPIPE.  Never NULL: without a loop nothing can run. */
struct loop *loop_new(void);
void loop_free(struct loop **);
/* Returns when loop_stop was called. */
void loop_run(struct loop *);
void loop_stop(struct loop *);

/* Calls ON_SIGNAL for each SIGNAL, as any other callback (not in a handler). */
void loop_on_signal(struct loop *, int signal,
    void (*on_signal)(void *context, int signal), void *context);

/*
 * Calls ON_WAKE soon after loop_wake; many wakes before it are one.  Once a
 * loop.
 */
void loop_on_wake(struct loop *, void (*on_wake)(void *context), void *context);
void loop_wake(struct loop *);

/* Every PERIOD_MS until stopped. */
struct timer *timer_start(struct loop *, int64_t period_ms,
    void (*on_timer)(void *context), void *context);
void timer_stop(struct timer **);

#endif
