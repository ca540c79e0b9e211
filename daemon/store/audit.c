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

/* How far the chain was walked. */
struct walk {
	int64_t id, at_ms; /* of the last row */
	unsigned char hash[AUDIT_HASH_BYTES];
	bool anchored; /* it was where the record begins, not a row */
	bool fits;
};

/* Says that the rows up to one of this hash were taken away by us. */
static void
prove(struct store *store, const struct walk *at,
    unsigned char out[AUDIT_HASH_BYTES])
{
	char line[LINE_MAX];

	sqlite3_snprintf(sizeof(line), line, "gone up to %lld %lld",
	    (sqlite3_int64)at->id, (sqlite3_int64)at->at_ms);
	seal_chain(store->seal, at->hash, slice_of(line), out);
}

/* The next row, or where the record begins; does it fit what was before? */
static void
walk_on(struct store *store, struct query *query, struct arena *arena,
    struct walk *walk)
{
	unsigned char wanted[AUDIT_HASH_BYTES], proof[AUDIT_HASH_BYTES];
	int64_t before = walk->id;
	struct slice given;
	struct audit row;

	read_row(query, arena, &row);
	hash_row(store, walk->hash, &row, wanted);
	read_hash(query, walk->hash);
	given = column_bytes(query);
	walk->id = row.id;
	walk->at_ms = row.at_ms;
	walk->anchored = given.data != NULL;
	if (walk->anchored) {
		prove(store, walk, proof);
		walk->fits = slice_equals(
		    given, (struct slice){(char *)proof, sizeof(proof)});
	} else {
		walk->fits = row.id == before + 1 &&
		    memcmp(wanted, walk->hash, sizeof(wanted)) == 0;
	}
	arena_reset(arena);
}

int
store_audit_verify(struct store *store, struct slice look_for,
    struct audit_state *state, struct fault *fault)
{
	struct query query = query_start(store, SQL_AUDIT_ALL);
	struct arena *arena = arena_new(ROW_BYTES);
	struct walk walk = {.id = 0};

	*state = (struct audit_state){0};
	while (query_row(&query)) {
		walk_on(store, &query, arena, &walk);
		if (walk.anchored) {
			state->gone = walk.id;
			state->gone_ms = walk.at_ms;
		} else {
			state->rows++;
		}
		if (state->broken == 0 && !walk.fits)
			state->broken = walk.id;
		if (slice_equals(look_for,
			(struct slice){(char *)walk.hash, sizeof(walk.hash)}))
			state->seen = true;
	}
	memcpy(state->last, walk.hash, sizeof(state->last));
	arena_free(&arena);
	return query_end(&query, fault);
}

static int
put_anchor(struct store *store, const struct walk *at, struct fault *fault)
{
	struct query query = query_start(store, SQL_AUDIT_ANCHOR);
	unsigned char proof[AUDIT_HASH_BYTES];

	prove(store, at, proof);
	query_int(&query, at->id);
	query_int(&query, at->at_ms);
	query_bytes(&query, (struct slice){(char *)at->hash, sizeof(at->hash)});
	query_bytes(&query, (struct slice){(char *)proof, sizeof(proof)});
	return query_run(&query, fault);
}

/* The last row that may go; *count how many do. */
static int
find_old(struct store *store, int64_t before_ms, int max, struct walk *last,
    int64_t *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_AUDIT_OLD);
	struct arena *arena = arena_new(ROW_BYTES);
	struct walk walk = {.fits = true};

	*count = 0;
	query_int(&query, max);
	while (query_row(&query)) {
		walk_on(store, &query, arena, &walk);
		if (!walk.fits || (!walk.anchored && walk.at_ms >= before_ms))
			break;
		if (walk.anchored)
			continue;
		*last = walk;
		(*count)++;
	}
	arena_free(&arena);
	return query_end(&query, fault);
}

int
store_audit_prune(struct store *store, int64_t before_ms, int max,
    int64_t *gone, struct fault *fault)
{
	struct walk last;
	struct query query;

	if (find_old(store, before_ms, max, &last, gone, fault) != 0)
		return -1;
	if (*gone == 0)
		return 0;
	if (put_anchor(store, &last, fault) != 0)
		return -1;
	query = query_start(store, SQL_AUDIT_DELETE);
	query_int(&query, last.id);
	return query_run(&query, fault);
}
