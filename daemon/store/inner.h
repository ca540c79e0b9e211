/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * inner.h - what the files of the store know of each other
 *
 * Only the store includes it: sqlite3.h stays in this folder.
 */
#ifndef STORE_INNER_H
#define STORE_INNER_H

#include <sqlite3.h>
#include <sys/types.h>

#include "store/known.h"
#include "store/recent.h"
#include "store/run.h"
#include "store/seal.h"
#include "store/statement.h"
#include "store/store.h"

#define PAGE_BYTES 4096
#define VALUE_BYTES_MAX (1 << 20) /* of one value or row */
#define BUSY_WAIT_MS 2000 /* for another program's lock */

/* Additions of tally.h that are not written down yet. */
struct tally_entry {
	unsigned what;
	char account[40];
	int64_t at, count;
};

struct tally_list {
	struct tally_entry entries[32];
	size_t count;
};

/* Beside the results of SQLite: a sealed value does not open. */
#define STORE_UNREADABLE (SQLITE_CORRUPT | 200 << 8)

struct store {
	sqlite3 *db;
	sqlite3_stmt *statements[STATEMENTS];
	struct seal *seal;
	struct known *known; /* keys of what came in; NULL in a reader */
	struct runs *runs; /* older ones; NULL in a reader */
	struct recent *recent; /* people who wrote lately; NULL in a reader */
	char *path;
	int lock; /* descriptor of PATH.lock, -1 for none */
	dev_t device; /* which file was opened, of who holds the lock */
	ino_t inode;
	int64_t schema;
	bool backup; /* put in the place of the database, and not settled yet */
	int64_t commits; /* since the store was opened */
	int64_t commits_before; /* … when checkpoint was last asked for */
	int64_t unreadable; /* sealed values that did not open */
	bool erased; /* since the WAL was last emptied */
	bool wal_unsure; /* parts of the WAL may be in memory alone */
	bool marks_wait; /* some are not in the file of marks (mark.h) */
	struct {
		int64_t row; /* up to which the file has them */
		uint64_t count; /* in the file, also what says nothing now */
		uint64_t most; /* from then on it is written anew */
		int64_t number; /* of the last one */
		int64_t taken; /* done when it was opened */
	} marks;
	struct {
		struct tally_list turn, batch;
	} tally;
};

/*
 * Turns a result of SQLite into a fault and returns -1.  When SQLite took the
 * whole transaction back, what memory knew of it is forgotten here.
 */
int store_failed(struct store *, int result, struct fault *);
/* The same without a store: PATH is named in the sentence. */
int store_failed_at(const char *path, int result, struct fault *);

/*
 * wal_again.c: in the first transaction, so that what follows is on the disk
 * with all that is before it.  What failed is tried again by the next one.
 */
int wal_make_sure(struct store *, struct fault *) MUST_CHECK;

/* What memory knows of the transaction at hand, or of people, is dropped. */
void store_forget(struct store *);
/* tally.c: with the turn, and before the commit. */
int tally_keep_turn(struct store *, struct fault *) MUST_CHECK;
void tally_undo_turn(struct store *);
int tally_write(struct store *, struct fault *) MUST_CHECK;
void tally_undo(struct store *);

/* A database to copy, which may be of an older schema; nothing changes it. */
int store_open_source(const char *path, struct slice key, struct store **,
    struct fault *) MUST_CHECK;

/* Runs one fixed text of SQL. */
int store_run(struct store *, const char *sql, struct fault *) MUST_CHECK;

#endif
