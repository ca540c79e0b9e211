/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * follow_up.c - what waits for a person of the desk
 */
#include "store/follow_up.h"

#include "store/column.h"
#include "store/count.h"

#define LIST_BYTES (1 << 16) /* of one row */

int
store_follow_up_find(struct store *store, int64_t person, const char *topic,
    const char *desk, int64_t *id, struct fault *fault)
{
	struct query query = query_start(store, SQL_FOLLOW_UP_FIND);

	query_int(&query, person);
	query_string(&query, topic);
	query_string(&query, desk);
	*id = query_row(&query) ? column_int(&query) : 0;
	return query_end(&query, fault);
}

static int
make_urgent(
    struct store *store, int64_t id, int64_t due_ms, struct fault *fault)
{
	struct query query = query_start(store, SQL_FOLLOW_UP_URGENT);

	query_int(&query, due_ms);
	query_int(&query, id);
	return query_run(&query, fault);
}

int
store_follow_up_open(struct store *store, const struct follow_up *follow_up,
    int64_t *id, struct fault *fault)
{
	struct query query;

	*id = 0;
	if (!follow_up->alone &&
	    store_follow_up_find(store, follow_up->person, follow_up->topic,
		follow_up->desk, id, fault) != 0)
		return -1;
	if (*id != 0)
		return follow_up->urgent ?
		    make_urgent(store, *id, follow_up->due_ms, fault) :
		    0;
	query = query_start(store, SQL_FOLLOW_UP_ADD);
	query_int(&query, follow_up->person);
	query_string(&query, follow_up->topic);
	query_string(&query, follow_up->desk);
	query_int(&query, follow_up->opened_ms);
	query_int(&query, follow_up->due_ms);
	query_int(&query, follow_up->interaction);
	query_int(&query, follow_up->urgent);
	query_int(&query, follow_up->alone);
	if (query_run(&query, fault) != 0)
		return -1;
	*id = sqlite3_last_insert_rowid(store->db);
	return store_count(store, TALLY_ASKED, follow_up->desk,
	    follow_up->topic, follow_up->opened_ms, fault);
}

static void
read_follow_up(
    struct query *query, struct arena *arena, struct follow_up *follow_up)
{
	*follow_up = (struct follow_up){.id = column_int(query)};
	follow_up->person = column_int(query);
	follow_up->person_name = column_string(query, arena);
	follow_up->topic = column_string(query, arena);
	follow_up->desk = column_string(query, arena);
	follow_up->state = column_string(query, arena);
	follow_up->opened_ms = column_int(query);
	follow_up->due_ms = column_int(query);
	follow_up->interaction = column_int(query);
	follow_up->urgent = column_int(query) != 0;
	follow_up->seconds = (int)column_int(query);
}

int
store_follow_up_list(struct store *store, bool done_too,
    bool (*each)(void *context, const struct follow_up *), void *context,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_FOLLOW_UP_LIST);
	struct arena *arena = arena_new(LIST_BYTES);
	struct follow_up row;
	bool more = true;

	query_int(&query, done_too);
	while (more && query_row(&query)) {
		read_follow_up(&query, arena, &row);
		more = each(context, &row);
		arena_reset(arena);
	}
	arena_free(&arena);
	return query_end(&query, fault);
}

int
store_follow_up_interaction(
    struct store *store, int64_t id, int64_t *interaction, struct fault *fault)
{
	struct query query = query_start(store, SQL_FOLLOW_UP_INTERACTION);

	query_int(&query, id);
	*interaction = query_row(&query) ? column_int(&query) : 0;
	return query_end(&query, fault);
}

int
store_follow_up_close(
    struct store *store, int64_t id, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_FOLLOW_UP_CLOSE);

	query_int(&query, id);
	if (query_run(&query, fault) != 0)
		return -1;
	*found = sqlite3_changes(store->db) > 0;
	return 0;
}

int
store_follow_up_is_open(
    struct store *store, int64_t id, bool *open, struct fault *fault)
{
	struct query query = query_start(store, SQL_FOLLOW_UP_STATE);

	query_int(&query, id);
	*open = query_row(&query) && column_int(&query) != 0;
	return query_end(&query, fault);
}
