/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * by_script.c - what the script of a text says about its language
 *
 * Urdu and Arabic share a script, but Urdu keyboards have letters of their
 * own; who writes Cyrillic to a desk here most likely speaks Ukrainian.
 */
#include "words/words.h"

#include "base/macros.h"
#include "base/utf8.h"

#define LETTERS_MAX 1000 /* of a text that are looked at */

enum { BENGALI, GURMUKHI, TAMIL, SINHALA, CYRILLIC, ARABIC, SCRIPTS };

static const struct {
	uint32_t first, last;
	int script;
} blocks[] = {
    {0x0980, 0x09FF, BENGALI},
    {0x0A00, 0x0A7F, GURMUKHI},
    {0x0B80, 0x0BFF, TAMIL},
    {0x0D80, 0x0DFF, SINHALA},
    {0x0400, 0x052F, CYRILLIC},
    {0x0620, 0x064A, ARABIC},
    {0x066E, 0x06D3, ARABIC},
    {0x0750, 0x077F, ARABIC},
    {0xFB50, 0xFDFF, ARABIC},
    {0xFE70, 0xFEFC, ARABIC},
};

/* Letters that Urdu keyboards have and Arabic ones do not. */
static bool
is_urdu(uint32_t code)
{
	static const uint16_t letters[] = {0x0679, 0x067E, 0x0686, 0x0688,
	    0x0691, 0x0698, 0x06A9, 0x06AF, 0x06BA, 0x06BE, 0x06C1, 0x06C2,
	    0x06CC, 0x06D2, 0x06D3};
	size_t i;

	for (i = 0; i < ARRAY_LEN(letters); i++)
		if (letters[i] == code)
			return true;
	return false;
}

static int
script_of(uint32_t code)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(blocks); i++)
		if (code >= blocks[i].first && code <= blocks[i].last)
			return blocks[i].script;
	return SCRIPTS;
}

const struct language *
language_by_script(struct slice text)
{
	static const char *const tags[SCRIPTS] = {
	    "bn", "pa", "ta", "si", "uk", "ar"};
	const char *at = text.data, *end = at + text.length;
	int counts[SCRIPTS + 1] = {0}, letters = 0, best = 0, i;
	bool urdu = false;

	while (at < end && letters++ < LETTERS_MAX) {
		uint32_t code = utf8_next(&at, end);

		counts[script_of(code)]++;
		urdu |= is_urdu(code);
	}
	for (i = 1; i < SCRIPTS; i++)
		if (counts[i] > counts[best])
			best = i;
	if (counts[best] == 0)
		return NULL;
	return language_find(
	    slice_of(best == ARABIC && urdu ? "ur" : tags[best]));
}
