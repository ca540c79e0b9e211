/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * mark.c - who was erased or stopped, in the database and in a file beside it
 */
#include "store/mark.h"

#include <assert.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/random.h"
#include "store/column.h"

#define PIECE 1000 /* of those written at once */
#define ARENA_MAX ((size_t)4 * MARKS_MAX * sizeof(struct mark))

static_assert(sizeof(struct mark) == SEAL_HASH_BYTES + SEAL_CHAIN_BYTES + 40,
    "no gaps: the bytes are compared");

struct marks {
	struct mark *list;
	size_t count;
};

static struct slice
bytes_of(const struct mark *list, size_t count)
{
	return (struct slice){(const char *)list, count * sizeof(*list)};
}

static void
prove(const struct store *store, const struct mark *mark,
    unsigned char out[SEAL_CHAIN_BYTES])
{
	static const unsigned char nothing[SEAL_CHAIN_BYTES];

	seal_chain(store->seal, nothing,
	    (struct slice){(const char *)mark, offsetof(struct mark, proof)},
	    out);
}

static bool
is_ours(const struct store *store, const struct mark *mark)
{
	unsigned char proof[SEAL_CHAIN_BYTES];

	prove(store, mark, proof);
	return memcmp(proof, mark->proof, sizeof(proof)) == 0;
}

static int
insert(struct store *store, const struct mark *mark, struct fault *fault)
{
	struct query query = query_start(store, SQL_MARK_ADD);

	query_bytes(&query, bytes_of(mark, 1));
	return query_run(&query, fault);
}

int
mark_add(struct store *store, const char *number, const struct stops *stops,
    bool erased, struct fault *fault)
{
	struct mark mark = {.stops = *stops, .erased = erased};

	seal_hash(store->seal, HASH_OPT_OUT, slice_of(number), mark.hash);
	random_bytes(&mark.chance, sizeof(mark.chance));
	prove(store, &mark, mark.proof);
	store->marks_wait = true;
	return insert(store, &mark, fault);
}

/* False: a database in memory has no file beside it. */
static bool
name_file(const struct store *store, char path[PATH_MAX])
{
	return strcmp(store->path, ":memory:") != 0 &&
	    snprintf(path, PATH_MAX, "%s.marks", store->path) < PATH_MAX;
}

/* Rows after AFTER, MAX at most, into LIST. */
static int
read_rows(struct store *store, int64_t after, struct mark *list, size_t max,
    size_t *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_MARK_LIST);

	*count = 0;
	query_int(&query, after);
	query_int(&query, (int64_t)max);
	while (*count < max && query_row(&query)) {
		struct slice record = column_bytes(&query);

		if (record.length == sizeof(*list))
			memcpy(&list[*count], record.data, record.length);
		(*count)++;
	}
	return query_end(&query, fault);
}

int
mark_keep(struct store *store, struct fault *fault)
{
	size_t size = sizeof(struct mark), count = PIECE;
	struct arena *arena;
	struct mark *list;
	char path[PATH_MAX];
	int result = 0;

	if (!store->marks_wait || !name_file(store, path))
		return 0;
	arena = arena_new(2 * PIECE * size);
	list = arena_alloc(arena, PIECE * size);
	while (result == 0 && count == PIECE) {
		result = read_rows(
		    store, store->marks_kept, list, PIECE, &count, fault);
		if (result == 0 && count > 0)
			result = file_put(path, 0600,
			    (uint64_t)store->marks_kept * size,
			    bytes_of(list, count), fault);
		if (result == 0)
			store->marks_kept += (int64_t)count;
	}
	arena_free(&arena);
	store->marks_wait = result != 0;
	return result;
}

static int
read_all_rows(struct store *store, struct arena *arena, struct marks *marks,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_MARK_COUNT);
	int64_t count = query_row(&query) ? column_int(&query) : 0;

	if (query_end(&query, fault) != 0)
		return -1;
	if (count > MARKS_MAX)
		return fault_set(fault, FAULT_DATA,
		    "the database %s has more marks of who was erased than "
		    "this program reads",
		    store->path);
	marks->list = arena_alloc(arena, (size_t)count * sizeof(struct mark));
	return read_rows(
	    store, 0, marks->list, (size_t)count, &marks->count, fault);
}

static int
by_bytes(const void *a, const void *b)
{
	return memcmp(a, b, sizeof(struct mark));
}

/* Those of FILE that are ours and not among ROWS stay in it. */
static void
leave_missing(const struct store *store, struct arena *arena,
    const struct marks *rows, struct marks *file)
{
	size_t size = sizeof(struct mark), i, missing = 0;
	struct mark *sorted = arena_alloc(arena, (rows->count + 1) * size);

	if (rows->count > 0)
		memcpy(sorted, rows->list, rows->count * size);
	qsort(sorted, rows->count, size, by_bytes);
	for (i = 0; i < file->count; i++)
		if (bsearch(&file->list[i], sorted, rows->count, size,
			by_bytes) == NULL &&
		    is_ours(store, &file->list[i]))
			file->list[missing++] = file->list[i];
	file->count = missing;
}

static int
add_missing(
    struct store *store, const struct marks *missing, struct fault *fault)
{
	size_t i;

	if (mark_apply(store, missing->list, missing->count, fault) != 0)
		return -1;
	for (i = 0; i < missing->count; i++)
		if (insert(store, &missing->list[i], fault) != 0)
			return -1;
	return 0;
}

static int
take_missing(
    struct store *store, const struct marks *missing, struct fault *fault)
{
	if (missing->count == 0)
		return 0;
	if (store_begin(store, fault) != 0)
		return -1;
	if (add_missing(store, missing, fault) != 0) {
		store_rollback(store);
		return -1;
	}
	store->marks_taken = (int64_t)missing->count;
	return store_commit(store, fault);
}

/* Reads the file: whole records, in memory that lists can be made of. */
static int
read_file(struct arena *arena, const char *path, struct marks *file,
    struct fault *fault)
{
	struct slice bytes = {"", 0};

	if (file_exists(path) &&
	    file_read(arena, path, MARKS_MAX * sizeof(struct mark), &bytes,
		fault) != 0)
		return -1;
	file->count = bytes.length / sizeof(struct mark);
	file->list =
	    arena_alloc(arena, (file->count + 1) * sizeof(*file->list));
	memcpy(file->list, bytes.data, file->count * sizeof(*file->list));
	return 0;
}

static int
compare(struct store *store, struct arena *arena, const char *path,
    struct fault *fault)
{
	struct marks rows, file;

	if (read_all_rows(store, arena, &rows, fault) != 0 ||
	    read_file(arena, path, &file, fault) != 0)
		return -1;
	store->marks_kept = (int64_t)rows.count;
	if (slice_equals(bytes_of(rows.list, rows.count),
		bytes_of(file.list, file.count)))
		return 0;
	leave_missing(store, arena, &rows, &file);
	if (take_missing(store, &file, fault) != 0 ||
	    read_all_rows(store, arena, &rows, fault) != 0)
		return -1;
	store->marks_kept = (int64_t)rows.count;
	return file_replace(path, 0600, bytes_of(rows.list, rows.count), fault);
}

int
mark_take_over(struct store *store, struct fault *fault)
{
	char path[PATH_MAX];
	struct arena *arena;
	int result;

	if (!name_file(store, path))
		return 0;
	arena = arena_new(ARENA_MAX);
	result = compare(store, arena, path, fault);
	arena_free(&arena);
	return result;
}

int64_t
store_marks_taken(const struct store *store)
{
	return store->marks_taken;
}
