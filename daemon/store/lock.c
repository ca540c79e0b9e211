/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * lock.c - one writer for a database, and a file that only its owner reads
 *
 * SQLite would let two daemons take turns; but each has things in memory that
 * the other would not know.  The lock file stays: removing it would race.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/lock.h"

static int
cannot_open(const char *path, struct fault *fault)
{
	int reason = errno;
	char folder[PATH_MAX];
	const char *slash = strrchr(path, '/');

	snprintf(folder, sizeof(folder), "%.*s",
	    slash == NULL ? 1 : (int)(slash - path) + 1,
	    slash == NULL ? "." : path);
	if (reason == EROFS)
		return fault_set(fault, FAULT_WRITE,
		    "the disk of %s can only be read; look at the "
		    "system's log for why, and mount it to be written",
		    path);
	if (reason == ENOENT)
		return fault_set(fault, FAULT_WRITE,
		    "the folder %s of the database is not there; make it: "
		    "mkdir -p %s",
		    folder, folder);
	if (reason == EACCES || reason == EPERM)
		return fault_set(fault, FAULT_WRITE,
		    "cannot write in the folder %s of the database; give it "
		    "to the user who runs this: chown %u %s",
		    folder, (unsigned)geteuid(), folder);
	return fault_set(
	    fault, FAULT_WRITE, "cannot open %s: %s", path, strerror(reason));
}

static void
write_owner(int fd)
{
	char line[32];
	int length = snprintf(line, sizeof(line), "%ld\n", (long)getpid());

	/* Only said to people; the lock itself is the kernel's. */
	if (ftruncate(fd, 0) == 0 && write(fd, line, (size_t)length) < 0)
		return;
}

static long
read_owner(int fd)
{
	char line[32] = "";
	long owner = 0;
	size_t i;

	if (pread(fd, line, sizeof(line) - 1, 0) < 0)
		return 0;
	for (i = 0; line[i] >= '0' && line[i] <= '9' && i < 10; i++)
		owner = owner * 10 + (line[i] - '0');
	return owner;
}

bool
lock_is_our_id(const unsigned char id[APPLICATION_ID_BYTES])
{
	unsigned number = (unsigned)id[0] << 24 | (unsigned)id[1] << 16 |
	    (unsigned)id[2] << 8 | id[3];

	return number == APPLICATION_ID || number == BACKUP_ID;
}

/* Only our own file is made private, never another program's. */
static bool
is_ours(int fd, const struct stat *status)
{
	unsigned char id[APPLICATION_ID_BYTES];

	if (status->st_size == 0)
		return true;
	return pread(fd, id, sizeof(id), APPLICATION_ID_AT) == sizeof(id) &&
	    lock_is_our_id(id);
}

/* Made before SQLite does, which would let the group and others read it. */
static int
make_private(struct store *store, struct fault *fault)
{
	const char *path = store->path;
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	struct stat status = {0};
	int result = 0;

	if (fd < 0 && errno != EISDIR)
		return cannot_open(path, fault);
	if (fd < 0 || fstat(fd, &status) != 0 || !S_ISREG(status.st_mode))
		result = fault_set(fault, FAULT_DATA,
		    "%s is not a file; name another one for the database",
		    path);
	else if ((status.st_mode & 077) != 0 && is_ours(fd, &status) &&
	    fchmod(fd, 0600) != 0)
		result = fault_set(fault, FAULT_WRITE,
		    "others can read %s; run: chmod 600 %s", path, path);
	if (fd >= 0)
		close(fd);
	store->device = status.st_dev;
	store->inode = status.st_ino;
	return result;
}

/*
 * Root too: what it makes beside a file of the service's user, that user
 * cannot write any more.
 */
static int
check_owner(const char *path, struct fault *fault)
{
	struct stat status;

	if (stat(path, &status) != 0 || status.st_uid == geteuid())
		return 0;
	return fault_set(fault, FAULT_WRITE,
	    "the database %s belongs to user %u, and this is user %u; run it "
	    "as that user, such as: sudo -u '#%u' passaparola",
	    path, (unsigned)status.st_uid, (unsigned)geteuid(),
	    (unsigned)status.st_uid);
}

/* By two names it would have two locks, and a log under each. */
static int
check_no_link(const char *path, struct fault *fault)
{
	char target[PATH_MAX] = "";
	struct stat status;
	ssize_t length;

	if (lstat(path, &status) != 0 || !S_ISLNK(status.st_mode))
		return 0;
	length = readlink(path, target, sizeof(target) - 1);
	target[length < 0 ? 0 : length] = '\0';
	return fault_set(fault, FAULT_SETTINGS,
	    "the database %s is a link; name the file that it leads to (%s) "
	    "as `database` in the settings, or link its folder",
	    path, target);
}

int
lock_take(struct store *store, struct fault *fault)
{
	const char *path = store->path;
	int *lock = &store->lock;
	char name[PATH_MAX];

	if (snprintf(name, sizeof(name), "%s.lock", path) >= (int)sizeof(name))
		return fault_set(fault, FAULT_SETTINGS,
		    "the path of the database is too long");
	if (check_no_link(path, fault) != 0 || check_owner(path, fault) != 0)
		return -1;
	*lock = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (*lock < 0)
		return cannot_open(name, fault);
	if (flock(*lock, LOCK_EX | LOCK_NB) != 0) {
		fault_set(fault, FAULT_BUSY,
		    "the database %s is in use by process %ld; stop that first",
		    path, read_owner(*lock));
		lock_drop(*lock);
		*lock = -1;
		return -1;
	}
	write_owner(*lock);
	return make_private(store, fault);
}

int
lock_check(const struct store *store, struct fault *fault)
{
	struct stat file, lock;

	if (store->lock < 0)
		return 0;
	if (stat(store->path, &file) == 0 && file.st_dev == store->device &&
	    file.st_ino == store->inode && fstat(store->lock, &lock) == 0 &&
	    lock.st_nlink > 0)
		return 0;
	return fault_set(fault, FAULT_FATAL,
	    "the database %s or its lock file was moved or removed while it "
	    "was in use; put it back, with its -wal file, and start again",
	    store->path);
}

void
lock_drop(int lock)
{
	if (lock >= 0)
		close(lock);
}
