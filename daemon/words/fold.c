/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * fold.c - many ways to write a word become one
 *
 * First letter by letter through the table, then word by word: what a letter
 * of another script or a repeated one is can only be seen in its word.
 */
#include "words/fold.h"

#include <string.h>
#include <unicode/uchar.h>

#include "base/macros.h"
#include "base/utf8.h"
#include "words/fold_table.h"

#define ANSWER_MAX 64

struct letters {
	uint32_t *list;
	size_t count, size;
};

/* Latin letters and the Cyrillic ones that look like them, in any case. */
static const struct twins {
	uint16_t latin, cyrillic;
} twins[] = {
    {'a', 0x0430},
    {'b', 0x0432},
    {'c', 0x0441},
    {'e', 0x0435},
    {'h', 0x043D},
    {'i', 0x0456},
    {'j', 0x0458},
    {'k', 0x043A},
    {'m', 0x043C},
    {'o', 0x043E},
    {'p', 0x0440},
    {'s', 0x0455},
    {'t', 0x0442},
    {'x', 0x0445},
    {'y', 0x0443},
};

static bool
is_latin(uint32_t code)
{
	return code >= 'a' && code <= 'z';
}

static bool
is_cyrillic(uint32_t code)
{
	return code >= 0x0400 && code <= 0x052F;
}

static bool
is_digit(uint32_t code)
{
	return code >= '0' && code <= '9';
}

static struct slice
cut(struct slice slice)
{
	if (slice.length > FOLD_MAX)
		slice.length = FOLD_MAX;
	return slice;
}

/* All of a message through the table. */
static struct letters
spread(struct arena *arena, struct slice message)
{
	const char *at = message.data, *end = at + message.length;
	const uint16_t *cells = fold_cells();
	struct letters letters = {.size = message.length + FOLD_LETTER_MAX};

	letters.list = arena_array(arena, letters.size, sizeof(uint32_t));
	while (at < end && letters.count + FOLD_LETTER_MAX <= letters.size) {
		uint32_t code = utf8_next(&at, end);
		uint32_t *out = letters.list + letters.count;

		if (code > 0xFFFF || cells[code] >= FOLD_CELL_LONG) {
			letters.count += fold_letter(code, out);
		} else if (cells[code] != 0) {
			*out = cells[code];
			letters.count++;
		}
	}
	return letters;
}

/*
 * An apostrophe parts words (l'aiuto), but after an Arabizi digit it belongs
 * to the letter (7'atar).
 */
static void
settle_apostrophes(struct letters *letters)
{
	size_t i, out = 0;

	for (i = 0; i < letters->count; i++) {
		uint32_t code = letters->list[i];

		if (code == FOLD_APOSTROPHE) {
			if (out > 0 && is_digit(letters->list[out - 1]) &&
			    i + 1 < letters->count &&
			    is_latin(letters->list[i + 1]))
				continue;
			code = ' ';
		}
		letters->list[out++] = code;
	}
	letters->count = out;
}

static uint32_t
twin_of(uint32_t code)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(twins); i++) {
		if (twins[i].latin == code)
			return twins[i].cyrillic;
		if (twins[i].cyrillic == code)
			return twins[i].latin;
	}
	return 0;
}

/* Cyrillic letters that nobody here has on a keyboard: chosen for their look. */
static bool
is_disguise(uint32_t code)
{
	return code == 0x0455 || code == 0x0458;
}

/*
 * A word of two scripts becomes one of that script whose letters the other's
 * only look like; when neither is, it stays.
 */
static void
unmask(uint32_t *word, size_t length)
{
	bool (*away)(uint32_t);
	bool latin_twins = true, cyrillic_twins = true;
	bool latin = false, cyrillic = false;
	size_t i;

	for (i = 0; i < length; i++) {
		latin |= is_latin(word[i]);
		cyrillic |= is_cyrillic(word[i]);
	}
	if (!latin || !cyrillic)
		return;
	for (i = 0; i < length; i++) {
		if (is_latin(word[i]) ? twin_of(word[i]) == 0 :
					is_disguise(word[i]))
			latin_twins = false;
		if (is_cyrillic(word[i]) && twin_of(word[i]) == 0)
			cyrillic_twins = false;
	}
	if (!latin_twins && !cyrillic_twins)
		return;
	away = latin_twins ? is_latin : is_cyrillic;
	for (i = 0; i < length; i++)
		if (away(word[i]))
			word[i] = twin_of(word[i]);
}

/* Writes a word, each run of one letter once.  Returns the bytes written. */
static size_t
put_word(const uint32_t *word, size_t length, char *out)
{
	size_t i, used = 0;

	for (i = 0; i < length; i++) {
		if (i > 0 && word[i] == word[i - 1] && !is_digit(word[i]))
			continue;
		used += (size_t)utf8_put(word[i], out + used);
	}
	return used;
}

struct slice
fold(struct arena *arena, struct slice message)
{
	struct letters letters = spread(arena, cut(message));
	size_t at = 0, used = 0, start;
	char *out;

	settle_apostrophes(&letters);
	out = arena_alloc(arena, letters.count * 4 + 1);
	while (at < letters.count) {
		if (letters.list[at] == ' ') {
			at++;
			continue;
		}
		start = at;
		while (at < letters.count && letters.list[at] != ' ')
			at++;
		if (used > 0)
			out[used++] = ' ';
		unmask(letters.list + start, at - start);
		used += put_word(letters.list + start, at - start, out + used);
	}
	return (struct slice){out, used};
}

/* Does an answer keep this letter although it folds to a blank? */
static bool
is_kept_in_answer(uint32_t code)
{
	return code > ' ' && code < 0x7F && code != '-' && code != '.';
}

struct slice
fold_answer(struct arena *arena, struct slice answer)
{
	const char *at = answer.data, *end;
	struct text out = text_new(arena, ANSWER_MAX);
	uint32_t folded[FOLD_LETTER_MAX];
	size_t i, count;

	answer = cut(answer);
	for (end = at + answer.length; at < end && !out.full;) {
		uint32_t code = utf8_next(&at, end);

		count = fold_letter(code, folded);
		if (is_kept_in_answer(code) &&
		    (count == 0 || folded[0] == ' ' ||
			folded[0] == FOLD_APOSTROPHE)) {
			text_add_code(&out, code);
			continue;
		}
		for (i = 0; i < count; i++)
			if (folded[i] != ' ' && folded[i] != FOLD_APOSTROPHE)
				text_add_code(&out,
				    (uint32_t)u_toupper((UChar32)folded[i]));
	}
	return (struct slice){out.data, out.full ? 0 : out.length};
}
