/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * store.c - transactions and checkpoints of the one database file
 */
#include "store/lock.h"
#include "store/mark.h"
#include "store/query.h"

#include <assert.h>
#include <stdlib.h>

#define WAL_BOUND (64 << 20) /* bytes after which it is emptied */
#define TRUNCATE_WAIT_MS 50 /* for readers to end; the line waits meanwhile */

static int
run(struct store *store, enum statement which, struct fault *fault)
{
	struct query query = query_start(store, which);

	return query_run(&query, fault);
}

int
store_run(struct store *store, const char *sql, struct fault *fault)
{
	int result = sqlite3_exec(store->db, sql, NULL, NULL, NULL);

	return result == SQLITE_OK ? 0 : store_failed(store, result, fault);
}

int
store_begin(struct store *store, struct fault *fault)
{
	if (lock_check(store, fault) != 0 || run(store, SQL_BEGIN, fault) != 0)
		return -1;
	if (store->wal_unsure && wal_make_sure(store, fault) != 0) {
		store_rollback(store);
		return -1;
	}
	if (store->known != NULL)
		known_mark_transaction(store->known);
	return 0;
}

void
store_forget(struct store *store)
{
	tally_undo(store);
	if (store->known == NULL)
		return;
	known_undo_transaction(store->known);
	recent_forget(store->recent);
}

void
store_rollback(struct store *store)
{
	/* What fails here is told again by whatever comes next. */
	if (store_in_transaction(store))
		sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
	store_forget(store);
}

int
store_commit(struct store *store, struct fault *fault)
{
	if (tally_write(store, fault) != 0 ||
	    run(store, SQL_COMMIT, fault) != 0) {
		store_rollback(store);
		return -1;
	}
	if (store->known != NULL)
		known_mark_transaction(store->known);
	store->commits++;
	return 0;
}

int
store_turn_begin(struct store *store, struct fault *fault)
{
	assert(store_in_transaction(store));
	if (run(store, SQL_TURN_BEGIN, fault) != 0)
		return -1;
	if (store->known != NULL)
		known_mark_turn(store->known);
	return 0;
}

int
store_turn_keep(struct store *store, struct fault *fault)
{
	if (tally_keep_turn(store, fault) != 0)
		return -1;
	return run(store, SQL_TURN_KEEP, fault);
}

void
store_turn_undo(struct store *store)
{
	struct fault ignored;

	if (!store_in_transaction(store))
		return;
	if (run(store, SQL_TURN_UNDO, &ignored) != 0 ||
	    run(store, SQL_TURN_KEEP, &ignored) != 0) {
		/* It cannot be undone alone, so nothing of it may stay. */
		store_rollback(store);
		return;
	}
	tally_undo_turn(store);
	if (store->known == NULL)
		return;
	known_undo_turn(store->known);
	recent_forget(store->recent);
}

bool
store_in_transaction(const struct store *store)
{
	return !sqlite3_get_autocommit(store->db);
}

static int
checkpoint(
    struct store *store, int mode, int *frames, int *moved, struct fault *fault)
{
	int result =
	    sqlite3_wal_checkpoint_v2(store->db, NULL, mode, frames, moved);

	if (result == SQLITE_OK || result == SQLITE_BUSY)
		return result;
	store_failed(store, result, fault);
	return fault_prefix(fault, "cannot move the log into the database");
}

static bool
should_empty(const struct store *store, int frames)
{
	bool idle = store->commits == store->commits_before;

	return frames > 0 &&
	    (store->erased || idle || frames > WAL_BOUND / PAGE_BYTES);
}

static int
empty_log(struct store *store, struct fault *fault)
{
	int frames = 0, moved = 0, result;
	bool empty;

	result = checkpoint(
	    store, SQLITE_CHECKPOINT_PASSIVE, &frames, &moved, fault);
	if (result < 0)
		return -1;
	empty = should_empty(store, frames);
	store->commits_before = store->commits;
	if (!empty)
		return 0;
	sqlite3_busy_timeout(store->db, TRUNCATE_WAIT_MS);
	result = checkpoint(
	    store, SQLITE_CHECKPOINT_TRUNCATE, &frames, &moved, fault);
	sqlite3_busy_timeout(store->db, BUSY_WAIT_MS);
	if (result < 0)
		return -1;
	if (result == SQLITE_BUSY && store->erased)
		return fault_set(fault, FAULT_BUSY,
		    "what was erased is still in %s-wal because something "
		    "reads the database; end that reading",
		    store->path);
	store->erased = store->erased && result == SQLITE_BUSY;
	return 0;
}

int
store_checkpoint(struct store *store, struct fault *fault)
{
	struct fault kept;
	int result;

	assert(!store_in_transaction(store));
	/* Also when the file of marks cannot be written: the log would grow. */
	result = mark_keep(store, &kept);
	if (empty_log(store, fault) != 0)
		return -1;
	if (result != 0)
		*fault = kept;
	return result;
}

int64_t
store_schema_version(const struct store *store)
{
	return store->schema;
}

void
store_close(struct store **store)
{
	size_t i;

	if (*store == NULL)
		return;
	for (i = 0; i < STATEMENTS; i++)
		sqlite3_finalize((*store)->statements[i]);
	sqlite3_close((*store)->db);
	lock_drop((*store)->lock);
	known_free(&(*store)->known);
	runs_free(&(*store)->runs);
	recent_free(&(*store)->recent);
	seal_free(&(*store)->seal);
	free((*store)->path);
	free(*store);
	*store = NULL;
}
