/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * clash.c - forms of the table that people will be misread by
 */
#include "words/table.h"

#include <string.h>

struct comparing {
	const struct key *key;
	struct findings *findings;
};

static const char *
tag_of(const struct form *form)
{
	return form->language == NULL ? "all languages" : form->language->tag;
}

static void
note(struct findings *findings, const char *code, const struct form *a,
    const struct form *b, const char *how)
{
	finding_add(findings, FINDING_NOTE, "words.tsv", 0, 0, code,
	    "'%s' (%s, %s) %s '%s' (%s, %s)", a->text, a->concept->name,
	    tag_of(a), how, b->text, b->concept->name, tag_of(b));
}

/* One text, two meanings: who is known to speak one language is read by it. */
static void
note_same(const struct key *key, struct findings *findings)
{
	const struct form *form;

	for (form = key->forms->next; form != NULL; form = form->next)
		if (form->concept != key->forms->concept &&
		    form->concept->rank != RANK_HELPER &&
		    key->forms->concept->rank != RANK_HELPER) {
			note(
			    findings, "same-word", key->forms, form, "is also");
			return;
		}
}

static void
on_near(void *context, const struct key *other, int errors)
{
	const struct comparing *comparing = context;
	const struct form *a = comparing->key->forms, *b = other->forms;

	/* Each pair once; what is never guessed cannot be guessed wrongly. */
	if (errors == 1 && other > comparing->key && a->concept != b->concept &&
	    a->concept->rank < RANK_WHOLE && b->concept->rank < RANK_WHOLE)
		note(comparing->findings, "near-word", a, b,
		    "lies one typing error from");
}

void
words_check(const struct words *words, struct findings *findings)
{
	const struct key *key;
	size_t i;

	for (i = 0; (key = index_at(words->index, i)) != NULL; i++) {
		struct comparing comparing = {key, findings};

		if (key->forms == NULL)
			continue;
		note_same(key, findings);
		index_near(words->index, (struct slice){key->text, key->length},
		    on_near, &comparing);
	}
}

struct trying {
	struct slice key;
	const char *concept;
	const struct language *language;
	enum rank rank;
	void (*each)(void *, const struct words_clash *);
	void *context;
};

static void
tell(const struct trying *trying, const char *code, const struct form *form)
{
	struct words_clash clash = {.code = code,
	    .form = form->text,
	    .concept = form->concept->name,
	    .language = form->language};

	trying->each(trying->context, &clash);
}

/* Forms that are written like it. */
static void
try_same(const struct trying *trying, const struct key *key)
{
	const struct form *form;

	for (form = key->forms; form != NULL; form = form->next) {
		bool same_concept =
		    strcmp(form->concept->name, trying->concept) == 0;

		if (form->concept->rank == RANK_HELPER)
			continue;
		if (form->language == trying->language)
			tell(trying,
			    same_concept ? "known-word" : "two-concepts", form);
		else if (!same_concept)
			tell(trying, "same-word", form);
	}
}

static void
on_near_new(void *context, const struct key *other, int errors)
{
	const struct trying *trying = context;
	const struct form *form = other->forms;

	if (errors == 1 && strcmp(form->concept->name, trying->concept) != 0 &&
	    form->concept->rank < RANK_WHOLE && trying->rank < RANK_WHOLE)
		tell(trying, "near-word", form);
}

void
words_clash(const struct words *words, struct arena *arena, struct slice form,
    const char *concept, const struct language *language,
    void (*each)(void *context, const struct words_clash *), void *context)
{
	struct trying trying = {.key = table_key(arena, form),
	    .concept = concept,
	    .language = language,
	    .rank = RANK_TOPIC,
	    .each = each,
	    .context = context};
	const struct key *key =
	    index_find(words->index, index_hash(INDEX_HASH_START, trying.key),
		trying.key.data, trying.key.length);
	size_t i;

	for (i = 0; i < words->concept_count; i++)
		if (strcmp(words->concepts[i].name, concept) == 0)
			trying.rank = words->concepts[i].rank;
	if (key != NULL)
		try_same(&trying, key);
	if (trying.key.length > 0)
		index_near(words->index, trying.key, on_near_new, &trying);
}
