/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * backup.c - a consistent copy while others write
 *
 * One read transaction over all of the copying, so that it is the database of
 * one moment and a busy daemon cannot make it begin again.  The copy is looked
 * through before it counts, and removed when anything failed.
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/query.h"

#define STEP_PAGES 1000

static int
make_file(const char *path, struct fault *fault)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

	if (fd < 0 && errno == EEXIST)
		return fault_set(fault, FAULT_WRITE,
		    "%s is there already; name a new file", path);
	if (fd < 0)
		return fault_set(fault, FAULT_WRITE, "cannot create %s: %s",
		    path, strerror(errno));
	close(fd);
	return 0;
}

static int
copy_pages(struct store *store, sqlite3 *copy, const char *path,
    void (*progress)(int done, int all), struct fault *fault)
{
	sqlite3_backup *backup =
	    sqlite3_backup_init(copy, "main", store->db, "main");
	int result = SQLITE_OK;

	if (backup == NULL)
		return store_failed_at(
		    path, sqlite3_extended_errcode(copy), fault);
	while (result == SQLITE_OK) {
		int all;

		result = sqlite3_backup_step(backup, STEP_PAGES);
		all = sqlite3_backup_pagecount(backup);
		if (progress != NULL)
			progress(all - sqlite3_backup_remaining(backup), all);
	}
	sqlite3_backup_finish(backup);
	return result == SQLITE_DONE ? 0 : store_failed_at(path, result, fault);
}

static int
note_ok(void *ok, int columns, char **values, char **names)
{
	(void)names;
	*(bool *)ok =
	    columns == 1 && values[0] != NULL && strcmp(values[0], "ok") == 0;
	return 0;
}

/* One plain file, and whole. */
static int
check_copy(sqlite3 *copy, const char *path, struct fault *fault)
{
	bool ok = false;
	int result = sqlite3_exec(
	    copy, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL);

	if (result == SQLITE_OK)
		result = sqlite3_exec(
		    copy, "PRAGMA integrity_check(1)", note_ok, &ok, NULL);
	if (result != SQLITE_OK)
		return store_failed_at(path, result, fault);
	if (!ok)
		return fault_set(fault, FAULT_FATAL,
		    "the copy %s is damaged, and so may be the database", path);
	return 0;
}

static int
copy_to(struct store *store, const char *path,
    void (*progress)(int done, int all), struct fault *fault)
{
	sqlite3 *copy = NULL;
	int result = sqlite3_open_v2(path, &copy,
	    SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
	    NULL);

	if (result != SQLITE_OK)
		result = store_failed_at(path, result, fault);
	else if (copy_pages(store, copy, path, progress, fault) != 0 ||
	    check_copy(copy, path, fault) != 0)
		result = -1;
	sqlite3_close(copy);
	return result;
}

int
store_backup(struct store *store, const char *path,
    void (*progress)(int done, int all), struct fault *fault)
{
	int result;

	if (make_file(path, fault) != 0)
		return -1;
	result = store_run(
	    store, "BEGIN; SELECT count(*) FROM sqlite_schema", fault);
	if (result == 0) {
		result = copy_to(store, path, progress, fault);
		sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
	}
	if (result != 0)
		unlink(path);
	return result;
}
