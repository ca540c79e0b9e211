/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * nearest.h - the name that somebody most likely meant
 */
#ifndef BASE_NEAREST_H
#define BASE_NEAREST_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

#define NEAREST_MAX 64 /* longer words are never near anything */

/*
 * Insertions, removals, changes and swaps of neighbours between two words,
 * counted in bytes; MOST + 1 as soon as it is more than MOST.
 */
int distance(struct slice, struct slice, int most);

struct nearest {
	struct slice word;
	struct slice found; /* empty until something is near enough */
	int best;
};

/* Looks for what is like WORD: one slip in short words, two in longer. */
struct nearest nearest_start(struct slice word);
void nearest_try(struct nearest *, const char *candidate);
/*
 * The word in quotes, or "like this" when it may be a secret or a number that
 * stands where it should not: near nothing that is known, and without a value
 * behind it (HAS_VALUE) or with more in it than small letters and dashes.
 */
const char *nearest_named(
    const struct nearest *, bool has_value, struct arena *);
/* "; did you mean 'NAME'?" or "". */
const char *nearest_said(const struct nearest *, struct arena *);

#endif
