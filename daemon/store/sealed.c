/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sealed.c - sealed values of a row at hand, opened
 */
#include "store/column.h"

#include "store/health.h"

void
query_strict(struct query *query)
{
	query->strict = true;
}

static void
unreadable(struct query *query)
{
	query->store->unreadable++;
	if (query->strict)
		query_keep(query, STORE_UNREADABLE);
}

/* Opens it into OUT, which has room for its bytes and a NUL. */
static size_t
open_bytes(
    struct query *query, const char *column, struct slice sealed, char *out)
{
	out[0] = '\0';
	if (sealed.length == 0)
		return 0;
	if (seal_open(query->store->seal, column, sealed,
		(unsigned char *)out) != 0) {
		unreadable(query);
		out[0] = '\0';
		return 0;
	}
	out[sealed.length - SEAL_EXTRA] = '\0';
	return sealed.length - SEAL_EXTRA;
}

struct slice
column_sealed(struct query *query, struct arena *arena, const char *column)
{
	struct slice sealed = column_bytes(query);
	char *out;

	if (sealed.length == 0)
		return slice_of(NULL);
	out = arena_alloc(arena, sealed.length);
	return (struct slice){out, open_bytes(query, column, sealed, out)};
}

struct slice
column_shown(struct query *query, struct arena *arena, const char *column)
{
	int64_t before = query->store->unreadable;
	struct slice value = column_sealed(query, arena, column);

	return query->store->unreadable == before ? value :
						    slice_of(UNREADABLE);
}

const char *
column_private(struct query *query, struct arena *arena, const char *column)
{
	struct slice value = column_shown(query, arena, column);

	return value.length == 0 ? NULL : value.data;
}

const char *
column_told(struct query *query, struct arena *arena, const char *column)
{
	struct slice value = column_sealed(query, arena, column);

	return value.length == 0 ? NULL : value.data;
}

size_t
column_sealed_into(
    struct query *query, const char *column, char *out, size_t size)
{
	struct slice sealed = column_bytes(query);

	if (sealed.length >= size + SEAL_EXTRA) {
		unreadable(query);
		out[0] = '\0';
		return 0;
	}
	return open_bytes(query, column, sealed, out);
}
