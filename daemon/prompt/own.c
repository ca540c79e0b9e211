/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * own.c - our own sentences, to know them when they come back
 *
 * A sentence is known by how it begins: the first letters, folded, of each
 * piece of words between two placeholders.  So {desk} and {phone} may be those
 * of another line.  What is shorter says too little: people may write it too.
 */
#include "prompt/own.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "prompt/inside.h"
#include "words/fold.h"

#define LETTERS 28
#define SCRATCH_MAX (1 << 20)

/* FNV-1a of the first LETTERS of what lies in AT..END; false: there are less. */
static bool
hash_beginning(const char *at, const char *end, uint64_t *hash)
{
	const char *letter = at;
	int count = 0;

	while (count < LETTERS && letter < end) {
		utf8_next(&letter, end);
		count++;
	}
	*hash = UINT64_C(0xCBF29CE484222325);
	for (; at < letter; at++)
		*hash = (*hash ^ (unsigned char)*at) * UINT64_C(0x100000001B3);
	return count == LETTERS;
}

static int
compare(const void *a, const void *b)
{
	const uint64_t *one = a, *other = b;

	return (*one > *other) - (*one < *other);
}

/* Hashes the pieces of TEXT into OUT (NULL: only counts them). */
static size_t
hash_pieces(const struct pieces *pieces, struct arena *scratch, uint64_t *out)
{
	size_t i, count = 0;

	for (i = 0; i < pieces->count; i++) {
		struct slice words;
		uint64_t hash;

		if (pieces->list[i].kind != PIECE_WORDS)
			continue;
		words = fold(scratch, pieces->list[i].text);
		if (!hash_beginning(
			words.data, words.data + words.length, &hash))
			continue;
		if (out != NULL)
			out[count] = hash;
		count++;
	}
	return count;
}

static size_t
hash_all(const struct prompts *prompts, struct arena *scratch, uint64_t *out)
{
	size_t language, prompt, count = 0;

	for (language = 0; language < prompts->languages.count; language++)
		for (prompt = 0; prompt < prompts->count; prompt++) {
			const struct prompt_text *text =
			    &prompts->spoken[language].texts[prompt];

			arena_reset(scratch);
			if (text->state == TEXT_READY)
				count += hash_pieces(&text->pieces, scratch,
				    out == NULL ? NULL : out + count);
		}
	return count;
}

void
prompts_know_own(struct prompts *prompts)
{
	struct arena *scratch = arena_new(SCRATCH_MAX);

	prompts->own_count = hash_all(prompts, scratch, NULL);
	prompts->own = arena_array(
	    prompts->arena, prompts->own_count + 1, sizeof(*prompts->own));
	hash_all(prompts, scratch, prompts->own);
	qsort(prompts->own, prompts->own_count, sizeof(*prompts->own), compare);
	arena_free(&scratch);
}

bool
prompts_is_own(
    const struct prompts *prompts, struct arena *arena, struct slice text)
{
	struct slice words = fold(arena, text);
	const char *end = words.data + words.length;
	const char *at = words.data;
	uint64_t hash;

	while (at != NULL && hash_beginning(at, end, &hash)) {
		if (bsearch(&hash, prompts->own, prompts->own_count,
			sizeof(hash), compare) != NULL)
			return true;
		at = memchr(at, ' ', (size_t)(end - at));
		if (at != NULL)
			at++;
	}
	return false;
}
