/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * file_map.c - a file that stays readable while it is used, also when removed
 */
#include "base/file_map.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

bool
file_map(const char *path, struct slice *bytes)
{
	int file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	void *mapped = MAP_FAILED;
	struct stat status;

	if (file < 0)
		return false;
	if (fstat(file, &status) == 0 && status.st_size > 0)
		mapped = mmap(NULL, (size_t)status.st_size, PROT_READ,
		    MAP_PRIVATE, file, 0);
	close(file);
	if (mapped == MAP_FAILED)
		return false;
	*bytes = (struct slice){mapped, (size_t)status.st_size};
	return true;
}

void
file_unmap(struct slice bytes)
{
	munmap((void *)bytes.data, bytes.length);
}
