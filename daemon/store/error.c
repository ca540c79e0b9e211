/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * error.c - what SQLite answers, as faults
 *
 * Three kinds: it can be tried again (FAULT_BUSY), the disk lied and nothing
 * may go on (FAULT_FATAL), or we used SQLite wrongly, which is our bug.  The
 * sentence never quotes SQLite's own, which may hold values.
 */
#include <assert.h>
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
		return "it cannot be written to; look at its owner, its mode "
		       "and its disk";
	case SQLITE_NOTADB:
		return "it is not a database; name another file";
	case SQLITE_CORRUPT:
		return "it is damaged; put the last backup in its place";
	case SQLITE_IOERR:
		return "its disk fails; look at the system's log";
	default:
		return "try again";
	}
}

int
store_failed_at(const char *path, int result, struct fault *fault)
{
	int primary = result & 0xff;

	/* Only we can be the cause of these. */
	assert(primary != SQLITE_MISUSE && primary != SQLITE_RANGE &&
	    primary != SQLITE_TOOBIG && primary != SQLITE_MISMATCH);
	return fault_set(fault, kind_of(result), "the database %s: %s (%d); %s",
	    path, sqlite3_errstr(primary), result, advice(result));
}

int
store_failed(struct store *store, int result, struct fault *fault)
{
	if (sqlite3_get_autocommit(store->db))
		store_forget(store);
	return store_failed_at(store->path, result, fault);
}
