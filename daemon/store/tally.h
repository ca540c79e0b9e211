/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * tally.h - sums by the day or by the minute: what was spent, how sends fared
 *
 * Thousands of sends a second add to the same few sums, so additions wait in
 * memory and are written down with the commit; a turn that is undone takes its
 * own back.
 */
#ifndef STORE_TALLY_H
#define STORE_TALLY_H

#include "store/store.h"

enum tally {
	TALLY_SPENT, /* millionths of a euro, by the day */
	TALLY_TEXTS, /* texts that went out, by the day */
	TALLY_CALLS, /* calls that we placed, by the day */
	TALLY_SENT, /* texts that a provider took, by the minute */
	TALLY_QUICK, /* of them, told within five minutes how they fared */
	/* by the hour and by two words, for who looks back: count.h */
	TALLY_CAME, /* texts and calls; language, flow */
	TALLY_MACHINE, /* of them, answered by the flows; the same */
	TALLY_PERSON, /* texts of staff; language */
	TALLY_ASKED, /* follow-ups; desk, topic */
	TALLY_LOST, /* texts and calls of ours that never arrived */
};

/* The day of a moment, in the zone of the settings: 20261122. */
int64_t tally_day(int64_t at_ms);
int64_t tally_minute(int64_t at_ms);

/* Adds to one sum; in a transaction. */
int store_tally_add(struct store *, enum tally, const char *account, int64_t at,
    int64_t count, struct fault *) MUST_CHECK;
/* From FROM up to and with UNTIL; ACCOUNT NULL: of all. */
int store_tally_sum(struct store *, enum tally, const char *account,
    int64_t from, int64_t until, int64_t *sum, struct fault *) MUST_CHECK;
/* Each day on which something was spent, newest first, of all accounts. */
int store_tally_days(struct store *,
    void (*each)(void *context, int64_t day, int64_t spent, int64_t texts,
	int64_t calls),
    void *context, struct fault *) MUST_CHECK;
/* Minutes before BEFORE are needed no more. */
int store_tally_forget(
    struct store *, int64_t before_ms, struct fault *) MUST_CHECK;

#endif
