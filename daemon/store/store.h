/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * store.h - the one database file: open, transactions, checkpoints
 *
 * SQLite, WAL, synchronous=FULL, one writer, and no automatic checkpoint (it
 * swallows a failed fsync): the line checkpoints and ends on an error.  A store
 * belongs to one thread at a time.
 *
 * Faults: FAULT_BUSY when it can be tried again (locked, disk full; the
 * transaction is gone: ask store_in_transaction), FAULT_FATAL when the disk
 * lied (fsync, read error, corruption): stop answering and exit.
 */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/text.h"
#include "store/backup.h"
#include "store/key.h"

struct store;

/*
 * Opens PATH, makes it if need be, and brings its schema up to date in one
 * transaction.  KEY is STORE_KEY_BYTES long and seals what is private; another
 * key than the file was made with is refused, and so is a newer schema.
 * ":memory:" is a database of its own, for tests.
 */
int store_open(const char *path, struct slice key, struct store **,
    struct fault *) MUST_CHECK;
/* Read-only, beside the writer; never makes or changes anything. */
int store_open_reader(const char *path, struct slice key, struct store **,
    struct fault *) MUST_CHECK;
void store_close(struct store **);

int store_begin(struct store *, struct fault *) MUST_CHECK;
/* On disk when it returns 0; else all of it was taken back. */
int store_commit(struct store *, struct fault *) MUST_CHECK;
void store_rollback(struct store *);
/* One turn inside the transaction: undone alone when it fails. */
int store_turn_begin(struct store *, struct fault *) MUST_CHECK;
int store_turn_keep(struct store *, struct fault *) MUST_CHECK;
void store_turn_undo(struct store *);
/* False after a full disk took the whole transaction back. */
bool store_in_transaction(const struct store *);

/*
 * Moves the WAL into the file.  When it has grown over a bound, when nothing
 * was committed since the last time, or after an erasure, also empties it.
 * FAULT_FATAL means exit; FAULT_BUSY that somebody reads, so that what was
 * erased is still in the WAL: try again; FAULT_WRITE that the file of marks
 * (mark.h) cannot be written.  Not inside a transaction.
 */
int store_checkpoint(struct store *, struct fault *) MUST_CHECK;

/* The step that the file is at. */
int64_t store_schema_version(const struct store *);

#endif
