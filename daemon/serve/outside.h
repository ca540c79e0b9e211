/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * outside.h - requests of ours: texts, lists of what came, look-ups
 */
#ifndef SERVE_OUTSIDE_H
#define SERVE_OUTSIDE_H

#include "serve/daemon_inside.h"

/* outbox.c: sends what a turn decided. */
void carry_out(struct daemon *, const struct actions *);
/* Lets the line send as much as the accounts have room for. */
void outbox_pump(struct daemon *);
/* Requests under way whose outcome has to be written down. */
size_t outbox_open(const struct daemon *);
/* trace.c: asks their list for a text that they may have. */
void ask_trace(struct daemon *, const struct action *);
/* Into the line as soon as it has room; what a provider said is never lost. */
void put_surely(struct daemon *, struct job *);
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

#endif
