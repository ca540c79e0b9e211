/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * looked.h - an answer of a look-up, during the turn that it came in
 */
#ifndef LINE_LOOKED_H
#define LINE_LOOKED_H

#include "line/look.h"
#include "store/look.h"

struct answer {
	struct turn *turn;
	struct look look;
	struct person person;
	bool found; /* there is such a look-up, and its person */
	struct interaction row; /* that says what came */
	struct host host;
	int64_t last; /* row of the person */
};

/*
 * The caller who waited for it hung up or went on to something else: they get
 * a text when it comes, or now.
 */
int looked_let_go(struct turn *, int64_t look, struct fault *) MUST_CHECK;
/* The one that this person's call waits for, if any: the same. */
int looked_let_go_of(struct turn *, int64_t person, struct fault *) MUST_CHECK;

/* A task for a person, opened with what the turn writes. */
void looked_tell_desk(struct answer *, const char *topic);
/*
 * Goes on with OUTCOME where the conversation waits, and says what follows: in
 * the answer to their text, or by a request of ours for PURPOSE.  What goes by
 * request is not sent in quiet hours, unless they asked just now.
 */
int looked_go_on(struct answer *, const char *outcome, bool by_request,
    enum purpose, struct fault *) MUST_CHECK;
/* Unasked for: neutral words are the flow's, and some phones get none. */
int looked_tell_news(struct answer *, struct fault *) MUST_CHECK;
/* What came for who asked: in the way that they still wait for it. */
int looked_tell(
    struct answer *, const char *outcome, struct fault *) MUST_CHECK;

#endif
