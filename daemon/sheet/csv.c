/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * csv.c - writes cells that every spreadsheet takes for text
 */
#include "sheet/csv.h"

#include <string.h>

#include "base/macros.h"

/* Also as letters of full width, which some programs take for the same. */
static bool
begins_formula(struct slice cell)
{
	static const char *const signs[] = {
	    "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(signs); i++)
		if (cell.length >= strlen(signs[i]) &&
		    memcmp(cell.data, signs[i], strlen(signs[i])) == 0)
			return true;
	return false;
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
		text_add_byte(text, cell.data[i]);
	}
	text_add(text, last ? "\"\r\n" : "\",");
}
