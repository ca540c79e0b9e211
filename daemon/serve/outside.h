/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * outside.h - lists of what came, look-ups, calls that ring
 */
#ifndef SERVE_OUTSIDE_H
#define SERVE_OUTSIDE_H

#include "serve/daemon_inside.h"

void look_at_lists(struct daemon *, bool soon);

/* A job of one event, copied. */
struct job *event_job(struct daemon *, const struct event *);
/*
 * Into the line, and THEN when it comes back (or NULL).  False when the line
 * is full.
 */
bool put_event(struct daemon *, const struct event *,
    void (*then)(struct daemon *, struct job *)) MUST_CHECK;

/* lookups.c: asks a place on the network. */
void ask_outside(struct daemon *, const struct action *);
/* True when the job's answer comes with a look-up; it is kept until then. */
bool job_waits(struct daemon *, struct job *);
void lookups_end(struct daemon *);

/* rings.c: true when the call rings on for a while; then it is answered. */
bool job_rings(struct daemon *, struct job *);
void rings_end(struct daemon *);

#endif
