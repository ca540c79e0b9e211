/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * hear.h - who of the flows gets what a person wrote
 *
 * The order of who may speak: opt-out and erasure words that are the whole
 * message; emergency, police, minor, women; a code of a poster; the running
 * flow; another flow's word; what looks like the first answer of a flow; "I did
 * not understand".
 */
#ifndef FLOW_HEAR_H
#define FLOW_HEAR_H

#include "flow/talk.h"

/*
 * One turn: the session, the language and what is said are in TALK then.
 * MATCH is what the words made of TEXT.
 */
void flow_hear(struct talk *, struct slice text, const struct match *);

/*
 * What begins at STEP in the middle of whatever runs, which then waits as it
 * did before: a code of a poster, or what is said once to a machine.
 */
void flow_break_in(struct talk *, int step);

/*
 * Begins FLOW unasked, with what has ID in SOURCE as found; what it asks then
 * waits in the session, which held nothing before.
 */
void flow_tell(struct talk *, int flow, const char *source, int64_t id);
/* Would the question that the session waits at take TEXT for an answer? */
bool flow_takes(struct talk *, struct slice text, const struct match *);

/*
 * Where a question begins to be said again: the messages right before it, or
 * all of its step when there are none.  What the step did above them is not
 * done again.
 */
struct place talk_question(const struct talk *, struct place);

/* Emergency, police, minor, women: comes before whatever runs. */
bool flow_comes_first(const char *concept);
/* Is it heard even while somebody of the desk holds the conversation? */
bool flow_overrules(const struct match *);

#endif
