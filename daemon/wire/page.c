/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * page.c - the words of an RSS, HTML or JSON answer, as a person would read it
 *
 *     bytes -> letters -> without tags -> without entities, twice
 *
 * Twice, because the text of a feed is HTML that was put into XML.
 */
#include "wire/page.h"

#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "wire/entity.h"

#define BODY_MAX (512 * 1024)
#define MARK_MAX 4096 /* a "<" whose ">" is farther away is a letter */

static const struct {
	const char *begins, *ends;
} hidden[] = {
    {"<!--", "-->"},
    {"<script", "</script>"},
    {"<style", "</style>"},
    {"<head>", "</head>"},
};

static bool
begins_with(struct slice text, const char *what)
{
	size_t length = strlen(what);

	return text.length >= length &&
	    strncasecmp(text.data, what, length) == 0;
}

static struct slice
after(struct slice text, size_t bytes)
{
	return (struct slice){text.data + bytes, text.length - bytes};
}

/* How many bytes lie before the end mark of what nobody sees. */
static size_t
hidden_length(struct slice text, const char *ends)
{
	size_t i;

	for (i = 0; i < text.length; i++)
		if (begins_with(after(text, i), ends))
			return i;
	return 0; /* it does not end: then it did not begin either */
}

/*
 * The length of the mark that TEXT, which begins with "<", begins with.  A
 * mark that does not end is not looked for again: ENDLESS remembers.
 */
static size_t
mark_length(struct slice text, bool endless[ARRAY_LEN(hidden)])
{
	static const char data_begins[] = "<![CDATA[";
	size_t most = text.length < MARK_MAX ? text.length : MARK_MAX, i;
	const char *end;

	if (begins_with(text, data_begins))
		return sizeof(data_begins) - 1;
	for (i = 0; i < ARRAY_LEN(hidden); i++) {
		size_t length;

		if (endless[i] || !begins_with(text, hidden[i].begins))
			continue;
		length = hidden_length(text, hidden[i].ends);
		if (length > 0)
			return length + strlen(hidden[i].ends);
		endless[i] = true;
	}
	end = memchr(text.data, '>', most);
	return end == NULL ? 0 : (size_t)(end - text.data) + 1;
}

static struct slice
without_marks(struct arena *arena, struct slice text)
{
	struct text out = text_new(arena, BODY_MAX);
	bool endless[ARRAY_LEN(hidden)] = {false};

	while (text.length > 0 && !out.full) {
		size_t length =
		    text.data[0] == '<' ? mark_length(text, endless) : 0;

		if (length == 0 && begins_with(text, "]]>"))
			length = 3;
		if (length == 0) {
			text_add_byte(&out, text.data[0]);
			length = 1;
		} else {
			text_add_byte(&out, ' ');
		}
		text = after(text, length);
	}
	return (struct slice){out.data, out.length};
}

static struct slice
without_entities(struct arena *arena, struct slice text)
{
	struct text out = text_new(arena, BODY_MAX);

	while (text.length > 0 && !out.full) {
		size_t length = 1;
		uint32_t code = entity_read(text, &length);

		if (code != 0) {
			text_add_code(&out, code);
		} else {
			text_add_byte(&out, text.data[0]);
			length = 1;
		}
		text = after(text, length);
	}
	return (struct slice){out.data, out.length};
}

/* JSON's \u00e8, \n and \" in what was not parsed as JSON. */
static struct slice
without_escapes(struct arena *arena, struct slice text)
{
	struct text out = text_new(arena, BODY_MAX);
	char number[10] = "&#x....;";
	size_t length;

	while (text.length > 0 && !out.full) {
		if (text.data[0] != '\\' || text.length < 2) {
			text_add_byte(&out, text.data[0]);
			text = after(text, 1);
			continue;
		}
		if (text.data[1] == 'u' && text.length >= 6) {
			uint32_t code;

			memcpy(number + 3, text.data + 2, 4);
			code = entity_read(slice_of(number), &length);
			text_add_code(&out, code == 0 ? ' ' : code);
			text = after(text, 6);
			continue;
		}
		text_add_byte(&out,
		    strchr("\"\\/", text.data[1]) == NULL ? ' ' : text.data[1]);
		text = after(text, 2);
	}
	return (struct slice){out.data, out.length};
}

/* Every byte of ISO 8859-1 is the letter of that number. */
static struct slice
as_utf8(struct arena *arena, struct slice body)
{
	struct text out;
	size_t i;

	if (utf8_is_valid(body))
		return body;
	out = text_new(arena, 2 * BODY_MAX);
	for (i = 0; i < body.length; i++)
		text_add_code(&out, (unsigned char)body.data[i]);
	return (struct slice){out.data, out.length};
}

static bool
is_blank(char letter)
{
	return letter == ' ' || (letter >= '\t' && letter <= '\r') ||
	    letter == '\0';
}

static struct slice
with_single_blanks(struct arena *arena, struct slice text)
{
	struct text out = text_new(arena, PAGE_TEXT_MAX);
	bool gap = false;
	const char *at = text.data, *end = at + text.length;

	while (at < end && !out.full) {
		uint32_t code = utf8_next(&at, end);

		if (code < 0x80 && is_blank((char)code)) {
			gap = out.length > 0;
			continue;
		}
		if (gap)
			text_add_byte(&out, ' ');
		gap = false;
		text_add_code(&out, code);
	}
	return utf8_clean(arena, (struct slice){out.data, out.length});
}

struct slice
page_text(struct arena *arena, struct slice body, const char *type)
{
	struct slice text = as_utf8(arena, body);

	if (type != NULL && strcasestr(type, "json") != NULL)
		text = without_escapes(arena, text);
	text = without_marks(arena, text);
	text = without_entities(arena, text);
	text = without_entities(arena, text);
	return with_single_blanks(arena, text);
}
