/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * disk.h - a disk of SQLite's in memory that can crash, fill up and fail
 *
 * What was written and not synced is only promised: at a crash of the machine
 * each such write is there, is not there, or is torn.  A failed sync loses what
 * it was asked for, as Linux does, and no later one brings it back.
 */
#ifndef TESTS_SIMULATE_DISK_H
#define TESTS_SIMULATE_DISK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum disk_crash {
	CRASH_OF_PROCESS, /* kill -9: the kernel has all that was written */
	CRASH_OF_MACHINE, /* the power: only what was synced is sure */
};

struct disk_trouble {
	int64_t dies_after; /* so many writes and syncs; 0: it does not */
	bool full; /* nothing grows */
	int fails_sync; /* the next so many syncs fail */
	bool forgets_sync; /* planted: a sync does nothing and says it did */
};

extern struct disk_trouble disk_trouble;

/* Makes it SQLite's only disk, and empty. */
void disk_start(void);
/* The machine or process died in the middle of something: all calls fail. */
bool disk_is_dead(void);
/* It dies now. */
void disk_kill(void);
/* After all files were closed: what is left is what is found at the start. */
void disk_crash(enum disk_crash);
/* Did a call fail on purpose since this was asked last? */
bool disk_did_fail(void);
/* How long a file is; 0 when it is not there. */
size_t disk_size(const char *name);
/* All of it goes, and what it took of memory. */
void disk_end(void);
/* Are these bytes in any file, as it is read? */
bool disk_has(const void *bytes, size_t length);
/* Writes and syncs so far. */
int64_t disk_calls(void);

#endif
