/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * message.c - a message as the matching sees it
 *
 * Forms are looked for in every run of words, the longest first; a short word
 * of a language that is not the person's is no evidence inside a sentence.
 */
#include "words/message.h"

#include <string.h>

#include "base/utf8.h"
#include "words/fold.h"

#define LETTERS_FOREIGN 5 /* of a word that counts in any language */
#define LETTERS_OWN 3
#define STEM_LETTERS 5 /* of a word that may carry an ending */

static bool
has_question_mark(struct slice text)
{
	const char *at = text.data, *end = at + text.length;

	while (at < end) {
		uint32_t code = utf8_next(&at, end);

		if (code == '?' || code == 0x061F || code == 0xFF1F)
			return true;
	}
	return false;
}

static bool
is_latin(struct slice word)
{
	return word.length > 0 && (unsigned char)word.data[0] < 0x80;
}

void
message_read(struct message *message, const struct words *words,
    struct arena *arena, struct slice text, const struct language *language)
{
	struct slice folded;
	char *compact;
	size_t i, used = 0;
	struct span *span = NULL;

	if (text.length > FOLD_MAX)
		text.length = FOLD_MAX;
	message->words = words;
	message->language = language;
	message->count = message->hit_count = 0;
	message->asks = has_question_mark(text);
	folded = fold(arena, text);
	if (folded.length == 0) {
		folded = table_key(arena, text);
		message->compact = folded.data;
		if (folded.length > 0)
			message->spans[message->count++] =
			    (struct span){0, (uint16_t)folded.length};
		return;
	}
	message->compact = compact = arena_alloc(arena, folded.length + 1);
	for (i = 0; i < folded.length; i++) {
		if (folded.data[i] == ' ') {
			span = NULL;
			continue;
		}
		if (span == NULL) {
			if (message->count == MESSAGE_WORDS_MAX)
				return;
			span = &message->spans[message->count++];
			*span = (struct span){(uint16_t)used, 0};
		}
		compact[used++] = folded.data[i];
		span->length++;
	}
}

struct slice
message_part(const struct message *message, size_t first, size_t count)
{
	const struct span *from = &message->spans[first];
	const struct span *to = &message->spans[first + count - 1];

	return (struct slice){message->compact + from->start,
	    (size_t)(to->start + to->length - from->start)};
}

int
language_hops(const struct language *from, const struct language *to)
{
	const struct language *at = from;
	int hops;

	for (hops = 0; at != NULL && hops < 4; hops++) {
		if (at == to)
			return hops;
		at = at->relative == NULL ?
		    NULL :
		    language_find(slice_of(at->relative));
	}
	return LANGUAGE_FAR;
}

/*
 * Own language first, then its relatives, then Italian and English, which
 * everybody here meets; then any.
 */
int
message_preference(const struct message *message, const struct form *form)
{
	int hops = LANGUAGE_FAR;

	if (message->language != NULL && form->language != NULL)
		hops = language_hops(message->language, form->language);
	if (hops < LANGUAGE_FAR)
		return hops;
	if (form->language == NULL ||
	    form->language == message->words->italian ||
	    form->language == message->words->english)
		return 5;
	return LANGUAGE_FAR;
}

bool
message_means(const struct key *key, const struct concept *concept)
{
	const struct form *form;

	for (form = key->forms; form != NULL; form = form->next)
		if (form->concept == concept)
			return true;
	return false;
}

bool
message_is_lookalike(const struct message *message, const struct form *form)
{
	return message_means(form->key, message->words->lookalike) &&
	    message_preference(message, form) > 0;
}

/* Helpers come last: they say something only where nothing else does. */
const struct form *
message_choose(const struct message *message, const struct key *key,
    const struct form **other)
{
	const struct form *best = NULL, *form;
	int liked, best_liked = 99;

	*other = NULL;
	for (form = key->forms; form != NULL; form = form->next) {
		liked = form->concept->rank == RANK_HELPER ?
		    50 :
		    message_preference(message, form);
		if (liked > best_liked)
			continue;
		if (liked < best_liked) {
			*other = NULL;
			best = form;
			best_liked = liked;
		} else if (form->concept->rank < best->concept->rank) {
			*other = best;
			best = form;
		} else if (form->concept != best->concept) {
			*other = form;
		}
	}
	return best;
}

/* May this form be found inside a sentence at all? */
static bool
counts_inside(const struct message *message, const struct form *form,
    const struct key *key)
{
	if (form->several || form->concept->rank == RANK_HELPER)
		return true;
	if (key->letters >= LETTERS_FOREIGN)
		return true;
	if (form->concept->rank >= RANK_WHOLE)
		return true;
	if (key->letters < LETTERS_OWN)
		return false;
	return !is_latin((struct slice){key->text, key->length}) ||
	    message_preference(message, form) < LANGUAGE_FAR;
}

static void
add_hit(struct message *message, struct hit hit)
{
	struct hit *last = message->hit_count == 0 ?
	    NULL :
	    &message->hits[message->hit_count - 1];

	if (last != NULL && hit.first + hit.count <= last->first + last->count)
		return;
	if (message->hit_count < MESSAGE_WORDS_MAX)
		message->hits[message->hit_count++] = hit;
}

static void
try_key(struct message *message, const struct key *key, size_t first,
    size_t count, struct hit *best)
{
	struct hit hit = {.first = first, .count = count};

	if (key == NULL)
		return;
	hit.form = message_choose(message, key, &hit.other);
	if (hit.form->concept != message->words->lookalike &&
	    counts_inside(message, hit.form, key))
		*best = hit;
}

/* An Arabic article, with what may be written before it; its length. */
static size_t
article_length(struct slice word)
{
	static const char *const articles[] = {"ال", "وال", "بال", "لل"};
	size_t i;

	for (i = 0; i < sizeof(articles) / sizeof(*articles); i++) {
		size_t length = strlen(articles[i]);

		if (word.length >= length + 2 * LETTERS_OWN &&
		    memcmp(word.data, articles[i], length) == 0)
			return length;
	}
	return 0;
}

static const struct key *
find(const struct message *message, struct slice word)
{
	return index_find(message->words->index,
	    index_hash(INDEX_HASH_START, word), word.data, word.length);
}

/* In Indic scripts the endings grow on the word: its longest known stem. */
static const struct key *
find_stem(const struct message *message, struct slice word)
{
	const char *at = word.data, *end = at + word.length;
	const struct key *found = NULL, *key;
	uint64_t hash = INDEX_HASH_START;
	size_t letters = 0;

	if (word.length < 3 || (unsigned char)word.data[0] != 0xE0)
		return NULL;
	while (at < end) {
		const char *before = at;

		utf8_next(&at, end);
		hash = index_hash(
		    hash, (struct slice){before, (size_t)(at - before)});
		if (++letters < STEM_LETTERS)
			continue;
		key = index_find(message->words->index, hash, word.data,
		    (size_t)(at - word.data));
		if (key != NULL && key->forms->concept->rank < RANK_WHOLE)
			found = key;
	}
	return found;
}

static void
try_one_word(struct message *message, size_t first, struct hit *best)
{
	struct slice word = message_part(message, first, 1);
	size_t article = article_length(word);
	const struct key *key = find_stem(message, word);

	if (article > 0)
		key = find(message,
		    (struct slice){word.data + article, word.length - article});
	if (key != NULL && key->forms->concept->rank < RANK_WHOLE)
		try_key(message, key, first, 1, best);
}

void
message_find(struct message *message)
{
	const struct words *words = message->words;
	size_t first, count;

	for (first = 0; first < message->count; first++) {
		uint64_t hash = INDEX_HASH_START;
		struct hit best = {.form = NULL};

		for (count = 1;
		     count <= words->longest && first + count <= message->count;
		     count++) {
			struct slice part = message_part(message, first, count);

			hash = index_hash(
			    hash, message_part(message, first + count - 1, 1));
			try_key(message,
			    index_find(
				words->index, hash, part.data, part.length),
			    first, count, &best);
		}
		if (best.form == NULL)
			try_one_word(message, first, &best);
		if (best.form != NULL)
			add_hit(message, best);
	}
}

/* The best key near a word so far. */
struct nearness {
	const struct message *message;
	struct hit hit;
};

static void
on_near_key(void *context, const struct key *key, int errors)
{
	struct nearness *nearness = context;
	struct hit *best = &nearness->hit;
	const struct form *other, *form;

	form = message_choose(nearness->message, key, &other);
	if (form->concept->rank == RANK_HELPER)
		return;
	if (best->form == NULL || errors < best->errors) {
		best->form = form;
		best->other = other;
		best->errors = errors;
	} else if (errors == best->errors &&
	    form->concept != best->form->concept) {
		best->other = form;
	}
}

struct hit
message_nearest(const struct message *message, struct slice word)
{
	struct nearness nearness = {.message = message};

	index_near(message->words->index, word, on_near_key, &nearness);
	return nearness.hit;
}

static bool
is_covered(const struct message *message, size_t word)
{
	size_t i;

	for (i = 0; i < message->hit_count; i++)
		if (word >= message->hits[i].first &&
		    word < message->hits[i].first + message->hits[i].count)
			return true;
	return false;
}

void
message_find_near(struct message *message)
{
	size_t first;

	for (first = 0; first < message->count; first++) {
		struct slice word = message_part(message, first, 1);
		struct hit hit;

		if (is_covered(message, first) || find(message, word) != NULL)
			continue;
		hit = message_nearest(message, word);
		if (hit.form == NULL || hit.form->concept->rank >= RANK_WHOLE)
			continue;
		hit.first = first;
		hit.count = 1;
		if (message->hit_count < MESSAGE_WORDS_MAX)
			message->hits[message->hit_count++] = hit;
	}
}
