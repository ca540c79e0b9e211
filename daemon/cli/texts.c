/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * texts.c - passaparola prompts compare, prompts export: a PO file and the desk
 */
#include "cli/texts.h"

#include <jansson.h>
#include <stdio.h>
#include <sysexits.h>

#include "desk/view.h"
#include "prompt/texts.h"

#define FINDINGS_ARENA_MAX ((size_t)16 << 20)
#define SHOWN 100 /* of changes, and of what is wrong */

struct telling {
	json_t *changes;
	size_t all;
};

static json_t *
text_of(struct slice text)
{
	return json_stringn(text.data, text.length);
}

static void
tell(void *context, const struct text_change *change)
{
	struct telling *telling = context;

	if (telling->all++ >= SHOWN)
		return;
	json_array_append_new(telling->changes,
	    json_pack("{s:s,s:o,s:o,s:o}", "id", change->id, "source",
		text_of(change->source), "before", text_of(change->before),
		"after", text_of(change->after)));
}

static json_t *
list_findings(const struct findings *findings)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < findings->count && i < SHOWN; i++)
		json_array_append_new(list, view_finding(&findings->list[i]));
	return list;
}

/* NULL after it said that the language has no PO file. */
static const struct language *
find_language(const struct loaded *loaded, const struct command_line *line)
{
	const struct language *language =
	    line->count < 3 ? NULL : language_find(slice_of(line->words[1]));

	if (language != NULL &&
	    language_index(&loaded->settings->languages, language) > 0)
		return language;
	fprintf(stderr,
	    "passaparola prompts: %s takes a language of the settings, not "
	    "the first, and a file\n",
	    line->words[0]);
	return NULL;
}

int
cli_texts_compare(struct loaded *loaded, const struct command_line *line)
{
	const struct language *language = find_language(loaded, line);
	struct telling telling = {.changes = json_array()};
	struct arena *arena = arena_new(FINDINGS_ARENA_MAX);
	struct findings findings = findings_new(arena);
	int status = EX_USAGE;
	struct fault fault;
	json_t *said;

	if (language != NULL) {
		status = EX_OK;
		if (texts_compare(loaded->prompts, language, line->words[2],
			line->count > 3 ? line->words[3] : NULL, tell, &telling,
			&findings, &fault) != 0)
			status = command_failed("prompts", &fault);
		said = json_pack("{s:O,s:I,s:o}", "changes", telling.changes,
		    "all", (json_int_t)telling.all, "findings",
		    list_findings(&findings));
		json_dumpf(said, stdout, JSON_COMPACT);
		putchar('\n');
		json_decref(said);
	}
	json_decref(telling.changes);
	arena_free(&arena);
	return status;
}

int
cli_texts_export(const struct loaded *loaded, const struct command_line *line)
{
	const struct language *language = find_language(loaded, line);
	struct fault fault;

	if (language == NULL)
		return EX_USAGE;
	if (texts_export(loaded->prompts, loaded->settings->prompts, language,
		line->words[2], &fault) != 0)
		return command_failed("prompts", &fault);
	return EX_OK;
}
