/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * core_dump.c - no picture of our memory on a disk
 *
 * The limit alone does not hold where cores are piped to a program
 * (systemd-coredump): the kernel asks the limit for files only.
 */
#include "base/core_dump.h"

#include <sys/prctl.h>
#include <sys/resource.h>

void
core_dump_forbid(void)
{
	const struct rlimit none = {0, 0};

	setrlimit(RLIMIT_CORE, &none);
	prctl(PR_SET_DUMPABLE, 0);
}
