/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * noise.c - the ways in which people and phones spoil a word
 *
 * No chance in it: the same form is always spoilt in the same place, so two
 * runs can be compared.
 */
#include "noise.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "base/macros.h"
#include "base/utf8.h"

#define LETTERS 256

struct letters {
	uint32_t list[LETTERS];
	size_t count;
};

static void
add(struct letters *letters, uint32_t code)
{
	if (letters->count < LETTERS)
		letters->list[letters->count++] = code;
}

static void
add_string(struct letters *letters, const char *string)
{
	const char *end = string + strlen(string);

	while (string < end)
		add(letters, utf8_next(&string, end));
}

/* Where a word of six letters or more may be spoilt; 0 for nowhere. */
static size_t
middle_of_long_word(const struct letters *letters)
{
	size_t i, length = 0;

	for (i = 0; i < letters->count; i++) {
		length = u_isalpha((UChar32)letters->list[i]) ? length + 1 : 0;
		if (length == 6)
			return i - 2;
	}
	return 0;
}

static void
drop_accents(struct letters *out, const struct letters *in, const char *tag)
{
	UErrorCode error = U_ZERO_ERROR;
	const UNormalizer2 *nfd = unorm2_getNFDInstance(&error);
	size_t i;

	(void)tag;
	for (i = 0; i < in->count; i++) {
		UChar parts[8];
		int32_t length = unorm2_getDecomposition(
		    nfd, (UChar32)in->list[i], parts, 8, &error);

		add(out,
		    in->list[i] < 0x0530 && length > 1 ? parts[0] :
							 in->list[i]);
	}
}

static void
drop_hamza(struct letters *out, const struct letters *in, const char *tag)
{
	size_t i;

	(void)tag;
	for (i = 0; i < in->count; i++)
		switch (in->list[i]) {
		case 0x0622:
		case 0x0623:
		case 0x0625:
			add(out, 0x0627);
			break;
		case 0x0629:
			add(out, 0x0647);
			break;
		case 0x064A:
			add(out, i + 1 == in->count ? 0x0649 : 0x06CC);
			break;
		default:
			add(out, in->list[i]);
		}
}

static void
double_letter(struct letters *out, const struct letters *in, const char *tag)
{
	size_t i;

	(void)tag;
	for (i = 0; i < in->count; i++) {
		add(out, in->list[i]);
		if (i + 1 == in->count && u_isalpha((UChar32)in->list[i])) {
			add(out, in->list[i]);
			add(out, in->list[i]);
		}
	}
}

static void
swap_letters(struct letters *out, const struct letters *in, const char *tag)
{
	size_t at = middle_of_long_word(in);

	(void)tag;
	*out = *in;
	if (at > 0) {
		out->list[at] = in->list[at + 1];
		out->list[at + 1] = in->list[at];
	}
}

static void
lose_letter(struct letters *out, const struct letters *in, const char *tag)
{
	size_t i, at = middle_of_long_word(in);

	(void)tag;
	for (i = 0; i < in->count; i++)
		if (at == 0 || i != at)
			add(out, in->list[i]);
}

/* kh for 5, h for 7, and an apostrophe where some write one. */
static void
vary_arabizi(struct letters *out, const struct letters *in, const char *tag)
{
	size_t i;

	if (tag[0] != 'a' || tag[1] != 'r')
		return;
	for (i = 0; i < in->count; i++)
		if (in->list[i] == '5' && i + 1 < in->count)
			add_string(out, "7'");
		else if (in->list[i] == 'k' && i + 1 < in->count &&
		    in->list[i + 1] == 'h')
			add(out, (i++, '5'));
		else if (in->list[i] == 's' && i + 1 < in->count &&
		    in->list[i + 1] == 'h')
			add_string(out, (i++, "ch"));
		else
			add(out, in->list[i]);
}

static void
add_emoji(struct letters *out, const struct letters *in, const char *tag)
{
	(void)tag;
	*out = *in;
	add_string(out, " \xF0\x9F\x99\x8F\xF0\x9F\x8F\xBD");
}

static void
add_politeness(struct letters *out, const struct letters *in, const char *tag)
{
	static const struct {
		const char *tag, *please;
	} polite[] = {{"it", " per favore"}, {"fr", " svp"},
	    {"es", " por favor"}, {"pt", " por favor"}, {"ar", " من فضلك"},
	    {"bn", " দয়া করে"}, {"ur", " plz"}, {"uk", " будь ласка"},
	    {"pcm", " abeg"}, {"so", " fadlan"}, {"sq", " ju lutem"}};
	const char *please = " please";
	size_t i;

	for (i = 0; i < ARRAY_LEN(polite); i++)
		if (strcmp(polite[i].tag, tag) == 0)
			please = polite[i].please;
	*out = *in;
	add_string(out, please);
}

static void
add_greeting(struct letters *out, const struct letters *in, const char *tag)
{
	add_string(out,
	    tag[0] == 'i'	       ? "Ciao, " :
		tag[0] == 'f'	       ? "Bonjour, " :
		strcmp(tag, "es") == 0 ? "Hola " :
					 "salam ");
	memcpy(out->list + out->count, in->list, in->count * sizeof(uint32_t));
	out->count += in->count;
}

static void
use_native_digits(
    struct letters *out, const struct letters *in, const char *tag)
{
	uint32_t zero = strcmp(tag, "bn") == 0 ? 0x09E6 :
	    strcmp(tag, "pa") == 0	       ? 0x0A66 :
	    strcmp(tag, "ur") == 0	       ? 0x06F0 :
						 0x0660;
	size_t i;

	for (i = 0; i < in->count; i++)
		add(out,
		    in->list[i] >= '0' && in->list[i] <= '9' ?
			in->list[i] - '0' + zero :
			in->list[i]);
}

static void
widen(struct letters *out, const struct letters *in, const char *tag)
{
	size_t i;

	(void)tag;
	for (i = 0; i < in->count; i++)
		add(out,
		    in->list[i] > ' ' && in->list[i] < 0x7F ?
			in->list[i] + 0xFEE0 :
			in->list[i]);
}

static void
raise_case(struct letters *out, const struct letters *in, const char *tag)
{
	size_t i;

	(void)tag;
	for (i = 0; i < in->count; i++)
		add(out, (uint32_t)u_toupper((UChar32)in->list[i]));
}

static void
add_punctuation(struct letters *out, const struct letters *in, const char *tag)
{
	(void)tag;
	add_string(out, " \"");
	memcpy(out->list + out->count, in->list, in->count * sizeof(uint32_t));
	out->count += in->count;
	add_string(out, "\" !!..  ");
}

static const struct {
	const char *name;
	void (*spoil)(
	    struct letters *, const struct letters *, const char *tag);
} kinds[] = {
    {"accents dropped", drop_accents},
    {"hamza, ya, ta dropped", drop_hamza},
    {"last letter tripled", double_letter},
    {"neighbours swapped", swap_letters},
    {"letter lost", lose_letter},
    {"Arabizi varied", vary_arabizi},
    {"emoji added", add_emoji},
    {"please added", add_politeness},
    {"greeting added", add_greeting},
    {"native digits", use_native_digits},
    {"full width", widen},
    {"upper case", raise_case},
    {"punctuation", add_punctuation},
};

const char *
noise_name(size_t kind)
{
	return kind < ARRAY_LEN(kinds) ? kinds[kind].name : NULL;
}

struct slice
noise_make(struct arena *arena, size_t kind, struct slice text, const char *tag)
{
	const char *at = text.data, *end = at + text.length;
	struct letters in = {.count = 0}, out = {.count = 0};
	struct text spoilt = text_new(arena, LETTERS * 4);
	size_t i;

	while (at < end && in.count < LETTERS / 2)
		add(&in, utf8_next(&at, end));
	kinds[kind].spoil(&out, &in, tag);
	for (i = 0; i < out.count; i++)
		text_add_code(&spoilt, out.list[i]);
	if (slice_equals((struct slice){spoilt.data, spoilt.length}, text))
		spoilt.length = 0;
	return (struct slice){spoilt.data, spoilt.length};
}
