/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * wal.h - the write-ahead log beside the file: is there one, and is it of it?
 */
#ifndef STORE_WAL_H
#define STORE_WAL_H

#include <stdbool.h>

#include "base/fault.h"

bool wal_is_there(const char *path);
/*
 * Refuses the log of one database beside another that took its place.  Only
 * while this process has nothing of it open: whoever closes a file gives back
 * all locks that its process has on it, and the next program to leave would
 * take the log away from under us.
 */
int wal_check(const char *path, struct fault *) MUST_CHECK;

#endif
