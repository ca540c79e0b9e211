/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * fault.c - counts what could fail, and lets memory fail
 */
#include "fault.h"

#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

enum mode { MODE_FAIL, MODE_KILL_BEFORE, MODE_KILL_AFTER };

struct control {
	_Atomic uint32_t kinds, at, for_ever, mode, seen, failed;
};

static struct control *control;

__attribute__((constructor)) static void
start(void)
{
	const char *path = getenv("FAULT_CONTROL");
	int fd = path == NULL ? -1 : open(path, O_RDWR | O_CLOEXEC);
	void *shared;

	if (fd < 0)
		return;
	shared = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE,
	    MAP_SHARED, fd, 0);
	close(fd);
	if (shared != MAP_FAILED)
		control = shared;
}

/* Is it this call's turn?  Then it fails, or there is no process any more. */
static bool
comes(enum kind kind, bool done)
{
	uint32_t seen, at;
	bool hit;

	if (control == NULL || !(control->kinds & kind))
		return false;
	if (done != (control->mode == MODE_KILL_AFTER))
		return false;
	at = control->at;
	seen = ++control->seen;
	hit = at != 0 && (seen == at || (seen > at && control->for_ever));
	if (!hit)
		return false;
	control->failed++;
	if (control->mode != MODE_FAIL)
		raise(SIGKILL);
	return true;
}

bool
fault_now(enum kind kind)
{
	return comes(kind, false);
}

bool
fault_refuses(enum kind kind, int why)
{
	if (!comes(kind, false))
		return false;
	errno = why;
	return true;
}

void
fault_done(enum kind kind)
{
	comes(kind, true);
}

/* A sanitizer has functions of its own, which have to be the only ones. */
#ifndef SANITIZED

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);

void *
malloc(size_t size)
{
	return fault_refuses(KIND_MEMORY, ENOMEM) ? NULL : __libc_malloc(size);
}

void *
calloc(size_t count, size_t size)
{
	return fault_refuses(KIND_MEMORY, ENOMEM) ? NULL :
						    __libc_calloc(count, size);
}

void *
realloc(void *before, size_t size)
{
	return fault_refuses(KIND_MEMORY, ENOMEM) ?
	    NULL :
	    __libc_realloc(before, size);
}

#endif
