/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * entity.c - HTML entities of the languages that offices write in
 *
 * Numbers, what XML has, and the named letters and signs of Italian, English,
 * French and Spanish.  The other two thousand names of HTML stay as written.
 */
#include "wire/entity.h"

#include <string.h>

#include "base/utf8.h"

#define ENTITY_MAX 12 /* "&#x10FFFF;" and the longest name, with both marks */

static const struct {
	const char *name;
	uint32_t code;
} names[] = {
    {"amp", '&'},
    {"lt", '<'},
    {"gt", '>'},
    {"quot", '"'},
    {"apos", '\''},
    {"nbsp", ' '},
    {"iexcl", 0xA1},
    {"laquo", 0xAB},
    {"raquo", 0xBB},
    {"ordf", 0xAA},
    {"ordm", 0xBA},
    {"deg", 0xB0},
    {"middot", 0xB7},
    {"iquest", 0xBF},
    {"euro", 0x20AC},
    {"ndash", 0x2013},
    {"mdash", 0x2014},
    {"lsquo", 0x2018},
    {"rsquo", 0x2019},
    {"ldquo", 0x201C},
    {"rdquo", 0x201D},
    {"hellip", 0x2026},
    {"bull", 0x2022},
    {"Agrave", 0xC0},
    {"Aacute", 0xC1},
    {"Acirc", 0xC2},
    {"AElig", 0xC6},
    {"Ccedil", 0xC7},
    {"Egrave", 0xC8},
    {"Eacute", 0xC9},
    {"Ecirc", 0xCA},
    {"Euml", 0xCB},
    {"Igrave", 0xCC},
    {"Iacute", 0xCD},
    {"Icirc", 0xCE},
    {"Iuml", 0xCF},
    {"Ntilde", 0xD1},
    {"Ograve", 0xD2},
    {"Oacute", 0xD3},
    {"Ocirc", 0xD4},
    {"OElig", 0x152},
    {"Ugrave", 0xD9},
    {"Uacute", 0xDA},
    {"Ucirc", 0xDB},
    {"Uuml", 0xDC},
    {"agrave", 0xE0},
    {"aacute", 0xE1},
    {"acirc", 0xE2},
    {"aelig", 0xE6},
    {"ccedil", 0xE7},
    {"egrave", 0xE8},
    {"eacute", 0xE9},
    {"ecirc", 0xEA},
    {"euml", 0xEB},
    {"igrave", 0xEC},
    {"iacute", 0xED},
    {"icirc", 0xEE},
    {"iuml", 0xEF},
    {"ntilde", 0xF1},
    {"ograve", 0xF2},
    {"oacute", 0xF3},
    {"ocirc", 0xF4},
    {"oelig", 0x153},
    {"ugrave", 0xF9},
    {"uacute", 0xFA},
    {"ucirc", 0xFB},
    {"uuml", 0xFC},
    {"yuml", 0xFF},
};

static uint32_t
named(struct slice name)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++)
		if (slice_is(name, names[i].name))
			return names[i].code;
	return 0;
}

/* The value of a digit in BASE, or -1. */
static int
digit(char letter, int base)
{
	int value = -1;

	if (letter >= '0' && letter <= '9')
		value = letter - '0';
	else if (letter >= 'a' && letter <= 'f')
		value = letter - 'a' + 10;
	else if (letter >= 'A' && letter <= 'F')
		value = letter - 'A' + 10;
	return value < base ? value : -1;
}

/* "232" or "xE8"; control letters and what is no letter are 0. */
static uint32_t
numbered(struct slice number)
{
	bool hex = number.length > 0 && (number.data[0] | 0x20) == 'x';
	size_t i = hex ? 1 : 0;
	uint32_t code = 0;

	for (; i < number.length; i++) {
		int value = digit(number.data[i], hex ? 16 : 10);

		if (value < 0 || code > 0x10FFFF)
			return 0;
		code = code * (hex ? 16 : 10) + (uint32_t)value;
	}
	if (code < ' ' || (code >= 0x7F && code < 0xA0) || code > 0x10FFFF ||
	    (code >= 0xD800 && code < 0xE000))
		return 0;
	return code == 0xA0 ? ' ' : code;
}

uint32_t
entity_read(struct slice text, size_t *length)
{
	size_t most = text.length < ENTITY_MAX ? text.length : ENTITY_MAX;
	const char *end;
	struct slice name;

	if (most < 3 || text.data[0] != '&')
		return 0;
	end = memchr(text.data, ';', most);
	if (end == NULL)
		return 0;
	*length = (size_t)(end - text.data) + 1;
	name = (struct slice){text.data + 1, *length - 2};
	if (name.length > 1 && name.data[0] == '#')
		return numbered((struct slice){name.data + 1, name.length - 1});
	return named(name);
}
