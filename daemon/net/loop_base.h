/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * loop_base.h - what server and client need to hang on to the loop
 *
 * Inside net/ only: nobody else knows that the loop is libevent's.
 */
#ifndef NET_LOOP_BASE_H
#define NET_LOOP_BASE_H

#include <event2/event.h>

#include "net/loop.h"

struct event_base *loop_base(struct loop *);

/* event_new that cannot fail: without memory the process ends (71). */
struct event *loop_event(struct loop *, evutil_socket_t, short what,
    event_callback_fn on_event, void *context);

/* A wait as libevent wants it. */
struct timeval timeval_of_ms(int64_t ms);

#endif
