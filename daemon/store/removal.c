/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * removal.c - what a provider still keeps of who was erased
 */
#include "store/removal.h"

#include "store/column.h"

static void
read_removal(struct query *query, struct arena *arena, struct removal *removal)
{
	*removal = (struct removal){.id = column_int(query)};
	removal->account = column_string(query, arena);
	removal->remote_id = column_string(query, arena);
	removal->what = (enum removal_what)column_of(query, REMOVAL_CALL);
	removal->due_ms = column_int(query);
	removal->attempts = (int)column_int(query);
	removal->status = (int)column_int(query);
	removal->done_ms = column_int(query);
}

int
store_removal_due(struct store *store, struct arena *arena, int64_t now_ms,
    struct removal *list, size_t max, size_t *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_REMOVAL_DUE);

	*count = 0;
	query_int(&query, now_ms);
	query_int(&query, (int64_t)max);
	while (*count < max && query_row(&query))
		read_removal(&query, arena, &list[(*count)++]);
	return query_end(&query, fault);
}

int
store_removal_get(struct store *store, struct arena *arena, int64_t id,
    struct removal *removal, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_REMOVAL_GET);

	query_int(&query, id);
	*found = query_row(&query);
	if (*found)
		read_removal(&query, arena, removal);
	return query_end(&query, fault);
}

int
store_removal_save(
    struct store *store, const struct removal *removal, struct fault *fault)
{
	struct query query = query_start(store, SQL_REMOVAL_SAVE);

	query_int(&query, removal->id);
	query_int(&query, removal->due_ms);
	query_int(&query, removal->attempts);
	query_int(&query, removal->status);
	query_int(&query, removal->done_ms);
	/* Their id leaves the WAL too. */
	store->erased = store->erased || removal->done_ms != 0;
	return query_run(&query, fault);
}
