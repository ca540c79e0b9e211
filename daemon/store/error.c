/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * error.c - what SQLite answers, as faults
 *
 * Three kinds: it can be tried again (FAULT_BUSY), the disk lied and nothing
 * may go on (FAULT_FATAL), or we used SQLite wrongly, which is our bug.  The
 * sentence never quotes SQLite's own, which may hold values.
 */
#include <assert.h>
#include <errno.h>
#include <string.h>

#include "store/inner.h"

static enum fault_kind
kind_of(int result)
{
	switch (result) {
	case SQLITE_IOERR_NOMEM:
	case SQLITE_IOERR_SHMSIZE: /* no room on the disk for the -shm file */
		return FAULT_BUSY;
	default:
		break;
	}
	switch (result & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
	case SQLITE_FULL:
	case SQLITE_NOMEM:
	case SQLITE_INTERRUPT:
	case SQLITE_PROTOCOL:
	case SQLITE_CANTOPEN: /* out of descriptors: it was open before */
		return FAULT_BUSY;
	default:
		return FAULT_FATAL;
	}
}

static const char *
advice(int result)
{
	if (result == SQLITE_IOERR_SHMSIZE)
		result = SQLITE_FULL;
	switch (result & 0xff) {
	case SQLITE_FULL:
		return "make room on its disk";
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
	case SQLITE_PROTOCOL:
		return "another program holds it; close that";
	case SQLITE_READONLY:
		return "it cannot be written to; look at the owner and mode "
		       "of it and its folder, and at its disk";
	case SQLITE_NOTADB:
		return "it is not a database; name another file";
	case SQLITE_IOERR:
		return "its disk fails; look at the system's log";
	case SQLITE_NOMEM:
	case SQLITE_INTERRUPT:
	case SQLITE_CANTOPEN:
		return "try again";
	default:
		/* Also what no program of ours can have asked for. */
		return "it is damaged; put the last backup in its place";
	}
}

int
store_failed_at(const char *path, int result, struct fault *fault)
{
	int primary = result & 0xff;

	/* Only we can be the cause of these; a damaged file is of others. */
	assert(primary != SQLITE_MISUSE && primary != SQLITE_RANGE);
	if (result == STORE_UNREADABLE)
		return fault_set(fault, FAULT_DATA,
		    "a sealed value in the database %s does not open; it is "
		    "damaged: put the last backup in its place",
		    path);
	return fault_set(fault, kind_of(result), "the database %s: %s (%d); %s",
	    path, sqlite3_errstr(primary), result, advice(result));
}

/* What the last write failed with, into the WAL or else the file itself. */
static int
reason_of(sqlite3 *db)
{
	sqlite3_file *wal = NULL;
	int reason = 0;

	sqlite3_file_control(db, "main", SQLITE_FCNTL_JOURNAL_POINTER, &wal);
	if (wal != NULL && wal->pMethods != NULL)
		wal->pMethods->xFileControl(
		    wal, SQLITE_FCNTL_LAST_ERRNO, &reason);
	if (reason == 0)
		sqlite3_file_control(
		    db, "main", SQLITE_FCNTL_LAST_ERRNO, &reason);
	return reason;
}

/* A quota and a limit of the process are full disks too; SQLite knows one. */
static int
name_full(sqlite3 *db, int result)
{
	int reason = (result & 0xff) == SQLITE_IOERR ? reason_of(db) : 0;

	if ((result == SQLITE_IOERR_WRITE || result == SQLITE_IOERR_TRUNCATE) &&
	    (reason == EDQUOT || reason == EFBIG))
		return SQLITE_FULL;
	return result;
}

int
store_failed(struct store *store, int result, struct fault *fault)
{
	result = name_full(store->db, result);
	if (sqlite3_get_autocommit(store->db))
		store_forget(store);
	return store_failed_at(store->path, result, fault);
}
