/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * mark.c - who was erased or stopped, as rows of the database
 */
#include "store/mark.h"

#include <assert.h>
#include <string.h>

#include "base/random.h"
#include "store/column.h"

#define NEEDLESS_MAX 64 /* of one number; from then on there are two */

static_assert(sizeof(struct mark) == SEAL_HASH_BYTES + SEAL_CHAIN_BYTES + 40,
    "no gaps: the bytes are compared");

static void
prove(const struct store *store, const struct mark *mark,
    unsigned char out[SEAL_CHAIN_BYTES])
{
	static const unsigned char nothing[SEAL_CHAIN_BYTES];

	seal_chain(store->seal, nothing,
	    (struct slice){(const char *)mark, offsetof(struct mark, proof)},
	    out);
}

bool
mark_is_ours(const struct store *store, const struct mark *mark)
{
	unsigned char proof[SEAL_CHAIN_BYTES];

	prove(store, mark, proof);
	return memcmp(proof, mark->proof, sizeof(proof)) == 0;
}

static int
insert(struct store *store, const struct mark *mark, struct fault *fault)
{
	struct query query = query_start(store, SQL_MARK_ADD);

	query_bytes(&query, (struct slice){(const char *)mark, sizeof(*mark)});
	return query_run(&query, fault);
}

static bool
makes_needless(const struct mark *mark, const struct mark *before)
{
	return mark_number(before) > 0 &&
	    mark_number(before) < mark_number(mark) &&
	    (mark_erased(mark) || !mark_erased(before));
}

/* The rows that say nothing any more beside MARK. */
static int
find_needless(struct store *store, const struct mark *mark,
    int64_t rows[NEEDLESS_MAX], size_t *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_MARK_OF);
	struct mark before;

	*count = 0;
	query_bytes(&query,
	    (struct slice){(const char *)mark->hash, sizeof(mark->hash)});
	while (*count < NEEDLESS_MAX && query_row(&query)) {
		int64_t row = column_int(&query);
		struct slice record = column_bytes(&query);

		if (record.length != sizeof(before))
			continue;
		memcpy(&before, record.data, sizeof(before));
		if (makes_needless(mark, &before))
			rows[(*count)++] = row;
	}
	return query_end(&query, fault);
}

int
mark_put(struct store *store, const struct mark *mark, struct fault *fault)
{
	int64_t rows[NEEDLESS_MAX];
	size_t count, i;

	/*
	 * First the new one: rows are told from those that the file has by
	 * their ids, and that of the last row would be given again.
	 */
	if (find_needless(store, mark, rows, &count, fault) != 0 ||
	    insert(store, mark, fault) != 0)
		return -1;
	for (i = 0; i < count; i++) {
		struct query query = query_start(store, SQL_MARK_DROP);

		query_int(&query, rows[i]);
		if (query_run(&query, fault) != 0)
			return -1;
	}
	return 0;
}

int
mark_add(struct store *store, const char *number, const struct stops *stops,
    bool erased, struct fault *fault)
{
	struct mark mark = {.stops = *stops,
	    .what = ++store->marks.number * 2 + (erased ? MARK_ERASED : 0)};

	seal_hash(store->seal, HASH_OPT_OUT, slice_of(number), mark.hash);
	random_bytes(&mark.chance, sizeof(mark.chance));
	prove(store, &mark, mark.proof);
	store->marks_wait = true;
	return mark_put(store, &mark, fault);
}

int64_t
store_marks_taken(const struct store *store)
{
	return store->marks.taken;
}
