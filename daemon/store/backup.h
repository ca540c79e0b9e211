/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * backup.h - a consistent copy while others write
 */
#ifndef STORE_BACKUP_H
#define STORE_BACKUP_H

#include "base/fault.h"

struct store;

/*
 * Copies to PATH, a new file with mode 0600, and looks through the copy; when
 * anything fails the copy is removed.  PROGRESS may be NULL.
 */
int store_backup(struct store *, const char *path,
    void (*progress)(int done, int all), struct fault *) MUST_CHECK;

#endif
