/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_call.h - notices that are told by a call
 *
 * Nobody answers, it is busy, or a machine does: the phone rings again, three
 * times in all, as long as the notice is worth telling.
 */
#ifndef LINE_NOTICE_CALL_H
#define LINE_NOTICE_CALL_H

#include "line/turn.h"
#include "store/placed.h"

struct notice_call {
	int64_t notice;
	struct person *person; /* its chain goes on */
	const struct language *language; /* of the text; NULL: theirs */
	bool urgent;
	int64_t due_ms, last_ms;
};

/* *message is 0 when no account can call. */
int notice_call_place(struct turn *, const struct notice_call *,
    int64_t *message, struct fault *) MUST_CHECK;
/* MESSAGE was lost; if it was a call with a notice, it may ring again. */
int notice_call_lost(struct turn *, int64_t message, struct fault *) MUST_CHECK;

/*
 * *language is that in which to begin a call of PLACED, whose own no call
 * speaks: the next best when it brings a notice recorded in theirs, so that no
 * menu without their language stands before it; else NULL.
 */
int notice_call_speaks(struct turn *, const struct placed *,
    const struct language **language, struct fault *) MUST_CHECK;

#endif
