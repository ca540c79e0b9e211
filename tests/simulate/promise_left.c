/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * promise_left.c - what the daemon took of the machine, it gave back
 *
 * Memory and descriptors are counted before a run and after it, when all of it
 * was ended in order.  What a library keeps once for all was made before, since
 * the stage plays a short run of its own.
 */
#include <dirent.h>
#include <malloc.h>

#include "ledger.h"
#include "rows.h"

#define NOISE_BYTES ((size_t)96 << 10) /* that malloc keeps at hand */

static struct held {
	size_t bytes;
	int descriptors;
} before;

static struct held
look(void)
{
	struct held held = {.bytes = mallinfo2().uordblks + mallinfo2().hblkhd};
	DIR *folder = opendir("/proc/self/fd");

	while (folder != NULL && readdir(folder) != NULL)
		held.descriptors++;
	if (folder != NULL)
		closedir(folder);
	return held;
}

void
promise_before(void)
{
	before = look();
}

bool
promise_nothing_is_left(char *why, size_t size)
{
	struct held after = look();

	if (after.descriptors != before.descriptors)
		snprintf(why, size, "%d descriptors",
		    after.descriptors - before.descriptors);
	else if (after.bytes > before.bytes + NOISE_BYTES)
		snprintf(why, size, "%zu bytes", after.bytes - before.bytes);
	else
		return true;
	return false;
}
