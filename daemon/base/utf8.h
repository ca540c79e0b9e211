/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * utf8.h - letters in and out of bytes
 *
 * Own code because ICU reads UTF-8 through macros that jump over bad bytes in
 * three different ways; here there is one: a bad byte is U+FFFD, one byte long.
 */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

#define UTF8_BAD 0xFFFDu

/* The same as utf8_next for a letter that begins with a byte over 0x7F. */
uint32_t utf8_next_long(const char **at, const char *end);

/* The code point at *at, which moves past it.  *at < end. */
static inline uint32_t
utf8_next(const char **at, const char *end)
{
	if ((unsigned char)**at < 0x80)
		return (unsigned char)*(*at)++;
	return utf8_next_long(at, end);
}

/* Writes 1 to 4 bytes, returns how many. */
int utf8_put(uint32_t code, char out[4]);
void text_add_code(struct text *, uint32_t code);
bool utf8_is_valid(struct slice);
/* Code points in it. */
size_t utf8_count(struct slice);
/*
 * A valid copy without NUL and without control letters other than newline and
 * tab; bad bytes become U+FFFD.  What was fine comes back as a plain copy.
 */
struct slice utf8_clean(struct arena *, struct slice);

#endif
