/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk_events.h - what is new, told to the open pages of the desk
 *
 *     id: 4711                      the last row of the log that it is about
 *     data: {"person":"k7f2…","channel":"text","direction":"in","kind":"text"}
 *
 * An event says only whose conversation is not as it was; the page asks for
 * the rest, and sees what it may.  Who comes back says in Last-Event-ID how far
 * they were.  When more happened than is told one by one, one event with no
 * person says so.
 */
#ifndef SERVE_DESK_EVENTS_H
#define SERVE_DESK_EVENTS_H

#include "serve/desk_web.h"

struct desk_streams;

/* A page that may hear them. */
void desk_events_begin(struct daemon *, struct desk_job *);
/* What STAFF may has changed, or where they are signed in: their pages come
   again, if they still may.  0: nobody. */
void desk_events_end(struct daemon *, int64_t staff);
/* Something was committed: what is new is looked for soon. */
void desk_events_poke(struct daemon *);
/* All pages are told to come again later. */
void desk_events_stop(struct daemon *);
void desk_events_free(struct daemon *);

#endif
