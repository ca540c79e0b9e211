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
#include "base/nearest.h"
#include "prompt/catalog.h"
#include "prompt/inside.h"

#define READING_MAX ((size_t)64 << 20) /* of one file and what is made of it */

struct reading {
	struct prompts *prompts;
	struct spoken *spoken;
	const char *file;
	struct findings *findings;
	int *lines; /* of each prompt's entry; 0 when there is none */
};

/* Looks for names that are not among those of OTHER. */
struct comparing {
	const struct reading *reading;
	const struct pieces *other;
	const char *id;
	int line;
	bool forgot; /* the other way round: the translation lacks it */
	bool fine;
};

static void
offer_name(void *context, struct slice name)
{
	nearest_try(context, name.data);
}

static void
compare_name(void *context, struct slice name)
{
	struct comparing *comparing = context;
	struct findings *findings = comparing->reading->findings;
	struct nearest near;

	if (pieces_has_name(comparing->other, name))
		return;
	comparing->fine = false;
	if (comparing->forgot) {
		finding_add(findings, FINDING_ERROR, comparing->reading->file,
		    comparing->line, 0, "placeholder",
		    "the translation of '%s' forgets {%s}; put it in",
		    comparing->id, name.data);
		return;
	}
	near = nearest_start(name);
	pieces_names(comparing->other, offer_name, &near);
	finding_add(findings, FINDING_ERROR, comparing->reading->file,
	    comparing->line, 0, "placeholder",
	    "the translation of '%s' has {%s}, which the source has not%s",
	    comparing->id, name.data, nearest_said(&near, findings->arena));
}

/* Do source and translation have the same placeholders? */
static bool
names_agree(const struct reading *reading, const struct entry *entry,
    const struct pieces *source, const struct pieces *translation)
{
	struct comparing comparing = {.reading = reading,
	    .id = entry->context,
	    .line = entry->line,
	    .fine = true};

	comparing.other = source;
	pieces_names(translation, compare_name, &comparing);
	comparing.other = translation;
	comparing.forgot = true;
	pieces_names(source, compare_name, &comparing);
	return comparing.fine;
}

static void
warn_unknown(const struct reading *reading, const struct entry *entry)
{
	struct nearest near = nearest_start(slice_of(entry->context));
	size_t i;

	for (i = 0; i < reading->prompts->count; i++)
		nearest_try(&near, reading->prompts->list[i].id);
	finding_add(reading->findings, FINDING_WARNING, reading->file,
	    entry->line, 0, "unknown-prompt", "no flow has a prompt '%s'%s",
	    entry->context, nearest_said(&near, reading->findings->arena));
}

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
	pattern = arena_string(reading->prompts->arena, pattern);
	if (moment_open(
		&read, pattern, part, reading->spoken->language, &fault) < 0) {
		finding_add(reading->findings, FINDING_ERROR, reading->file,
		    entry->line, 0, entry->context, "%s", fault.text);
		return;
	}
	moment_close(format);
	*format = read;
}

/* Is the translation one of today's source text?  If not it says so. */
static bool
is_current(const struct reading *reading, const struct entry *entry,
    struct slice source)
{
	const char *why = NULL;

	if (!slice_is(source, po_message_msgid(entry->message)))
		why = "is of another source text; run 'passaparola prompts "
		      "extract', then translate it again";
	else if (po_message_is_fuzzy(entry->message))
		why = "is marked fuzzy; look at it and take the mark away";
	if (why != NULL)
		finding_add(reading->findings, FINDING_WARNING, reading->file,
		    entry->line, 0, "stale", "the translation of '%s' %s",
		    entry->context, why);
	return why == NULL;
}

static void
read_text(const struct reading *reading, const struct entry *entry, int prompt)
{
	const struct prompt_text *source =
	    &reading->prompts->spoken[0].texts[prompt];
	struct prompt_text *text = &reading->spoken->texts[prompt];
	struct slice translation = slice_of(po_message_msgstr(entry->message));
	struct fault fault = {0};

	reading->lines[prompt] = entry->line;
	if (po_message_msgid_plural(entry->message) != NULL) {
		finding_add(reading->findings, FINDING_ERROR, reading->file,
		    entry->line, 0, "plural-entry",
		    "'%s' has a msgid_plural; plurals are written in the "
		    "text: {n, plural, one {...} other {...}}",
		    entry->context);
		text->state = TEXT_BAD;
		return;
	}
	if (translation.length == 0)
		return;
	text->state = TEXT_STALE;
	if (!is_current(reading, entry, source->written))
		return;
	if (prompt_text_read(reading->prompts, reading->spoken, translation,
		text, &fault) < 0) {
		finding_add(reading->findings, FINDING_ERROR, reading->file,
		    entry->line, 0, "placeholder",
		    "the translation of '%s': %s", entry->context, fault.text);
		text->state = TEXT_BAD;
	} else if (!names_agree(
		       reading, entry, &source->pieces, &text->pieces)) {
		text->state = TEXT_BAD;
	}
}

static void
read_entry(const struct reading *reading, const struct entry *entry)
{
	int prompt;

	if (po_message_is_obsolete(entry->message))
		return;
	if (entry->context == NULL) {
		if (po_message_msgid(entry->message)[0] != '\0')
			finding_add(reading->findings, FINDING_WARNING,
			    reading->file, 0, 0, "unknown-prompt",
			    "an entry has no msgctxt, which is the prompt's "
			    "name: '%.60s'",
			    po_message_msgid(entry->message));
		return;
	}
	if (strcmp(entry->context, ENTRY_DATE) == 0) {
		read_moment(
		    reading, entry, MOMENT_OF_DATE, &reading->spoken->date);
		return;
	}
	if (strcmp(entry->context, ENTRY_TIME) == 0) {
		read_moment(
		    reading, entry, MOMENT_OF_TIME, &reading->spoken->time);
		return;
	}
	prompt = prompts_find(reading->prompts, slice_of(entry->context));
	if (prompt < 0)
		warn_unknown(reading, entry);
	else
		read_text(reading, entry, prompt);
}

static void
warn_missing(const struct reading *reading)
{
	size_t i;

	for (i = 0; i < reading->prompts->count; i++)
		if (reading->spoken->texts[i].state == TEXT_MISSING &&
		    prompt_is_met(
			reading->prompts, i, reading->spoken->language))
			finding_add(reading->findings, FINDING_WARNING,
			    reading->file, reading->lines[i], 0, "missing-text",
			    "'%s' is not translated into %s",
			    reading->prompts->list[i].id,
			    reading->spoken->language->plain);
}

static void
load_language(struct prompts *prompts, struct spoken *spoken,
    const char *folder, struct findings *findings)
{
	struct arena *arena = arena_new(READING_MAX);
	struct reading reading = {prompts, spoken,
	    arena_printf(arena, "%s/%s.po", folder, spoken->language->tag),
	    findings, arena_array(arena, prompts->count, sizeof(int))};
	struct catalog catalog = {0};
	size_t i;

	spoken->texts =
	    arena_array(prompts->arena, prompts->count, sizeof(*spoken->texts));
	if (!file_exists(reading.file)) {
		finding_add(findings, FINDING_WARNING, reading.file, 0, 0,
		    "missing-file",
		    "there are no texts in %s; 'passaparola prompts extract' "
		    "makes the file for translators",
		    spoken->language->plain);
	} else if (catalog_open(arena, reading.file, &catalog, findings) == 0) {
		for (i = 0; i < catalog.count; i++)
			read_entry(&reading, &catalog.entries[i]);
		warn_missing(&reading);
	}
	catalog_close(&catalog);
	arena_free(&arena);
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
prompts_load(
    struct prompts *prompts, const char *folder, struct findings *findings)
{
	size_t count = prompts->languages.count;
	size_t language, prompt;

	assert(prompts->said_in == NULL);
	for (language = 1; language < count; language++)
		load_language(
		    prompts, &prompts->spoken[language], folder, findings);
	prompts->said_in = arena_array(prompts->arena, prompts->count, count);
	for (prompt = 0; prompt < prompts->count; prompt++)
		for (language = 0; language < count; language++)
			prompts->said_in[prompt * count + language] =
			    (uint8_t)choose_language(prompts, prompt,
				prompts->languages.list[language]);
	prompts_know_own(prompts);
}
