/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * tally.c - sums by the day or by the minute
 */
#include "store/tally.h"

#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "store/column.h"

int64_t
tally_day(int64_t at_ms)
{
	struct local_time day = clock_local(at_ms);

	return day.year * INT64_C(10000) + day.month * 100 + day.day;
}

int64_t
tally_minute(int64_t at_ms)
{
	return at_ms / MINUTE_MS;
}

static int
write_one(
    struct store *store, const struct tally_entry *entry, struct fault *fault)
{
	struct query query = query_start(store, SQL_TALLY_ADD);

	query_int(&query, entry->what);
	query_string(&query, entry->account);
	query_int(&query, entry->at);
	query_int(&query, entry->count);
	return query_run(&query, fault);
}

/* False when there is no room. */
static bool
list_add(struct tally_list *list, const struct tally_entry *entry)
{
	size_t i;

	for (i = 0; i < list->count; i++) {
		struct tally_entry *old = &list->entries[i];

		if (old->what != entry->what || old->at != entry->at ||
		    strcmp(old->account, entry->account) != 0)
			continue;
		old->count += entry->count;
		return true;
	}
	if (list->count == ARRAY_LEN(list->entries))
		return false;
	list->entries[list->count++] = *entry;
	return true;
}

int
store_tally_add(struct store *store, enum tally what, const char *account,
    int64_t at, int64_t count, struct fault *fault)
{
	struct tally_entry entry = {.what = what, .at = at, .count = count};

	snprintf(entry.account, sizeof(entry.account), "%s",
	    account == NULL ? "" : account);
	if (count == 0)
		return 0;
	if (store_in_transaction(store) && list_add(&store->tally.turn, &entry))
		return 0;
	return write_one(store, &entry, fault);
}

int
tally_keep_turn(struct store *store, struct fault *fault)
{
	struct tally_list *turn = &store->tally.turn;
	size_t i;

	for (i = 0; i < turn->count; i++)
		if (!list_add(&store->tally.batch, &turn->entries[i]) &&
		    write_one(store, &turn->entries[i], fault) != 0)
			return -1;
	turn->count = 0;
	return 0;
}

void
tally_undo_turn(struct store *store)
{
	store->tally.turn.count = 0;
}

int
tally_write(struct store *store, struct fault *fault)
{
	struct tally_list *batch = &store->tally.batch;
	size_t i;

	if (tally_keep_turn(store, fault) != 0)
		return -1;
	for (i = 0; i < batch->count; i++)
		if (write_one(store, &batch->entries[i], fault) != 0)
			return -1;
	batch->count = 0;
	return 0;
}

void
tally_undo(struct store *store)
{
	store->tally.turn.count = store->tally.batch.count = 0;
}

static int64_t
sum_of(const struct tally_list *list, enum tally what, const char *account,
    int64_t from, int64_t until)
{
	int64_t sum = 0;
	size_t i;

	for (i = 0; i < list->count; i++) {
		const struct tally_entry *entry = &list->entries[i];

		if (entry->what == what && entry->at >= from &&
		    entry->at <= until &&
		    (account == NULL || strcmp(entry->account, account) == 0))
			sum += entry->count;
	}
	return sum;
}

int
store_tally_sum(struct store *store, enum tally what, const char *account,
    int64_t from, int64_t until, int64_t *sum, struct fault *fault)
{
	struct query query = query_start(
	    store, account == NULL ? SQL_TALLY_SUM_ALL : SQL_TALLY_SUM);

	query_int(&query, what);
	if (account != NULL)
		query_string(&query, account);
	query_int(&query, from);
	query_int(&query, until);
	*sum = query_row(&query) ? column_int(&query) : 0;
	*sum += sum_of(&store->tally.turn, what, account, from, until);
	*sum += sum_of(&store->tally.batch, what, account, from, until);
	return query_end(&query, fault);
}

int
store_tally_days(struct store *store,
    void (*each)(void *context, int64_t day, int64_t spent, int64_t texts,
	int64_t calls),
    void *context, struct fault *fault)
{
	struct query query = query_start(store, SQL_TALLY_DAYS);

	while (query_row(&query)) {
		int64_t day = column_int(&query), spent = column_int(&query);
		int64_t texts = column_int(&query), calls = column_int(&query);

		each(context, day, spent, texts, calls);
	}
	return query_end(&query, fault);
}

int
store_tally_forget(struct store *store, int64_t before_ms, struct fault *fault)
{
	struct query query = query_start(store, SQL_TALLY_FORGET);

	query_int(&query, tally_minute(before_ms));
	return query_run(&query, fault);
}
