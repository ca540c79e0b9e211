/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * read_only.h - a database on a disk that can only be read any more
 *
 * A disk that fails is often left so by the kernel, and then a copy of what is
 * on it is wanted most.  SQLite does not read a database with a log beside it
 * where it cannot write; one without any is read as a file that never changes.
 */
#ifndef STORE_READ_ONLY_H
#define STORE_READ_ONLY_H

#include "store/inner.h"

bool read_only_disk(const char *path);
/* Opens it on such a disk, or says what to do with its log. */
int read_only_open(const char *path, sqlite3 **, struct fault *) MUST_CHECK;

#endif
