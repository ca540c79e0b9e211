/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * count.c - how much came and what became of it, by the hour
 */
#include "store/count.h"

#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "store/column.h"

#define ROWS_MAX 200000 /* of the sums that are looked at */

int64_t
count_hour(int64_t at_ms)
{
	return tally_day(at_ms) * 100 + clock_local(at_ms).hour;
}

int
store_count(struct store *store, enum tally what, const char *one,
    const char *other, int64_t at_ms, struct fault *fault)
{
	char key[COUNT_WORD_SIZE];

	snprintf(key, sizeof(key), "%s|%s", one == NULL ? "" : one,
	    other == NULL ? "" : other);
	return store_tally_add(store, what, key, count_hour(at_ms), 1, fault);
}

/*
 * A text or a call that came; the first answer to a text (the row before it is
 * what it answers).  A call is answered when it is picked up.
 */
int
store_count_row(
    struct store *store, const struct interaction *row, struct fault *fault)
{
	const char *tag = row->language == NULL ? NULL : row->language->tag;
	bool call = row->kind == KIND_CALL;

	if (row->direction == DIRECTION_OUT)
		return row->kind == KIND_PROMPT &&
			row->channel == CHANNEL_TEXT && row->cause != 0 &&
			row->cause == row->before ?
		    store_count(store, TALLY_MACHINE, tag, row->flow,
			row->at_ms, fault) :
		    0;
	if (row->remote_id == NULL || (row->kind != KIND_TEXT && !call))
		return 0;
	if (call &&
	    store_count(
		store, TALLY_MACHINE, tag, row->flow, row->at_ms, fault) != 0)
		return -1;
	return store_count(
	    store, TALLY_CAME, tag, row->flow, row->at_ms, fault);
}

static void
split(struct counted *counted, const char *key)
{
	size_t length = strcspn(key, "|");

	snprintf(counted->one, sizeof(counted->one), "%.*s", (int)length, key);
	snprintf(counted->other, sizeof(counted->other), "%s",
	    key[length] == '\0' ? "" : key + length + 1);
}

int
store_count_each(struct store *store, int64_t from, int64_t until,
    void (*each)(void *context, const struct counted *), void *context,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_COUNT_EACH);
	char key[COUNT_WORD_SIZE];
	struct counted row;

	query_int(&query, TALLY_CAME);
	query_int(&query, TALLY_LOST);
	query_int(&query, from);
	query_int(&query, until);
	query_int(&query, ROWS_MAX);
	while (query_row(&query)) {
		row.what = (enum tally)column_of(&query, TALLY_LOST);
		column_word(&query, key, sizeof(key));
		row.hour = column_int(&query);
		row.count = column_int(&query);
		split(&row, key);
		each(context, &row);
	}
	return query_end(&query, fault);
}

int
store_count_waiting(struct store *store,
    void (*each)(void *context, const struct counted *), void *context,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_COUNT_WAITING);
	struct counted row = {.what = TALLY_ASKED};

	while (query_row(&query)) {
		column_word(&query, row.one, sizeof(row.one));
		column_word(&query, row.other, sizeof(row.other));
		row.count = column_int(&query);
		each(context, &row);
	}
	return query_end(&query, fault);
}
