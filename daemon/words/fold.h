/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * fold.h - many ways to write a word become one
 *
 * NFKC, lower case, accents off in Latin and Cyrillic (in Indic scripts they
 * are vowels), Arabic letter variants and marks, native and full-width digits,
 * letters of another script that look alike, repeated letters, zero-width and
 * direction marks.  Punctuation and emoji become blanks; a blank is one space.
 */
#ifndef WORDS_FOLD_H
#define WORDS_FOLD_H

#include "base/text.h"

#define FOLD_MAX 1024 /* bytes of a message that are looked at */

/* Folds at most FOLD_MAX bytes; what comes back lives in the arena. */
struct slice fold(struct arena *, struct slice);

/*
 * An answer to `ask … like`: digits of any script as ASCII, letters without
 * accents in upper case, without blanks, dashes and dots.  At most 64 bytes;
 * longer comes back empty.
 */
struct slice fold_answer(struct arena *, struct slice);

#endif
