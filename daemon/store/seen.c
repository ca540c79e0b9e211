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
#include "store/setting.h"
#include "store/column.h"

#define SETTLE_KEYS (KNOWN_MAX / 4 * 3)
#define SETTLE_ROWS 32768 /* so that opening reads no long tail */
#define WEEK_MS (7 * DAY_MS)
#define KEY_PARTS_MAX 1024 /* bytes of a key before it is hashed */

/* What a webhook is known by. */
struct wanted {
	const char *account;
	enum interaction_kind kind;
	const char *remote_id;
};

static uint64_t
key_of(const struct store *store, const struct wanted *wanted)
{
	char parts[KEY_PARTS_MAX];
	int length;

	length = snprintf(parts, sizeof(parts), "%d %s\n%s", (int)wanted->kind,
	    wanted->account == NULL ? "" : wanted->account, wanted->remote_id);
	/* Of a longer one the row tells the rest. */
	if (length >= KEY_PARTS_MAX)
		length = KEY_PARTS_MAX - 1;
	return seal_short_hash(store->seal, parts, (size_t)length);
}

/* Two may have one key: *id becomes ROW only if it is the wanted one. */
static int
check_row(struct store *store, int64_t row, const struct wanted *wanted,
    int64_t *id, struct fault *fault)
{
	struct query query = query_start(store, SQL_INTERACTION_KEY);

	query_int(&query, row);
	query_int(&query, wanted->kind);
	query_string(&query, wanted->account);
	query_string(&query, wanted->remote_id);
	if (query_row(&query) && column_int(&query) != 0)
		*id = row;
	return query_end(&query, fault);
}

static int
find_in_memory(struct store *store, const struct wanted *wanted, uint64_t key,
    int64_t *id, struct fault *fault)
{
	size_t at = 0;
	int64_t row;

	while (*id == 0 && (row = known_find(store->known, key, &at)) != 0)
		if (check_row(store, row, wanted, id, fault) != 0)
			return -1;
	return 0;
}

/* What the run says KEY made, or *row 0. */
static int
look_into_run(struct store *store, int64_t run, uint64_t key, int64_t *row,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_SEEN_KEYS);

	query_int(&query, run);
	*row = query_row(&query) ? run_find(column_bytes(&query), key) : 0;
	return query_end(&query, fault);
}

static int
find_in_runs(struct store *store, const struct wanted *wanted, uint64_t key,
    int64_t *id, struct fault *fault)
{
	const struct runs *runs = store->runs;
	size_t i = runs_next(runs, key, 0);
	int64_t row;

	for (; i < runs->count && *id == 0; i = runs_next(runs, key, i + 1))
		if (look_into_run(store, runs->list[i].id, key, &row, fault) !=
			0 ||
		    (row != 0 && check_row(store, row, wanted, id, fault) != 0))
			return -1;
	return 0;
}

int
store_interaction_seen(struct store *store, const char *account,
    enum interaction_kind kind, const char *remote_id, int64_t *id,
    struct fault *fault)
{
	struct wanted wanted = {account, kind, remote_id};
	uint64_t key;

	*id = 0;
	if (remote_id == NULL)
		return 0;
	if (seen_load(store, fault) != 0)
		return -1;
	key = key_of(store, &wanted);
	if (find_in_memory(store, &wanted, key, id, fault) != 0)
		return -1;
	return *id != 0 ? 0 : find_in_runs(store, &wanted, key, id, fault);
}

static int
load_runs(struct store *store, struct fault *fault)
{
	struct query query = query_start(store, SQL_SEEN_RUNS);

	runs_empty(store->runs);
	query_int(&query, RUNS_MAX);
	while (query_row(&query)) {
		int64_t id = column_int(&query);

		runs_add(store->runs, id, column_bytes(&query));
	}
	return query_end(&query, fault);
}

static int
drop_old_runs(struct store *store, int64_t week, struct fault *fault)
{
	struct query query = query_start(store, SQL_SEEN_DROP);

	query_int(&query, week - 1);
	query_int(&query, RUNS_MAX);
	return query_run(&query, fault);
}

/* Makes a run of all that is in memory. */
static int
add_run(
    struct store *store, int64_t week, struct arena *arena, struct fault *fault)
{
	struct known *known = store->known;
	struct query query = query_start(store, SQL_SEEN_ADD);
	struct slice filter, keys;

	/* The order they came in is not needed any more: it is emptied next. */
	run_sort(known->list, known->count);
	keys = (struct slice){
	    (const char *)known->list, known->count * sizeof(known->list[0])};
	filter = run_filter(arena, known->list, known->count);
	query_int(&query, week);
	query_bytes(&query, filter);
	query_bytes(&query, keys);
	return query_run(&query, fault);
}

static int
settle(struct store *store, int64_t now_ms, int64_t last, struct fault *fault)
{
	struct arena *arena = arena_new(VALUE_BYTES_MAX);
	int64_t week = now_ms / WEEK_MS;
	int result = 0;

	if (store->known->count > 0)
		result = add_run(store, week, arena, fault);
	if (result == 0)
		result = drop_old_runs(store, week, fault);
	if (result == 0)
		result = store_setting_put(store, ".seen_settled", last, fault);
	/* Also when it failed: memory is sorted now, and so read anew. */
	known_empty(store->known, false);
	arena_free(&arena);
	return result;
}

/* How far the tail of the table was read. */
struct tail {
	int64_t id, at_ms; /* of the last row */
	bool more; /* memory was full before its end */
};

static int
load_tail(struct store *store, struct tail *tail, struct fault *fault)
{
	struct known *known = store->known;
	struct arena *arena = arena_new(VALUE_BYTES_MAX);
	struct query query = query_start(store, SQL_SEEN_TAIL);

	tail->more = false;
	query_int(&query, known->settled);
	while (!tail->more && query_row(&query)) {
		struct wanted row;

		tail->id = column_int(&query);
		tail->at_ms = column_int(&query);
		row.account = column_string(&query, arena);
		row.kind = (enum interaction_kind)column_int(&query);
		row.remote_id = column_string(&query, arena);
		known_add(known, key_of(store, &row), tail->id);
		tail->more = known->count == SETTLE_KEYS;
		arena_reset(arena);
	}
	arena_free(&arena);
	return query_end(&query, fault);
}

static int
load_all(struct store *store, struct tail *tail, struct fault *fault)
{
	struct known *known = store->known;
	bool found;

	known_empty(known, false);
	known->settled = 0;
	if (store_setting_get(
		store, ".seen_settled", &known->settled, &found, fault) != 0 ||
	    load_runs(store, fault) != 0)
		return -1;
	return load_tail(store, tail, fault);
}

/* A tail longer than memory holds is settled piece by piece. */
int
seen_load(struct store *store, struct fault *fault)
{
	struct tail tail = {.id = 0};

	if (store->known->loaded)
		return 0;
	for (;;) {
		if (load_all(store, &tail, fault) != 0)
			return -1;
		if (!tail.more)
			break;
		if (settle(store, tail.at_ms, tail.id, fault) != 0)
			return -1;
	}
	store->known->loaded = true;
	return 0;
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
	struct wanted wanted = {added->account, added->kind, added->remote_id};
	struct known *known = store->known;
	bool loaded = known->loaded;

	if (seen_load(store, fault) != 0)
		return -1;
	if (loaded) /* else the row was in the tail that was read */
		known_add(known, key_of(store, &wanted), added->id);
	if (is_due(known, added->id) &&
	    (settle(store, added->at_ms, added->id, fault) != 0 ||
		seen_load(store, fault) != 0))
		return -1;
	if (!store_in_transaction(store))
		known_mark_transaction(known);
	return 0;
}

static int
settle_if_due(struct store *store, int64_t now_ms, struct fault *fault)
{
	int64_t last;

	if (seen_load(store, fault) != 0 ||
	    store_interaction_last(store, &last, fault) != 0)
		return -1;
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
