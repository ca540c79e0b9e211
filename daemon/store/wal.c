/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * wal.c - the write-ahead log beside the file: is there one, and is it of it?
 *
 * SQLite would read the log of a database that was killed into whatever file
 * has its name now.  A backup put in the place of that database would then be a
 * mixture of both.  Our backups are files that never had a log, and say so in
 * their head; whatever the daemon opened says that it has one.
 */
#include "store/wal.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define WRITE_VERSION_AT 18 /* in the head of a file of SQLite */
#define WITHOUT_LOG 1

static bool
find_wal(const char *path, struct stat *status)
{
	char name[PATH_MAX];

	snprintf(name, sizeof(name), "%s-wal", path);
	return stat(name, status) == 0;
}

bool
wal_is_there(const char *path)
{
	struct stat status;

	return find_wal(path, &status);
}

static bool
had_no_log(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	unsigned char version = 0;
	bool had_none = fd >= 0 &&
	    pread(fd, &version, 1, WRITE_VERSION_AT) == 1 &&
	    version == WITHOUT_LOG;

	if (fd >= 0)
		close(fd);
	return had_none;
}

int
wal_check(const char *path, struct fault *fault)
{
	struct stat status;

	if (!find_wal(path, &status) || status.st_size == 0 ||
	    !had_no_log(path))
		return 0;
	return fault_set(fault, FAULT_DATA,
	    "%s was put back from a backup, but %s-wal is of the database "
	    "that was there before; move that away and start again: mv %s-wal "
	    "%s-wal.before",
	    path, path, path, path);
}
