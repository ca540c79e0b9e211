/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * message.h - a message as the matching sees it: its words, and the forms
 * that stand in it
 */
#ifndef WORDS_MESSAGE_H
#define WORDS_MESSAGE_H

#include "words/table.h"

#define MESSAGE_WORDS_MAX 64 /* what comes after them is not looked at */

struct span {
	uint16_t start, length; /* bytes of the compact text */
};

struct hit {
	const struct form *form; /* as this person most likely means it */
	const struct form *other; /* another reading, equally likely */
	size_t first, count; /* words */
	int errors; /* 0 when typed right */
};

struct message {
	const struct words *words;
	const struct language *language; /* of the person, or NULL */
	const char *compact; /* folded, without blanks */
	struct span spans[MESSAGE_WORDS_MAX];
	size_t count;
	bool asks; /* a question mark stands in it */
	struct hit hits[MESSAGE_WORDS_MAX]; /* none inside another */
	size_t hit_count;
};

/* Folds and cuts TEXT; the hits are not looked for yet. */
void message_read(struct message *, const struct words *, struct arena *,
    struct slice text, const struct language *);

/* The form of a key that this person means; sets *other when in doubt. */
const struct form *message_choose(
    const struct message *, const struct key *, const struct form **other);

/* Is this one of a key's meanings, in whatever language? */
bool message_means(const struct key *, const struct concept *);

/* How many relatives lie between two languages; LANGUAGE_FAR for no way. */
#define LANGUAGE_FAR 9
int language_hops(const struct language *from, const struct language *to);

/* Is a form also a common word of another language than the person's? */
bool message_is_lookalike(const struct message *, const struct form *);

/* 0 for the person's own language, LANGUAGE_FAR for one that they hardly know. */
int message_preference(const struct message *, const struct form *);

/* COUNT words from FIRST on, without the blanks. */
struct slice message_part(const struct message *, size_t first, size_t count);

/* Finds the longest forms that stand in it, word by word. */
void message_find(struct message *);

/* What may be meant by the misspelt words; leaves exact hits alone. */
void message_find_near(struct message *);

/*
 * The one concept that lies nearest to WORD; of two equally near ones the
 * second comes as `other`.  A form of NULL when nothing is near.
 */
struct hit message_nearest(const struct message *, struct slice word);

#endif
