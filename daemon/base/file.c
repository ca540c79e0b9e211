/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * file.c - whole files in and out
 */
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int
read_open(struct arena *arena, int fd, const char *path, size_t max,
    struct slice *out, struct fault *fault)
{
	struct stat status;
	size_t length = 0;
	ssize_t got = 1;
	char *data;

	if (fstat(fd, &status) != 0 || !S_ISREG(status.st_mode))
		return fault_set(
		    fault, FAULT_MISSING, "%s is not a file", path);
	if ((size_t)status.st_size > max)
		return fault_set(fault, FAULT_DATA,
		    "%s is larger than %zu bytes; split it", path, max);
	data = arena_alloc(arena, (size_t)status.st_size + 1);
	while (length < (size_t)status.st_size && got > 0) {
		got = read(fd, data + length, (size_t)status.st_size - length);
		if (got > 0)
			length += (size_t)got;
	}
	if (got < 0)
		return fault_set(fault, FAULT_MISSING, "cannot read %s: %s",
		    path, strerror(errno));
	*out = (struct slice){data, length};
	return 0;
}

static int
open_to_read(const char *path, struct fault *fault)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		fault_set(fault, FAULT_MISSING, "cannot open %s: %s", path,
		    strerror(errno));
	return fd;
}

int
file_read(struct arena *arena, const char *path, size_t max, struct slice *out,
    struct fault *fault)
{
	int fd = open_to_read(path, fault);
	int result;

	if (fd < 0)
		return -1;
	result = read_open(arena, fd, path, max, out, fault);
	close(fd);
	return result;
}

int
file_get(const char *path, uint64_t at, char *out, size_t size, size_t *got,
    struct fault *fault)
{
	int fd = open_to_read(path, fault);
	ssize_t some = 1;

	if (fd < 0)
		return -1;
	for (*got = 0; *got < size && some > 0; *got += (size_t)some) {
		some = pread(fd, out + *got, size - *got, (off_t)(at + *got));
		if (some < 0)
			break;
	}
	if (some < 0)
		fault_set(fault, FAULT_MISSING, "cannot read %s: %s", path,
		    strerror(errno));
	close(fd);
	return some < 0 ? -1 : 0;
}

int
file_read_secret(struct arena *arena, const char *path, size_t max,
    struct slice *out, struct fault *fault)
{
	int fd = open_to_read(path, fault);
	struct stat status;
	int result;

	if (fd < 0)
		return -1;
	if (fstat(fd, &status) == 0 && (status.st_mode & 077) != 0)
		result = fault_set(fault, FAULT_SETTINGS,
		    "%s can be read by others; run: chmod 600 %s", path, path);
	else
		result = read_open(arena, fd, path, max, out, fault);
	close(fd);
	if (result == 0)
		*out = slice_trim(*out);
	return result;
}

static int
write_all(int fd, struct slice data)
{
	while (data.length > 0) {
		ssize_t put = write(fd, data.data, data.length);

		if (put < 0)
			return -1;
		data.data += put;
		data.length -= (size_t)put;
	}
	return fsync(fd);
}

int
file_replace(const char *path, int mode, struct slice data, struct fault *fault)
{
	char beside[4096];
	int fd, failed;

	if (snprintf(beside, sizeof(beside), "%s.new", path) >=
	    (int)sizeof(beside))
		return fault_set(fault, FAULT_WRITE, "the path is too long");
	fd = open(
	    beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, (mode_t)mode);
	if (fd < 0)
		return fault_set(fault, FAULT_WRITE, "cannot create %s: %s",
		    beside, strerror(errno));
	failed = write_all(fd, data);
	if (close(fd) != 0)
		failed = -1;
	if (failed != 0 || rename(beside, path) != 0) {
		fault_set(fault, FAULT_WRITE, "cannot write %s: %s", path,
		    strerror(errno));
		unlink(beside);
		return -1;
	}
	return 0;
}

int
file_put(const char *path, int mode, uint64_t at, struct slice data,
    struct fault *fault)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, (mode_t)mode);
	int failed = fd < 0 || lseek(fd, (off_t)at, SEEK_SET) < 0 ||
	    write_all(fd, data) != 0;

	if (failed)
		fault_set(fault, FAULT_WRITE, "cannot write %s: %s", path,
		    strerror(errno));
	if (fd >= 0)
		close(fd);
	return failed ? -1 : 0;
}

int
file_sync_folder(const char *path, struct fault *fault)
{
	const char *slash = strrchr(path, '/');
	char folder[4096];
	int fd, failed;

	snprintf(folder, sizeof(folder), "%.*s",
	    slash == NULL ? 1 : (int)(slash - path) + 1,
	    slash == NULL ? "." : path);
	fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	failed = fd < 0 || fsync(fd) != 0;
	if (failed)
		fault_set(fault, FAULT_WRITE,
		    "cannot sync the folder of %s: %s", path, strerror(errno));
	if (fd >= 0)
		close(fd);
	return failed ? -1 : 0;
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool
ends_in(const char *name, const char *suffix)
{
	size_t length = strlen(name), tail = strlen(suffix);

	return name[0] != '.' && length > tail &&
	    strcmp(name + length - tail, suffix) == 0;
}

int
file_list(struct arena *arena, const char *folder, const char *suffix,
    size_t max, const char *const **out, struct fault *fault)
{
	DIR *dir = opendir(folder);
	struct dirent *entry;
	const char **names;
	size_t count = 0;

	if (dir == NULL)
		return fault_set(fault, FAULT_MISSING,
		    "cannot open the folder %s: %s", folder, strerror(errno));
	names = arena_array(arena, max + 1, sizeof(*names));
	while (count < max && (entry = readdir(dir)) != NULL)
		if (ends_in(entry->d_name, suffix))
			names[count++] = arena_string(arena, entry->d_name);
	closedir(dir);
	qsort(names, count, sizeof(*names), by_name);
	*out = names;
	return 0;
}

const char *
file_join(struct arena *arena, const char *folder, const char *name)
{
	if (name[0] == '/')
		return arena_string(arena, name);
	return arena_printf(arena, "%s/%s", folder, name);
}

const char *
file_folder(struct arena *arena, const char *path)
{
	const char *slash = strrchr(path, '/');

	if (slash == NULL)
		return ".";
	if (slash == path)
		return "/";
	return arena_copy(arena, path, (size_t)(slash - path));
}

bool
file_exists(const char *path)
{
	return access(path, F_OK) == 0;
}
