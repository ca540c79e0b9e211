/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * call.c - calls: who is on the line, where they are, what they heard last
 */
#include "store/call.h"

#include "store/column.h"

static void
put_changes(struct query *query, const struct call *call)
{
	query_string(
	    query, call->language == NULL ? NULL : call->language->tag);
	query_int(query, call->ended_ms);
	query_int(query, call->seconds);
	query_int(query, call->step);
	query_int(query, call->misses);
	query_sealed(query, "call.conversation", call->session);
	query_sealed(query, "call.script", call->script);
}

int
store_call_add(
    struct store *store, const struct call *call, struct fault *fault)
{
	struct query query = query_start(store, SQL_CALL_ADD);

	query_int(&query, call->id);
	query_int(&query, call->person);
	query_string(&query, call->account);
	query_string(&query, call->remote_id);
	query_int(&query, call->started_ms);
	put_changes(&query, call);
	return query_run(&query, fault);
}

static int
take_call(struct query *query, struct arena *arena, struct call *call,
    bool *found, struct fault *fault)
{
	*found = query_row(query);
	if (!*found)
		return query_end(query, fault);
	*call = (struct call){.id = column_int(query)};
	call->person = column_int(query);
	call->account = column_string(query, arena);
	call->remote_id = column_string(query, arena);
	call->started_ms = column_int(query);
	call->language = column_language(query);
	call->ended_ms = column_int(query);
	call->seconds = (int)column_int(query);
	call->step = (int)column_int(query);
	call->misses = (int)column_int(query);
	call->session = column_sealed(query, arena, "call.conversation");
	call->script = column_sealed(query, arena, "call.script");
	return query_end(query, fault);
}

int
store_call_get(struct store *store, struct arena *arena, int64_t id,
    struct call *call, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_CALL_GET);

	query_int(&query, id);
	return take_call(&query, arena, call, found, fault);
}

int
store_call_last(struct store *store, struct arena *arena, int64_t person,
    int64_t before, struct call *call, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_CALL_LAST);

	query_int(&query, person);
	query_int(&query, before);
	return take_call(&query, arena, call, found, fault);
}

int
store_call_misses(struct store *store, int64_t person, const char *account,
    int64_t since_ms, int *misses, struct fault *fault)
{
	struct query query = query_start(store, SQL_CALL_MISSES);

	query_int(&query, person);
	query_int(&query, since_ms);
	query_string(&query, account);
	*misses = query_row(&query) ? (int)column_int(&query) : 0;
	return query_end(&query, fault);
}

int
store_call_save(
    struct store *store, const struct call *call, struct fault *fault)
{
	struct query query = query_start(store, SQL_CALL_SAVE);

	put_changes(&query, call);
	query_int(&query, call->id);
	return query_run(&query, fault);
}
