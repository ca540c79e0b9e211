/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * xml.c - a writer for the XML that providers read
 */
#include "wire/xml.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/utf8.h"

/* The letters that an XML 1.0 document may hold at all. */
static bool
is_allowed(uint32_t code)
{
	return code == '\t' || code == '\n' || code == '\r' ||
	    (code >= 0x20 && code <= 0xD7FF) ||
	    (code >= 0xE000 && code <= 0xFFFD) || code >= 0x10000;
}

/* What has to be written otherwise; NULL for a letter that stays. */
static const char *
entity(uint32_t code, bool quoted)
{
	switch (code) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '\r': /* a reader would make a newline of it */
		return "&#13;";
	case '"':
		return quoted ? "&quot;" : NULL;
	case '\n': /* and a blank of these two */
		return quoted ? "&#10;" : NULL;
	case '\t':
		return quoted ? "&#9;" : NULL;
	default:
		return NULL;
	}
}

/* Runs of letters that stay as they are are copied whole. */
static void
add(struct text *text, struct slice value, bool quoted)
{
	const char *at = value.data, *end = at + value.length, *run = at;

	while (at < end) {
		const char *letter = at;
		uint32_t code = utf8_next(&at, end);
		const char *written = entity(code, quoted);
		bool bad = code == UTF8_BAD && at - letter == 1;

		if (written == NULL && is_allowed(code) && !bad)
			continue;
		text_add_slice(
		    text, (struct slice){run, (size_t)(letter - run)});
		if (written != NULL)
			text_add(text, written);
		else if (bad)
			text_add_code(text, UTF8_BAD);
		run = at;
	}
	text_add_slice(text, (struct slice){run, (size_t)(end - run)});
}

void
xml_add_text(struct text *text, struct slice value)
{
	add(text, value, false);
}

void
xml_add_attribute(struct text *text, const char *name, struct slice value)
{
	text_add_byte(text, ' ');
	text_add(text, name);
	text_add(text, "=\"");
	add(text, value, true);
	text_add_byte(text, '"');
}
