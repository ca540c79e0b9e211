/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * waiting.c - who is in the slots of desks, and who waits for one
 */
#include "store/waiting.h"

#include "store/column.h"

#define ROW_BYTES (1 << 16)

int
store_slot_taken(struct store *store, const struct slot *slot,
    const struct waiting *but, int *taken, struct fault *fault)
{
	struct query query = query_start(store, SQL_SLOT_TAKEN);

	query_hash(&query, HASH_DESK, slice_of(slot->desk));
	query_int(&query, slot->starts_ms);
	query_int(&query, slot->ends_ms);
	query_int(&query, but->appointment);
	query_int(&query, but->id);
	query_int(&query, slot->only_desk);
	*taken = query_row(&query) ? (int)column_int(&query) : 0;
	return query_end(&query, fault);
}

int
store_waiting_add(
    struct store *store, const struct waiting *waiting, struct fault *fault)
{
	struct query query = query_start(store, SQL_WAITING_ADD);

	query_int(&query, waiting->person);
	query_hash(&query, HASH_DESK, slice_of(waiting->desk));
	query_sealed(&query, "waiting.desk", slice_of(waiting->desk));
	query_sealed(&query, "waiting.topic", slice_of(waiting->topic));
	query_sealed(&query, "waiting.code", slice_of(waiting->code));
	query_int(&query, waiting->appointment);
	query_int(&query, waiting->keeps);
	query_int(&query, waiting->since_ms);
	return query_run(&query, fault);
}

static void
read_waiting(struct query *query, struct arena *arena, struct waiting *waiting)
{
	*waiting = (struct waiting){.id = column_int(query)};
	waiting->person = column_int(query);
	waiting->desk = column_private(query, arena, "waiting.desk");
	waiting->topic = column_private(query, arena, "waiting.topic");
	waiting->code = column_private(query, arena, "waiting.code");
	waiting->appointment = column_int(query);
	waiting->keeps = column_int(query) != 0;
	waiting->missed = (int)column_int(query);
	waiting->since_ms = column_int(query);
}

static int
take_waiting(struct query *query, struct arena *arena, struct waiting *waiting,
    bool *found, struct fault *fault)
{
	*found = query_row(query);
	if (*found)
		read_waiting(query, arena, waiting);
	return query_end(query, fault);
}

int
store_waiting_by_id(struct store *store, struct arena *arena, int64_t id,
    struct waiting *waiting, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_WAITING_BY_ID);

	query_int(&query, id);
	return take_waiting(&query, arena, waiting, found, fault);
}

int
store_waiting_list(struct store *store,
    bool (*each)(void *context, const struct waiting *), void *context,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_WAITING_LIST);
	struct arena *arena = arena_new(ROW_BYTES);
	struct waiting row;
	bool more = true;

	while (more && query_row(&query)) {
		read_waiting(&query, arena, &row);
		more = each(context, &row);
		arena_reset(arena);
	}
	arena_wipe(&arena);
	return query_end(&query, fault);
}

int
store_waiting_next(struct store *store, struct arena *arena, const char *desk,
    int64_t after, int64_t starts_ms, struct waiting *waiting, bool *found,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_WAITING_NEXT);

	query_hash(&query, HASH_DESK, slice_of(desk));
	query_int(&query, after);
	query_int(&query, starts_ms);
	return take_waiting(&query, arena, waiting, found, fault);
}

static int
run_with_id(
    struct store *store, enum statement which, int64_t id, struct fault *fault)
{
	struct query query = query_start(store, which);

	query_int(&query, id);
	return query_run(&query, fault);
}

int
store_waiting_drop(struct store *store, int64_t id, struct fault *fault)
{
	if (run_with_id(store, SQL_OFFER_DROP_WAITING, id, fault) != 0)
		return -1;
	return run_with_id(store, SQL_WAITING_DROP, id, fault);
}

int
store_waiting_drop_appointment(
    struct store *store, int64_t appointment, struct fault *fault)
{
	if (run_with_id(
		store, SQL_OFFER_DROP_APPOINTMENT, appointment, fault) != 0)
		return -1;
	return run_with_id(
	    store, SQL_WAITING_DROP_APPOINTMENT, appointment, fault);
}

int
store_waiting_missed(
    struct store *store, int64_t id, int missed, struct fault *fault)
{
	struct query query = query_start(store, SQL_WAITING_MISSED);

	query_int(&query, id);
	query_int(&query, missed);
	return query_run(&query, fault);
}

int
store_waiting_look(struct store *store, const char *desk, int64_t *look_ms,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_WAITING_ANY);
	bool any = query_row(&query);

	*look_ms = INT64_MAX;
	if (query_end(&query, fault) != 0)
		return -1;
	if (!any)
		return 0;
	query = query_start(store, SQL_WAITING_LOOK);
	query_hash(&query, HASH_DESK, slice_of(desk));
	*look_ms = query_row(&query) ? column_int(&query) : 0;
	return query_end(&query, fault);
}

int
store_waiting_set_look(
    struct store *store, const char *desk, int64_t look_ms, struct fault *fault)
{
	struct query query = query_start(store, SQL_WAITING_SET_LOOK);

	query_hash(&query, HASH_DESK, slice_of(desk));
	query_int(&query, look_ms);
	return query_run(&query, fault);
}
