/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * look.h - questions to places on the network, politely
 *
 *     a text asks -> look_outside -> look_begin -> ACTION_LOOK, ACTION_WAIT
 *     EVENT_LOOKED -> the conversation goes on (looked.c)
 *
 *     a call asks -> look_outside -> look_begin -> ACTION_LOOK, "one moment"
 *     EVENT_LOOKED -> it is there; silence asks again -> the call goes on
 *     they hang up meanwhile -> looked_let_go -> a text
 *
 * One question at a time for each source, a pause between two, once a day for
 * each number, later and later after failures, and none after a page that
 * turns us away until somebody of the desk closes the follow-up about it.
 */
#ifndef LINE_LOOK_H
#define LINE_LOOK_H

#include "line/host.h"

#define LOOK_BLOCKED_TOPIC "lookup-blocked"

/* As the host's look_up, keep_looking and recall, of a `lookup`. */
const char *look_outside(struct host *, const char *source, struct slice key,
    struct values *, int64_t *id);
void look_keep(struct host *, int64_t id, int days);
bool look_recall(struct host *, int64_t id, struct values *);

/*
 * After the row that came: what the turn wants looked up gets in line; with
 * WAIT the answer to the text, or the caller, waits for it.
 */
int look_begin(
    struct host *, int64_t interaction, bool wait, struct fault *) MUST_CHECK;
/*
 * A text that came before: does it wait for a look-up?  If one was answered,
 * *id becomes the row that caused what was said.
 */
int look_repeat(
    struct turn *, int64_t *id, bool *waits, struct fault *) MUST_CHECK;

/* Asks whatever is due, of every source that may be asked. */
int look_all_due(struct turn *, struct fault *) MUST_CHECK;

/* What was asked last has its answer. */
bool look_has_come(const struct look *);
/* Of one with a state: it is to be asked again, and may get another one. */
bool look_may_change(const struct look *);

/* Values that a text names: the last four, the day of the check. */
void look_values(const struct look *, struct values *);
/* The next day at a decent hour, another one for each look-up. */
int64_t look_tomorrow(int64_t id, int64_t now_ms);

#endif
