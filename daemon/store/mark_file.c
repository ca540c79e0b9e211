/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * mark_file.c - marks in the file beside the database
 *
 * It is read and written a piece at a time, so that no number of marks is too
 * many.  New ones are written behind; what says nothing any more stays in it
 * until it is twice as long as it need be.
 */
#include "store/mark.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "store/column.h"

#define PIECE 8192 /* marks at a time */
#define PIECE_BYTES (PIECE * sizeof(struct mark))

struct piece {
	struct mark *list;
	size_t count;
};

static struct piece
piece_new(struct arena *arena)
{
	return (struct piece){arena_alloc(arena, PIECE_BYTES), 0};
}

static struct slice
bytes_of(const struct piece *piece)
{
	return (struct slice){
	    (const char *)piece->list, piece->count * sizeof(*piece->list)};
}

/* False: a database in memory has no file beside it. */
static bool
name_file(const struct store *store, char path[PATH_MAX])
{
	return strcmp(store->path, ":memory:") != 0 &&
	    snprintf(path, PATH_MAX, "%s.marks", store->path) < PATH_MAX;
}

/* Those after ROW, which becomes that of the last of them. */
static int
read_rows(
    struct store *store, int64_t *row, struct piece *piece, struct fault *fault)
{
	struct query query = query_start(store, SQL_MARK_LIST);

	piece->count = 0;
	query_int(&query, *row);
	query_int(&query, PIECE);
	while (piece->count < PIECE && query_row(&query)) {
		struct mark *mark = &piece->list[piece->count++];
		struct slice record;

		*row = column_int(&query);
		record = column_bytes(&query);
		memset(mark, 0, sizeof(*mark));
		if (record.length == sizeof(*mark))
			memcpy(mark, record.data, sizeof(*mark));
	}
	return query_end(&query, fault);
}

/* Of a file that is not there, nothing. */
static int
read_file(
    const char *path, uint64_t at, struct piece *piece, struct fault *fault)
{
	size_t length = 0;

	piece->count = 0;
	if (!file_exists(path))
		return 0;
	if (file_get(path, at * sizeof(struct mark), (char *)piece->list,
		PIECE_BYTES, &length, fault) != 0)
		return fault_prefix(fault,
		    "who was forgotten or said STOP cannot be looked up; give "
		    "the file to the user of the database");
	piece->count = length / sizeof(struct mark);
	return 0;
}

/* All rows that are not in the file yet, into PATH behind COUNT marks. */
static int
write_rows(struct store *store, const char *path, int64_t *row, uint64_t *count,
    struct fault *fault)
{
	struct arena *arena = arena_new(2 * PIECE_BYTES);
	struct piece piece = piece_new(arena);
	int result;

	do {
		result = read_rows(store, row, &piece, fault);
		if (result == 0)
			result =
			    file_put(path, 0600, *count * sizeof(struct mark),
				bytes_of(&piece), fault);
		*count += piece.count;
	} while (result == 0 && piece.count == PIECE);
	arena_free(&arena);
	return result;
}

static int
write_anew(struct store *store, const char *path, struct fault *fault)
{
	char beside[PATH_MAX + 8];
	int64_t row = 0;
	uint64_t count = 0;
	int result;

	snprintf(beside, sizeof(beside), "%s.new", path);
	unlink(beside);
	result = write_rows(store, beside, &row, &count, fault);
	if (result == 0 && rename(beside, path) != 0)
		result = fault_set(
		    fault, FAULT_WRITE, "cannot replace %s; look at it", path);
	if (result != 0) {
		unlink(beside);
		return -1;
	}
	store->marks.row = row;
	store->marks.count = count;
	store->marks.most = 2 * count + PIECE;
	return file_sync_folder(path, fault);
}

int
mark_keep(struct store *store, struct fault *fault)
{
	char path[PATH_MAX];
	int64_t row = store->marks.row;
	uint64_t count = store->marks.count;
	int result;

	if (!store->marks_wait || !name_file(store, path))
		return 0;
	if (count > store->marks.most) {
		result = write_anew(store, path, fault);
	} else {
		result = write_rows(store, path, &row, &count, fault);
		if (result == 0) {
			store->marks.row = row;
			store->marks.count = count;
		}
	}
	store->marks_wait = result != 0;
	return result;
}

static void
note_numbers(struct store *store, const struct piece *piece)
{
	size_t i;

	for (i = 0; i < piece->count; i++)
		if (mark_number(&piece->list[i]) > store->marks.number)
			store->marks.number = mark_number(&piece->list[i]);
}

/* Has the file the rows, all of them and nothing else? */
static int
compare(struct store *store, const char *path, bool *same, struct fault *fault)
{
	struct arena *arena = arena_new(3 * PIECE_BYTES);
	struct piece rows = piece_new(arena), file = piece_new(arena);
	int64_t row = 0;
	uint64_t count = 0;
	int result;

	*same = true;
	do {
		result = read_rows(store, &row, &rows, fault);
		if (result == 0)
			result = read_file(path, count, &file, fault);
		count += rows.count;
		note_numbers(store, &rows);
		*same = *same && slice_equals(bytes_of(&rows), bytes_of(&file));
	} while (result == 0 && rows.count == PIECE);
	store->marks.row = row;
	store->marks.count = count;
	store->marks.most = 2 * count + PIECE;
	arena_free(&arena);
	return result;
}

/*
 * Is there something in MARK that the database does not know?  Then it becomes
 * what has to be done: of an older one the erasure alone.
 */
static int
is_missing(
    struct store *store, struct mark *mark, bool *missing, struct fault *fault)
{
	struct query query = query_start(store, SQL_MARK_OF);
	struct mark row, newest = *mark;
	bool erased_since = false, there = false;

	query_bytes(&query,
	    (struct slice){(const char *)mark->hash, sizeof(mark->hash)});
	while (query_row(&query)) {
		struct slice record;

		column_int(&query);
		record = column_bytes(&query);
		if (record.length != sizeof(row))
			continue;
		memcpy(&row, record.data, sizeof(row));
		there = there || memcmp(&row, mark, sizeof(row)) == 0;
		if (mark_number(&row) > mark_number(mark))
			erased_since = erased_since || mark_erased(&row);
		if (mark_number(&row) > mark_number(&newest))
			newest = row;
	}
	*missing = !there &&
	    (mark_number(&newest) == mark_number(mark) ||
		(mark_erased(mark) && !erased_since));
	newest.what |= mark->what & MARK_ERASED;
	*mark = newest;
	return query_end(&query, fault);
}

/* What is missing of a piece of the file is written down and done. */
static int
take_piece(struct store *store, struct piece *piece, struct fault *fault)
{
	size_t i, count = 0;
	bool missing;

	for (i = 0; i < piece->count; i++) {
		struct mark mark = piece->list[i];

		if (!mark_is_ours(store, &mark))
			continue;
		if (is_missing(store, &mark, &missing, fault) != 0 ||
		    (missing && mark_put(store, &piece->list[i], fault) != 0))
			return -1;
		if (missing)
			piece->list[count++] = mark;
	}
	store->marks.taken += (int64_t)count;
	piece->count = count;
	note_numbers(store, piece);
	return count == 0 ? 0 : mark_apply(store, piece->list, count, fault);
}

static int
take_file(struct store *store, const char *path, struct fault *fault)
{
	struct arena *arena = arena_new(2 * PIECE_BYTES);
	struct piece piece = piece_new(arena);
	uint64_t at = 0;
	size_t read;
	int result;

	do {
		result = read_file(path, at, &piece, fault);
		read = piece.count;
		at += read;
		if (result == 0)
			result = take_piece(store, &piece, fault);
	} while (result == 0 && read == PIECE);
	arena_free(&arena);
	return result;
}

static int
take_missing(struct store *store, const char *path, struct fault *fault)
{
	if (store_begin(store, fault) != 0)
		return -1;
	if (take_file(store, path, fault) != 0) {
		store_rollback(store);
		return -1;
	}
	return store_commit(store, fault);
}

int
mark_take_over(struct store *store, struct fault *fault)
{
	char path[PATH_MAX];
	bool same;

	if (!name_file(store, path))
		return 0;
	if (compare(store, path, &same, fault) != 0)
		return -1;
	if (same)
		return 0;
	if (take_missing(store, path, fault) != 0)
		return -1;
	return write_anew(store, path, fault);
}
