/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * restore.c - a backup in the place of the database
 *
 * The copy is made beside it, looked through and renamed over it, so that a
 * crash leaves the one or the other.  The log of the old one goes first: read
 * into the new one it would be its end.  Its files stay rows until they are
 * where they belong (carried.h), which the next start goes on with.
 */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "store/carried.h"
#include "store/lock.h"
#include "store/query.h"
#include "store/schema.h"

/*
 * What it has in its log goes into it, and its marks into their file.  A
 * damaged one cannot be opened: that is what backups are for.
 */
static int
settle_old(const char *path, struct slice key, struct fault *fault)
{
	struct store *old;
	int result;

	if (!file_exists(path))
		return 0;
	if (store_open(path, key, &old, fault) != 0)
		return fault->kind == FAULT_BUSY ? -1 : 0;
	result = store_checkpoint(old, fault);
	store_close(&old);
	return result;
}

static int
take_away(const char *path, const char *end, struct fault *fault)
{
	char name[PATH_MAX];

	snprintf(name, sizeof(name), "%s%s", path, end);
	if (unlink(name) == 0 || errno == ENOENT)
		return 0;
	return fault_set(
	    fault, FAULT_WRITE, "cannot remove %s: %s", name, strerror(errno));
}

static int
put_in_place(const char *beside, const char *path, struct fault *fault)
{
	if (take_away(path, "-wal", fault) != 0 ||
	    take_away(path, "-shm", fault) != 0)
		return -1;
	if (rename(beside, path) != 0)
		return fault_set(fault, FAULT_WRITE, "cannot replace %s: %s",
		    path, strerror(errno));
	return file_sync_folder(path, fault);
}

static int
copy_and_swap(struct store *source, const char *path,
    const struct carried_places *places, backup_progress *progress,
    struct fault *fault)
{
	char beside[PATH_MAX];

	if (snprintf(beside, sizeof(beside), "%s" CARRIED_ON_ITS_WAY, path) >=
	    (int)sizeof(beside))
		return fault_set(fault, FAULT_SETTINGS,
		    "the path of the database is too long");
	/* One that a crash left is of no use. */
	if (take_away(beside, "", fault) != 0 ||
	    store_backup(source, beside, false, NULL, progress, fault) != 0)
		return -1;
	if ((places == NULL || carried_check(source, places, fault) == 0) &&
	    put_in_place(beside, path, fault) == 0)
		return 0;
	unlink(beside);
	return -1;
}

/* Its head says so too, from soon after its beginning on. */
static int
check_name(const char *backup, struct fault *fault)
{
	size_t length = strlen(backup), end = strlen(BACKUP_PART);

	if (length < end || strcmp(backup + length - end, BACKUP_PART) != 0)
		return 0;
	return fault_set(fault, FAULT_DATA,
	    "%s is a backup that was not finished; name another one", backup);
}

/* The lock made it. */
static void
take_empty_away(const char *path)
{
	struct stat status;

	if (stat(path, &status) == 0 && status.st_size == 0)
		unlink(path);
}

int
store_restore(const char *backup, const char *path, struct slice key,
    const struct carried_places *places, backup_progress *progress,
    struct fault *fault)
{
	struct store *source, *lock = NULL;
	bool was_there = file_exists(path);
	int result;

	if (check_name(backup, fault) != 0 ||
	    store_open_source(backup, key, &source, fault) != 0)
		return -1;
	result = settle_old(path, key, fault);
	if (result == 0)
		result = store_open_lock(path, key, &lock, fault);
	if (result == 0)
		result = copy_and_swap(source, path, places, progress, fault);
	if (lock != NULL && result != 0 && !was_there)
		take_empty_away(path);
	store_close(&lock);
	store_close(&source);
	return result;
}

bool
store_is_backup(const struct store *store)
{
	return store->backup;
}

static int
settle(struct store *store, int64_t now_ms, struct fault *fault)
{
	struct query query = query_start(store, SQL_RESTORED_MESSAGES);

	query_int(&query, now_ms);
	if (query_run(&query, fault) != 0)
		return -1;
	query = query_start(store, SQL_RESTORED_NOTICES);
	if (query_run(&query, fault) != 0)
		return -1;
	return schema_say_id(store, APPLICATION_ID, fault);
}

int
store_restored(struct store *store, int64_t now_ms, struct fault *fault)
{
	if (store_begin(store, fault) != 0)
		return -1;
	if (settle(store, now_ms, fault) != 0) {
		store_rollback(store);
		return -1;
	}
	if (store_commit(store, fault) != 0)
		return -1;
	store->backup = false;
	return 0;
}
