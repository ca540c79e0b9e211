/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * mask.c - numbers that must not stand in the log as they were typed
 *
 * People part them by blanks and dashes and type them in their own digits, so
 * every word with a digit in it counts as a piece of one.
 */
#include "line/mask.h"

#include <string.h>
#include <strings.h>

#include "base/utf8.h"

#define DOT "\xE2\x80\xA2" /* U+2022 */
#define SHOWN 4
#define SHOWN_OF_SHORT 2 /* a code of six letters opens an appointment */
#define SHORT 10

/* Zeros of the scripts that people here write digits in. */
static const uint32_t zeros[] = {
    '0', 0x0660, 0x06F0, 0x0966, 0x09E6, 0x0BE6, 0x0DE6, 0xFF10};

static bool
is_digit(uint32_t code)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(zeros); i++)
		if (code >= zeros[i] && code < zeros[i] + 10)
			return true;
	return false;
}

static bool
is_blank(char byte)
{
	return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/* The word or the blanks that TEXT begins with. */
static struct slice
next_piece(struct slice text)
{
	bool blank = is_blank(text.data[0]);
	size_t i = 1;

	while (i < text.length && is_blank(text.data[i]) == blank)
		i++;
	return (struct slice){text.data, i};
}

static bool
has_digit(struct slice word)
{
	const char *at = word.data, *end = at + word.length;

	while (at < end)
		if (is_digit(utf8_next(&at, end)))
			return true;
	return false;
}

static size_t
letters_to_hide(struct slice text, size_t keep)
{
	size_t letters = 0;

	while (text.length > 0) {
		struct slice piece = next_piece(text);

		if (has_digit(piece))
			letters += utf8_count(piece);
		text.data += piece.length;
		text.length -= piece.length;
	}
	return letters > keep ? letters - keep : 0;
}

static size_t
shown_of(size_t letters)
{
	return letters < SHORT ? SHOWN_OF_SHORT : SHOWN;
}

struct slice
mask_numbers(struct arena *arena, struct slice text, size_t keep)
{
	size_t hide = letters_to_hide(text, keep);
	struct text out = text_new(arena, 3 * text.length + 1);

	while (text.length > 0) {
		struct slice piece = next_piece(text);
		const char *at = piece.data, *end = at + piece.length;

		if (!has_digit(piece))
			text_add_slice(&out, piece);
		else
			while (at < end) {
				uint32_t code = utf8_next(&at, end);

				if (hide == 0)
					text_add_code(&out, code);
				else
					text_add(&out, DOT);
				hide -= hide > 0;
			}
		text.data += piece.length;
		text.length -= piece.length;
	}
	return (struct slice){out.data, out.length};
}

struct slice
mask_secret(struct arena *arena, struct slice text, enum secret secret)
{
	if (secret == SECRET_NOT)
		return text;
	return mask_numbers(arena, text,
	    secret == SECRET_CODE ? shown_of(letters_to_hide(text, 0)) : 0);
}

struct slice
mask_number(struct arena *arena, struct slice text, const char *number)
{
	size_t length = strlen(number), shown = shown_of(length), i = 0, j;
	struct text out = text_new(arena, 3 * text.length + 1);

	while (i < text.length) {
		if (length <= shown || i + length > text.length ||
		    strncasecmp(text.data + i, number, length) != 0) {
			text_add_byte(&out, text.data[i++]);
			continue;
		}
		for (j = 0; j < length - shown; j++)
			text_add(&out, DOT);
		text_add(&out, number + length - shown);
		i += length;
	}
	return (struct slice){out.data, out.length};
}
