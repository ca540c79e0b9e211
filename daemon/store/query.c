/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * query.c - one use of a prepared statement, from its values to its rows
 *
 * A statement is prepared when it is first used and kept until the end.
 */
#include "store/query.h"

#include <assert.h>
#include <string.h>

struct query
query_start(struct store *store, enum statement which)
{
	struct query query = {.store = store};
	sqlite3_stmt **kept = &store->statements[which];

	if (*kept == NULL)
		query.result =
		    sqlite3_prepare_v3(store->db, statement_text(which), -1,
			SQLITE_PREPARE_PERSISTENT, kept, NULL);
	query.statement = *kept;
	return query;
}

void
query_keep(struct query *query, int result)
{
	if (query->result == SQLITE_OK)
		query->result = result;
}

void
query_int(struct query *query, int64_t value)
{
	query->values++;
	if (query->result == SQLITE_OK)
		query_keep(query,
		    sqlite3_bind_int64(query->statement, query->values, value));
}

void
query_string(struct query *query, const char *value)
{
	query->values++;
	if (query->result == SQLITE_OK)
		query_keep(query,
		    sqlite3_bind_text(query->statement, query->values, value,
			-1, SQLITE_STATIC));
}

static void
bind_blob(struct query *query, const void *data, size_t length,
    void (*destroy)(void *))
{
	query_keep(query,
	    sqlite3_bind_blob64(
		query->statement, query->values, data, length, destroy));
}

void
query_hash(struct query *query, enum hash_of of, struct slice value)
{
	unsigned char hash[SEAL_HASH_BYTES];

	query->values++;
	if (query->result != SQLITE_OK)
		return;
	if (value.data == NULL) {
		bind_blob(query, NULL, 0, SQLITE_STATIC);
		return;
	}
	seal_hash(query->store->seal, of, value, hash);
	bind_blob(query, hash, sizeof(hash), SQLITE_TRANSIENT);
}

void
query_bytes(struct query *query, struct slice value)
{
	query->values++;
	if (query->result == SQLITE_OK)
		bind_blob(query, value.data, value.length, SQLITE_STATIC);
}

void
query_sealed(struct query *query, const char *column, struct slice value)
{
	unsigned char *sealed;

	query->values++;
	if (query->result != SQLITE_OK)
		return;
	if (value.length == 0) {
		bind_blob(query, NULL, 0, SQLITE_STATIC);
		return;
	}
	sealed = sqlite3_malloc64(value.length + SEAL_EXTRA);
	if (sealed == NULL) {
		query_keep(query, SQLITE_NOMEM);
		return;
	}
	seal_close(query->store->seal, column, value, sealed);
	bind_blob(query, sealed, value.length + SEAL_EXTRA, sqlite3_free);
}

void
query_stops(struct query *query, const struct stops *stops)
{
	query_int(query, stops->all_ms);
	query_int(query, stops->reminders_ms);
	query_int(query, stops->notices_ms);
}

bool
query_row(struct query *query)
{
	int result;

	if (query->result != SQLITE_OK)
		return false;
	result = sqlite3_step(query->statement);
	query->columns = 0;
	if (result != SQLITE_ROW && result != SQLITE_DONE)
		query_keep(query, result);
	return result == SQLITE_ROW;
}

int
query_end(struct query *query, struct fault *fault)
{
	if (query->statement != NULL)
		sqlite3_reset(query->statement);
	if (query->result != SQLITE_OK)
		return store_failed(query->store, query->result, fault);
	return 0;
}

int
query_run(struct query *query, struct fault *fault)
{
	bool row = query_row(query);

	assert(!row);
	return query_end(query, fault);
}
