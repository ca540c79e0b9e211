/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * language.h - the languages that the line knows by name
 *
 * A language is a BCP 47 tag ("fr", "pcm").  Wherever one is kept it is the
 * pointer from this table, so tags compare by pointer and none is ever copied.
 */
#ifndef CORE_LANGUAGE_H
#define CORE_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

struct language {
	const char *tag;
	const char *name; /* in itself: "Français" */
	const char *plain; /* in letters that every phone shows: "Francais" */
	const char *relative; /* tag of who is understood next best, or NULL */
	bool right_to_left;
};

#define LANGUAGES_MAX 32 /* that one desk can have */

/* By tag, or NULL. */
const struct language *language_find(struct slice tag);
/* All of them, in order; NULL past the last. */
const struct language *language_at(size_t index);

/* The languages of a desk; the first is the source language. */
struct language_list {
	const struct language *list[LANGUAGES_MAX];
	size_t count;
};

/* Its place in the list, or -1. */
int language_index(const struct language_list *, const struct language *);
/*
 * The language of the list that someone who speaks LANGUAGE reads best:
 * itself, its relatives one after another, English, the first; for NULL, when
 * nothing is known about them, the first.
 */
const struct language *language_served(
    const struct language_list *, const struct language *);

#endif
