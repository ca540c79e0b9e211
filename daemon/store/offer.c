/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * offer.c - slots that people who wait were told of
 */
#include "store/offer.h"

#include "base/clock.h"
#include "store/column.h"

#define KEPT_MS (60 * DAY_MS) /* after the slot */

int
store_offer_add(struct store *store, const char *desk, struct offer *offer,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_OFFER_FORGET);

	query_int(&query, offer->at_ms - KEPT_MS);
	if (query_run(&query, fault) != 0)
		return -1;
	query = query_start(store, SQL_OFFER_ADD);
	query_int(&query, offer->waiting);
	query_int(&query, offer->person);
	query_hash(&query, HASH_DESK, slice_of(desk));
	query_int(&query, offer->starts_ms);
	query_int(&query, offer->until_ms);
	query_int(&query, offer->at_ms);
	query_int(&query, offer->message);
	if (query_run(&query, fault) != 0)
		return -1;
	offer->id = sqlite3_last_insert_rowid(store->db);
	return 0;
}

int
store_offer_told(
    struct store *store, int64_t id, int64_t message, struct fault *fault)
{
	struct query query = query_start(store, SQL_OFFER_TOLD);

	query_int(&query, message);
	query_int(&query, id);
	return query_run(&query, fault);
}

static void
read_offer(struct query *query, struct offer *offer)
{
	*offer = (struct offer){.id = column_int(query)};
	offer->waiting = column_int(query);
	offer->person = column_int(query);
	offer->starts_ms = column_int(query);
	offer->until_ms = column_int(query);
	offer->at_ms = column_int(query);
	offer->message = column_int(query);
	offer->state = (enum offer_state)column_of(query, OFFER_LATE);
}

static int
take_offer(
    struct query *query, struct offer *offer, bool *found, struct fault *fault)
{
	*found = query_row(query);
	if (*found)
		read_offer(query, offer);
	return query_end(query, fault);
}

int
store_offer_list(struct store *store, int64_t waiting, size_t max,
    bool (*each)(void *context, const struct offer *), void *context,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_OFFER_LIST);
	struct offer row;
	bool more = true;

	query_int(&query, waiting);
	query_int(&query, (int64_t)max);
	while (more && query_row(&query)) {
		read_offer(&query, &row);
		more = each(context, &row);
	}
	return query_end(&query, fault);
}

int
store_offer_by_id(struct store *store, int64_t id, struct offer *offer,
    bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_OFFER_BY_ID);

	query_int(&query, id);
	return take_offer(&query, offer, found, fault);
}

int
store_offer_of_message(struct store *store, int64_t message,
    struct offer *offer, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_OFFER_OF_MESSAGE);

	query_int(&query, message);
	return take_offer(&query, offer, found, fault);
}

int
store_offer_latest(struct store *store, int64_t person, int64_t now_ms,
    struct offer *offer, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_OFFER_LATEST);

	query_int(&query, person);
	query_int(&query, now_ms);
	return take_offer(&query, offer, found, fault);
}

int
store_offer_overdue(struct store *store, int64_t now_ms, struct offer *offer,
    bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_OFFER_OVERDUE);

	query_int(&query, now_ms);
	return take_offer(&query, offer, found, fault);
}

int
store_offer_set(struct store *store, int64_t id, enum offer_state state,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_OFFER_SET);

	query_int(&query, id);
	query_int(&query, state);
	return query_run(&query, fault);
}

int
store_offer_drop(struct store *store, int64_t id, struct fault *fault)
{
	struct query query = query_start(store, SQL_OFFER_DROP);

	query_int(&query, id);
	return query_run(&query, fault);
}
