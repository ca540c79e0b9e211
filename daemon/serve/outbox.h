/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * outbox.h - texts and calls that go out by requests of ours
 */
#ifndef SERVE_OUTBOX_H
#define SERVE_OUTBOX_H

#include "serve/outside.h"

/* Sends what a turn decided. */
void carry_out(struct daemon *, const struct actions *);
/* Lets the line send as much as the accounts have room for. */
void outbox_pump(struct daemon *);
/* Somebody who wrote or rang was answered after so long: sends step back. */
void outbox_yield(struct daemon *, int64_t took_us);
/* Requests under way whose outcome has to be written down. */
size_t outbox_open(const struct daemon *);
/* held.c: into the line as soon as it has room: what a provider said is never lost. */
void put_surely(struct daemon *, struct job *);
/* Those that wait for room, as far as there is some. */
void put_held(struct daemon *);
/* At the end: what the line had no room for to the last. */
void outbox_end(struct daemon *);

/* trace.c: asks their list for a text that they may have. */
void ask_trace(struct daemon *, const struct action *);

/* Carries out an ACTION_END_CALL (end_call.c). */
void ask_end_call(struct daemon *, const struct action *);

#endif
