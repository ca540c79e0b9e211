/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * judge.c - is a translation one of today's text, with its placeholders?
 *
 * For the files that are loaded and for those that somebody brings.
 */
#include "prompt/judge.h"

#include "base/nearest.h"

/* Looks for names that are not among those of OTHER. */
struct comparing {
	const struct judging *judging;
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
	struct findings *findings = comparing->judging->findings;
	struct nearest near;

	if (pieces_has_name(comparing->other, name))
		return;
	comparing->fine = false;
	if (comparing->forgot) {
		finding_add(findings, FINDING_ERROR, comparing->judging->file,
		    comparing->line, 0, "placeholder",
		    "the translation of '%s' forgets {%s}; put it in",
		    comparing->id, name.data);
		return;
	}
	near = nearest_start(name);
	pieces_names(comparing->other, offer_name, &near);
	finding_add(findings, FINDING_ERROR, comparing->judging->file,
	    comparing->line, 0, "placeholder",
	    "the translation of '%s' has {%s}, which the source has not%s",
	    comparing->id, name.data, nearest_said(&near, findings->arena));
}

/* Do source and translation have the same placeholders? */
static bool
names_agree(const struct judging *judging, const struct entry *entry,
    const struct pieces *source, const struct pieces *translation)
{
	struct comparing comparing = {.judging = judging,
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

void
judge_unknown(const struct judging *judging, const struct entry *entry)
{
	struct nearest near = nearest_start(slice_of(entry->context));
	size_t i;

	for (i = 0; i < judging->prompts->count; i++)
		nearest_try(&near, judging->prompts->list[i].id);
	finding_add(judging->findings, FINDING_WARNING, judging->file,
	    entry->line, 0, "unknown-prompt", "no flow has a prompt '%s'%s",
	    entry->context, nearest_said(&near, judging->findings->arena));
}

/* Is the translation one of today's source text?  If not it says so. */
static bool
is_current(const struct judging *judging, const struct entry *entry,
    struct slice source)
{
	const char *why = NULL;

	if (!slice_is(source, po_message_msgid(entry->message)))
		why = "is of another source text; run 'passaparola prompts "
		      "extract', then translate it again";
	else if (po_message_is_fuzzy(entry->message))
		why = "is marked fuzzy; look at it and take the mark away";
	if (why != NULL)
		finding_add(judging->findings, FINDING_WARNING, judging->file,
		    entry->line, 0, "stale", "the translation of '%s' %s",
		    entry->context, why);
	return why == NULL;
}

void
judge_text(const struct judging *judging, const struct entry *entry, int prompt,
    struct prompt_text *text)
{
	const struct prompt_text *source =
	    &judging->prompts->spoken[0].texts[prompt];
	struct slice translation = slice_of(po_message_msgstr(entry->message));
	struct fault fault = {0};

	*text = (struct prompt_text){.state = TEXT_MISSING};
	if (po_message_msgid_plural(entry->message) != NULL) {
		finding_add(judging->findings, FINDING_ERROR, judging->file,
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
	if (!is_current(judging, entry, source->written))
		return;
	if (prompt_text_read(judging->prompts, judging->spoken, translation,
		text, &fault) < 0) {
		finding_add(judging->findings, FINDING_ERROR, judging->file,
		    entry->line, 0, "placeholder",
		    "the translation of '%s': %s", entry->context, fault.text);
		text->state = TEXT_BAD;
	} else if (!names_agree(
		       judging, entry, &source->pieces, &text->pieces)) {
		text->state = TEXT_BAD;
	}
}
