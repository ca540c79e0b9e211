/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * csv.c - writes cells that every spreadsheet takes for text
 */
#include "sheet/csv.h"

#include <string.h>

#include "base/macros.h"

/* Is it one that a terminal obeys?  Lines may break, and columns line up. */
static bool
is_control(struct slice cell, size_t i)
{
	unsigned char byte = (unsigned char)cell.data[i];

	if (byte < ' ' || byte == 0x7f)
		return byte != '\n' && byte != '\t';
	/* U+0080 to U+009F, at either of their two bytes */
	if (byte == 0xc2)
		return i + 1 < cell.length && (cell.data[i + 1] & 0xe0) == 0x80;
	return (byte & 0xe0) == 0x80 && i > 0 &&
	    (unsigned char)cell.data[i - 1] == 0xc2;
}

/*
 * Some programs take it for one after blanks as well, and in letters of full
 * width.
 */
static bool
begins_formula(struct slice cell)
{
	static const char *const signs[] = {
	    "=", "+", "-", "@", "＝", "＋", "－", "＠"};
	size_t at = 0, i;

	while (at < cell.length && (unsigned char)cell.data[at] <= ' ')
		at++;
	for (i = 0; i < ARRAY_LEN(signs); i++)
		if (cell.length - at >= strlen(signs[i]) &&
		    memcmp(cell.data + at, signs[i], strlen(signs[i])) == 0)
			return true;
	return at > 0 && cell.data[0] != ' ';
}

void
csv_add(struct text *text, struct slice cell, bool last)
{
	size_t i;

	text_add_byte(text, '"');
	if (begins_formula(cell))
		text_add_byte(text, '\'');
	for (i = 0; i < cell.length; i++) {
		if (cell.data[i] == '"')
			text_add_byte(text, '"');
		text_add_byte(text, is_control(cell, i) ? ' ' : cell.data[i]);
	}
	text_add(text, last ? "\"\r\n" : "\",");
}
