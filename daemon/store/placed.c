/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * placed.c - calls that the line places: what each is for
 */
#include "store/placed.h"

#include "base/clock.h"
#include "store/column.h"

/* A call that was asked for longer ago is of no interest to anybody. */
#define LOOK_BACK_MS (7 * DAY_MS)

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

static void
read_placed(struct query *query, struct arena *arena, struct placed *placed)
{
	char state[32];

	*placed = (struct placed){.id = column_int(query)};
	placed->person = column_int(query);
	placed->at_ms = column_int(query);
	placed->flow = column_string(query, arena);
	placed->source = column_string(query, arena);
	placed->found = column_int(query);
	placed->language = column_language(query);
	column_word(query, state, sizeof(state));
	placed->state = message_state_find(slice_of(state));
	placed->purpose = (enum purpose)column_of(query, PURPOSE_NOTICE);
}

int
store_placed_get(struct store *store, struct arena *arena, int64_t id,
    struct placed *placed, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_PLACED_GET);

	query_int(&query, id);
	*found = query_row(&query);
	if (*found)
		read_placed(&query, arena, placed);
	return query_end(&query, fault);
}

int
store_placed_lost(struct store *store, struct arena *arena, int64_t now_ms,
    int64_t before_ms, struct placed *list, size_t max, size_t *count,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_PLACED_LOST);

	query_int(&query, now_ms - LOOK_BACK_MS);
	query_int(&query, before_ms);
	query_int(&query, now_ms + (now_ms - before_ms));
	query_int(&query, (int64_t)max);
	for (*count = 0; *count < max && query_row(&query); ++*count)
		read_placed(&query, arena, &list[*count]);
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
