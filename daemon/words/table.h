/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * table.h - words.tsv as it lies in memory
 */
#ifndef WORDS_TABLE_H
#define WORDS_TABLE_H

#include "words/index.h"

#define CONCEPTS_MAX 128
#define PHRASE_WORDS_MAX 8 /* longer forms count as the whole message only */

struct words {
	struct arena *arena;
	struct concept concepts[CONCEPTS_MAX];
	size_t concept_count;
	struct index *index;
	size_t longest; /* words of the longest form */
	/* what the matching names by itself, NULL when the table lacks it */
	const struct concept *stop, *yes, *no, *start, *digit, *thanks;
	const struct concept *polite, *but, *negation, *number, *lookalike;
	const struct concept *automatic;
	const struct concept *case_number;
	const struct language *italian, *english;
};

/* By name, or NULL. */
const struct concept *concept_find(const struct words *, struct slice name);
/* Made when it is new; NULL when there is no room for it. */
const struct concept *concept_add(struct words *, struct slice name);
/* The key of a text: its fold without blanks, or else its signs (emoji). */
struct slice table_key(struct arena *, struct slice text);

#endif
