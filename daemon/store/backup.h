/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * backup.h - a consistent copy while others write, and it put back
 *
 * A backup is one file: a database, and in it what the desk made that is a file
 * here (carried.h).
 */
#ifndef STORE_BACKUP_H
#define STORE_BACKUP_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/text.h"

struct carried_places;
struct store;

/* DONE of ALL that are counted: "pages", "recordings", "files". */
typedef void backup_progress(int done, int all, const char *what);

/* A name is one that a backup has, or that of one that was not finished. */
#define BACKUP_PART ".part"

/*
 * Copies to PATH, a new file with mode 0600, and looks through the copy.  It
 * is made as PATH.part, so what has the name is whole, whatever ends this; of
 * what fails nothing stays.  REPLACE: it may take the place of an older one.
 * PLACES NULL: the database alone.  PROGRESS may be NULL.
 */
int store_backup(struct store *, const char *path, bool replace,
    const struct carried_places *, backup_progress *,
    struct fault *) MUST_CHECK;
/*
 * Puts a backup in the place of PATH, which nobody may have open.  What was
 * there goes, however damaged it is.  Then store_open does again what was
 * erased and stopped since, as the file of marks has it, and
 * store_carried_back brings the files back; that there is room for them at
 * PLACES is looked at first.
 */
int store_restore(const char *backup, const char *path, struct slice key,
    const struct carried_places *, backup_progress *,
    struct fault *) MUST_CHECK;
/*
 * Was it a backup until it was opened, put here by a restore that did not end,
 * or by hand?  Its head says so until store_restored.
 */
bool store_is_backup(const struct store *);
/*
 * Of a database that was put back at NOW: what waited in it may have gone
 * since, so it is looked up as after a crash, and no notice goes on by itself.
 */
int store_restored(struct store *, int64_t now_ms, struct fault *) MUST_CHECK;
/* How many marks of others than its own it was opened with. */
int64_t store_marks_taken(const struct store *);

#endif
