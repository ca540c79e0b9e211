/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * vocabulary.c - what people may write, and what it surely means
 *
 * Of the forms of words.tsv those are taken that mean one thing to everybody:
 * what is known of who writes must not change what the ledger notes.
 */
#include "town.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"

#define FILE_MAX ((size_t)4 << 20)
#define FORMS_MAX 12000

static bool
means(const struct loaded *loaded, struct arena *arena,
    const struct form_of_words *form, const struct language *language,
    const char **value)
{
	struct match match =
	    words_match(loaded->words, arena, form->text, language);

	*value = match.value;
	return match.how == HOW_WHOLE && match.concept != NULL &&
	    strcmp(match.concept, form->concept) == 0;
}

static bool
is_plain(const struct loaded *loaded, struct arena *arena,
    struct form_of_words *form)
{
	const struct language_list *languages = &loaded->world.languages;
	const char *value;
	size_t i;

	if (!means(loaded, arena, form, NULL, &form->value))
		return false;
	for (i = 0; i < languages->count; i++)
		if (!means(loaded, arena, form, languages->list[i], &value) ||
		    (value == NULL) != (form->value == NULL) ||
		    (value != NULL && strcmp(value, form->value) != 0))
			return false;
	return true;
}

static char *
column(char **line)
{
	return strsep(line, "\t");
}

static void
add_line(struct vocabulary *vocabulary, struct arena *arena,
    struct arena *scratch, const struct loaded *loaded, char *line)
{
	struct form_of_words form = {.concept = column(&line)};
	const char *tag = column(&line);

	if (tag == NULL || form.concept[0] == '_')
		return;
	form.concept = words_concept(loaded->words, slice_of(form.concept));
	form.language = language_find(slice_of(tag));
	form.text = slice_of(column(&line));
	if (form.concept == NULL || form.language == NULL ||
	    language_index(&loaded->world.languages, form.language) < 0 ||
	    vocabulary->count == FORMS_MAX)
		return;
	arena_reset(scratch);
	if (!is_plain(loaded, scratch, &form))
		return;
	form.text.data = arena_copy(arena, form.text.data, form.text.length);
	vocabulary->forms[vocabulary->count++] = form;
}

void
vocabulary_load(struct vocabulary *vocabulary, struct arena *arena,
    const struct loaded *loaded)
{
	struct arena *scratch = arena_new(1 << 20);
	struct fault fault;
	struct slice contents;
	char *rest, *line;

	vocabulary->forms =
	    arena_array(arena, FORMS_MAX, sizeof(*vocabulary->forms));
	vocabulary->count = 0;
	if (file_read(arena,
		file_join(arena, loaded->settings->flows, "words.tsv"),
		FILE_MAX, &contents, &fault) != 0)
		abort();
	rest = arena_copy(arena, contents.data, contents.length);
	while ((line = strsep(&rest, "\n")) != NULL)
		add_line(vocabulary, arena, scratch, loaded, line);
	arena_free(&scratch);
}
