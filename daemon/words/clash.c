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
