/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * memory.c - memory that is there, or no process
 */
#include "base/memory.h"

#include <stdlib.h>
#include <string.h>
#include <sysexits.h>
#include <unistd.h>

void
memory_ended(void)
{
	static const char words[] = "passaparola: out of memory; nothing was "
				    "half-written, start again\n";

	/* Another thread may be at work: nothing of it is ended in order. */
	if (write(STDERR_FILENO, words, sizeof(words) - 1) < 0)
		_exit(EX_OSERR);
	_exit(EX_OSERR);
}

static void *
there(void *memory)
{
	if (memory == NULL)
		memory_ended();
	return memory;
}

void *
memory_get(size_t size)
{
	return there(malloc(size > 0 ? size : 1));
}

void *
memory_grow(void *memory, size_t size)
{
	return there(realloc(memory, size > 0 ? size : 1));
}

void *
memory_zeroed(size_t count, size_t size)
{
	return there(
	    count > 0 && size > 0 ? calloc(count, size) : calloc(1, 1));
}

char *
memory_copy(const char *string)
{
	return there(strdup(string));
}

void *
memory_new(size_t size)
{
	return memory_zeroed(1, size);
}
