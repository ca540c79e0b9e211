/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * arena.h - memory with one owner and one end
 *
 * One arena belongs to one unit of work: a webhook, a turn, a file that is
 * read.  All that the unit makes lives there and ends in one call, so nothing
 * is freed by hand and no error path can leak.
 *
 * Out of memory ends the process with exit status 71: nothing is half-written,
 * because what counts is in a transaction.  Every arena has a cap, so that what
 * strangers send meets the cap (a fault) long before it meets the machine's.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/macros.h"

struct arena;

/* A new arena that will hand out at most MAX bytes.  The caller frees it. */
struct arena *arena_new(size_t max);

/*
 * The same for secrets: its memory is never swapped out (as far as the system
 * lets us) nor in a core, and overwritten at the end, however that comes.
 */
struct arena *arena_new_secret(size_t max);

/* Ends all that lives in it; leaves NULL.  NULL is fine. */
void arena_free(struct arena **);

/* Like arena_free, and overwrites the memory first: for secrets. */
void arena_wipe(struct arena **);

/* Ends all that lives in it and keeps the first block for the next unit. */
void arena_reset(struct arena *);

/*
 * SIZE zeroed bytes, aligned for any type.  Never NULL: past the cap is our
 * bug, since whoever reads from strangers bounds what is read first.
 */
void *arena_alloc(struct arena *, size_t size);

/* COUNT items of SIZE bytes, zeroed; an overflow counts as past the cap. */
void *arena_array(struct arena *, size_t count, size_t size);

/* A copy of LENGTH bytes, with a NUL after them. */
char *arena_copy(struct arena *, const void *data, size_t length);

/* A copy of a C string; NULL stays NULL. */
char *arena_string(struct arena *, const char *string);

/* A printed string. */
char *arena_printf(struct arena *, const char *format, ...) PRINTF_LIKE(2, 3);
char *arena_vprintf(struct arena *, const char *format, va_list)
    PRINTF_LIKE(2, 0);

/* Bytes handed out so far. */
size_t arena_used(const struct arena *);

#endif
