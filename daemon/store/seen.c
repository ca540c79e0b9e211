/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * seen.c - knows again what came in before
 */
#include "store/seen.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "store/outbox.h"
#include "store/query.h"

#define SETTLE_KEYS (KNOWN_MAX / 4 * 3)
#define SETTLE_ROWS 32768 /* so that opening reads no long tail */
#define WEEK_MS (7 * DAY_MS)
#define KEY_PARTS_MAX 1024 /* bytes of a key before it is hashed */

static uint64_t
key_of(const struct store *store, const char *account,
    enum interaction_kind kind, const char *remote_id)
{
	char parts[KEY_PARTS_MAX];
	int length;

	length = snprintf(parts, sizeof(parts), "%d %s\n%s", (int)kind,
	    account == NULL ? "" : account, remote_id);
	/* Of a longer one the row tells the rest. */
	if (length >= KEY_PARTS_MAX)
		length = KEY_PARTS_MAX - 1;
	return seal_short_hash(&store->seal, parts, (size_t)length);
}

/* Is ROW the one of this account, kind and remote id? */
static bool
row_is(struct store *store, int64_t row, const char *account,
    enum interaction_kind kind, const char *remote_id, struct query *query)
{
	*query = query_start(store, SQL_INTERACTION_KEY);
	query_int(query, row);
	query_int(query, kind);
	query_string(query, account);
	query_string(query, remote_id);
	return query_row(query) && column_int(query) != 0;
}

static int
find_in_memory(struct store *store, const char *account,
    enum interaction_kind kind, const char *remote_id, uint64_t key,
    int64_t *id, struct fault *fault)
{
	struct query query;
	size_t at = 0;
	int64_t row;

	while ((row = known_find(store->known, key, &at)) != 0) {
		if (row_is(store, row, account, kind, remote_id, &query))
			*id = row;
		if (query_end(&query, fault) != 0)
			return -1;
		if (*id != 0)
			return 0;
	}
	return 0;
}

static int
find_on_disk(struct store *store, const char *account,
    enum interaction_kind kind, const char *remote_id, uint64_t key,
    int64_t *id, struct fault *fault)
{
	struct query found = query_start(store, SQL_SEEN_GET), query;

	query_int(&found, (int64_t)key);
	while (*id == 0 && query_row(&found)) {
		int64_t row = column_int(&found);

		if (row_is(store, row, account, kind, remote_id, &query))
			*id = row;
		if (query_end(&query, fault) != 0)
			break;
	}
	return query_end(&found, fault);
}

int
store_interaction_seen(struct store *store, const char *account,
    enum interaction_kind kind, const char *remote_id, int64_t *id,
    struct fault *fault)
{
	uint64_t key;

	*id = 0;
	if (remote_id == NULL)
		return 0;
	if (seen_load(store, fault) != 0)
		return -1;
	key = key_of(store, account, kind, remote_id);
	if (find_in_memory(store, account, kind, remote_id, key, id, fault) !=
	    0)
		return -1;
	if (*id != 0)
		return 0;
	return find_on_disk(store, account, kind, remote_id, key, id, fault);
}

int
seen_load(struct store *store, struct fault *fault)
{
	struct known *known = store->known;
	struct arena *arena;
	struct query query;
	bool found;

	if (known->loaded)
		return 0;
	known_empty(known, false);
	known->settled = 0;
	if (store_setting_get(
		store, ".seen_settled", &known->settled, &found, fault) != 0)
		return -1;
	arena = arena_new(1 << 16);
	query = query_start(store, SQL_SEEN_TAIL);
	query_int(&query, known->settled);
	while (known->count < KNOWN_MAX && query_row(&query)) {
		int64_t id = column_int(&query);
		const char *account = column_string(&query, arena);
		enum interaction_kind kind = (unsigned)column_int(&query);
		const char *remote_id = column_string(&query, arena);

		known_add(known, key_of(store, account, kind, remote_id), id);
		arena_reset(arena);
	}
	arena_free(&arena);
	known->loaded = query.result == SQLITE_OK;
	return query_end(&query, fault);
}

static int
by_key(const void *a, const void *b)
{
	int64_t one = (int64_t)((const struct known_key *)a)->key;
	int64_t other = (int64_t)((const struct known_key *)b)->key;

	return (one > other) - (one < other);
}

/* What is in it is no secret, so it need not be overwritten. */
static int
empty_week(struct store *store, int64_t week, struct fault *fault)
{
	int result;

	if (store_run(store, "PRAGMA secure_delete = OFF", fault) != 0)
		return -1;
	result = store_run(store,
	    week % 2 == 0 ? "DELETE FROM seen_even" : "DELETE FROM seen_odd",
	    fault);
	if (store_run(store, "PRAGMA secure_delete = ON", fault) != 0)
		return -1;
	return result;
}

/* The week that keys go to now; empties the tables of weeks long past. */
static int
turn_week(
    struct store *store, int64_t now_ms, int64_t *week, struct fault *fault)
{
	int64_t last;
	bool found;

	*week = now_ms / WEEK_MS;
	if (store_setting_get(store, ".seen_week", &last, &found, fault) != 0)
		return -1;
	if (found && *week <= last) {
		*week = last; /* also when the clock was set back */
		return 0;
	}
	if (found && empty_week(store, *week, fault) != 0)
		return -1;
	if (found && *week > last + 1 &&
	    empty_week(store, *week + 1, fault) != 0)
		return -1;
	return store_setting_put(store, ".seen_week", *week, fault);
}

static int
put_sorted(struct store *store, int64_t week, struct fault *fault)
{
	struct known *known = store->known;
	size_t i;

	/* The order they came in is not needed any more: it is emptied next. */
	qsort(known->list, known->count, sizeof(known->list[0]), by_key);
	for (i = 0; i < known->count; i++) {
		struct query query = query_start(store,
		    week % 2 == 0 ? SQL_SEEN_PUT_EVEN : SQL_SEEN_PUT_ODD);

		query_int(&query, (int64_t)known->list[i].key);
		query_int(&query, known->list[i].interaction);
		if (query_run(&query, fault) != 0)
			return -1;
	}
	return 0;
}

static int
settle(struct store *store, int64_t now_ms, int64_t last, struct fault *fault)
{
	int64_t week;
	int result;

	result = turn_week(store, now_ms, &week, fault);
	if (result == 0)
		result = put_sorted(store, week, fault);
	if (result == 0)
		result = store_setting_put(store, ".seen_settled", last, fault);
	known_empty(store->known, result == 0);
	store->known->settled = last;
	return result;
}

static bool
is_due(const struct known *known, int64_t last)
{
	return known->count >= SETTLE_KEYS ||
	    last - known->settled >= SETTLE_ROWS;
}

int
seen_add(
    struct store *store, const struct interaction *added, struct fault *fault)
{
	struct known *known = store->known;
	bool loaded = known->loaded;

	if (seen_load(store, fault) != 0)
		return -1;
	if (loaded) /* else the row was in the tail that was read */
		known_add(known,
		    key_of(
			store, added->account, added->kind, added->remote_id),
		    added->id);
	if (is_due(known, added->id) &&
	    settle(store, added->at_ms, added->id, fault) != 0)
		return -1;
	if (!store_in_transaction(store))
		known_mark_transaction(known);
	return 0;
}

static int
settle_if_due(struct store *store, int64_t now_ms, struct fault *fault)
{
	int64_t last;

	if (seen_load(store, fault) != 0)
		return -1;
	last = store_interaction_count(store);
	return is_due(store->known, last) ? settle(store, now_ms, last, fault) :
					    0;
}

int
store_seen_settle(struct store *store, int64_t now_ms, struct fault *fault)
{
	if (store_in_transaction(store))
		return settle_if_due(store, now_ms, fault);
	if (store_begin(store, fault) != 0)
		return -1;
	if (settle_if_due(store, now_ms, fault) != 0) {
		store_rollback(store);
		return -1;
	}
	return store_commit(store, fault);
}
