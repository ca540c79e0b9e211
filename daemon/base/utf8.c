/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * utf8.c - letters in and out of bytes
 */
#include "base/utf8.h"

uint32_t
utf8_next_long(const char **at, const char *end)
{
	static const uint32_t lowest[] = {0, 0x80, 0x800, 0x10000};
	const unsigned char *p = (const unsigned char *)*at;
	uint32_t code;
	int more, i;

	more = *p >= 0xF8 ? 0 :
	    *p >= 0xF0	  ? 3 :
	    *p >= 0xE0	  ? 2 :
	    *p >= 0xC2	  ? 1 :
			    0;
	(*at)++;
	if (more == 0 || end - *at < more)
		return UTF8_BAD;
	code = *p & (0x3Fu >> more);
	for (i = 1; i <= more; i++) {
		if ((p[i] & 0xC0) != 0x80)
			return UTF8_BAD;
		code = code << 6 | (p[i] & 0x3F);
	}
	if (code < lowest[more] || code > 0x10FFFF ||
	    (code >= 0xD800 && code <= 0xDFFF))
		return UTF8_BAD;
	*at += more;
	return code;
}

int
utf8_put(uint32_t code, char out[4])
{
	if (code < 0x80) {
		out[0] = (char)code;
		return 1;
	}
	if (code < 0x800) {
		out[0] = (char)(0xC0 | code >> 6);
		out[1] = (char)(0x80 | (code & 0x3F));
		return 2;
	}
	if (code < 0x10000) {
		out[0] = (char)(0xE0 | code >> 12);
		out[1] = (char)(0x80 | (code >> 6 & 0x3F));
		out[2] = (char)(0x80 | (code & 0x3F));
		return 3;
	}
	out[0] = (char)(0xF0 | code >> 18);
	out[1] = (char)(0x80 | (code >> 12 & 0x3F));
	out[2] = (char)(0x80 | (code >> 6 & 0x3F));
	out[3] = (char)(0x80 | (code & 0x3F));
	return 4;
}

void
text_add_code(struct text *text, uint32_t code)
{
	char bytes[4];
	int length = utf8_put(code, bytes);

	text_add_slice(text, (struct slice){bytes, (size_t)length});
}

bool
utf8_is_valid(struct slice slice)
{
	const char *at = slice.data, *end = slice.data + slice.length;

	while (at < end) {
		const char *before = at;

		if (utf8_next(&at, end) == UTF8_BAD && at - before == 1)
			return false;
	}
	return true;
}

size_t
utf8_count(struct slice slice)
{
	const char *at = slice.data, *end = slice.data + slice.length;
	size_t count = 0;

	while (at < end) {
		utf8_next(&at, end);
		count++;
	}
	return count;
}

static bool
is_control(uint32_t code)
{
	return (code < 0x20 && code != '\n' && code != '\t') ||
	    (code >= 0x7F && code < 0xA0);
}

/* Copies runs of what is fine; letters one by one would cost ten times more. */
struct slice
utf8_clean(struct arena *arena, struct slice slice)
{
	const char *at = slice.data, *end = slice.data + slice.length;
	const char *run = at;
	struct text out = text_new(arena, slice.length * 3);

	while (at < end) {
		const char *letter = at;
		uint32_t code = utf8_next(&at, end);
		bool bad = code == UTF8_BAD && at - letter == 1;

		if (!bad && !is_control(code))
			continue;
		text_add_slice(
		    &out, (struct slice){run, (size_t)(letter - run)});
		if (bad)
			text_add_code(&out, UTF8_BAD);
		run = at;
	}
	text_add_slice(&out, (struct slice){run, (size_t)(end - run)});
	return (struct slice){out.data, out.length};
}
