/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * parts.c - fuzz: what a text costs, counted twice
 *
 * The second count is letter by letter from the definition: 160 septets or 70
 * units in one part; of many 153 or 67, and neither an escape and its letter
 * nor a surrogate pair is torn.
 */
#include "fuzz.h"

#include "base/utf8.h"
#include "words/parts.h"

static bool
is_extended(uint32_t code)
{
	return code == '\f' || code == 0x20AC ||
	    (code < 0x80 && code != 0 &&
		strchr("^{}\\[~]|", (int)code) != NULL);
}

/* The parts of TEXT when each is taken as full as it may be. */
static int
count(struct slice text, bool ucs2, int single, int many)
{
	const char *at = text.data, *end = at + text.length;
	int units = 0, parts = 1, in_part = 0, width;

	while (at < end) {
		uint32_t code = utf8_next(&at, end);

		width = (ucs2 ? code > 0xFFFF : is_extended(code)) ? 2 : 1;
		units += width;
		if (in_part + width > many) {
			parts++;
			in_part = 0;
		}
		in_part += width;
	}
	return units <= single ? 1 : parts;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = fuzz_arena();
	struct slice text =
	    utf8_clean(arena, (struct slice){(const char *)data, size});
	struct parts parts = parts_count(text);
	struct slice plain = parts_plain(arena, text);

	fuzz_need(parts.ucs2 == (parts.because != 0),
	    "there is a letter that makes it UCS-2");
	fuzz_need(parts.parts ==
		(parts.ucs2 ? count(text, true, 70, 67) :
			      count(text, false, 160, 153)),
	    "both counts agree");
	fuzz_need(utf8_is_valid(plain), "a plainer text is valid UTF-8");
	fuzz_need(parts_count(plain).parts <= parts.parts || parts.ucs2,
	    "a plainer text costs no more");
	return 0;
}
