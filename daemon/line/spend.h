/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * spend.h - what is spent, and the cap of a day
 *
 * All that costs is booked: texts by their parts, calls that we place by the
 * minute.  Past the cap nothing unasked goes out until the next day; who
 * writes or calls is answered always.
 */
#ifndef LINE_SPEND_H
#define LINE_SPEND_H

#include "line/turn.h"

/* What a text costs by this account, in millionths of a euro. */
int64_t spend_on_text(const struct account *, struct slice text);
/* Would COST more fit into this day?  The desk is told of the first that does
   not. */
int spend_fits(
    struct turn *, int64_t cost, bool *fits, struct fault *) MUST_CHECK;
/* When the next day begins. */
int64_t spend_next_day(int64_t now_ms);
/* A text went with the answer to a webhook. */
int spend_answered(struct turn *, const char *account, struct slice text,
    struct fault *) MUST_CHECK;
/* A call that we placed ended; its first minute is booked already. */
int spend_call(
    struct turn *, const char *account, int seconds, struct fault *) MUST_CHECK;

#endif
