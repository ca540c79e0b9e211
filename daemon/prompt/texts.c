/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * texts.c - translations that a desk changed on its page
 */
#include "prompt/texts.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "prompt/judge.h"

#define READING_MAX ((size_t)64 << 20)

struct comparison {
	struct judging judging;
	struct prompt_text *after; /* of each prompt that the file has */
	void (*each)(void *context, const struct text_change *);
	void *context;
};

const char *
texts_in_force(
    struct arena *arena, const char *own, const struct language *language)
{
	return arena_printf(arena, "%s/%s/@texts.po", own, language->tag);
}

/* A PO file of another language would put all of it in the wrong mouths. */
static bool
is_of_language(const struct judging *judging, const struct catalog *catalog)
{
	char *tag = catalog->header == NULL ?
	    NULL :
	    po_header_field(catalog->header, "Language");
	const char *wanted = judging->spoken->language->tag;
	bool same = tag == NULL || tag[0] == '\0' || strcmp(tag, wanted) == 0;

	if (!same)
		finding_add(judging->findings, FINDING_ERROR, judging->file, 1,
		    0, "language",
		    "its header says 'Language: %.20s', and it was brought for "
		    "%s",
		    tag, judging->spoken->language->plain);
	free(tag);
	return same;
}

/* How dates and hours are written is no text that anybody reads. */
static bool
is_pattern(const struct comparison *comparison, const struct entry *entry)
{
	const struct spoken *spoken = comparison->judging.spoken;
	const char *pattern = po_message_msgstr(entry->message), *now;

	if (strcmp(entry->context, ENTRY_DATE) == 0)
		now = spoken->date.pattern;
	else if (strcmp(entry->context, ENTRY_TIME) == 0)
		now = spoken->time.pattern;
	else
		return false;
	if (pattern[0] != '\0' && strcmp(pattern, now) != 0)
		finding_add(comparison->judging.findings, FINDING_WARNING,
		    comparison->judging.file, entry->line, 0, entry->context,
		    "'%s' is changed only in the prompts' folder, by whoever "
		    "runs the line",
		    entry->context);
	return true;
}

static void
look_at_entry(const struct comparison *comparison, const struct entry *entry)
{
	const struct judging *judging = &comparison->judging;
	struct text_change change;
	struct prompt_text *after;
	int prompt;

	if (po_message_is_obsolete(entry->message) || entry->context == NULL ||
	    is_pattern(comparison, entry))
		return;
	prompt = prompts_find(judging->prompts, slice_of(entry->context));
	if (prompt < 0) {
		judge_unknown(judging, entry);
		return;
	}
	after = &comparison->after[prompt];
	judge_text(judging, entry, prompt, after);
	change = (struct text_change){.id = entry->context,
	    .source = judging->prompts->spoken[0].texts[prompt].written,
	    .before = prompts_text(
		judging->prompts, prompt, judging->spoken->language),
	    .after = after->written};
	if (after->state == TEXT_READY &&
	    !slice_equals(change.before, change.after))
		comparison->each(comparison->context, &change);
}

/* The text that PROMPT would have of the desk's own; empty: none. */
static struct slice
own_text(const struct comparison *comparison, size_t prompt)
{
	const struct prompt_text *now =
	    &comparison->judging.spoken->texts[prompt];
	const struct prompt_text *after = &comparison->after[prompt];
	struct slice shipped =
	    now->state == TEXT_READY ? now->written : slice_of("");

	if (after->state != TEXT_READY)
		return now->is_changed ? now->written : slice_of("");
	/* What goes back to as it came is there to be seen by who accepts. */
	return !now->is_changed && slice_equals(after->written, shipped) ?
	    slice_of("") :
	    after->written;
}

static void
add_header(po_message_iterator_t into, const struct language *language)
{
	po_message_t message = po_message_create();
	char header[200];

	snprintf(header, sizeof(header),
	    "Project-Id-Version: passaparola\nLanguage: %s\n"
	    "MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n"
	    "Content-Transfer-Encoding: 8bit\n",
	    language->tag);
	po_message_set_comments(message,
	    "Changed on the desk page; passaparola writes this file anew.\n");
	po_message_set_msgid(message, "");
	po_message_set_msgstr(message, header);
	po_message_insert(into, message);
}

static const char *
string_of(struct arena *arena, struct slice text)
{
	return arena_copy(arena, text.data, text.length);
}

static int
write_own(const struct comparison *comparison, struct arena *arena,
    const char *path, struct fault *fault)
{
	const struct prompts *prompts = comparison->judging.prompts;
	po_file_t file = po_file_create();
	po_message_iterator_t into = po_message_iterator(file, NULL);
	size_t i;
	int result;

	add_header(into, comparison->judging.spoken->language);
	for (i = 0; i < prompts->count; i++) {
		struct slice text = own_text(comparison, i);
		po_message_t message;

		if (text.length == 0)
			continue;
		message = po_message_create();
		po_message_set_msgctxt(message, prompts->list[i].id);
		po_message_set_msgid(message,
		    string_of(arena, prompts->spoken[0].texts[i].written));
		po_message_set_msgstr(message, string_of(arena, text));
		po_message_insert(into, message);
	}
	po_message_iterator_free(into);
	result = catalog_save(file, path, fault);
	po_file_free(file);
	return result;
}

int
texts_compare(struct prompts *prompts, const struct language *language,
    const char *path, const char *out,
    void (*each)(void *context, const struct text_change *), void *context,
    struct findings *findings, struct fault *fault)
{
	struct arena *arena = arena_new(READING_MAX);
	int index = language_index(&prompts->languages, language), result = -1;
	struct comparison comparison = {
	    .judging = {prompts, &prompts->spoken[index], path, findings},
	    .after =
		arena_array(arena, prompts->count, sizeof(struct prompt_text)),
	    .each = each,
	    .context = context};
	struct catalog catalog = {0};
	size_t i;

	fault_set(
	    fault, FAULT_DATA, "%s is no PO file in %s", path, language->plain);
	/* Of a file that breaks off somewhere nobody knows what is missing. */
	if (catalog_open(arena, path, &catalog, findings) == 0 &&
	    findings->errors == 0 &&
	    is_of_language(&comparison.judging, &catalog)) {
		for (i = 0; i < catalog.count; i++)
			look_at_entry(&comparison, &catalog.entries[i]);
		result =
		    out == NULL ? 0 : write_own(&comparison, arena, out, fault);
	}
	catalog_close(&catalog);
	arena_free(&arena);
	return result;
}

int
texts_export(const struct prompts *prompts, const char *folder,
    const struct language *language, const char *path, struct fault *fault)
{
	return prompts_merge(prompts, folder, language, path, true, fault);
}
