/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * count.h - how much came and what became of it, by the hour
 *
 * Sums of tally.h with two words as their key, never a person: they stay when
 * people are erased and texts are forgotten.
 */
#ifndef STORE_COUNT_H
#define STORE_COUNT_H

#include "store/interaction.h"
#include "store/tally.h"

#define COUNT_WORD_SIZE 40

struct counted {
	enum tally what;
	char one[COUNT_WORD_SIZE], other[COUNT_WORD_SIZE];
	int64_t hour; /* 2026112209, in the zone of the settings */
	int64_t count;
};

/* One more; the words may be NULL. */
int store_count(struct store *, enum tally, const char *one, const char *other,
    int64_t at_ms, struct fault *) MUST_CHECK;
/* What a row of the log adds, if anything. */
int store_count_row(
    struct store *, const struct interaction *, struct fault *) MUST_CHECK;
/* All from hour FROM on and before UNTIL, in no order. */
int store_count_each(struct store *, int64_t from, int64_t until,
    void (*each)(void *context, const struct counted *), void *context,
    struct fault *) MUST_CHECK;
/* Follow-ups that are not done, by desk and topic; `what` says nothing. */
int store_count_waiting(struct store *,
    void (*each)(void *context, const struct counted *), void *context,
    struct fault *) MUST_CHECK;

/* The hour of a moment: 2026112209. */
int64_t count_hour(int64_t at_ms);

#endif
