/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * read_only.c - a database on a disk that can only be read any more
 */
#include "store/read_only.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#define ADDRESS_SIZE (3 * PATH_MAX + 32)

bool
read_only_disk(const char *path)
{
	struct statvfs status;

	return statvfs(path, &status) == 0 && (status.f_flag & ST_RDONLY) != 0;
}

static bool
has_log(const char *path)
{
	char name[PATH_MAX + 8];
	struct stat status;

	snprintf(name, sizeof(name), "%s-wal", path);
	return stat(name, &status) == 0 && status.st_size > 0;
}

/* What means something in an address is written as its number. */
static void
write_address(const char *path, char out[ADDRESS_SIZE])
{
	size_t length = (size_t)snprintf(out, ADDRESS_SIZE, "file:");

	for (; *path != '\0' && length + 32 < ADDRESS_SIZE; path++) {
		if (strchr("%?#", *path) == NULL)
			out[length++] = *path;
		else
			length += (size_t)snprintf(out + length,
			    ADDRESS_SIZE - length, "%%%02X",
			    (unsigned)(unsigned char)*path);
	}
	snprintf(out + length, ADDRESS_SIZE - length, "?immutable=1");
}

int
read_only_open(const char *path, sqlite3 **db, struct fault *fault)
{
	char address[ADDRESS_SIZE];
	int result;

	if (has_log(path))
		return fault_set(fault, FAULT_WRITE,
		    "the disk of %s can only be read, and %s-wal has what was "
		    "written last; copy both to a disk that can be written, "
		    "and name the copy as `database` in the settings",
		    path, path);
	write_address(path, address);
	result = sqlite3_open_v2(address, db,
	    SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX |
		SQLITE_OPEN_EXRESCODE,
	    NULL);
	return result == SQLITE_OK ? 0 : store_failed_at(path, result, fault);
}
