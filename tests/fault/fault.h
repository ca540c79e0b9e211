/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * fault.h - what the machine may refuse, refused when a test says so
 *
 * A library for LD_PRELOAD.  It stands between the daemon, with all that it is
 * linked with, and the C library, and counts what could fail.  The test and the
 * process share FAULT_CONTROL, a file of six 32-bit numbers:
 *
 *     kinds    which calls count, bits of enum kind
 *     at       the call that fails, from 1; 0: none
 *     for_ever all after it fail too
 *     mode     0: it fails; 1: the process is killed before it; 2: after it
 *     seen     how many came since the test set it to 0
 *     failed   how many of them failed
 *
 * So a test can let call 1 fail, then 2, and so on, until a run meets no
 * failure: then it has seen what happens at every one of them.
 */
#ifndef TESTS_FAULT_FAULT_H
#define TESTS_FAULT_FAULT_H

#include <dlfcn.h>
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum kind {
	KIND_MEMORY = 1, /* allocations */
	KIND_WRITE = 2, /* bytes into a file, room for them, its length */
	KIND_READ = 4, /* bytes out of a file */
	KIND_SYNC = 8,
	KIND_OPEN = 16, /* files opened, made, renamed, taken away */
	KIND_LOCK = 32,
	KIND_SOCKET = 64, /* all that is done with sockets */
	KIND_FULL = 128, /* as KIND_WRITE, and the disk is full */
};

/*
 * The next function of this name.  Memory has names of its own in the C
 * library, so that looking one up does not need what it is looked up for.
 */
#define REAL(name)                     \
	static __typeof__(name) *real; \
	if (real == NULL)              \
	real = (__typeof__(name) *)(uintptr_t)dlsym(RTLD_NEXT, #name)

/* Is it this call's turn to fail?  With mode 1 the process ends instead. */
bool fault_now(enum kind);
/* The same with an errno. */
bool fault_refuses(enum kind, int why);
/* The call was carried out; with mode 2 the process may end now. */
void fault_done(enum kind);

#endif
