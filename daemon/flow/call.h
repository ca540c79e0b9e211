/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * call.h - the turns of a call
 *
 * The same steps as in a text conversation; what differs is said here.  Keys
 * come instead of words, and silence is something too: nobody is ever left
 * with a dead line.  Whatever ends leads back to the menu; who is silent, or
 * not understood, three times is handed to a person.
 *
 * Each leaves what is said, and what is waited for then, in TALK.
 */
#ifndef FLOW_CALL_H
#define FLOW_CALL_H

#include "flow/talk.h"

/*
 * A call begins: with the flow that answers calls, or where the session
 * stands when another call broke off there.
 */
void flow_call(struct talk *);
/*
 * A call of ours was answered: first speaks the flow that `answers called`, if
 * there is one; when it ends, STEP of another, with what has ID in SOURCE as
 * found (0: nothing).
 */
void flow_called(struct talk *, int step, const char *source, int64_t id);
/* Keys were pressed ("1", "*", "624821"); empty is silence. */
void flow_keys(struct talk *, struct slice keys);
/* A message of SECONDS was recorded. */
void flow_recorded(struct talk *, int seconds);
/* May a call that ends here be taken up again where it stopped? */
bool flow_may_resume(const struct session *, const struct program *);

#endif
