/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * pieces.h - a text cut at its {placeholders}
 *
 * A placeholder is `{name}`, or a choice by number in the syntax of ICU's
 * MessageFormat, which translators know:
 *
 *     {days, plural, =0 {oggi} one {tra # giorno} other {tra # giorni}}
 *
 * with =N, zero, one, two, few, many and other, and # for the number.  Nothing
 * else of that syntax: apostrophes are apostrophes (Italian and French are full
 * of them), choices do not hold choices, and a lone brace is a slip.
 */
#ifndef PROMPT_PIECES_H
#define PROMPT_PIECES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/text.h"

#define PIECES_MAX 64 /* in one text, or in one branch of a choice */
#define BRANCHES_MAX 16
#define PIECE_NAME_MAX 32 /* bytes */

enum piece_kind {
	PIECE_WORDS,
	PIECE_VALUE, /* {name} */
	PIECE_NUMBER, /* # in a branch */
	PIECE_PLURAL,
};

/* CLDR's plural categories. */
enum plural {
	PLURAL_OTHER,
	PLURAL_ZERO,
	PLURAL_ONE,
	PLURAL_TWO,
	PLURAL_FEW,
	PLURAL_MANY,
	PLURAL_EXACT, /* not one of CLDR's: =N */
};

struct branch;

struct piece {
	enum piece_kind kind;
	struct slice text; /* words or name; after a name comes a NUL */
	const struct branch *branches; /* of PIECE_PLURAL */
	size_t branch_count;
};

struct pieces {
	const struct piece *list;
	size_t count;
	size_t bytes; /* of its own words, by the longest branches */
};

struct branch {
	enum plural plural;
	int64_t exactly; /* of PLURAL_EXACT */
	struct pieces pieces;
};

/*
 * Cuts TEXT, of which it keeps a copy.  On a slip -1, with a sentence about
 * the first one.
 */
int pieces_cut(struct arena *, struct slice text, struct pieces *,
    struct fault *) MUST_CHECK;

/* Is there a placeholder of this name, also inside of branches? */
bool pieces_has_name(const struct pieces *, struct slice name);

/* Are there no placeholders at all? */
bool pieces_is_plain(const struct pieces *);

/* Is there a choice by number? */
bool pieces_has_plural(const struct pieces *);

/*
 * Calls FOUND with each placeholder's name, in order, also twice the same.
 */
void pieces_names(const struct pieces *,
    void (*found)(void *context, struct slice name), void *context);

/* By CLDR's word for it ("few"); false when there is no such. */
bool plural_find(struct slice word, enum plural *);

#endif
