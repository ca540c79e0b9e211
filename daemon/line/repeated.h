/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * repeated.h - texts that a machine may have written, or the same again
 *
 * Two lines that answer each other would go on for ever.  A sentence of ours
 * that comes back, words that only machines write, the third of the same text
 * within an hour, and more after a dozen answers within a minute are answered
 * once, with the flow that answers `repeated`, which tells the desk.  What
 * comes after that is written down and not answered, and nothing runs; any
 * other text of the same person is answered as always.
 *
 * What is short (a key, a code, a word) and words that end everything are never
 * held up.  Danger is, when it is the sixth
 * time the same, or a machine's: the desk has it then, and they were told 112.
 */
#ifndef LINE_REPEATED_H
#define LINE_REPEATED_H

#include "line/turn.h"
#include "words/words.h"

enum repeated {
	REPEATED_NOT,
	REPEATED_ONCE, /* say so, and leave it to a person */
	REPEATED_SILENT, /* that was said */
};

/* What this text of PERSON's is, by what was said between us before it. */
int repeated_look(struct turn *, const struct person *, const struct match *,
    enum repeated *, struct fault *) MUST_CHECK;

/* Where begins what is said to REPEATED_ONCE. */
int repeated_step(const struct world *);

#endif
