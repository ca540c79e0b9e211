/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * text.h - slices to read and bounded builders to write
 *
 * A slice is borrowed bytes with a length; it may hold NUL and need not end in
 * one.  A text grows in an arena up to the cap that it was made with; past the
 * cap it keeps what it has, takes no more and says so, which whoever made it
 * has to ask before the text leaves.
 */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct slice {
	const char *data;
	size_t length;
};

/* A slice of a C string; of NULL an empty one. */
struct slice slice_of(const char *string);
bool slice_equals(struct slice, struct slice);
bool slice_is(struct slice, const char *string);
/* Without the blanks (space, tab, CR, LF) at both ends. */
struct slice slice_trim(struct slice);

struct text {
	struct arena *arena;
	char *data; /* always ends in NUL */
	size_t length;
	size_t size; /* bytes allocated */
	size_t max; /* cap, without the NUL */
	bool full; /* something did not fit */
};

struct text text_new(struct arena *, size_t max);
void text_add(struct text *, const char *string);
void text_add_byte(struct text *, char);
void text_add_slice(struct text *, struct slice);
void text_addf(struct text *, const char *format, ...) PRINTF_LIKE(2, 3);

#endif
