/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * lines.c - lines in, JSON lines out
 */
#include "cli/lines.h"

#include "base/utf8.h"

bool
line_read(struct arena *arena, FILE *in, struct slice *out)
{
	struct text line = text_new(arena, LINE_BYTES_MAX);
	int byte = getc(in);

	if (byte == EOF)
		return false;
	for (; byte != EOF && byte != '\n'; byte = getc(in))
		text_add_byte(&line, (char)byte);
	if (line.length > 0 && line.data[line.length - 1] == '\r')
		line.length--;
	*out = utf8_clean(arena, (struct slice){line.data, line.length});
	return true;
}

json_t *
json_or_null(const char *string)
{
	return string == NULL ? json_null() : json_string(string);
}

int
json_put_line(json_t *value, FILE *out)
{
	int failed = value == NULL ||
	    json_dumpf(value, out, JSON_COMPACT | JSON_PRESERVE_ORDER) != 0 ||
	    putc('\n', out) == EOF;

	json_decref(value);
	return failed ? -1 : 0;
}
