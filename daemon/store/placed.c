/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * placed.c - calls that the line places: what each is for
 */
#include "store/placed.h"

#include "store/column.h"

int
store_placed_add(
    struct store *store, const struct placed *placed, struct fault *fault)
{
	struct query query = query_start(store, SQL_PLACED_ADD);

	query_int(&query, placed->id);
	query_int(&query, placed->person);
	query_int(&query, placed->at_ms);
	query_string(&query, placed->flow);
	query_string(&query, placed->source);
	query_int(&query, placed->found);
	query_string(
	    &query, placed->language == NULL ? NULL : placed->language->tag);
	return query_run(&query, fault);
}

int
store_placed_get(struct store *store, struct arena *arena, int64_t id,
    struct placed *placed, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_PLACED_GET);
	char state[32];

	query_int(&query, id);
	*found = query_row(&query);
	if (!*found)
		return query_end(&query, fault);
	*placed = (struct placed){.id = column_int(&query)};
	placed->person = column_int(&query);
	placed->at_ms = column_int(&query);
	placed->flow = column_string(&query, arena);
	placed->source = column_string(&query, arena);
	placed->found = column_int(&query);
	placed->language = column_language(&query);
	column_word(&query, state, sizeof(state));
	placed->state = message_state_find(slice_of(state));
	placed->purpose = (enum purpose)column_int(&query);
	return query_end(&query, fault);
}

int
store_placed_count(struct store *store, int64_t person, int64_t since_ms,
    const char *source, int *count, int *under_way, struct fault *fault)
{
	struct query query = query_start(store, SQL_PLACED_COUNT);

	query_int(&query, person);
	query_int(&query, since_ms);
	query_string(&query, source);
	*count = *under_way = 0;
	if (query_row(&query)) {
		*count = (int)column_int(&query);
		*under_way = (int)column_int(&query);
	}
	return query_end(&query, fault);
}

int
store_placed_about(struct store *store, int64_t person, const char *source,
    int64_t id, int *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_PLACED_ABOUT);

	query_int(&query, person);
	query_string(&query, source);
	query_int(&query, id);
	*count = query_row(&query) ? (int)column_int(&query) : 0;
	return query_end(&query, fault);
}
