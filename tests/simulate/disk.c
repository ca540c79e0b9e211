/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * disk.c - the files of a disk that can crash, and what is left after one
 */
#include "disk_inside.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/macros.h"
#include "chance.h"

#define SECTOR 512

struct disk_trouble disk_trouble;
static struct disk_file files[DISK_FILES];
static bool dead, failed;
static int64_t calls;

bool
disk_refuses(void)
{
	failed |= dead;
	return dead;
}

void
disk_failed(void)
{
	failed = true;
}

bool
disk_did_fail(void)
{
	bool did = failed;

	failed = false;
	return did;
}

bool
disk_is_dead(void)
{
	return dead;
}

void
disk_kill(void)
{
	dead = true;
}

int64_t
disk_calls(void)
{
	return calls;
}

int
disk_count(void)
{
	calls++;
	if (disk_trouble.dies_after > 0 && --disk_trouble.dies_after == 0) {
		dead = failed = true;
		return SQLITE_IOERR;
	}
	return SQLITE_OK;
}

/* Room that costs nothing until it is written to. */
static unsigned char *
room(void)
{
	void *bytes = mmap(NULL, DISK_FILE_BYTES, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	assert(bytes != MAP_FAILED);
	return bytes;
}

struct disk_file *
disk_find_file(const char *name)
{
	size_t i;

	for (i = 0; i < DISK_FILES; i++)
		if (strcmp(files[i].name, name) == 0)
			return &files[i];
	return NULL;
}

struct disk_file *
disk_make_file(const char *name)
{
	struct disk_file *file = disk_find_file("");

	assert(file != NULL && strlen(name) < sizeof(file->name));
	snprintf(file->name, sizeof(file->name), "%s", name);
	file->now = room();
	file->sure = room();
	file->size = file->sure_size = 0;
	file->first = NULL;
	file->end = &file->first;
	return file;
}

void
disk_drop_unsynced(struct disk_file *file)
{
	struct unsynced *next;

	for (; file->first != NULL; file->first = next) {
		next = file->first->next;
		free(file->first);
	}
	file->end = &file->first;
}

void
disk_remove_file(struct disk_file *file)
{
	size_t i;

	disk_drop_unsynced(file);
	for (i = 0; i < SHM_REGIONS; i++)
		free(file->shm[i]);
	munmap(file->now, DISK_FILE_BYTES);
	munmap(file->sure, DISK_FILE_BYTES);
	unlink(file->name);
	*file = (struct disk_file){.name = ""};
}

void
disk_apply(unsigned char *bytes, size_t *size, const struct unsynced *change)
{
	if (change->truncates) {
		if (change->length < *size)
			memset(
			    bytes + change->length, 0, *size - change->length);
		*size = change->length;
		return;
	}
	memcpy(bytes + change->at, change->bytes, change->length);
	if (change->at + change->length > *size)
		*size = change->at + change->length;
}

/* Some of its sectors came to the disk, in any order. */
static void
tear(struct disk_file *file, const struct unsynced *change)
{
	size_t from = 0, some;

	for (; from < change->length; from += some) {
		some = SECTOR - (change->at + from) % SECTOR;
		if (some > change->length - from)
			some = change->length - from;
		if (chance_one_in(2))
			continue;
		memcpy(
		    file->sure + change->at + from, change->bytes + from, some);
		if (change->at + from + some > file->sure_size)
			file->sure_size = change->at + from + some;
	}
}

static void
lose_power(struct disk_file *file)
{
	const struct unsynced *change;

	for (change = file->first; change != NULL; change = change->next) {
		int fate = change->lost ? 1 : chance_below(3);

		if (fate == 0)
			disk_apply(file->sure, &file->sure_size, change);
		else if (fate == 2 && !change->truncates)
			tear(file, change);
	}
	if (file->size < file->sure_size)
		file->size = file->sure_size;
	/* Behind its end the sure side is all zero. */
	memcpy(file->now, file->sure, file->size);
	file->size = file->sure_size;
	disk_drop_unsynced(file);
}

void
disk_crash(enum disk_crash what)
{
	size_t i, region;

	for (i = 0; i < DISK_FILES; i++) {
		if (files[i].name[0] == '\0')
			continue;
		if (what == CRASH_OF_MACHINE)
			lose_power(&files[i]);
		/* Shared memory is of processes, and there are none. */
		for (region = 0; region < SHM_REGIONS; region++) {
			free(files[i].shm[region]);
			files[i].shm[region] = NULL;
		}
	}
	dead = failed = false;
	disk_trouble.dies_after = 0;
	disk_trouble.fails_sync = 0;
}

bool
disk_has(const void *bytes, size_t length)
{
	size_t i;

	for (i = 0; i < DISK_FILES; i++)
		if (files[i].name[0] != '\0' &&
		    memmem(files[i].now, files[i].size, bytes, length) != NULL)
			return true;
	return false;
}

size_t
disk_size(const char *name)
{
	const struct disk_file *file = disk_find_file(name);

	return file == NULL ? 0 : file->size;
}

void
disk_end(void)
{
	size_t i;

	for (i = 0; i < DISK_FILES; i++)
		if (files[i].name[0] != '\0')
			disk_remove_file(&files[i]);
	disk_trouble = (struct disk_trouble){.dies_after = 0};
	dead = failed = false;
	calls = 0;
}
