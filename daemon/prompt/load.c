/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * load.c - translations from PO files into the prompts
 *
 * Every entry is judged by itself: one that is wrong is named by its line and
 * not used, the others are.  What is then missing is said in another language.
 */
#include <assert.h>
#include <string.h>

#include "base/file.h"
#include "prompt/judge.h"
#include "prompt/texts.h"

#define READING_MAX ((size_t)64 << 20) /* of one file and what is made of it */

struct reading {
	struct judging judging;
	int *lines; /* of each prompt's entry; 0 when there is none */
	bool own; /* the desk's own texts, which stand before the others */
};

/* A pattern of dates or times; an empty one leaves ours. */
static void
read_moment(const struct reading *reading, const struct entry *entry,
    enum moment_part part, struct moment_format *format)
{
	const char *pattern = po_message_msgstr(entry->message);
	struct moment_format read;
	struct fault fault = {0};

	if (pattern[0] == '\0' || po_message_is_fuzzy(entry->message))
		return;
	pattern = arena_string(reading->judging.prompts->arena, pattern);
	if (moment_open(&read, pattern, part, reading->judging.spoken->language,
		&fault) < 0) {
		finding_add(reading->judging.findings, FINDING_ERROR,
		    reading->judging.file, entry->line, 0, entry->context, "%s",
		    fault.text);
		return;
	}
	moment_close(format);
	*format = read;
}

static void
read_text(const struct reading *reading, const struct entry *entry, int prompt)
{
	struct prompt_text *text = &reading->judging.spoken->texts[prompt], own;

	if (!reading->own) {
		reading->lines[prompt] = entry->line;
		judge_text(&reading->judging, entry, prompt, text);
		return;
	}
	judge_text(&reading->judging, entry, prompt, &own);
	if (own.state != TEXT_READY)
		return;
	own.is_changed = true;
	*text = own;
}

static void
read_entry(const struct reading *reading, const struct entry *entry)
{
	int prompt;

	if (po_message_is_obsolete(entry->message))
		return;
	if (entry->context == NULL) {
		if (po_message_msgid(entry->message)[0] != '\0')
			finding_add(reading->judging.findings, FINDING_WARNING,
			    reading->judging.file, 0, 0, "unknown-prompt",
			    "an entry has no msgctxt, which is the prompt's "
			    "name: '%.60s'",
			    po_message_msgid(entry->message));
		return;
	}
	if (strcmp(entry->context, ENTRY_DATE) == 0) {
		read_moment(reading, entry, MOMENT_OF_DATE,
		    &reading->judging.spoken->date);
		return;
	}
	if (strcmp(entry->context, ENTRY_TIME) == 0) {
		read_moment(reading, entry, MOMENT_OF_TIME,
		    &reading->judging.spoken->time);
		return;
	}
	prompt =
	    prompts_find(reading->judging.prompts, slice_of(entry->context));
	if (prompt < 0)
		judge_unknown(&reading->judging, entry);
	else
		read_text(reading, entry, prompt);
}

static void
warn_missing(const struct reading *reading)
{
	size_t i;

	for (i = 0; i < reading->judging.prompts->count; i++)
		if (reading->judging.spoken->texts[i].state == TEXT_MISSING &&
		    prompt_is_met(reading->judging.prompts, i,
			reading->judging.spoken->language))
			finding_add(reading->judging.findings, FINDING_WARNING,
			    reading->judging.file, reading->lines[i], 0,
			    "missing-text", "'%s' is not translated into %s",
			    reading->judging.prompts->list[i].id,
			    reading->judging.spoken->language->plain);
}

static void
load_shipped(struct prompts *prompts, struct spoken *spoken, const char *folder,
    struct findings *findings)
{
	struct arena *arena = arena_new(READING_MAX);
	struct reading reading = {
	    .judging = {prompts, spoken,
		arena_printf(arena, "%s/%s.po", folder, spoken->language->tag),
		findings},
	    .lines = arena_array(arena, prompts->count, sizeof(int))};
	struct catalog catalog = {0};
	size_t i;

	if (!file_exists(reading.judging.file)) {
		finding_add(findings, FINDING_WARNING, reading.judging.file, 0,
		    0, "missing-file",
		    "there are no texts in %s; 'passaparola prompts extract' "
		    "makes the file for translators",
		    spoken->language->plain);
	} else if (catalog_open(
		       arena, reading.judging.file, &catalog, findings) == 0) {
		for (i = 0; i < catalog.count; i++)
			read_entry(&reading, &catalog.entries[i]);
		warn_missing(&reading);
	}
	catalog_close(&catalog);
	arena_free(&arena);
}

/* What is wrong with them keeps nobody from starting: warnings. */
static void
load_own(struct prompts *prompts, struct spoken *spoken, const char *own,
    struct findings *findings)
{
	struct arena *arena = arena_new(READING_MAX);
	struct findings found = findings_new(arena);
	struct reading reading = {
	    .judging = {prompts, spoken,
		texts_in_force(arena, own, spoken->language), &found},
	    .own = true};
	struct catalog catalog = {0};
	size_t i;

	if (file_exists(reading.judging.file) &&
	    catalog_open(arena, reading.judging.file, &catalog, &found) == 0)
		for (i = 0; i < catalog.count; i++)
			read_entry(&reading, &catalog.entries[i]);
	for (i = 0; i < found.count; i++)
		finding_add(findings, FINDING_WARNING, found.list[i].file,
		    found.list[i].line, 0, found.list[i].code, "%s",
		    found.list[i].message);
	catalog_close(&catalog);
	arena_free(&arena);
}

static void
load_language(struct prompts *prompts, struct spoken *spoken,
    const char *folder, const char *own, struct findings *findings)
{
	spoken->texts =
	    arena_array(prompts->arena, prompts->count, sizeof(*spoken->texts));
	load_shipped(prompts, spoken, folder, findings);
	if (own != NULL)
		load_own(prompts, spoken, own, findings);
}

static bool
is_ready(const struct prompts *prompts, int language, size_t prompt)
{
	return language >= 0 &&
	    prompts->spoken[language].texts[prompt].state == TEXT_READY;
}

/*
 * The language that PROMPT is said in to who reads LANGUAGE: its own, its
 * relatives one after another, English, the first (which has everything).
 */
static size_t
choose_language(const struct prompts *prompts, size_t prompt,
    const struct language *language)
{
	const struct language *english = language_find(slice_of("en"));
	int index, hops = 0;

	while (language != NULL && hops++ < LANGUAGES_MAX) {
		index = language_index(&prompts->languages, language);
		if (is_ready(prompts, index, prompt))
			return (size_t)index;
		language = language->relative == NULL ?
		    NULL :
		    language_find(slice_of(language->relative));
	}
	index = language_index(&prompts->languages, english);
	return is_ready(prompts, index, prompt) ? (size_t)index : 0;
}

void
prompts_load(struct prompts *prompts, const char *folder, const char *own,
    struct findings *findings)
{
	size_t count = prompts->languages.count;
	size_t language, prompt;

	assert(prompts->said_in == NULL);
	for (language = 1; language < count; language++)
		load_language(
		    prompts, &prompts->spoken[language], folder, own, findings);
	prompts->said_in = arena_array(prompts->arena, prompts->count, count);
	for (prompt = 0; prompt < prompts->count; prompt++)
		for (language = 0; language < count; language++)
			prompts->said_in[prompt * count + language] =
			    (uint8_t)choose_language(prompts, prompt,
				prompts->languages.list[language]);
	prompts_know_own(prompts);
}
