/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * chosen.c - where people went from the steps of a flow, by their texts
 *
 * A row that came in names the step that answered it, and the row before it
 * the step that had asked.
 */
#include "store/chosen.h"

#include "store/column.h"

#define CHOSEN_MAX 500
#define NAMES_BYTES (1 << 16)

int
store_chosen(struct store *store, const char *flow, int64_t since_ms,
    bool (*each)(void *context, const struct chosen *), void *context,
    struct fault *fault)
{
	int64_t newest = store_interaction_count(store);
	struct query query = query_start(store, SQL_CHOSEN);
	struct arena *arena = arena_new(NAMES_BYTES);
	bool more = true;

	query_int(&query, newest - CHOSEN_ROWS_MAX);
	query_int(&query, since_ms);
	query_string(&query, flow);
	query_int(&query, CHOSEN_LEAST);
	query_int(&query, CHOSEN_MAX);
	while (more && query_row(&query)) {
		struct chosen chosen;

		chosen.step = column_string(&query, arena);
		chosen.to_flow = column_string(&query, arena);
		chosen.to_step = column_string(&query, arena);
		chosen.times = column_int(&query);
		more = each(context, &chosen);
		arena_reset(arena);
	}
	arena_free(&arena);
	return query_end(&query, fault);
}
