/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * attention.c - who of the desk looks after a conversation, and who may see it
 */
#include "store/attention.h"

#include "store/column.h"
#include "store/sight.h"

#define DESKS_BYTES (1 << 12)

void
sight_bind(struct query *query, struct arena *arena, const char *desks)
{
	query_string(query, arena_printf(arena, " %s ", desks));
}

int64_t
attention_until(const struct attention *attention, int64_t now_ms)
{
	int64_t left_ms = attention->held_until_ms - now_ms;

	return left_ms > 0 && left_ms <= ATTENTION_HOLD_MS ?
	    attention->held_until_ms :
	    0;
}

int
store_attention_get(struct store *store, int64_t person,
    struct attention *attention, struct fault *fault)
{
	struct query query = query_start(store, SQL_ATTENTION_GET);

	*attention = (struct attention){.person = person};
	query_int(&query, person);
	if (query_row(&query)) {
		attention->read_ms = column_int(&query);
		attention->holder = column_int(&query);
		attention->held_until_ms = column_int(&query);
	}
	return query_end(&query, fault);
}

int
store_attention_put(
    struct store *store, const struct attention *attention, struct fault *fault)
{
	struct query query = query_start(store, SQL_ATTENTION_PUT);

	query_int(&query, attention->person);
	query_int(&query, attention->read_ms);
	query_int(&query, attention->holder);
	query_int(&query, attention->held_until_ms);
	return query_run(&query, fault);
}

static int
ask(struct store *store, enum statement which, const char *desks, int64_t id,
    bool *sees, struct fault *fault)
{
	struct query query = query_start(store, which);
	struct arena *arena = arena_new(DESKS_BYTES);
	int result;

	sight_bind(&query, arena, desks);
	query_int(&query, id);
	*sees = query_row(&query) && column_int(&query) != 0;
	result = query_end(&query, fault);
	arena_free(&arena);
	return result;
}

int
store_sees(struct store *store, const char *desks, int64_t person, bool *sees,
    struct fault *fault)
{
	return ask(store, SQL_SEES, desks, person, sees, fault);
}

int
store_sees_nobodys(struct store *store, const char *desks, int64_t interaction,
    bool *sees, struct fault *fault)
{
	return ask(store, SQL_SEES_NOBODYS, desks, interaction, sees, fault);
}
