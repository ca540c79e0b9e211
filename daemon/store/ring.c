/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * ring.c - callers for whom phones of volunteers ring
 */
#include "store/ring.h"

#include "store/column.h"

int
store_ring_get(struct store *store, int64_t call, struct ring *ring,
    bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_RING_GET);

	query_int(&query, call);
	*found = query_row(&query);
	if (!*found)
		return query_end(&query, fault);
	*ring = (struct ring){.call = call};
	ring->state = (enum ring_state)column_of(&query, RING_OVER);
	ring->began_ms = column_int(&query);
	ring->seen_ms = column_int(&query);
	ring->taken = column_int(&query);
	ring->times = (int)column_int(&query);
	ring->person = column_int(&query);
	return query_end(&query, fault);
}

int
store_ring_put(
    struct store *store, const struct ring *ring, struct fault *fault)
{
	struct query query = query_start(store, SQL_RING_PUT);

	query_int(&query, ring->call);
	query_int(&query, ring->state);
	query_int(&query, ring->began_ms);
	query_int(&query, ring->seen_ms);
	query_int(&query, ring->taken);
	query_int(&query, ring->times);
	query_int(&query, ring->person);
	return query_run(&query, fault);
}

int
store_ring_lost(struct store *store, int64_t before_ms, int64_t *calls,
    size_t max, size_t *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_RING_LOST);

	query_int(&query, before_ms);
	query_int(&query, (int64_t)max);
	for (*count = 0; *count < max && query_row(&query);)
		calls[(*count)++] = column_int(&query);
	return query_end(&query, fault);
}

int
store_ring_phones(struct store *store, struct arena *arena,
    const struct ring *ring, struct ring_phone *list, size_t max, size_t *count,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_RING_PHONES);

	query_int(&query, ring->began_ms);
	query_int(&query, ring->call);
	query_int(&query, (int64_t)max);
	query_int(&query, ring->person);
	for (*count = 0; *count < max && query_row(&query); (*count)++) {
		struct ring_phone *phone = &list[*count];
		char state[32];

		*phone = (struct ring_phone){.id = column_int(&query)};
		column_word(&query, state, sizeof(state));
		phone->state = message_state_find(slice_of(state));
		phone->account = column_string(&query, arena);
		phone->remote_id = column_string(&query, arena);
		phone->answered = column_int(&query) != 0;
		phone->ended = column_int(&query) != 0;
	}
	return query_end(&query, fault);
}
