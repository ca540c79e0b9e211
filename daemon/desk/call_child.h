/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * call_child.h - what a process of its own does for a call, and what it says
 *
 * A file that somebody brought is read by a child alone (serve/child.h).  What
 * it says goes to the page, but not where the file lies here.
 */
#ifndef DESK_CALL_CHILD_H
#define DESK_CALL_CHILD_H

#include "desk/call.h"

#define CHILD_WORDS_MAX 8
#define CHILD_OUTPUT_MAX ((size_t)1 << 20)
#define CHILD_SENTENCE_MAX 2000

struct desk_child {
	const char *words[CHILD_WORDS_MAX]; /* passaparola …; NULL ends them */
	void (*then)(struct desk_call *); /* on the desk's thread; answers */
	int status; /* its exit; and what it said on both outputs */
	struct slice output, sentence;
};

/* Has it done between the two halves; the words are the caller's. */
void call_child_ask(struct desk_call *, const struct desk_child *);
/*
 * The object that it found, a reference of the caller's; NULL: it is answered
 * with WRONG and the child's own sentence.  An object that says itself what is
 * wrong ({"wrong":"silent"}) is none.
 */
json_t *call_child_said(struct desk_call *, const char *wrong);

#endif
