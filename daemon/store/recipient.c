/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * recipient.c - who gets a notice, one row a person
 */
#include "store/recipient.h"

#include "store/column.h"

#define RECIPIENTS_AT_ONCE 50 /* rows of SQL_RECIPIENT_ADD */

/* The rows of the statement that LIST does not fill have nobody in them. */
static int
add_some(struct store *store, int64_t notice, int64_t after_ms,
    const struct new_recipient *list, size_t count, struct fault *fault)
{
	struct query query = query_start(store, SQL_RECIPIENT_ADD);
	size_t i;

	query_int(&query, notice);
	query_int(&query, after_ms / 1000);
	for (i = 0; i < RECIPIENTS_AT_ONCE; i++) {
		if (i < count)
			query_int(&query, list[i].person);
		else
			query_string(&query, NULL);
		query_int(&query, i < count ? list[i].reason : REASON_NONE);
	}
	return query_run(&query, fault);
}

int
store_recipients_add(struct store *store, int64_t notice, int64_t after_ms,
    const struct new_recipient *list, size_t count, struct fault *fault)
{
	size_t done, some;

	for (done = 0; done < count; done += some) {
		some = count - done;
		if (some > RECIPIENTS_AT_ONCE)
			some = RECIPIENTS_AT_ONCE;
		if (add_some(
			store, notice, after_ms, list + done, some, fault) != 0)
			return -1;
	}
	return 0;
}

int
store_recipient_next(struct store *store, int64_t notice,
    const struct recipient *last, int64_t since_start_ms,
    struct recipient *list, size_t max, size_t *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_RECIPIENT_NEXT);

	*count = 0;
	query_int(&query, notice);
	query_int(&query, since_start_ms / 1000);
	query_int(&query, last->after_ms / 1000);
	query_int(&query, last->person);
	query_int(&query, (int64_t)max);
	while (*count < max && query_row(&query)) {
		list[*count].person = column_int(&query);
		list[(*count)++].after_ms = column_int(&query) * 1000;
	}
	return query_end(&query, fault);
}

int
store_recipient_left(
    struct store *store, int64_t notice, bool *left, struct fault *fault)
{
	struct query query = query_start(store, SQL_RECIPIENT_LEFT);

	query_int(&query, notice);
	*left = query_row(&query);
	return query_end(&query, fault);
}

int
store_recipient_settle(struct store *store, int64_t notice, int64_t person,
    int64_t message, enum notice_reason reason, struct fault *fault)
{
	struct query query = query_start(store, SQL_RECIPIENT_SETTLE);

	query_int(&query, message);
	query_int(&query, reason);
	query_int(&query, notice);
	query_int(&query, person);
	return query_run(&query, fault);
}

int
store_recipient_count(
    struct store *store, int64_t notice, int64_t *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_RECIPIENT_COUNT);

	query_int(&query, notice);
	*count = query_row(&query) ? column_int(&query) : 0;
	return query_end(&query, fault);
}

int
store_notice_counts(struct store *store, int64_t notice,
    struct notice_counts *counts, struct fault *fault)
{
	struct query query = query_start(store, SQL_NOTICE_COUNTS);

	*counts = (struct notice_counts){.people = 0};
	query_int(&query, notice);
	while (query_row(&query)) {
		int64_t reason = column_int(&query), people;
		enum message_state state;
		char word[16];

		column_word(&query, word, sizeof(word));
		state = message_state_find(slice_of(word));
		people = column_int(&query);
		if (reason == REASON_WITHOUT || reason == REASON_OTHERS)
			continue;
		counts->people += people;
		if (reason > REASON_NONE && reason < REASONS)
			counts->left_out[reason] += people;
		else if (state < MESSAGE_STATES)
			counts->messages[state] += people;
		else
			counts->waiting += people;
	}
	return query_end(&query, fault);
}

int
store_notice_failures(struct store *store, int64_t notice,
    struct notice_failure *list, size_t max, size_t *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_NOTICE_FAILURES);

	query_int(&query, notice);
	query_int(&query, (int64_t)max);
	for (*count = 0; *count < max && query_row(&query); (*count)++) {
		column_word(
		    &query, list[*count].account, sizeof(list[*count].account));
		list[*count].error = (int)column_int(&query);
		list[*count].people = column_int(&query);
	}
	return query_end(&query, fault);
}

int
store_notice_hold(
    struct store *store, int64_t notice, int64_t due_ms, struct fault *fault)
{
	struct query query = query_start(store, SQL_NOTICE_HOLD);

	query_int(&query, due_ms);
	query_int(&query, notice);
	return query_run(&query, fault);
}
