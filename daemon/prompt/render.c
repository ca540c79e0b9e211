/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * render.c - a prompt said: pieces copied, values in their places
 *
 * What is said always is whole: where values are so long that the text would
 * pass PROMPT_MAX_BYTES, it is they that are cut, at a letter.
 */
#include <assert.h>
#include <stdio.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/upluralrules.h>

#include "base/number.h"
#include "base/utf8.h"
#include "prompt/inside.h"

#define ISOLATE "\xE2\x81\xA8" /* U+2068 */
#define ISOLATE_END "\xE2\x81\xA9" /* U+2069 */
#define ISOLATE_BYTES 6 /* both */

struct rendering {
	const struct spoken *spoken;
	const struct values *values;
	struct text text;
	size_t room; /* that is left for values */
	const char *missing;
};

/*
 * Would VALUE disturb the order of letters around it?  In a right-to-left text
 * everything but letters of such scripts does, in the others only those.
 */
static bool
wants_isolate(struct slice value, bool right_to_left)
{
	const char *at = value.data, *end = at + value.length;

	while (at < end) {
		UCharDirection direction;

		if ((unsigned char)*at < 0x80) { /* most values are ASCII */
			if (right_to_left && *at != ' ')
				return true;
			at++;
			continue;
		}
		direction = u_charDirection((UChar32)utf8_next(&at, end));
		if (direction == U_DIR_NON_SPACING_MARK)
			continue;
		if ((direction == U_RIGHT_TO_LEFT ||
			direction == U_RIGHT_TO_LEFT_ARABIC) != right_to_left)
			return true;
	}
	return false;
}

/* The longest beginning of VALUE in MOST bytes that does not cut a letter. */
static struct slice
shorten(struct slice value, size_t most)
{
	if (value.length <= most)
		return value;
	while (most > 0 && ((unsigned char)value.data[most] & 0xC0) == 0x80)
		most--;
	value.length = most;
	return value;
}

/* U+202A to U+202E, U+2066 to U+2069: they turn the direction of what follows. */
static bool
is_turn(const char *at, const char *end)
{
	const unsigned char *byte = (const unsigned char *)at;

	return end - at >= 3 && byte[0] == 0xE2 &&
	    ((byte[1] == 0x80 && byte[2] >= 0xAA && byte[2] <= 0xAE) ||
		(byte[1] == 0x81 && byte[2] >= 0xA6 && byte[2] <= 0xA9));
}

/* Values are strangers': without turns of their own, which could leak out. */
static void
add_without_turns(struct text *text, struct slice value)
{
	const char *start = value.data, *end = start + value.length;
	const char *at = start;

	while ((at = memchr(at, 0xE2, (size_t)(end - at))) != NULL) {
		if (!is_turn(at, end)) {
			at++;
			continue;
		}
		text_add_slice(
		    text, (struct slice){start, (size_t)(at - start)});
		at += 3;
		start = at;
	}
	text_add_slice(text, (struct slice){start, (size_t)(end - start)});
}

static void
add_value(struct rendering *rendering, struct slice value)
{
	bool isolate =
	    wants_isolate(value, rendering->spoken->language->right_to_left);

	if (isolate && rendering->room < ISOLATE_BYTES)
		return;
	rendering->room -= isolate ? ISOLATE_BYTES : 0;
	value = shorten(value, rendering->room);
	rendering->room -= value.length;
	if (isolate)
		text_add(&rendering->text, ISOLATE);
	add_without_turns(&rendering->text, value);
	if (isolate)
		text_add(&rendering->text, ISOLATE_END);
}

static struct slice
say_number(int64_t number, char out[MOMENT_SIZE])
{
	int length = snprintf(out, MOMENT_SIZE, "%lld", (long long)number);

	return (struct slice){out, (size_t)length};
}

/* A value as it is read; empty when there is none. */
static struct slice
say_value(const struct rendering *rendering, const struct value *value,
    char out[MOMENT_SIZE])
{
	if (value == NULL)
		return (struct slice){"", 0};
	switch (value->kind) {
	case VALUE_NUMBER:
		return say_number(value->number, out);
	case VALUE_DATE:
		return moment_say(&rendering->spoken->date, value->number, out);
	case VALUE_TIME:
		return moment_say(&rendering->spoken->time, value->number, out);
	case VALUE_TEXT:
	case VALUE_PROMPT:
		break;
	}
	return slice_trim(value->text);
}

/* Is it a number, also one that came as text? */
static bool
number_of(const struct value *value, int64_t *number)
{
	*number = value->number;
	return value->kind == VALUE_NUMBER ||
	    (value->kind == VALUE_TEXT &&
		number_parse(slice_trim(value->text), INT32_MIN, INT32_MAX,
		    number) == 0);
}

static enum plural
plural_of(const struct spoken *spoken, int64_t number)
{
	UErrorCode status = U_ZERO_ERROR;
	enum plural plural = PLURAL_OTHER;
	UChar wide[16];
	char word[16];
	int32_t length, i;

	length =
	    uplrules_select(spoken->plurals, (double)number, wide, 16, &status);
	if (U_FAILURE(status) || length > 16)
		return PLURAL_OTHER;
	for (i = 0; i < length; i++) /* keywords are plain ASCII */
		word[i] = (char)wide[i];
	if (!plural_find((struct slice){word, (size_t)length}, &plural))
		return PLURAL_OTHER;
	return plural;
}

const struct branch *
prompt_branch(const struct spoken *spoken, const struct piece *piece,
    const struct value *value)
{
	const struct branch *other = NULL, *fitting = NULL;
	enum plural plural = PLURAL_OTHER;
	int64_t number;
	bool is_number = number_of(value, &number);
	size_t i;

	if (is_number)
		plural = plural_of(spoken, number);
	for (i = 0; i < piece->branch_count; i++) {
		const struct branch *branch = &piece->branches[i];

		if (branch->plural == PLURAL_EXACT && is_number &&
		    branch->exactly == number)
			return branch;
		if (branch->plural == plural)
			fitting = branch;
		if (branch->plural == PLURAL_OTHER)
			other = branch;
	}
	return fitting != NULL ? fitting : other;
}

/* NUMBER is what `#` stands for. */
static void
say_pieces(struct rendering *rendering, const struct pieces *pieces,
    struct slice number)
{
	char buffer[MOMENT_SIZE];
	size_t i;

	for (i = 0; i < pieces->count; i++) {
		const struct piece *piece = &pieces->list[i];
		const struct value *value = NULL;
		struct slice said = number;

		if (piece->kind == PIECE_WORDS) {
			text_add_slice(&rendering->text, piece->text);
			continue;
		}
		if (piece->kind != PIECE_NUMBER) {
			value = values_find(rendering->values, piece->text);
			said = say_value(rendering, value, buffer);
			if (said.length == 0) {
				if (rendering->missing == NULL)
					rendering->missing = piece->text.data;
				continue;
			}
		}
		if (piece->kind == PIECE_PLURAL)
			say_pieces(rendering,
			    &prompt_branch(rendering->spoken, piece, value)
				 ->pieces,
			    said);
		else
			add_value(rendering, said);
	}
}

static const struct spoken *
spoken_for(
    const struct prompts *prompts, int prompt, const struct language *language)
{
	size_t count = prompts->languages.count;
	int index = language_index(&prompts->languages, language);

	if (prompts->said_in == NULL)
		return &prompts->spoken[0];
	if (index < 0)
		index = language_index(&prompts->languages,
		    language_served(&prompts->languages, language));
	return &prompts->spoken[prompts->said_in[(size_t)prompt * count +
	    (size_t)index]];
}

struct rendered
prompts_render(const struct prompts *prompts, struct arena *arena, int prompt,
    const struct language *language, const struct values *values)
{
	const struct spoken *spoken;
	const struct pieces *pieces;
	struct rendering rendering;

	assert(prompt >= 0 && (size_t)prompt < prompts->count);
	spoken = spoken_for(prompts, prompt, language);
	pieces = &spoken->texts[prompt].pieces;
	rendering = (struct rendering){.spoken = spoken,
	    .values = values,
	    .text = text_new(arena, PROMPT_MAX_BYTES),
	    .room = PROMPT_MAX_BYTES - pieces->bytes};
	say_pieces(&rendering, pieces, (struct slice){"", 0});
	assert(!rendering.text.full);
	return (struct rendered){
	    .text = {rendering.text.data, rendering.text.length},
	    .language = spoken->language,
	    .missing = rendering.missing};
}
