/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * backup.c - a consistent copy while others write
 *
 * One read transaction over all of the copying, so that it is the database of
 * one moment and a busy daemon cannot make it begin again.  Files are added
 * when that is over: what was erased leaves the log of the database meanwhile.
 * Until the end the copy says in its head that it is a part, so that nobody
 * takes it for a whole one by giving it another name.
 */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "store/carried.h"
#include "store/lock.h"
#include "store/schema.h"

#define STEP_PAGES 1000

/* What is being made, and who makes it. */
struct making {
	const char *path;
	char part[PATH_MAX];
	int lock; /* the file of PART, held while we write it */
};

static int
cannot_make(const char *path, struct fault *fault)
{
	return fault_set(
	    fault, FAULT_WRITE, "cannot create %s: %s", path, strerror(errno));
}

/* The lock is of the file that has the name; another run may have ended. */
static int
take_part(struct making *making, struct fault *fault)
{
	struct stat file, named;

	making->lock = open(making->part, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (making->lock < 0)
		return cannot_make(making->part, fault);
	if (flock(making->lock, LOCK_EX | LOCK_NB) == 0 &&
	    fstat(making->lock, &file) == 0 &&
	    stat(making->part, &named) == 0 && file.st_ino == named.st_ino &&
	    ftruncate(making->lock, 0) == 0)
		return 0;
	return fault_set(fault, FAULT_BUSY,
	    "%s is being written by another process; wait for that or name "
	    "another file",
	    making->part);
}

static void
remove_part(const struct making *making)
{
	char journal[PATH_MAX + 16];

	snprintf(journal, sizeof(journal), "%s-journal", making->part);
	unlink(journal);
	unlink(making->part);
}

static int
begin_part(struct making *making, bool replace, struct fault *fault)
{
	char journal[PATH_MAX + 16];

	if (snprintf(making->part, sizeof(making->part), "%s" BACKUP_PART,
		making->path) >= (int)sizeof(making->part))
		return fault_set(fault, FAULT_SETTINGS,
		    "the path of the backup is too long; name another file");
	if (!replace && file_exists(making->path))
		return fault_set(fault, FAULT_WRITE,
		    "%s is there already; name a new file, or say --replace",
		    making->path);
	if (take_part(making, fault) != 0)
		return -1;
	/* Of one that was killed: it would be played back into ours. */
	snprintf(journal, sizeof(journal), "%s-journal", making->part);
	unlink(journal);
	return 0;
}

/* Nothing is ever in the place of a file that came meanwhile. */
static int
give_name(const struct making *making, bool replace)
{
	if (replace)
		return rename(making->part, making->path);
	if (renameat2(AT_FDCWD, making->part, AT_FDCWD, making->path,
		RENAME_NOREPLACE) == 0)
		return 0;
	/* A file system that does not know that. */
	if (errno != EINVAL && errno != ENOSYS)
		return -1;
	if (file_exists(making->path)) {
		errno = EEXIST;
		return -1;
	}
	return rename(making->part, making->path);
}

static int
end_part(const struct making *making, bool replace, struct fault *fault)
{
	if (fsync(making->lock) != 0 || give_name(making, replace) != 0)
		return cannot_make(making->path, fault);
	return file_sync_folder(making->path, fault);
}

static int
copy_pages(struct store *store, struct store *copy, backup_progress *progress,
    struct fault *fault)
{
	sqlite3_backup *backup =
	    sqlite3_backup_init(copy->db, "main", store->db, "main");
	int result = SQLITE_OK;

	if (backup == NULL)
		return store_failed_at(
		    copy->path, sqlite3_extended_errcode(copy->db), fault);
	while (result == SQLITE_OK) {
		int all;

		result = sqlite3_backup_step(backup, STEP_PAGES);
		all = sqlite3_backup_pagecount(backup);
		if (progress != NULL)
			progress(all - sqlite3_backup_remaining(backup), all,
			    "pages");
	}
	sqlite3_backup_finish(backup);
	if (result == SQLITE_DONE)
		return 0;
	return store_failed_at(copy->path, result, fault);
}

static int
copy_at_one_moment(struct store *store, struct store *copy,
    backup_progress *progress, struct fault *fault)
{
	int result = store_run(
	    store, "BEGIN; SELECT count(*) FROM sqlite_schema", fault);

	if (result != 0)
		return -1;
	result = copy_pages(store, copy, progress, fault);
	sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
	return result;
}

static int
note_ok(void *ok, int columns, char **values, char **names)
{
	(void)names;
	*(bool *)ok =
	    columns == 1 && values[0] != NULL && strcmp(values[0], "ok") == 0;
	return 0;
}

static int
check_copy(struct store *copy, struct fault *fault)
{
	bool ok = false;
	int result = sqlite3_exec(
	    copy->db, "PRAGMA integrity_check(1)", note_ok, &ok, NULL);

	if (result != SQLITE_OK)
		return store_failed_at(copy->path, result, fault);
	if (!ok)
		return fault_set(fault, FAULT_FATAL,
		    "the copy %s is damaged, and so may be the database",
		    copy->path);
	return 0;
}

/* One plain file, and whole. */
static int
fill(struct store *store, struct store *copy,
    const struct carried_places *places, backup_progress *progress,
    struct fault *fault)
{
	if (copy_at_one_moment(store, copy, progress, fault) != 0 ||
	    store_run(copy, "PRAGMA journal_mode = DELETE", fault) != 0 ||
	    schema_say_id(copy, PART_ID, fault) != 0 ||
	    (places != NULL &&
		carried_add(copy, places, progress, fault) != 0) ||
	    check_copy(copy, fault) != 0)
		return -1;
	return schema_say_id(copy, BACKUP_ID, fault);
}

static int
copy_to(struct store *store, const char *path,
    const struct carried_places *places, backup_progress *progress,
    struct fault *fault)
{
	struct store *copy = memory_new(sizeof(*copy));
	int result;

	copy->lock = -1;
	copy->path = memory_copy(path);
	result = sqlite3_open_v2(path, &copy->db,
	    SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
	    NULL);
	if (result != SQLITE_OK)
		result = store_failed_at(path, result, fault);
	else
		result = fill(store, copy, places, progress, fault);
	store_close(&copy);
	return result;
}

int
store_backup(struct store *store, const char *path, bool replace,
    const struct carried_places *places, backup_progress *progress,
    struct fault *fault)
{
	struct making making = {.path = path, .lock = -1};
	int result = begin_part(&making, replace, fault);

	if (result == 0) {
		result = copy_to(store, making.part, places, progress, fault);
		if (result == 0)
			result = end_part(&making, replace, fault);
		if (result != 0)
			remove_part(&making);
	}
	if (making.lock >= 0)
		close(making.lock);
	return result;
}
