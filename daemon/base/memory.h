/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * memory.h - memory that is there, or no process
 *
 * Out of memory ends the process at once with exit status 71: what counts is in
 * a transaction, and whoever watches starts us again.  Libraries get these
 * functions too: few of them can go on without memory as they should, and what
 * they answer then (a 400 of libevent, an empty text) would be taken for true.
 */
#ifndef BASE_MEMORY_H
#define BASE_MEMORY_H

#include <stddef.h>

/* Each is given back with free().  None is ever NULL. */
void *memory_get(size_t size);
void *memory_grow(void *, size_t size);
void *memory_zeroed(size_t count, size_t size);
char *memory_copy(const char *string);

/* SIZE zeroed bytes: for the few objects that live long. */
void *memory_new(size_t size);

/* There is none. */
void memory_ended(void) __attribute__((noreturn));

#endif
