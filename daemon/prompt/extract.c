/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * extract.c - PO files for translators, written anew from the flows
 *
 * A small msgmerge that goes by the prompt's id, never by likeness: an id is
 * its message for ever, whatever its text becomes.  What is written depends on
 * the flows and the old file alone, so doing it twice changes nothing.  An entry
 * has no `#: file:line`: its id says the flow and the step, and a line that is
 * added to a flow would change every file.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "prompt/catalog.h"
#include "prompt/inside.h"

#define EXTRACTING_MAX ((size_t)64 << 20)

/* One old file on its way into a new one. */
struct merge {
	const struct catalog *old;
	bool *used; /* of the old one's entries */
	po_message_iterator_t into;
	const struct prompts *prompts;
	const struct spoken *own; /* whose changed texts go in; NULL: none */
};

/* One entry that a file has to have. */
struct wanted {
	const char *id, *source;
	const char *comment; /* for translators; NULL */
};

/* Plural forms as gettext's tools want them in the header. */
static const struct {
	const char *tag, *forms;
} plural_forms[] = {
    {"ar",
	"nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : "
	"n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"},
    {"fr", "nplurals=2; plural=(n > 1);"},
    {"pt", "nplurals=2; plural=(n > 1);"},
    {"si", "nplurals=2; plural=(n > 1);"},
    {"wo", "nplurals=1; plural=0;"},
    {"zh", "nplurals=1; plural=0;"},
    {"uk",
	"nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && "
	"n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"},
    {"ru",
	"nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && "
	"n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"},
    {"ro",
	"nplurals=3; plural=(n==1 ? 0 : (n==0 || (n%100>0 && n%100<20)) ? "
	"1 : 2);"},
};

static const char *
plural_forms_of(const struct language *language)
{
	size_t i;

	for (i = 0; language != NULL && i < ARRAY_LEN(plural_forms); i++)
		if (strcmp(plural_forms[i].tag, language->tag) == 0)
			return plural_forms[i].forms;
	return "nplurals=2; plural=(n != 1);";
}

/* Sets a field of the header, unless it is to be KEPT and is there. */
static void
header_set(char **header, const char *field, const char *value, bool kept)
{
	char *before = po_header_field(*header, field);
	char *changed;

	if (!(kept && before != NULL && before[0] != '\0')) {
		changed = po_header_set_field(*header, field, value);
		free(*header);
		*header = changed;
	}
	free(before);
}

/* The old header with what has to be in it. */
static void
add_header(const struct merge *merge, const struct language *language)
{
	po_message_t message = po_message_create();
	const char *old = merge->old->header;
	char *header = strdup(old == NULL ? "" : old);
	size_t i;

	header_set(&header, "Project-Id-Version", "passaparola", true);
	header_set(
	    &header, "Language", language == NULL ? "" : language->tag, false);
	header_set(&header, "MIME-Version", "1.0", false);
	header_set(&header, "Content-Type", "text/plain; charset=UTF-8", false);
	header_set(&header, "Content-Transfer-Encoding", "8bit", false);
	header_set(&header, "Plural-Forms", plural_forms_of(language), true);
	po_message_set_msgid(message, "");
	po_message_set_msgstr(message, header);
	free(header);
	for (i = 0; i < merge->old->count; i++) {
		const struct entry *entry = &merge->old->entries[i];

		if (entry->context == NULL &&
		    po_message_msgid(entry->message)[0] == '\0') {
			po_message_set_comments(
			    message, po_message_comments(entry->message));
			merge->used[i] = true;
		}
	}
	po_message_insert(merge->into, message);
}

static bool
is_old(const struct merge *merge, const char *id)
{
	size_t i;

	for (i = 0; i < merge->old->count; i++)
		if (merge->old->entries[i].context != NULL &&
		    strcmp(merge->old->entries[i].context, id) == 0)
			return true;
	return false;
}

/* The old entry of this id, a live one before an obsolete one; or NULL. */
static po_message_t
take_old(const struct merge *merge, const char *id)
{
	size_t i, found = merge->old->count;

	for (i = merge->old->count; i-- > 0;) {
		const struct entry *entry = &merge->old->entries[i];

		if (entry->context == NULL || strcmp(entry->context, id) != 0)
			continue;
		merge->used[i] = true;
		if (found == merge->old->count ||
		    !po_message_is_obsolete(entry->message))
			found = i;
	}
	return found == merge->old->count ? NULL :
					    merge->old->entries[found].message;
}

/* Brings what a translator did into MESSAGE, whose source is set. */
static void
keep_work(po_message_t message, po_message_t old)
{
	const char *before = po_message_prev_msgid(old);
	bool changed =
	    strcmp(po_message_msgid(old), po_message_msgid(message)) != 0;

	po_message_set_comments(message, po_message_comments(old));
	if (po_message_msgstr(old)[0] == '\0')
		return;
	po_message_set_msgstr(message, po_message_msgstr(old));
	if (!changed && !po_message_is_fuzzy(old))
		return;
	po_message_set_fuzzy(message, 1);
	/* The text that was translated, not one of those in between. */
	if (before == NULL && changed)
		before = po_message_msgid(old);
	po_message_set_prev_msgid(message, before);
}

/* What the desk changed on its page is today's text. */
static void
use_own(const struct merge *merge, po_message_t message, const char *id)
{
	int prompt = prompts_find(merge->prompts, slice_of(id));
	char *text;

	if (prompt < 0 || !merge->own->texts[prompt].is_changed)
		return;
	text = strndup(merge->own->texts[prompt].written.data,
	    merge->own->texts[prompt].written.length);
	po_message_set_msgstr(message, text);
	po_message_set_fuzzy(message, 0);
	po_message_set_prev_msgid(message, NULL);
	free(text);
}

static void
add_entry(const struct merge *merge, const struct wanted *wanted)
{
	po_message_t message = po_message_create();
	po_message_t old = take_old(merge, wanted->id);

	po_message_set_msgctxt(message, wanted->id);
	po_message_set_msgid(message, wanted->source);
	po_message_set_msgstr(message, "");
	if (wanted->comment != NULL)
		po_message_set_extracted_comments(message, wanted->comment);
	if (old != NULL)
		keep_work(message, old);
	if (merge->own != NULL)
		use_own(merge, message, wanted->id);
	po_message_insert(merge->into, message);
}

/* All that a file has to have, in the order of the flows. */
static size_t
list_wanted(const struct prompts *prompts, struct arena *arena,
    const struct wanted **list)
{
	struct wanted *wanted =
	    arena_array(arena, prompts->count + 2, sizeof(*wanted));
	size_t i;

	wanted[0] = (struct wanted){.id = ENTRY_DATE,
	    .source = MOMENT_DATE,
	    .comment = "How {date} is written: dd day, MM month, yyyy year, "
		       "EEEE Monday, MMMM January;\nwords between apostrophes. "
		       "Empty: dd/MM.\n"};
	wanted[1] = (struct wanted){.id = ENTRY_TIME,
	    .source = MOMENT_TIME,
	    .comment =
		"How {time} is written: HH hour, mm minute. Empty: HH:mm.\n"};
	for (i = 0; i < prompts->count; i++) {
		struct slice source = prompts->spoken[0].texts[i].written;

		wanted[i + 2] = (struct wanted){.id = prompts->list[i].id,
		    .source = arena_copy(arena, source.data, source.length)};
	}
	*list = wanted;
	return prompts->count + 2;
}

/*
 * What the old file has stays where it stands, whoever put it there: a change
 * is then seen as one.  What is new comes after what the flows say before it.
 */
static void
add_wanted(struct merge *merge, const struct wanted *list, size_t count,
    struct arena *arena)
{
	bool *had = arena_array(arena, count, sizeof(*had));
	size_t i, k;

	for (k = 0; k < count; k++)
		had[k] = is_old(merge, list[k].id);
	for (k = 0; k < count && !had[k]; k++)
		add_entry(merge, &list[k]);
	for (i = 0; i < merge->old->count; i++) {
		if (merge->used[i] || merge->old->entries[i].context == NULL)
			continue;
		for (k = 0; k < count; k++)
			if (strcmp(merge->old->entries[i].context,
				list[k].id) == 0)
				break;
		if (k == count)
			continue;
		add_entry(merge, &list[k]);
		while (++k < count && !had[k])
			add_entry(merge, &list[k]);
	}
}

/* What no flow says any more stays at the end, in case it comes back. */
static void
add_obsolete(const struct merge *merge)
{
	size_t i;

	for (i = 0; i < merge->old->count; i++) {
		po_message_t old = merge->old->entries[i].message;
		po_message_t message;

		if (merge->used[i] || po_message_msgstr(old)[0] == '\0')
			continue;
		message = po_message_create();
		po_message_set_msgctxt(message, po_message_msgctxt(old));
		po_message_set_msgid(message, po_message_msgid(old));
		po_message_set_msgstr(message, po_message_msgstr(old));
		po_message_set_comments(message, po_message_comments(old));
		po_message_set_fuzzy(message, po_message_is_fuzzy(old));
		po_message_set_prev_msgid(message, po_message_prev_msgid(old));
		po_message_set_obsolete(message, 1);
		po_message_insert(merge->into, message);
	}
}

/* The old file, if there is one; a broken one is not to be lost. */
static int
read_old(struct arena *arena, const char *path, struct catalog *old,
    struct fault *fault)
{
	struct findings findings = findings_new(arena);
	size_t i;

	if (!file_exists(path))
		return 0;
	if (catalog_open(arena, path, old, &findings) == 0 &&
	    findings.errors == 0)
		return 0;
	catalog_close(old);
	for (i = 0; i + 1 < findings.count; i++)
		if (findings.list[i].level == FINDING_ERROR)
			break;
	return fault_set(fault, FAULT_DATA,
	    "%s:%d: %s; mend this first, the file is left as it was", path,
	    findings.list[i].line, findings.list[i].message);
}

static int
merge_into(const struct prompts *prompts, struct arena *arena, const char *path,
    const struct language *language, const struct catalog *old,
    const struct spoken *own, struct fault *fault)
{
	po_file_t file = po_file_create();
	struct merge merge = {old,
	    arena_array(arena, old->count, sizeof(*merge.used)),
	    po_message_iterator(file, NULL), prompts, own};
	const struct wanted *list;
	size_t count = list_wanted(prompts, arena, &list);
	int result;

	add_header(&merge, language);
	add_wanted(&merge, list, count, arena);
	add_obsolete(&merge);
	po_message_iterator_free(merge.into);
	result = catalog_save(file, path, fault);
	po_file_free(file);
	return result;
}

static const char *
po_path(
    struct arena *arena, const char *folder, const struct language *language)
{
	return language == NULL ?
	    arena_printf(arena, "%s/passaparola.pot", folder) :
	    arena_printf(arena, "%s/%s.po", folder, language->tag);
}

int
prompts_merge(const struct prompts *prompts, const char *folder,
    const struct language *language, const char *path, bool own,
    struct fault *fault)
{
	struct arena *arena = arena_new(EXTRACTING_MAX);
	int index = language_index(&prompts->languages, language), result = 0;
	struct catalog old = {0};

	assert(language != prompts->languages.list[0]);
	if (language != NULL) /* a template holds nobody's work */
		result = read_old(
		    arena, po_path(arena, folder, language), &old, fault);
	if (result == 0)
		result = merge_into(prompts, arena, path, language, &old,
		    own ? &prompts->spoken[index] : NULL, fault);
	catalog_close(&old);
	arena_free(&arena);
	return result;
}

int
prompts_extract(const struct prompts *prompts, const char *folder,
    const struct language *language, struct fault *fault)
{
	struct arena *arena = arena_new(EXTRACTING_MAX);
	int result = prompts_merge(prompts, folder, language,
	    po_path(arena, folder, language), false, fault);

	arena_free(&arena);
	return result;
}
