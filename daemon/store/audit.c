/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * audit.c - what staff did and looked at, as a chain that shows a change
 */
#include "store/audit.h"

#include <string.h>

#include "store/column.h"

#define ROW_BYTES (1 << 12)
#define LINE_MAX 256 /* of what is hashed of one row */

/* The hash of a row that stands after one of the hash BEFORE. */
static void
hash_row(struct store *store, const unsigned char before[AUDIT_HASH_BYTES],
    const struct audit *row, unsigned char out[AUDIT_HASH_BYTES])
{
	char line[LINE_MAX];

	sqlite3_snprintf(sizeof(line), line, "%lld %lld %lld %s %lld %lld",
	    (sqlite3_int64)row->id, (sqlite3_int64)row->at_ms,
	    (sqlite3_int64)row->staff, row->did, (sqlite3_int64)row->person,
	    (sqlite3_int64)row->thing);
	seal_chain(store->seal, before, slice_of(line), out);
}

static void
read_hash(struct query *query, unsigned char out[AUDIT_HASH_BYTES])
{
	struct slice hash = column_bytes(query);

	memset(out, 0, AUDIT_HASH_BYTES);
	if (hash.length == AUDIT_HASH_BYTES)
		memcpy(out, hash.data, AUDIT_HASH_BYTES);
}

int
store_audit_add(
    struct store *store, const struct audit *wanted, struct fault *fault)
{
	struct query query = query_start(store, SQL_AUDIT_LAST);
	unsigned char before[AUDIT_HASH_BYTES] = {0}, hash[AUDIT_HASH_BYTES];
	struct audit row = *wanted;

	row.id = 1;
	if (query_row(&query)) {
		row.id = column_int(&query) + 1;
		read_hash(&query, before);
	}
	if (query_end(&query, fault) != 0)
		return -1;
	hash_row(store, before, &row, hash);
	query = query_start(store, SQL_AUDIT_ADD);
	query_int(&query, row.id);
	query_int(&query, row.at_ms);
	query_int(&query, row.staff);
	query_string(&query, row.did);
	query_int(&query, row.person);
	query_int(&query, row.thing);
	query_bytes(&query, (struct slice){(char *)hash, sizeof(hash)});
	return query_run(&query, fault);
}

static void
read_row(struct query *query, struct arena *arena, struct audit *row)
{
	*row = (struct audit){.id = column_int(query)};
	row->at_ms = column_int(query);
	row->staff = column_int(query);
	row->did = column_string(query, arena);
	row->person = column_int(query);
	row->thing = column_int(query);
}

int
store_audit_list(struct store *store, int64_t before, size_t max,
    bool (*each)(void *context, const struct audit *), void *context,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_AUDIT_LIST);
	struct arena *arena = arena_new(ROW_BYTES);
	struct audit row;
	bool more = true;

	query_int(&query, before == 0 ? INT64_MAX : before);
	query_int(&query, (int64_t)max);
	while (more && query_row(&query)) {
		read_row(&query, arena, &row);
		row.staff_name = column_string(&query, arena);
		row.person_name = column_string(&query, arena);
		more = each(context, &row);
		arena_reset(arena);
	}
	arena_free(&arena);
	return query_end(&query, fault);
}

int
store_audit_verify(struct store *store, struct slice look_for,
    struct audit_state *state, struct fault *fault)
{
	struct query query = query_start(store, SQL_AUDIT_ALL);
	struct arena *arena = arena_new(ROW_BYTES);
	unsigned char wanted[AUDIT_HASH_BYTES];
	struct audit row;

	*state = (struct audit_state){0};
	while (query_row(&query)) {
		read_row(&query, arena, &row);
		hash_row(store, state->last, &row, wanted);
		read_hash(&query, state->last);
		state->rows++;
		if (state->broken == 0 &&
		    (row.id != state->rows ||
			memcmp(wanted, state->last, sizeof(wanted)) != 0))
			state->broken = row.id;
		if (slice_equals(look_for,
			(struct slice){
			    (char *)state->last, sizeof(state->last)}))
			state->seen = true;
		arena_reset(arena);
	}
	arena_free(&arena);
	return query_end(&query, fault);
}
