/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * prompts.h - what we say, in every language of the desk
 *
 * A prompt is an id (`flow.step`) and its source text, which the flows bring;
 * its translations come from prompts/LANG.po, where msgctxt is the id, msgid
 * the source text and msgstr the translation.  A translation of an older
 * source text is fuzzy and not used.  All texts are cut into pieces at load;
 * saying one is copying pieces.
 */
#ifndef PROMPT_PROMPTS_H
#define PROMPT_PROMPTS_H

#include "base/fault.h"
#include "base/finding.h"
#include "core/language.h"
#include "prompt/values.h"

#define PROMPTS_MAX 2000
#define PROMPT_MAX_BYTES 4096 /* of one text, rendered */

struct prompts;

struct prompts *prompts_new(const struct language_list *);
void prompts_free(struct prompts **);

/*
 * Adds a prompt with its source text, said at FILE:LINE; returns its number,
 * which renders it.  The same id twice, a bad placeholder or one prompt too
 * many are findings (and -1).
 */
int prompts_add(struct prompts *, const char *id, struct slice source,
    const char *file, int line, struct findings *);
/* By id, or -1. */
int prompts_find(const struct prompts *, struct slice id);
const char *prompts_id(const struct prompts *, int prompt);
size_t prompts_count(const struct prompts *);

/*
 * Reads FOLDER/LANG.po of every language but the first, after all prompts were
 * added, and then what the desk changed (texts.h) in OWN, unless that is NULL.  Missing, stale and unknown entries, placeholders that the source
 * lacks or that a translation forgot: findings (a missing text is a warning).
 * Once only, and by one thread at a time: libgettextpo keeps its state in
 * globals.  What would be fatal to it is looked for before, but if the disk
 * fails under way or memory ends, it ends the process: a reload lets a child
 * read the files first (`passaparola check`).
 */
void prompts_load(
    struct prompts *, const char *folder, const char *own, struct findings *);

struct rendered {
	struct slice text; /* in the arena */
	const struct language *language; /* that it really is in */
	const char *missing; /* a placeholder with no or an empty value; the
				text must then not be sent */
};

/*
 * Says a prompt: in LANGUAGE, else in the one it is served by, else in the
 * first that has it.  In right-to-left texts values stand in isolates.
 */
struct rendered prompts_render(const struct prompts *, struct arena *,
    int prompt, const struct language *, const struct values *);

/* Does a text of its own exist (the source counts for the first language)? */
bool prompts_has(const struct prompts *, int prompt, const struct language *);
/* The text as written, with its placeholders; empty when there is none. */
struct slice prompts_text(
    const struct prompts *, int prompt, const struct language *);

/* How much of the desk's texts a language has. */
struct prompt_coverage {
	size_t texts; /* ready to be said */
	size_t missing; /* not translated, and somebody can meet it */
	size_t stale; /* translated once; fuzzy, outdated or with a slip */
};

struct prompt_coverage prompts_coverage(
    const struct prompts *, const struct language *);

/*
 * Writes FOLDER/LANG.po anew: what is translated stays, what is new comes in
 * empty, what changed turns fuzzy, what is gone goes to the end as obsolete.
 * Comments of translators stay.  Without a language it writes the template,
 * FOLDER/passaparola.pot.  A file with errors is left alone (a fault).
 */
int prompts_extract(const struct prompts *, const char *folder,
    const struct language *, struct fault *) MUST_CHECK;

#endif
