/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * interaction_list.c - what was said, oldest first
 *
 * Rows are read a few at a time and told when the reading has ended: whoever
 * looks at a long list slowly must not keep the daemon from emptying its WAL.
 */
#include <string.h>

#include "base/clock.h"
#include "store/column.h"
#include "store/health.h"

#define CHUNK 128
/* Rows are in the order of their ids, and of their times but for a clock that
 * was set back by less than this. */
#define CLOCK_SLACK_MS HOUR_MS

struct listing {
	struct store *store;
	const struct interaction_filter *filter;
	int64_t person; /* 0 for all */
	int64_t after; /* the last id that was read */
	struct interaction *rows; /* CHUNK of them */
	size_t count;
};

/* The first id from AT on and its time; *id 0 when there is none. */
static int
row_from(struct store *store, int64_t at, int64_t *id, int64_t *at_ms,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_INTERACTION_FROM);

	query_int(&query, at);
	*id = 0;
	if (query_row(&query)) {
		*id = column_int(&query);
		*at_ms = column_int(&query);
	}
	return query_end(&query, fault);
}

/* Halves the table until the id before the first row since then is found. */
static int
find_since(
    struct store *store, int64_t since_ms, int64_t *after, struct fault *fault)
{
	int64_t low = 0, high, id, at_ms = 0;

	if (store_interaction_last(store, &high, fault) != 0)
		return -1;
	while (low < high) {
		int64_t middle = low + (high - low) / 2 + 1;

		if (row_from(store, middle, &id, &at_ms, fault) != 0)
			return -1;
		if (id != 0 && at_ms < since_ms)
			low = middle;
		else
			high = middle - 1;
	}
	*after = low;
	return 0;
}

static void
read_listed(struct query *query, struct arena *arena, struct interaction *row)
{
	const char *remote_id;

	interaction_read(query, arena, row);
	if (row->unreadable)
		row->text = slice_of(UNREADABLE);
	row->status = column_string(query, arena);
	row->error = (int)column_int(query);
	row->way = column_string(query, arena);
	remote_id = column_string(query, arena);
	if (remote_id != NULL)
		row->remote_id = remote_id;
	row->person_name = column_string(query, arena);
	column_sealed_into(
	    query, "person.number", row->number.e164, sizeof(row->number.e164));
}

static int
read_chunk(struct listing *listing, struct arena *arena, struct fault *fault)
{
	struct query query = query_start(listing->store,
	    listing->person == 0 ? SQL_INTERACTION_LIST :
				   SQL_INTERACTION_LIST_PERSON);

	listing->rows = arena_array(arena, CHUNK, sizeof(*listing->rows));
	listing->count = 0;
	if (listing->person != 0)
		query_int(&query, listing->person);
	query_int(&query, listing->after);
	query_int(&query, CHUNK);
	while (listing->count < CHUNK && query_row(&query)) {
		read_listed(&query, arena, &listing->rows[listing->count]);
		listing->after = listing->rows[listing->count++].id;
	}
	return query_end(&query, fault);
}

static bool
is_wanted(
    const struct interaction_filter *filter, const struct interaction *row)
{
	return row->at_ms >= filter->since_ms &&
	    (filter->until_ms == 0 || row->at_ms < filter->until_ms) &&
	    (filter->channel < 0 || (int)row->channel == filter->channel);
}

static bool
is_past(const struct interaction_filter *filter, const struct interaction *row)
{
	return filter->until_ms != 0 &&
	    row->at_ms > filter->until_ms + CLOCK_SLACK_MS;
}

static int
list_all(struct listing *listing, struct arena *arena,
    bool (*each)(void *context, const struct interaction *), void *context,
    struct fault *fault)
{
	size_t i;

	do {
		arena_reset(arena);
		if (read_chunk(listing, arena, fault) != 0)
			return -1;
		for (i = 0; i < listing->count; i++) {
			const struct interaction *row = &listing->rows[i];

			if (is_past(listing->filter, row))
				return 0;
			if (is_wanted(listing->filter, row) &&
			    !each(context, row))
				return 0;
		}
	} while (listing->count == CHUNK);
	return 0;
}

static int
find_person(struct store *store, struct arena *arena, const char *name,
    int64_t *id, struct fault *fault)
{
	struct person person;
	bool found;

	if (store_person_by_name(store, arena, name, &person, &found, fault) !=
	    0)
		return -1;
	if (!found)
		return fault_set(fault, FAULT_MISSING,
		    "there is no person '%.20s'; `log` shows their names",
		    name);
	*id = person.id;
	return 0;
}

int
store_interaction_list(struct store *store,
    const struct interaction_filter *filter,
    bool (*each)(void *context, const struct interaction *), void *context,
    struct fault *fault)
{
	struct arena *arena = arena_new((size_t)CHUNK * VALUE_BYTES_MAX);
	struct listing listing = {.store = store, .filter = filter};
	int result = 0;

	if (filter->person != NULL)
		result = find_person(
		    store, arena, filter->person, &listing.person, fault);
	else if (filter->since_ms > 0)
		result = find_since(store, filter->since_ms - CLOCK_SLACK_MS,
		    &listing.after, fault);
	if (result == 0)
		result = list_all(&listing, arena, each, context, fault);
	arena_free(&arena);
	return result;
}
