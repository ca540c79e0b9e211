/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * lock.h - one writer for a database, and a file that only its owner reads
 */
#ifndef STORE_LOCK_H
#define STORE_LOCK_H

#include "store/inner.h"

#define APPLICATION_ID 0x70617370 /* "pasp": the file is one of ours */
#define PART_ID 0x70617371 /* a backup that is not whole yet */
#define BACKUP_ID 0x70617372 /* one that is; nobody settled it since */

/* Where it stands in the head of a file of SQLite, highest byte first. */
#define APPLICATION_ID_AT 68
#define APPLICATION_ID_BYTES 4

/* Is it that of a database of ours, or of a backup that is whole? */
bool lock_is_our_id(const unsigned char id[APPLICATION_ID_BYTES]);
/* Takes the store's lock and makes its file (0600) when it is not there. */
int lock_take(struct store *, struct fault *) MUST_CHECK;
/* Fatal when a commit would go to a file that no next start would find. */
int lock_check(const struct store *, struct fault *) MUST_CHECK;
void lock_drop(int lock);
/* The lock of a database alone: nobody else opens it meanwhile. */
int store_open_lock(const char *path, struct slice key, struct store **,
    struct fault *) MUST_CHECK;

#endif
