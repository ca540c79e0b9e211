/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * look.c - what is looked up over the network, and the manners on the way
 */
#include "store/look.h"

#include "store/column.h"

#define FORGET_MAX 64 /* at once */

int
store_look_add(struct store *store, struct look *look, struct fault *fault)
{
	struct query query = query_start(store, SQL_LOOK_ADD);

	query_string(&query, look->source);
	query_int(&query, look->person);
	query_string(&query, look->account);
	query_int(&query, look->interaction);
	query_int(&query, look->answered);
	query_hash(&query, HASH_CASE_NUMBER, slice_of(look->number));
	query_sealed(&query, "look.number", slice_of(look->number));
	query_sealed(&query, "look.conversation", look->conversation);
	query_sealed(&query, "look.state", slice_of(look->state));
	query_sealed(&query, "look.told", slice_of(look->told));
	query_int(&query, look->phase);
	query_int(&query, look->attempts);
	query_int(&query, look->days_left);
	query_int(&query, look->asked_ms);
	query_int(&query, look->due_ms);
	query_int(&query, look->looked_ms);
	if (query_run(&query, fault) != 0)
		return -1;
	look->id = sqlite3_last_insert_rowid(store->db);
	return 0;
}

int
store_look_save(
    struct store *store, const struct look *look, struct fault *fault)
{
	struct query query = query_start(store, SQL_LOOK_SAVE);

	query_int(&query, look->id);
	query_int(&query, look->answered);
	query_sealed(&query, "look.conversation", look->conversation);
	query_sealed(&query, "look.state", slice_of(look->state));
	query_sealed(&query, "look.told", slice_of(look->told));
	query_int(&query, look->phase);
	query_int(&query, look->attempts);
	query_int(&query, look->days_left);
	query_int(&query, look->due_ms);
	query_int(&query, look->looked_ms);
	query_int(&query, look->interaction);
	query_int(&query, look->asked_ms);
	return query_run(&query, fault);
}

/* The one row that QUERY gives; ends it. */
static int
read_look(struct query *query, struct arena *arena, struct look *look,
    bool *found, struct fault *fault)
{
	*found = query_row(query);
	if (!*found)
		return query_end(query, fault);
	*look = (struct look){.id = column_int(query)};
	look->source = column_string(query, arena);
	look->person = column_int(query);
	look->account = column_string(query, arena);
	look->interaction = column_int(query);
	look->answered = column_int(query);
	look->number = column_private(query, arena, "look.number");
	look->conversation = column_sealed(query, arena, "look.conversation");
	look->state = column_private(query, arena, "look.state");
	look->told = column_private(query, arena, "look.told");
	look->phase = (enum look_phase)column_int(query);
	look->attempts = (int)column_int(query);
	look->days_left = (int)column_int(query);
	look->asked_ms = column_int(query);
	look->due_ms = column_int(query);
	look->looked_ms = column_int(query);
	return query_end(query, fault);
}

int
store_look_by_id(struct store *store, struct arena *arena, int64_t id,
    struct look *look, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_LOOK_BY_ID);

	query_int(&query, id);
	return read_look(&query, arena, look, found, fault);
}

int
store_look_by_cause(struct store *store, struct arena *arena,
    int64_t interaction, struct look *look, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_LOOK_BY_CAUSE);

	query_int(&query, interaction);
	return read_look(&query, arena, look, found, fault);
}

int
store_look_by_number(struct store *store, struct arena *arena,
    const char *source, struct slice number, int64_t since_ms,
    struct look *look, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_LOOK_BY_NUMBER);

	query_hash(&query, HASH_CASE_NUMBER, number);
	query_int(&query, since_ms);
	query_string(&query, source);
	return read_look(&query, arena, look, found, fault);
}

int
store_look_open(struct store *store, struct arena *arena, int64_t person,
    const char *source, struct slice number, struct look *look, bool *found,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_LOOK_OPEN);

	query_int(&query, person);
	query_string(&query, source);
	query_hash(&query, HASH_CASE_NUMBER, number);
	return read_look(&query, arena, look, found, fault);
}

int
store_look_held(struct store *store, struct arena *arena, int64_t person,
    struct look *look, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_LOOK_HELD);

	query_int(&query, person);
	return read_look(&query, arena, look, found, fault);
}

int
store_look_next(struct store *store, struct arena *arena, const char *source,
    int64_t now_ms, struct look *look, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_LOOK_NEXT);

	query_string(&query, source);
	query_int(&query, now_ms);
	return read_look(&query, arena, look, found, fault);
}

int
store_look_forget(struct store *store, int64_t before_ms, struct fault *fault)
{
	struct query query = query_start(store, SQL_LOOK_FORGET);

	query_int(&query, before_ms);
	query_int(&query, FORGET_MAX);
	return query_run(&query, fault);
}

int
store_source_get(struct store *store, const char *name, struct source *source,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_SOURCE_GET);

	*source = (struct source){.name = name};
	query_string(&query, name);
	if (query_row(&query)) {
		source->next_ms = column_int(&query);
		source->busy = column_int(&query);
		source->busy_ms = column_int(&query);
		source->failures = (int)column_int(&query);
		source->blocked = column_int(&query);
		source->day = column_int(&query);
		source->asked = (int)column_int(&query);
	}
	return query_end(&query, fault);
}

int
store_source_put(
    struct store *store, const struct source *source, struct fault *fault)
{
	struct query query = query_start(store, SQL_SOURCE_PUT);

	query_string(&query, source->name);
	query_int(&query, source->next_ms);
	query_int(&query, source->busy);
	query_int(&query, source->busy_ms);
	query_int(&query, source->failures);
	query_int(&query, source->blocked);
	query_int(&query, source->day);
	query_int(&query, source->asked);
	return query_run(&query, fault);
}
