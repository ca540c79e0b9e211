/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * fold_table.c - what one letter becomes when it is folded
 *
 * A 16-bit cell for each letter of the basic plane: 0 is dropped, a letter
 * stands for itself, and a cell in the private use area (which nobody types)
 * names a longer spelling.  Letters beyond that plane are rare and ask ICU.
 */
#include "words/fold_table.h"

#include <assert.h>
#include <pthread.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

#include "base/macros.h"

#define PLANE_END 0x10000u
#define LONG_FIRST FOLD_CELL_LONG
#define LONG_END 0xF900u
#define HANGUL_FIRST 0xAC00u /* syllables: too many, and of no use here */
#define HANGUL_LAST 0xD7A3u

/* Letters that Unicode does not decompose but people type for each other. */
static const struct swap {
	uint16_t from, to[2]; /* at most two letters; none drops it */
} swaps[] = {
    {0x00E6, {'a', 'e'}}, /* æ */
    {0x00F0, {'d', 0}}, /* ð */
    {0x00F8, {'o', 0}}, /* ø */
    {0x0111, {'d', 0}}, /* đ */
    {0x0131, {'i', 0}}, /* dotless i */
    {0x0142, {'l', 0}}, /* ł */
    {0x014B, {'n', 0}}, /* ŋ, Wolof */
    {0x0153, {'o', 'e'}}, /* œ */
    {0x0199, {'k', 0}}, /* ƙ, Hausa */
    {0x01B4, {'y', 0}}, /* ƴ, Fula */
    {0x0253, {'b', 0}}, /* ɓ */
    {0x0256, {'d', 0}}, /* ɖ */
    {0x0257, {'d', 0}}, /* ɗ */
    {0x0259, {'e', 0}}, /* ə */
    {0x0272, {'n', 0}}, /* ɲ, Bambara */
    {0x0621, {0, 0}}, /* hamza by itself */
    {0x0629, {0x0647, 0}}, /* taa marbuta: haa */
    {0x0640, {0, 0}}, /* tatweel */
    {0x0649, {0x064A, 0}}, /* alif maqsura: yaa */
    {0x0671, {0x0627, 0}}, /* alif wasla */
    {0x06A9, {0x0643, 0}}, /* Urdu kaf */
    {0x06BA, {0x0646, 0}}, /* Urdu noon ghunna */
    {0x06BE, {0x0647, 0}}, /* Urdu he with two eyes */
    {0x06C1, {0x0647, 0}}, /* Urdu he */
    {0x06C3, {0x0647, 0}}, /* Urdu taa marbuta */
    {0x06CC, {0x064A, 0}}, /* Urdu and Persian ye */
    {0x06D0, {0x064A, 0}}, /* Pashto e */
    {0x06D2, {0x064A, 0}}, /* Urdu barree ye */
    {0x06D5, {0x0647, 0}}, /* Kurdish ae */
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const UNormalizer2 *casefold, *decompose;
static uint16_t cells[PLANE_END];
static uint16_t spilled[LONG_END - LONG_FIRST]; /* where each one begins */
static uint16_t spill[24000]; /* length, then that many letters */
static size_t spilled_count, spill_used;

static bool
is_apostrophe(UChar32 code)
{
	return code == '\'' || code == '`' || code == 0x00B4 ||
	    (code >= 0x02B9 && code <= 0x02C0) ||
	    (code >= 0x2018 && code <= 0x201B) || code == 0x2032;
}

/* Indic vowel signs stay; accents and Arabic vowel marks go. */
static bool
is_dropped_mark(UChar32 code)
{
	UErrorCode error = U_ZERO_ERROR;

	switch (uscript_getScript(code, &error)) {
	case USCRIPT_INHERITED:
	case USCRIPT_COMMON:
	case USCRIPT_LATIN:
	case USCRIPT_GREEK:
	case USCRIPT_CYRILLIC:
	case USCRIPT_ARABIC:
	case USCRIPT_HEBREW:
		return true;
	default: /* the dot below, which phones and people leave out */
		return u_getCombiningClass(code) == 7;
	}
}

static const struct swap *
find_swap(UChar32 code)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(swaps); i++)
		if (swaps[i].from == code)
			return &swaps[i];
	return NULL;
}

/* One letter that is already decomposed and in lower case. */
static size_t
fold_piece(UChar32 code, uint32_t *out)
{
	const struct swap *swap = find_swap(code);

	if (swap != NULL) {
		out[0] = swap->to[0];
		out[1] = swap->to[1];
		return swap->to[0] == 0 ? 0 : swap->to[1] == 0 ? 1 : 2;
	}
	switch (u_charType(code)) {
	case U_DECIMAL_DIGIT_NUMBER:
		out[0] = '0' + (uint32_t)u_charDigitValue(code);
		return 1;
	case U_NON_SPACING_MARK:
	case U_ENCLOSING_MARK:
		out[0] = (uint32_t)code;
		return is_dropped_mark(code) ? 0 : 1;
	case U_FORMAT_CHAR:
		return 0;
	case U_COMBINING_SPACING_MARK:
	case U_LETTER_NUMBER:
	case U_OTHER_NUMBER:
		out[0] = (uint32_t)code;
		return 1;
	default:
		out[0] = u_isalpha(code) ? (uint32_t)code : ' ';
		return 1;
	}
}

/* What ICU and the pairs above make of a letter. */
static size_t
fold_by_icu(UChar32 code, uint32_t out[FOLD_LETTER_MAX])
{
	UErrorCode error = U_ZERO_ERROR;
	UChar typed[2], plain[64], parts[128];
	int32_t length = 0, at = 0;
	size_t count = 0;

	if (is_apostrophe(code) || u_charType(code) == U_OTHER_SYMBOL ||
	    u_charType(code) == U_SURROGATE) {
		out[0] = is_apostrophe(code) ? FOLD_APOSTROPHE : ' ';
		return 1;
	}
	if (code >= (UChar32)HANGUL_FIRST && code <= (UChar32)HANGUL_LAST) {
		out[0] = (uint32_t)code;
		return 1;
	}
	U16_APPEND_UNSAFE(typed, length, code);
	length = unorm2_normalize(
	    casefold, typed, length, plain, ARRAY_LEN(plain), &error);
	length = unorm2_normalize(
	    decompose, plain, length, parts, ARRAY_LEN(parts), &error);
	if (U_FAILURE(error))
		return 0;
	while (at < length && count + 2 <= FOLD_LETTER_MAX) {
		U16_NEXT_UNSAFE(parts, at, code);
		count += fold_piece(code, out + count);
	}
	return count;
}

static uint16_t
spill_letters(const uint32_t *letters, size_t count)
{
	size_t i;

	assert(spilled_count < ARRAY_LEN(spilled));
	assert(spill_used + count < ARRAY_LEN(spill));
	spilled[spilled_count] = (uint16_t)spill_used;
	spill[spill_used++] = (uint16_t)count;
	for (i = 0; i < count; i++)
		spill[spill_used++] = (uint16_t)letters[i];
	return (uint16_t)(LONG_FIRST + spilled_count++);
}

/* Most of the plane: Chinese and Korean letters have no other form here. */
static bool
is_as_written(uint32_t code)
{
	return (code >= 0x3400 && code < 0xA000) ||
	    (code >= 0xAC00 && code < 0xD7A4);
}

static void
fill_cells(void)
{
	UErrorCode error = U_ZERO_ERROR;
	uint32_t letters[FOLD_LETTER_MAX], code;
	size_t count;

	casefold = unorm2_getNFKCCasefoldInstance(&error);
	decompose = unorm2_getNFDInstance(&error);
	assert(U_SUCCESS(error));
	for (code = 0; code < PLANE_END; code++) {
		if (is_as_written(code)) {
			cells[code] = (uint16_t)code;
			continue;
		}
		if (code >= LONG_FIRST && code < LONG_END &&
		    u_charType((UChar32)code) == U_PRIVATE_USE_CHAR) {
			cells[code] = ' ';
			continue;
		}
		count = fold_by_icu((UChar32)code, letters);
		cells[code] = count == 0 ? 0 :
		    count == 1 && letters[0] < 0xFFFF ?
					   (uint16_t)letters[0] :
					   spill_letters(letters, count);
	}
}

const uint16_t *
fold_cells(void)
{
	pthread_once(&once, fill_cells);
	return cells;
}

size_t
fold_letter(uint32_t code, uint32_t out[FOLD_LETTER_MAX])
{
	const uint16_t *longer;
	uint16_t cell;
	size_t i;

	pthread_once(&once, fill_cells);
	if (code >= PLANE_END)
		return fold_by_icu((UChar32)code, out);
	cell = cells[code];
	if (cell == 0)
		return 0;
	if (cell < LONG_FIRST || cell >= LONG_END) {
		out[0] = cell;
		return 1;
	}
	longer = &spill[spilled[cell - LONG_FIRST]];
	for (i = 0; i < longer[0]; i++)
		out[i] = longer[1 + i];
	return longer[0];
}

bool
fold_is_sign(uint32_t code)
{
	return code == '*' || code == '#' ||
	    (code > 0x2000 && u_charType((UChar32)code) == U_OTHER_SYMBOL);
}
