/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * call_back.h - calls that somebody asked for: by ringing off, or in a text
 *
 * At most so many a day, to allowed numbers, not in the quiet hours of their
 * own (whose phone it is may be asked by others too), and within the cap.
 */
#ifndef LINE_CALL_BACK_H
#define LINE_CALL_BACK_H

#include "line/host.h"

/* May PERSON be called about SOURCE, and do they not wait for that already? */
int call_back_judge(struct turn *, const struct person *, const char *source,
    bool *may, bool *waits, struct fault *) MUST_CHECK;

/*
 * Of a text: they are to be called, and hear PLACE (FLOW.STEP) first; false:
 * they may not be.  A call that is on its way already serves for this one.
 */
bool call_back_ask(void *host, const char *place);
/* Places what was asked for; CAUSE is the row of the text. */
int call_back_begin(struct host *, int64_t cause, struct fault *) MUST_CHECK;

#endif
