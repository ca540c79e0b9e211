/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * disk_vfs.c - the same disk as SQLite asks for it
 *
 * Files are also there on the real disk, empty: the store looks at its own with
 * stat, and for a WAL that a crash left.
 */
#include "disk_inside.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "chance.h"

static int
file_close(sqlite3_file *base)
{
	struct disk_handle *handle = (struct disk_handle *)base;

	if (handle->deletes && !disk_is_dead())
		disk_remove_file(handle->file);
	return SQLITE_OK;
}

static int
file_read(sqlite3_file *base, void *out, int amount, sqlite3_int64 at)
{
	const struct disk_file *file = ((struct disk_handle *)base)->file;
	size_t from = (size_t)at, wanted = (size_t)amount, got;

	if (disk_refuses())
		return SQLITE_IOERR_READ;
	got = from >= file->size       ? 0 :
	    wanted < file->size - from ? wanted :
					 file->size - from;
	memcpy(out, file->now + from, got);
	if (got == wanted)
		return SQLITE_OK;
	memset((char *)out + got, 0, wanted - got);
	return SQLITE_IOERR_SHORT_READ;
}

static void
remember(struct disk_file *file, const void *bytes, size_t at, size_t length,
    bool truncates)
{
	struct unsynced *change =
	    malloc(sizeof(*change) + (truncates ? 0 : length));

	if (change == NULL)
		abort();
	*change = (struct unsynced){
	    .at = at, .length = length, .truncates = truncates};
	if (!truncates)
		memcpy(change->bytes, bytes, length);
	*file->end = change;
	file->end = &change->next;
	disk_apply(file->now, &file->size, change);
}

static int
file_write(sqlite3_file *base, const void *bytes, int amount, sqlite3_int64 at)
{
	struct disk_file *file = ((struct disk_handle *)base)->file;
	size_t length = (size_t)amount;

	if (disk_refuses())
		return SQLITE_IOERR_WRITE;
	if ((disk_trouble.full && (size_t)at + length > file->size) ||
	    (size_t)at + length > DISK_FILE_BYTES) {
		disk_failed();
		return SQLITE_FULL;
	}
	if (disk_count() != SQLITE_OK) {
		/* Killed in the middle of it: a part came as far as it came. */
		length = (size_t)chance_between(0, amount);
		if (length > 0)
			remember(file, bytes, (size_t)at, length, false);
		return SQLITE_IOERR_WRITE;
	}
	remember(file, bytes, (size_t)at, length, false);
	return SQLITE_OK;
}

static int
file_truncate(sqlite3_file *base, sqlite3_int64 size)
{
	struct disk_file *file = ((struct disk_handle *)base)->file;

	if (disk_refuses() || disk_count() != SQLITE_OK)
		return SQLITE_IOERR_TRUNCATE;
	remember(file, NULL, 0, (size_t)size, true);
	return SQLITE_OK;
}

static int
file_sync(sqlite3_file *base, int flags)
{
	struct disk_file *file = ((struct disk_handle *)base)->file;
	struct unsynced *change;

	(void)flags;
	if (disk_refuses() || disk_count() != SQLITE_OK)
		return SQLITE_IOERR_FSYNC;
	if (disk_trouble.forgets_sync)
		return SQLITE_OK;
	if (disk_trouble.fails_sync > 0) {
		disk_trouble.fails_sync--;
		disk_failed();
		for (change = file->first; change != NULL;
		     change = change->next)
			change->lost = true;
		return SQLITE_IOERR_FSYNC;
	}
	for (change = file->first; change != NULL; change = change->next)
		if (!change->lost)
			disk_apply(file->sure, &file->sure_size, change);
	disk_drop_unsynced(file);
	return SQLITE_OK;
}

static int
file_size(sqlite3_file *base, sqlite3_int64 *size)
{
	if (disk_refuses())
		return SQLITE_IOERR_FSTAT;
	*size = (sqlite3_int64)((struct disk_handle *)base)->file->size;
	return SQLITE_OK;
}

/* One process, one connection: nobody else asks for a lock. */
static int
file_lock(sqlite3_file *base, int level)
{
	(void)base;
	(void)level;
	return SQLITE_OK;
}

static int
file_check_lock(sqlite3_file *base, int *is)
{
	(void)base;
	*is = 0;
	return SQLITE_OK;
}

static int
file_control(sqlite3_file *base, int what, void *argument)
{
	(void)base;
	(void)what;
	(void)argument;
	return SQLITE_NOTFOUND;
}

static int
file_sector(sqlite3_file *base)
{
	(void)base;
	return 4096;
}

/* As SQLite takes it for granted on Linux. */
static int
file_promises(sqlite3_file *base)
{
	(void)base;
	return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

static int
shm_map(sqlite3_file *base, int region, int size, int extend,
    void volatile **memory)
{
	struct disk_file *file = ((struct disk_handle *)base)->file;

	*memory = NULL;
	if (region >= SHM_REGIONS)
		return SQLITE_IOERR_SHMSIZE;
	if (file->shm[region] == NULL && extend) {
		file->shm[region] = calloc(1, (size_t)size);
		if (file->shm[region] == NULL)
			abort();
	}
	*memory = file->shm[region];
	return SQLITE_OK;
}

static int
shm_lock(sqlite3_file *base, int offset, int count, int flags)
{
	(void)base;
	(void)offset;
	(void)count;
	(void)flags;
	return SQLITE_OK;
}

static void
shm_barrier(sqlite3_file *base)
{
	(void)base;
}

static int
shm_unmap(sqlite3_file *base, int deletes)
{
	struct disk_file *file = ((struct disk_handle *)base)->file;
	size_t i;

	for (i = 0; deletes && i < SHM_REGIONS; i++) {
		free(file->shm[i]);
		file->shm[i] = NULL;
	}
	return SQLITE_OK;
}

const sqlite3_io_methods disk_methods = {.iVersion = 2,
    .xClose = file_close,
    .xRead = file_read,
    .xWrite = file_write,
    .xTruncate = file_truncate,
    .xSync = file_sync,
    .xFileSize = file_size,
    .xLock = file_lock,
    .xUnlock = file_lock,
    .xCheckReservedLock = file_check_lock,
    .xFileControl = file_control,
    .xSectorSize = file_sector,
    .xDeviceCharacteristics = file_promises,
    .xShmMap = shm_map,
    .xShmLock = shm_lock,
    .xShmBarrier = shm_barrier,
    .xShmUnmap = shm_unmap};

static int
vfs_open(
    sqlite3_vfs *vfs, const char *name, sqlite3_file *base, int flags, int *got)
{
	struct disk_handle *handle = (struct disk_handle *)base;
	struct disk_file *file;
	int fd;

	(void)vfs;
	base->pMethods = NULL;
	if (disk_refuses() || name == NULL)
		return SQLITE_CANTOPEN;
	file = disk_find_file(name);
	if (file == NULL && (flags & SQLITE_OPEN_CREATE) == 0)
		return SQLITE_CANTOPEN;
	if (file == NULL) {
		file = disk_make_file(name);
		fd = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
		if (fd >= 0)
			close(fd);
	}
	handle->file = file;
	handle->deletes = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
	handle->base.pMethods = &disk_methods;
	if (got != NULL)
		*got = flags;
	return SQLITE_OK;
}

static int
vfs_delete(sqlite3_vfs *vfs, const char *name, int sync)
{
	struct disk_file *file = disk_find_file(name);

	(void)vfs;
	(void)sync;
	if (disk_refuses() || disk_count() != SQLITE_OK)
		return SQLITE_IOERR_DELETE;
	if (file == NULL)
		return SQLITE_IOERR_DELETE_NOENT;
	disk_remove_file(file);
	return SQLITE_OK;
}

static int
vfs_access(sqlite3_vfs *vfs, const char *name, int flags, int *is)
{
	const struct disk_file *file = disk_find_file(name);

	(void)vfs;
	(void)flags;
	*is = file != NULL && file->size > 0;
	return SQLITE_OK;
}

static int
vfs_full_name(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
	(void)vfs;
	snprintf(out, (size_t)size, "%s", name);
	return SQLITE_OK;
}

static int
vfs_random(sqlite3_vfs *vfs, int size, char *out)
{
	(void)vfs;
	chance_bytes(out, (size_t)size);
	return size;
}

static int
vfs_sleep(sqlite3_vfs *vfs, int us)
{
	(void)vfs;
	return us;
}

static int
vfs_time(sqlite3_vfs *vfs, sqlite3_int64 *now)
{
	(void)vfs;
	*now = 0;
	return SQLITE_OK;
}

static sqlite3_vfs vfs = {.iVersion = 2,
    .szOsFile = sizeof(struct disk_handle),
    .mxPathname = 150,
    .zName = "simulated",
    .xOpen = vfs_open,
    .xDelete = vfs_delete,
    .xAccess = vfs_access,
    .xFullPathname = vfs_full_name,
    .xRandomness = vfs_random,
    .xSleep = vfs_sleep,
    .xCurrentTimeInt64 = vfs_time};

void
disk_start(void)
{
	sqlite3_vfs_register(&vfs, 1);
	disk_end();
	/* Its own chance begins anew with ours. */
	sqlite3_randomness(0, NULL);
}
