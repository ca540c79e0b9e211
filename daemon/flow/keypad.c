/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * keypad.c - codes with letters, typed on a telephone (ITU-T E.161)
 */
#include "flow/keypad.h"

#include <string.h>

static const char *const letters[10] = {
    "", "", "ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"};

struct search {
	struct slice keys;
	enum keypad_fit (*fits)(const void *context, struct slice);
	const void *context;
	char reading[KEYPAD_KEYS_MAX];
	struct text found;
	size_t count;
};

/* Tries C as what the key at LENGTH means, and all that may follow. */
static void try_key(struct search *, size_t length, char c);

static void
try_next(struct search *search, size_t length)
{
	char key = search->keys.data[length];
	const char *letter = letters[key - '0'];

	try_key(search, length, key);
	for (; *letter != '\0'; letter++)
		try_key(search, length, *letter);
}

static void
try_key(struct search *search, size_t length, char c)
{
	struct slice reading = {search->reading, length + 1};
	enum keypad_fit fit;

	if (search->count > KEYPAD_READINGS_MAX)
		return;
	search->reading[length] = c;
	fit = search->fits(search->context, reading);
	if (fit == KEYPAD_NO)
		return;
	if (reading.length < search->keys.length) {
		try_next(search, reading.length);
		return;
	}
	if (fit != KEYPAD_FITS)
		return;
	if (search->count++ > 0)
		text_add_byte(&search->found, ' ');
	text_add_slice(&search->found, reading);
}

struct slice
keypad_readings(struct arena *arena, struct slice keys,
    enum keypad_fit (*fits)(const void *context, struct slice),
    const void *context)
{
	struct search search = {.keys = keys,
	    .fits = fits,
	    .context = context,
	    .found = text_new(
		arena, (KEYPAD_KEYS_MAX + 1) * (KEYPAD_READINGS_MAX + 1))};
	size_t i;

	for (i = 0; i < keys.length; i++)
		if (keys.data[i] < '0' || keys.data[i] > '9')
			return (struct slice){"", 0};
	if (keys.length == 0 || keys.length > KEYPAD_KEYS_MAX)
		return (struct slice){"", 0};
	try_next(&search, 0);
	if (search.count > KEYPAD_READINGS_MAX)
		return (struct slice){"", 0};
	return (struct slice){search.found.data, search.found.length};
}

struct slice
keypad_spell(struct arena *arena, struct slice keys)
{
	struct text spelt = text_new(arena, 3 * KEYPAD_KEYS_MAX + 1);
	size_t i;

	for (i = 0; i < keys.length; i++) {
		if (i > 0)
			text_add(&spelt, ", ");
		text_add_byte(&spelt, keys.data[i]);
	}
	return (struct slice){spelt.data, spelt.length};
}
