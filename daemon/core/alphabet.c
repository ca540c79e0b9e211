/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * alphabet.c - the letters that a text can hold at seven bits each (GSM 03.38)
 */
#include "core/alphabet.h"

#include <stddef.h>

#include "base/macros.h"
#include "base/utf8.h"

/* GSM 03.38 beyond ASCII, sorted. */
static const uint16_t gsm7_letters[] = {0x00A1, 0x00A3, 0x00A4, 0x00A5, 0x00A7,
    0x00BF, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00D8,
    0x00DC, 0x00DF, 0x00E0, 0x00E4, 0x00E5, 0x00E6, 0x00E8, 0x00E9, 0x00EC,
    0x00F1, 0x00F2, 0x00F6, 0x00F8, 0x00F9, 0x00FC, 0x0393, 0x0394, 0x0398,
    0x039B, 0x039E, 0x03A0, 0x03A3, 0x03A6, 0x03A8, 0x03A9};

int
alphabet_septets(uint32_t code)
{
	size_t i;

	switch (code) {
	case '\n':
	case '\r':
		return 1;
	case '\f':
	case '^':
	case '{':
	case '}':
	case '\\':
	case '[':
	case '~':
	case ']':
	case '|':
	case 0x20AC: /* euro */
		return 2;
	case '`':
		return 0;
	default:
		break;
	}
	if (code < 0x80)
		return code >= ' ' && code != 0x7F ? 1 : 0;
	for (i = 0; i < ARRAY_LEN(gsm7_letters); i++)
		if (gsm7_letters[i] == code)
			return 1;
	return 0;
}

bool
alphabet_has_all(struct slice text)
{
	const char *at = text.data, *end = at + text.length;

	while (at < end)
		if (alphabet_septets(utf8_next(&at, end)) == 0)
			return false;
	return true;
}
