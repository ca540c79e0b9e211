/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * disk_inside.h - what the files of the disk share
 */
#ifndef TESTS_SIMULATE_DISK_INSIDE_H
#define TESTS_SIMULATE_DISK_INSIDE_H

#include <sqlite3.h>

#include "disk.h"

#define DISK_FILES 8
#define DISK_FILE_BYTES ((size_t)256 << 20) /* room; only what is used counts */
#define SHM_REGIONS 64

/* A write or a truncation that was not synced yet. */
struct unsynced {
	struct unsynced *next;
	size_t at, length; /* of a truncation the new size, and no bytes */
	bool truncates;
	bool lost; /* a sync of it failed: none will ever bring it */
	unsigned char bytes[];
};

struct disk_file {
	char name[160]; /* "": free */
	unsigned char *now; /* as it is read */
	unsigned char *sure; /* as it is on the disk */
	size_t size, sure_size;
	struct unsynced *first, **end;
	void *shm[SHM_REGIONS];
};

/* What SQLite holds of a file that is open. */
struct disk_handle {
	sqlite3_file base;
	struct disk_file *file;
	bool deletes; /* when it is closed */
};

extern const sqlite3_io_methods disk_methods;

struct disk_file *disk_find_file(const char *name);
struct disk_file *disk_make_file(const char *name);
void disk_remove_file(struct disk_file *);
/* Counts a call that changes something; SQLITE_IOERR when it kills the disk. */
int disk_count(void);
bool disk_refuses(void);
void disk_failed(void);
void disk_drop_unsynced(struct disk_file *);
/* One write or truncation, on one side of it. */
void disk_apply(unsigned char *bytes, size_t *size, const struct unsynced *);

#endif
