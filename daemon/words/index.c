/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * index.c - the forms of the table, found by what people typed
 *
 * Exact: one open hash of keys.  Near: two words that lie one error apart
 * become the same when one letter is left out of each, so every key is filed
 * under its first letters with none, one (or two) left out; what is filed
 * together is then measured.
 */
#include "words/index.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

#define NEAR_FROM 5 /* shorter words are never near */
#define NEAR_TWO_FROM 8 /* two errors from here on */
#define MAYBE_BITS 20
#define NEAR_HEAD 7 /* letters of a word that are filed */

struct filed {
	uint32_t hash;
	uint32_t key : 24; /* its number + 1; 0: free */
	uint32_t letters : 8; /* of the key: most are too long or short */
};

struct index {
	struct arena *arena;
	struct key *keys;
	uint32_t count, most;
	uint32_t *slots; /* number of a key + 1; 0: free */
	uint32_t slots_mask;
	struct filed *filed;
	uint32_t filed_mask;
	uint64_t *maybe; /* one bit a hash: most searches end here */
};

struct letters {
	uint32_t list[KEY_LETTERS_MAX];
	size_t count;
};

/* Called with each hash that a word is filed under. */
struct filing {
	void (*on_hash)(struct filing *, uint32_t hash);
	struct index *index;
	uint32_t key;
	size_t count;
	/* of a search */
	const struct letters *word;
	const struct index *searched;
	void (*on_key)(void *, const struct key *, int);
	void *context;
};

static uint32_t
power_above(size_t count)
{
	uint32_t size = 64;

	while (size < count)
		size *= 2;
	return size;
}

struct index *
index_new(struct arena *arena, size_t forms_most)
{
	struct index *index = arena_alloc(arena, sizeof(*index));

	index->arena = arena;
	index->most = (uint32_t)forms_most;
	index->keys = arena_array(arena, forms_most + 1, sizeof(*index->keys));
	index->slots_mask = power_above(forms_most * 2) - 1;
	index->slots =
	    arena_array(arena, index->slots_mask + 1, sizeof(*index->slots));
	return index;
}

uint64_t
index_hash(uint64_t so_far, struct slice more)
{
	size_t i;

	for (i = 0; i < more.length; i++) {
		so_far ^= (unsigned char)more.data[i];
		so_far *= UINT64_C(0x100000001B3);
	}
	return so_far;
}

static uint32_t
slot_of(const struct index *index, uint64_t hash)
{
	return (uint32_t)(hash ^ hash >> 29) & index->slots_mask;
}

const struct key *
index_find(
    const struct index *index, uint64_t hash, const char *text, size_t length)
{
	uint32_t slot = slot_of(index, hash);

	while (index->slots[slot] != 0) {
		const struct key *key = &index->keys[index->slots[slot] - 1];

		if (key->hash == hash && key->length == length &&
		    memcmp(key->text, text, length) == 0)
			return key;
		slot = (slot + 1) & index->slots_mask;
	}
	return NULL;
}

struct key *
index_put(struct index *index, struct slice compact)
{
	uint64_t hash = index_hash(INDEX_HASH_START, compact);
	const struct key *found =
	    index_find(index, hash, compact.data, compact.length);
	uint32_t slot = slot_of(index, hash);
	struct key *key;

	if (found != NULL)
		return &index->keys[found - index->keys];
	while (index->slots[slot] != 0)
		slot = (slot + 1) & index->slots_mask;
	index->slots[slot] = index->count + 1;
	key = &index->keys[index->count++];
	key->hash = hash;
	key->text = arena_copy(index->arena, compact.data, compact.length);
	key->length = (uint32_t)compact.length;
	key->letters = (uint32_t)utf8_count(compact);
	return key;
}

/* Near words. */

static struct letters
letters_of(struct slice word)
{
	const char *at = word.data, *end = at + word.length;
	struct letters letters;

	letters.count = 0;
	while (at < end && letters.count < KEY_LETTERS_MAX)
		letters.list[letters.count++] = utf8_next(&at, end);
	return letters;
}

static int
errors_allowed(size_t letters)
{
	return letters < NEAR_FROM ? 0 : letters < NEAR_TWO_FROM ? 1 : 2;
}

static uint32_t
hash_letters(const uint32_t *letters, size_t count, size_t skip, size_t skip2)
{
	uint64_t hash = INDEX_HASH_START;
	size_t i;

	for (i = 0; i < count; i++)
		if (i != skip && i != skip2)
			hash =
			    (hash ^ letters[i]) * UINT64_C(0x9E3779B97F4A7C15);
	return (uint32_t)(hash >> 32);
}

/* Its head as it is, and with one and two letters left out. */
static void
file_word(const struct letters *word, struct filing *filing)
{
	size_t head = word->count < NEAR_HEAD ? word->count : NEAR_HEAD, i, k;
	int errors = errors_allowed(word->count);

	filing->on_hash(filing, hash_letters(word->list, head, head, head));
	for (i = 0; i < head; i++) {
		filing->on_hash(
		    filing, hash_letters(word->list, head, i, head));
		for (k = i + 1; errors == 2 && k < head; k++)
			filing->on_hash(
			    filing, hash_letters(word->list, head, i, k));
	}
}

static uint64_t *
maybe_word(const struct index *index, uint32_t hash)
{
	return &index->maybe[hash >> (32 - MAYBE_BITS + 6)];
}

static uint64_t
maybe_bit(uint32_t hash)
{
	return UINT64_C(1) << (hash >> (32 - MAYBE_BITS) & 63);
}

static void
count_hash(struct filing *filing, uint32_t hash)
{
	(void)hash;
	filing->count++;
}

static void
put_hash(struct filing *filing, uint32_t hash)
{
	struct index *index = filing->index;
	uint32_t slot = hash & index->filed_mask;

	while (index->filed[slot].key != 0) {
		if (index->filed[slot].hash == hash &&
		    index->filed[slot].key == filing->key)
			return;
		slot = (slot + 1) & index->filed_mask;
	}
	index->filed[slot] = (struct filed){hash, filing->key & 0xFFFFFF,
	    index->keys[filing->key - 1].letters & 0xFF};
	*maybe_word(index, hash) |= maybe_bit(hash);
}

static void
file_all(struct index *index, struct filing *filing)
{
	for (filing->key = 1; filing->key <= index->count; filing->key++) {
		const struct key *key = &index->keys[filing->key - 1];
		struct letters letters;

		if (key->letters < NEAR_FROM)
			continue;
		letters = letters_of((struct slice){key->text, key->length});
		file_word(&letters, filing);
	}
}

void
index_close(struct index *index)
{
	struct filing filing = {.on_hash = count_hash, .index = index};

	file_all(index, &filing);
	index->filed_mask = power_above(filing.count + filing.count / 2) - 1;
	index->filed = arena_array(
	    index->arena, index->filed_mask + 1, sizeof(*index->filed));
	index->maybe = arena_array(
	    index->arena, (1u << MAYBE_BITS) / 64, sizeof(*index->maybe));
	filing.on_hash = put_hash;
	file_all(index, &filing);
}

static int
least(int a, int b)
{
	return a < b ? a : b;
}

/* Insertions, removals, changes and swaps of neighbours; or MOST + 1. */
static int
errors_between(const struct letters *a, const struct letters *b, int most)
{
	int rows[3][KEY_LETTERS_MAX + 1];
	int *before = rows[0], *last = rows[1], *row = rows[2], *spare;
	int i, k, lowest, cost, n = (int)a->count, m = (int)b->count;

	if (n - m > most || m - n > most)
		return most + 1;
	for (k = 0; k <= m; k++)
		last[k] = k;
	for (i = 1; i <= n; i++) {
		row[0] = lowest = i;
		for (k = 1; k <= m; k++) {
			cost = a->list[i - 1] != b->list[k - 1];
			row[k] = least(
			    least(last[k], row[k - 1]) + 1, last[k - 1] + cost);
			if (i > 1 && k > 1 &&
			    a->list[i - 1] == b->list[k - 2] &&
			    a->list[i - 2] == b->list[k - 1])
				row[k] = least(row[k], before[k - 2] + 1);
			lowest = least(lowest, row[k]);
		}
		if (lowest > most)
			return most + 1;
		spare = before;
		before = last;
		last = row;
		row = spare;
	}
	return last[m];
}

static void
look_up_hash(struct filing *filing, uint32_t hash)
{
	const struct index *index = filing->searched;
	uint32_t slot = hash & index->filed_mask;

	if ((*maybe_word(index, hash) & maybe_bit(hash)) == 0)
		return;
	for (; index->filed[slot].key != 0;
	     slot = (slot + 1) & index->filed_mask) {
		const struct key *key;
		struct letters letters;
		int most, errors;

		if (index->filed[slot].hash != hash ||
		    index->filed[slot].key == filing->key ||
		    abs((int)index->filed[slot].letters -
			(int)filing->word->count) > 2)
			continue;
		filing->key = index->filed[slot].key; /* not twice in a row */
		key = &index->keys[filing->key - 1];
		most = least(errors_allowed(key->letters),
		    errors_allowed(filing->word->count));
		letters = letters_of((struct slice){key->text, key->length});
		errors = errors_between(filing->word, &letters, most);
		if (errors <= most)
			filing->on_key(filing->context, key, errors);
	}
}

void
index_near(const struct index *index, struct slice word,
    void (*on_key)(void *, const struct key *, int errors), void *context)
{
	struct letters letters;
	struct filing filing = {.on_hash = look_up_hash,
	    .word = &letters,
	    .searched = index,
	    .on_key = on_key,
	    .context = context};

	if (word.length < NEAR_FROM || word.length > 4 * KEY_LETTERS_MAX)
		return;
	letters = letters_of(word);
	if (letters.count >= NEAR_FROM && letters.count < KEY_LETTERS_MAX)
		file_word(&letters, &filing);
}

const struct key *
index_at(const struct index *index, size_t place)
{
	return place < index->count ? &index->keys[place] : NULL;
}
