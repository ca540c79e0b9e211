/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * parts.c - what a text costs: GSM-7 or UCS-2, and how many parts
 */
#include "words/parts.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include "base/macros.h"
#include "base/utf8.h"
#include "core/alphabet.h"

#define SEPTETS_ALONE 160
#define SEPTETS_OF_MANY 153
#define UNITS_ALONE 70
#define UNITS_OF_MANY 67

static int
units_of(uint32_t code, bool ucs2)
{
	if (ucs2)
		return code > 0xFFFF ? 2 : 1;
	return alphabet_septets(code);
}

/* Parts of a text too long for one; a letter of two units stays together. */
static int
count_parts(struct slice text, bool ucs2)
{
	const char *at = text.data, *end = at + text.length;
	int room = ucs2 ? UNITS_OF_MANY : SEPTETS_OF_MANY;
	int parts = 1, used = 0, units;

	while (at < end) {
		units = units_of(utf8_next(&at, end), ucs2);
		if (used + units > room) {
			parts++;
			used = 0;
		}
		used += units;
	}
	return parts;
}

struct parts
parts_count(struct slice text)
{
	const char *at = text.data, *end = at + text.length;
	struct parts parts = {.parts = 1};
	int gsm7 = 0, utf16 = 0;

	while (at < end) {
		uint32_t code = utf8_next(&at, end);
		int units = parts.because == 0 ? alphabet_septets(code) : 0;

		if (units == 0 && parts.because == 0)
			parts.because = code;
		gsm7 += units;
		utf16 += units_of(code, true);
	}
	parts.ucs2 = parts.because != 0;
	parts.units = parts.ucs2 ? utf16 : gsm7;
	if (parts.units > (parts.ucs2 ? UNITS_ALONE : SEPTETS_ALONE))
		parts.parts = count_parts(text, parts.ucs2);
	return parts;
}

static bool
is_in(struct slice letters, uint32_t code)
{
	const char *at = letters.data, *end = at + letters.length;

	while (at < end)
		if (utf8_next(&at, end) == code)
			return true;
	return false;
}

struct slice
parts_lacking(struct arena *arena, struct slice text, size_t max)
{
	const char *at = text.data, *end = at + text.length;
	struct text out = text_new(arena, max * 4);
	struct slice found = {out.data, 0};
	size_t count = 0;

	while (at < end && count < max) {
		uint32_t code = utf8_next(&at, end);

		if (alphabet_septets(code) > 0 || is_in(found, code))
			continue;
		text_add_code(&out, code);
		found = (struct slice){out.data, out.length};
		count++;
	}
	return found;
}

/* The letter under CODE's accents, when GSM-7 has it; else CODE. */
static uint32_t
without_accent(uint32_t code)
{
	UErrorCode error = U_ZERO_ERROR;
	const UNormalizer2 *decompose = unorm2_getNFDInstance(&error);
	UChar parts[8];
	int32_t length, at = 0;
	UChar32 base, mark;

	length = unorm2_getDecomposition(
	    decompose, (UChar32)code, parts, ARRAY_LEN(parts), &error);
	if (U_FAILURE(error) || length < 2)
		return code;
	U16_NEXT_UNSAFE(parts, at, base);
	while (at < length) {
		U16_NEXT_UNSAFE(parts, at, mark);
		if (u_charType(mark) != U_NON_SPACING_MARK)
			return code;
	}
	return alphabet_septets((uint32_t)base) > 0 ? (uint32_t)base : code;
}

/* Quotes, dashes and blanks that phones put in by themselves. */
static const char *
plain_sign(uint32_t code)
{
	switch (code) {
	case 0x00A0:
	case 0x202F:
	case 0x2009:
		return " ";
	case 0x2018:
	case 0x2019:
	case '`':
		return "'";
	case 0x201C:
	case 0x201D:
	case 0x00AB:
	case 0x00BB:
		return "\"";
	case 0x2010:
	case 0x2011:
	case 0x2013:
	case 0x2014:
		return "-";
	case 0x2026:
		return "...";
	default:
		return NULL;
	}
}

struct slice
parts_plain(struct arena *arena, struct slice text)
{
	const char *at = text.data, *end = at + text.length;
	struct text out = text_new(arena, text.length * 3);

	while (at < end) {
		uint32_t code = utf8_next(&at, end);
		const char *sign = plain_sign(code);

		if (sign != NULL)
			text_add(&out, sign);
		else if (alphabet_septets(code) > 0)
			text_add_code(&out, code);
		else
			text_add_code(&out, without_accent(code));
	}
	return (struct slice){out.data, out.length};
}
