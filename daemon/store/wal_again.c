/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * wal_again.c - what an earlier process left in the log is written once more
 *
 * After a sync that failed, Linux takes what it could not write for written:
 * the log is whole in memory, and no later sync brings it to the disk.  What
 * would be committed behind such a gap is lost with it when the power goes,
 * since a log ends at its first gap.  Nobody can see from a log whether that
 * is so; written again, byte for byte, it is like any other.
 *
 * It goes through SQLite's own handle, and within a transaction that writes:
 * so nobody else adds to the log or begins it anew meanwhile.
 */
#include "store/inner.h"

static int
write_again(sqlite3_file *log)
{
	const sqlite3_io_methods *methods = log->pMethods;
	char page[PAGE_BYTES];
	sqlite3_int64 size = 0, at;
	int part, result = methods->xFileSize(log, &size);

	for (at = 0; result == SQLITE_OK && at < size; at += part) {
		part = size - at < PAGE_BYTES ? (int)(size - at) : PAGE_BYTES;
		result = methods->xRead(log, page, part, at);
		if (result == SQLITE_OK)
			result = methods->xWrite(log, page, part, at);
	}
	return result != SQLITE_OK || size == 0 ?
	    result :
	    methods->xSync(log, SQLITE_SYNC_FULL);
}

int
wal_make_sure(struct store *store, struct fault *fault)
{
	sqlite3_file *log = NULL;
	int result = sqlite3_file_control(
	    store->db, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);

	/* A database in memory has none. */
	if (result == SQLITE_OK && log != NULL && log->pMethods != NULL)
		result = write_again(log);
	if (result != SQLITE_OK)
		return store_failed(store, result, fault);
	store->wal_unsure = false;
	return 0;
}
