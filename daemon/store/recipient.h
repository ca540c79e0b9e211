/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * recipient.h - who gets a notice, one row a person
 */
#ifndef STORE_RECIPIENT_H
#define STORE_RECIPIENT_H

#include "store/notice.h"

struct new_recipient {
	int64_t person;
	enum notice_reason reason; /* REASON_NONE: they get it */
};

/* Each once: who is there already stays as they are. */
int store_recipients_add(struct store *, int64_t notice, int64_t after_ms,
    const struct new_recipient *list, size_t count, struct fault *) MUST_CHECK;

struct recipient {
	int64_t person;
	int64_t after_ms; /* when, from the start */
};

/*
 * Who is still to be told, of those whose time after the start has come: the
 * next after LAST, who need not be there any more (a time below 0: the first).
 */
int store_recipient_next(struct store *, int64_t notice,
    const struct recipient *last, int64_t since_start_ms,
    struct recipient *list, size_t max, size_t *count,
    struct fault *) MUST_CHECK;
/* Is somebody to come, now or later? */
int store_recipient_left(
    struct store *, int64_t notice, bool *left, struct fault *) MUST_CHECK;
/* Told by MESSAGE, or left out for a reason. */
int store_recipient_settle(struct store *, int64_t notice, int64_t person,
    int64_t message, enum notice_reason, struct fault *) MUST_CHECK;

struct notice_counts {
	int64_t people; /* who get it, or would have */
	int64_t waiting; /* no message yet */
	int64_t left_out[REASONS];
	int64_t messages[MESSAGE_STATES]; /* by state */
};

int store_notice_counts(struct store *, int64_t notice, struct notice_counts *,
    struct fault *) MUST_CHECK;

/* Messages of a notice that failed by one account with one code. */
struct notice_failure {
	char account[40];
	int error; /* the provider's */
	int64_t people;
};

/* The most frequent first, at most MAX. */
int store_notice_failures(struct store *, int64_t notice,
    struct notice_failure *list, size_t max, size_t *count,
    struct fault *) MUST_CHECK;
/* How many are still to be told, now or later. */
int store_recipient_count(
    struct store *, int64_t notice, int64_t *count, struct fault *) MUST_CHECK;
/* What waits of it is not due before DUE. */
int store_notice_hold(
    struct store *, int64_t notice, int64_t due_ms, struct fault *) MUST_CHECK;

#endif
