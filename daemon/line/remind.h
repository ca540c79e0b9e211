/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * remind.h - tells people of their appointments, at the moments planned
 *
 *     reminder that is due -> may it go? -> text -> outbox -> send
 *
 * Everything that matters is looked at when it goes, and again before it is
 * tried a second time: the appointment, the person, the hour.
 */
#ifndef LINE_REMIND_H
#define LINE_REMIND_H

#include "line/host.h"
#include "store/reminder.h"

/* Puts texts of what is due into the outbox: of *count reminders, at most MAX. */
int remind_due(
    struct turn *, size_t max, size_t *count, struct fault *) MUST_CHECK;
/*
 * Before MESSAGE is sent: *go false when it is a reminder that must not go
 * any more; what may go later waits again.
 */
int remind_may_go(
    struct turn *, int64_t message, bool *go, struct fault *) MUST_CHECK;
/* MESSAGE never came to them: if it was a reminder, a person has to call. */
int remind_lost(struct turn *, int64_t message, struct fault *) MUST_CHECK;
/*
 * remind_call.c: who does not read is called instead; *message 0: they are
 * not.
 */
int remind_by_call(struct turn *, const struct reminder *,
    const struct appointment *, struct person *, int64_t *message,
    struct fault *) MUST_CHECK;
/* MESSAGE was lost: if it was a call, it is placed *again, or a text goes. */
int remind_call_again(struct turn *, const struct reminder *,
    const struct appointment *, int64_t message, bool *again,
    struct fault *) MUST_CHECK;
/* What the reminder of this call is of, as the flows know it; NULL: none. */
int remind_what(
    struct turn *, int64_t call, const char **what, struct fault *) MUST_CHECK;
/*
 * The last reminder that they were told may be what MATCH answers, however
 * late, as long as its appointment is to come; what the running conversation
 * asked after it goes before.  Then the session waits at the reminder's
 * question.  True: it moved meanwhile, so they were told that instead.
 */
bool remind_answer(struct host *, struct talk *, const struct match *);

#endif
