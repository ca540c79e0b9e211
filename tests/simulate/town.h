/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * town.h - people who write and call, in eleven languages
 */
#ifndef TESTS_SIMULATE_TOWN_H
#define TESTS_SIMULATE_TOWN_H

#include "simulation.h"

#define TOWN_SLEEPS "12:00-15:00" /* quiet hours of some */
#define TOWN_NUMBERS "3933300" /* then five digits, which say who it is */

/* What somebody may write: a form of words.tsv that is understood as such. */
struct form_of_words {
	const char *concept, *value; /* value: or NULL */
	const struct language *language;
	struct slice text;
};

struct vocabulary {
	struct form_of_words *forms;
	size_t count;
};

/* Once: what is understood without doubt, whatever is known of who writes. */
void vocabulary_load(
    struct vocabulary *, struct arena *, const struct loaded *);

struct resident {
	char number[24];
	const struct language *language; /* that they write */
	const struct account *account; /* whose number they have */
	bool settled; /* chose their language and stays with it */
	int64_t chose; /* … and the row in which the line heard it; 0 */
	int64_t person; /* in the database, once known; 0 */
	int64_t started_ms; /* true time of their last START, -1 */
	bool stopped[3]; /* surely: by purpose, of core/purpose.h; [0] all */
	bool silent, sleeps; /* the desk said so, and the line wrote it down */
	bool on_call;
	int64_t forgotten_ms; /* the desk asked for it then; 0 */
	bool asks_erasing; /* wrote that word once */
	bool erased; /* once: what was known before is gone */
	const char *code; /* of an appointment, or NULL */
	int64_t cancelled_place; /* of one that is surely cancelled; 0 */
};

struct town {
	struct resident *residents;
	int count;
	const struct vocabulary *vocabulary;
};

void town_start(struct simulation *, const struct vocabulary *);
void town_end(struct simulation *);
/* Whose number it is; -1: nobody's. */
int town_find(const struct simulation *, const char *number);
/* A form of CONCEPT (and VALUE, unless NULL) in LANGUAGE; or any language. */
const struct form_of_words *town_form(const struct simulation *,
    const struct language *, const char *concept, const char *value);
/* Somebody writes that. */
void town_write(
    struct simulation *, int resident, const struct form_of_words *);

#endif
