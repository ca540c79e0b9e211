/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice.h - notices to many, a little at a time
 *
 *     approved, started -> its people become recipients, some thousands a turn
 *                       -> each gets a message when an account has room for it
 *
 * What matters is looked at when people become recipients, when their message
 * is written, and by the outbox when it goes.
 */
#ifndef LINE_NOTICE_H
#define LINE_NOTICE_H

#include "line/outbox.h"
#include "store/recipient.h"

#define PIN_SIZE 5 /* four digits, NUL */
#define NOTICE_PLAN_MAX 5000 /* people looked at in one turn */

/* The script of a row, read; a fault when it cannot be any more. */
int notice_open(const struct language_list *, struct arena *,
    const struct notice_row *, struct notice *, struct fault *) MUST_CHECK;

/*
 * Why this person does not get it; REASON_NONE: they do, and *text is what
 * they read (NULL for whoever asks only why).
 */
enum notice_reason notice_judge(const struct world *, const struct notice *,
    const struct candidate *, const struct notice_text **text);

/* Makes at most MAX more of its people recipients; ROW remembers how far. */
int notice_plan(struct store *, const struct world *, const struct notice *,
    struct notice_row *row, size_t max, struct fault *) MUST_CHECK;
bool notice_is_planned(const struct notice *, const struct notice_row *);

/*
 * On a tick: goes on with all that are running.  The turn has `more` when some
 * of their people are not recipients yet.
 */
int notice_due(struct turn *, struct fault *) MUST_CHECK;
struct drain;
/* When there is room: messages of this urgency, as many as there is room for. */
int notice_fill(struct drain *, enum urgency, struct fault *) MUST_CHECK;
/* Before a message of notice ID is sent: it may have been paused or stopped. */
int notice_may_go(struct turn *, int64_t id, enum going *, int64_t *later_ms,
    struct fault *) MUST_CHECK;

/*
 * What staff do with one; the fault is the sentence that they read.  NAME is
 * who does it; to approve is for somebody else than who wrote it, who names the
 * text by its HASH.
 */
int notice_approve(struct store *, struct arena *, int64_t id, const char *hash,
    const char *name, int64_t now_ms, struct fault *) MUST_CHECK;
/* At START, or now when that is 0. */
int notice_start(struct store *, const struct language_list *, struct arena *,
    int64_t id, int64_t start_ms, int64_t now_ms, struct fault *) MUST_CHECK;
int notice_pause(struct store *, struct arena *, int64_t id, int64_t now_ms,
    struct fault *) MUST_CHECK;
int notice_stop(struct store *, struct arena *, int64_t id, int64_t now_ms,
    struct fault *) MUST_CHECK;
/*
 * A new one (ID 0), or another script of one, which has to be approved again.
 * Its recordings have to be kept in RECORDINGS.  When a phone may start it, PIN is what it takes from now on, else "".
 */
int notice_write(struct store *, const struct language_list *, struct arena *,
    const char *recordings, struct notice_row *, const char *name,
    int64_t now_ms, char pin[PIN_SIZE], struct fault *) MUST_CHECK;

#endif
