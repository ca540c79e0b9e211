/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * words.h - what people type, and what they mean by it
 *
 * The table (flows/words.tsv: concept, language, form, script, note; the note
 * may hold `value=…`) is read once into hashes of folded forms.  A message is
 * folded and looked for whole, then for phrases in it, then for words one
 * typing error away.  A note may also say `weak`: the form counts as the whole
 * message only.  Concepts that begin with `_` (_polite, _not, _but, _number,
 * _lookalike, _automatic) are no answers; they help to see one.  STOP, yes, no, cancel, start, reschedule and digits
 * count only as the whole message and are never guessed.
 */
#ifndef WORDS_WORDS_H
#define WORDS_WORDS_H

#include "base/finding.h"
#include "base/text.h"
#include "core/language.h"

enum how {
	HOW_NONE, /* nothing understood */
	HOW_WHOLE, /* the whole message is a form of the concept */
	HOW_PHRASE, /* a form stands in it */
	HOW_NEAR, /* one typing error away */
	HOW_ASK, /* two readings, or one too dangerous to guess: ask */
};

struct match {
	enum how how;
	const char *concept; /* NULL for none; lives as long as the words */
	const char *also; /* of HOW_ASK: the other reading, or NULL */
	const struct language *language; /* of the form; NULL when it says
					    nothing about the language */
	const char *form; /* as the table writes it, or NULL */
	const char *value; /* of digits ("3", "star"), language names ("fr"),
			      or what the form's note gives; or NULL */
};

struct words;

/* NULL when it cannot be read; what is wrong goes to the findings. */
struct words *words_load(const char *path, struct findings *);
/*
 * The same with OWN, the desk's own file (words/own.h); NULL, or a file that is
 * not there: none.  What is wrong in it is a warning, and that line is left
 * out: a newer table must not keep the line from starting.
 */
struct words *words_load_own(
    const char *path, const char *own, struct findings *);
void words_free(struct words **);

/*
 * What TEXT means to someone who speaks LANGUAGE (NULL: not known, which
 * prefers nothing).  Uses the arena only for the time of the call's result.
 */
struct match words_match(const struct words *, struct arena *,
    struct slice text, const struct language *);

/* Does a form of _automatic stand in it: words that machines answer with? */
bool words_is_automatic(
    const struct words *, struct arena *, struct slice text);

/*
 * Notes on forms that people will be misread by: one text that means two
 * concepts in two languages, two that lie one typing error apart.  What may
 * not be guessed is left out, since nothing happens by mistake there.
 */
void words_check(const struct words *, struct findings *);

/* What the table has that a new form of a concept would be mistaken for. */
struct words_clash {
	const char *code; /* "known-word": it means that already;
			     "two-concepts": the same language says something
			     else by it; "same-word": another one does;
			     "near-word": a typing error away */
	const char *form, *concept;
	const struct language *language; /* NULL: of all */
};

/* As words_check would say of FORM, if it were one of CONCEPT in LANGUAGE. */
void words_clash(const struct words *, struct arena *, struct slice form,
    const char *concept, const struct language *,
    void (*each)(void *context, const struct words_clash *), void *context);

/* The concept's one name as a pointer, or NULL; what a flow's lines name. */
const char *words_concept(const struct words *, struct slice name);
/* Names of all concepts, one after another; NULL past the last. */
const char *words_concept_at(const struct words *, size_t index);

/* "whole", "phrase", "near", "ask", "none". */
const char *how_name(enum how);

/*
 * What the script of a text says about its language: bn, si, ta, pa, uk, ur
 * (by its own letters) or ar; NULL for Latin and for nothing.
 */
const struct language *language_by_script(struct slice text);

#endif
