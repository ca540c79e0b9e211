/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * backup.h - a consistent copy while others write, and it put back
 */
#ifndef STORE_BACKUP_H
#define STORE_BACKUP_H

#include <stdint.h>

#include "base/fault.h"
#include "base/text.h"

struct store;

/*
 * Copies to PATH, a new file with mode 0600, and looks through the copy; when
 * anything fails the copy is removed.  PROGRESS may be NULL.
 */
int store_backup(struct store *, const char *path,
    void (*progress)(int done, int all), struct fault *) MUST_CHECK;
/*
 * Puts a backup in the place of PATH, which nobody may have open.  What was
 * there goes, however damaged it is.  Then store_open does again what was
 * erased and stopped since, as the file of marks has it.
 */
int store_restore(const char *backup, const char *path, struct slice key,
    void (*progress)(int done, int all), struct fault *) MUST_CHECK;
/*
 * Of a database that was put back at NOW: what waited in it may have gone
 * since, so it is looked up as after a crash, and no notice goes on by itself.
 */
int store_restored(struct store *, int64_t now_ms, struct fault *) MUST_CHECK;
/* How many marks of others than its own it was opened with. */
int64_t store_marks_taken(const struct store *);

#endif
