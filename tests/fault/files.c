/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * files.c - what a disk may refuse
 *
 * What is not a file of the disk (the log, what wakes the loop) is left alone.
 */
#include "fault.h"

#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static bool
is_file(int fd)
{
	struct stat status;

	return fd > 2 && fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
}

static bool
is_socket(int fd)
{
	struct stat status;

	return fd > 2 && fstat(fd, &status) == 0 && S_ISSOCK(status.st_mode);
}

static bool
write_refused(void)
{
	return fault_refuses(KIND_WRITE, EIO) ||
	    fault_refuses(KIND_FULL, ENOSPC);
}

static void
written(void)
{
	fault_done(KIND_WRITE);
}

ssize_t
pwrite64(int fd, const void *data, size_t size, off64_t at)
{
	REAL(pwrite64);
	ssize_t result = write_refused() ? -1 : real(fd, data, size, at);

	written();
	return result;
}

ssize_t
pwrite(int fd, const void *data, size_t size, off_t at)
{
	return pwrite64(fd, data, size, at);
}

ssize_t
write(int fd, const void *data, size_t size)
{
	REAL(write);
	ssize_t result;

	if (is_file(fd) && write_refused())
		return -1;
	if (is_socket(fd) && fault_refuses(KIND_SOCKET, ECONNRESET))
		return -1;
	result = real(fd, data, size);
	if (is_file(fd))
		written();
	return result;
}

int
ftruncate64(int fd, off64_t length)
{
	REAL(ftruncate64);

	return write_refused() ? -1 : real(fd, length);
}

int
ftruncate(int fd, off_t length)
{
	return ftruncate64(fd, length);
}

int
posix_fallocate(int fd, off_t from, off_t length)
{
	REAL(posix_fallocate);

	return write_refused() ? errno : real(fd, from, length);
}

int
fallocate(int fd, int how, off_t from, off_t length)
{
	REAL(fallocate);

	return write_refused() ? -1 : real(fd, how, from, length);
}

ssize_t
pread64(int fd, void *data, size_t size, off64_t at)
{
	REAL(pread64);

	return fault_refuses(KIND_READ, EIO) ? -1 : real(fd, data, size, at);
}

ssize_t
pread(int fd, void *data, size_t size, off_t at)
{
	return pread64(fd, data, size, at);
}

ssize_t
read(int fd, void *data, size_t size)
{
	REAL(read);

	if (is_file(fd) && fault_refuses(KIND_READ, EIO))
		return -1;
	if (is_socket(fd) && fault_refuses(KIND_SOCKET, ECONNRESET))
		return -1;
	return real(fd, data, size);
}

int
fsync(int fd)
{
	REAL(fsync);
	int result = fault_refuses(KIND_SYNC, EIO) ? -1 : real(fd);

	fault_done(KIND_SYNC);
	return result;
}

int
fdatasync(int fd)
{
	REAL(fdatasync);
	int result = fault_refuses(KIND_SYNC, EIO) ? -1 : real(fd);

	fault_done(KIND_SYNC);
	return result;
}

int
open64(const char *path, int flags, ...)
{
	REAL(open64);
	va_list arguments;
	int mode;

	va_start(arguments, flags);
	mode = va_arg(arguments, int);
	va_end(arguments);
	return fault_refuses(KIND_OPEN, EMFILE) ? -1 : real(path, flags, mode);
}

int
open(const char *path, int flags, ...)
{
	REAL(open);
	va_list arguments;
	int mode;

	va_start(arguments, flags);
	mode = va_arg(arguments, int);
	va_end(arguments);
	return fault_refuses(KIND_OPEN, EMFILE) ? -1 : real(path, flags, mode);
}

int
rename(const char *from, const char *to)
{
	REAL(rename);

	return fault_refuses(KIND_OPEN, EIO) ? -1 : real(from, to);
}

int
unlink(const char *path)
{
	REAL(unlink);

	return fault_refuses(KIND_OPEN, EIO) ? -1 : real(path);
}

int
mkdir(const char *path, mode_t mode)
{
	REAL(mkdir);

	return fault_refuses(KIND_OPEN, EIO) ? -1 : real(path, mode);
}

/* To give a lock back never fails. */
static bool
is_lock(int what, const void *with)
{
	return (what == F_SETLK || what == F_SETLKW || what == F_OFD_SETLK) &&
	    ((const struct flock *)with)->l_type != F_UNLCK;
}

int
fcntl64(int fd, int what, ...)
{
	REAL(fcntl64);
	va_list arguments;
	void *with;

	va_start(arguments, what);
	with = va_arg(arguments, void *);
	va_end(arguments);
	if (is_lock(what, with) && fault_refuses(KIND_LOCK, EAGAIN))
		return -1;
	return real(fd, what, with);
}

int
fcntl(int fd, int what, ...)
{
	REAL(fcntl);
	va_list arguments;
	void *with;

	va_start(arguments, what);
	with = va_arg(arguments, void *);
	va_end(arguments);
	if (is_lock(what, with) && fault_refuses(KIND_LOCK, EAGAIN))
		return -1;
	return real(fd, what, with);
}
