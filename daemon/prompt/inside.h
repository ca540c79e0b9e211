/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * inside.h - what the files of this folder share: the prompts in memory
 *
 *   prompt 0  1  2  ...
 *   it     ▪  ▪  ▪       one flat array of texts a language, the source first;
 *   fr     ▪     ▪       `said_in` knows for each prompt and language which
 *   ar     ▪  ▪          language it is really said in
 *
 * Written while it is loaded, by one thread; then only read, by any.
 */
#ifndef PROMPT_INSIDE_H
#define PROMPT_INSIDE_H

#include "prompt/heard.h"
#include "prompt/moment.h"
#include "prompt/pieces.h"

#define PROMPT_SLOTS 4096 /* a power of two, twice PROMPTS_MAX */

/* Own words of one text; the rest of PROMPT_MAX_BYTES is for its values. */
#define PROMPT_OWN_MAX (PROMPT_MAX_BYTES / 2)

enum text_state {
	TEXT_MISSING,
	TEXT_STALE, /* of an older source text, or fuzzy */
	TEXT_BAD, /* its placeholders are wrong */
	TEXT_READY,
};

struct prompt_text {
	enum text_state state;
	struct slice written;
	struct pieces pieces;
	bool is_changed; /* changed on the desk page (texts.h) */
};

/* Where a prompt is said. */
struct prompt {
	const char *id;
	const char *file;
	int line;
	bool heard; /* only on calls */
};

/* One language of the desk. */
struct spoken {
	const struct language *language;
	struct prompt_text *texts; /* of each prompt; NULL before the load */
	struct moment_format date, time;
	void *plurals; /* UPluralRules, once a text needs them */
};

struct prompts {
	struct arena *arena;
	struct language_list languages;
	struct language_list calls; /* of them; empty: all */
	struct spoken spoken[LANGUAGES_MAX];
	struct prompt *list;
	size_t count, size;
	int16_t slots[PROMPT_SLOTS]; /* prompt + 1, by hash of its id */
	uint8_t *said_in; /* [prompt * languages + language] */
	uint64_t *own; /* how our sentences begin, hashed, in order */
	size_t own_count;
};

/*
 * Cuts TEXT into *OUT for LANGUAGE and opens the plural rules if it needs them.
 */
int prompt_text_read(struct prompts *, struct spoken *, struct slice text,
    struct prompt_text *out, struct fault *) MUST_CHECK;

/*
 * Writes to PATH what FOLDER/LANG.po is after an extract, or of no language the
 * template; OWN: with the texts that are in force now.
 */
int prompts_merge(const struct prompts *, const char *folder,
    const struct language *, const char *path, bool own,
    struct fault *) MUST_CHECK;

/* Can somebody meet it in LANGUAGE?  Not what only calls in others say. */
bool prompt_is_met(
    const struct prompts *, size_t prompt, const struct language *);

/* The branch for a value: =N, then its category, then `other`. */
const struct branch *prompt_branch(
    const struct spoken *, const struct piece *, const struct value *);

/* own.c: once, when all texts are there. */
void prompts_know_own(struct prompts *);

/* Patterns of dates and times stand among the translations by these names. */
#define ENTRY_DATE "date-format"
#define ENTRY_TIME "time-format"

#endif
