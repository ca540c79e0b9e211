/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * index.h - the forms of the table, found by what people typed
 *
 * A form's key is its folded text without blanks: "rendez-vous", "rendezvous"
 * and "R.D.V" need no rows of their own.  One hash finds a key exactly; a
 * second one finds keys that lie a typing error or two away.
 */
#ifndef WORDS_INDEX_H
#define WORDS_INDEX_H

#include <stdint.h>

#include "words/words.h"

#define KEY_LETTERS_MAX 64 /* longer forms are refused */

/* What a concept is allowed to do; the order is the order of precedence. */
enum rank {
	RANK_EMERGENCY,
	RANK_POLICE,
	RANK_MINOR,
	RANK_WOMEN,
	RANK_HUMAN, /* a person, asked for or needed */
	RANK_TOPIC, /* appointment, status, language and what may come */
	RANK_VAGUE, /* toolkit, help: yields to any topic */
	RANK_WHOLE, /* from here on never from inside a text */
	RANK_STOP = RANK_WHOLE,
	RANK_CHANGE, /* cancel, reschedule, erase */
	RANK_ANSWER, /* yes, no */
	RANK_LIGHT, /* start, digit, thanks: harmless */
	RANK_HELPER, /* _polite, _but …: no concept, helps to see one */
};

struct concept {
	const char *name;
	enum rank rank;
};

struct form {
	const char *text; /* as the table writes it */
	const struct concept *concept;
	const struct language *language; /* NULL: of none (und) */
	const char *value;
	const struct key *key;
	const struct form *next; /* of the same key */
	bool weak; /* counts alone only, without even a "thank you" */
	bool several; /* more than one word */
};

struct key {
	uint64_t hash;
	const char *text;
	uint32_t length; /* bytes */
	uint32_t letters;
	const struct form *forms;
};

struct index;

struct index *index_new(struct arena *, size_t forms_most);
/* The key of a compact text, made when it is new. */
struct key *index_put(struct index *, struct slice compact);
/* Once, after the last put: prepares index_near. */
void index_close(struct index *);

/* A hash that takes a text piece by piece. */
#define INDEX_HASH_START UINT64_C(0xCBF29CE484222325)
uint64_t index_hash(uint64_t so_far, struct slice more);
/* By the hash of all of it; the bytes are compared by the caller's pieces. */
const struct key *index_find(
    const struct index *, uint64_t hash, const char *text, size_t length);

/* All keys in the order they were put; NULL past the last. */
const struct key *index_at(const struct index *, size_t place);

/*
 * Calls back with each key that lies at most one typing error away from WORD
 * (two when both have eight letters or more).
 */
void index_near(const struct index *, struct slice word,
    void (*on_key)(void *, const struct key *, int errors), void *);

#endif
