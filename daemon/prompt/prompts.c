/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * prompts.c - the prompts in memory: made, added, found
 */
#include "prompt/prompts.h"

#include <assert.h>
#include <string.h>
#include <unicode/upluralrules.h>

#include "base/utf8.h"
#include "prompt/inside.h"

#define ARENA_MAX ((size_t)1 << 30)
#define ID_MAX 96 /* bytes */

struct prompts *
prompts_new(const struct language_list *languages)
{
	struct arena *arena = arena_new(ARENA_MAX);
	struct prompts *prompts = arena_alloc(arena, sizeof(*prompts));
	size_t i;

	assert(languages->count > 0 && languages->count <= LANGUAGES_MAX);
	prompts->arena = arena;
	prompts->languages = *languages;
	for (i = 0; i < languages->count; i++) {
		prompts->spoken[i].language = languages->list[i];
		prompts->spoken[i].date.pattern = MOMENT_DATE;
		prompts->spoken[i].time.pattern = MOMENT_TIME;
	}
	return prompts;
}

void
prompts_free(struct prompts **prompts_at)
{
	struct prompts *prompts = *prompts_at;
	struct arena *arena;
	size_t i;

	if (prompts == NULL)
		return;
	for (i = 0; i < prompts->languages.count; i++) {
		moment_close(&prompts->spoken[i].date);
		moment_close(&prompts->spoken[i].time);
		if (prompts->spoken[i].plurals != NULL)
			uplrules_close(prompts->spoken[i].plurals);
	}
	arena = prompts->arena;
	arena_free(&arena);
	*prompts_at = NULL;
}

/* The slot of an id: its own, or the free one where it belongs. */
static size_t
slot_of(const struct prompts *prompts, struct slice id)
{
	uint32_t hash = 2166136261u; /* FNV-1a */
	size_t i, slot;

	for (i = 0; i < id.length; i++)
		hash = (hash ^ (unsigned char)id.data[i]) * 16777619u;
	for (slot = hash % PROMPT_SLOTS; prompts->slots[slot] != 0;
	     slot = (slot + 1) % PROMPT_SLOTS)
		if (slice_is(id, prompts->list[prompts->slots[slot] - 1].id))
			break;
	return slot;
}

int
prompts_find(const struct prompts *prompts, struct slice id)
{
	return prompts->slots[slot_of(prompts, id)] - 1;
}

const char *
prompts_id(const struct prompts *prompts, int prompt)
{
	assert(prompt >= 0 && (size_t)prompt < prompts->count);
	return prompts->list[prompt].id;
}

size_t
prompts_count(const struct prompts *prompts)
{
	return prompts->count;
}

/* Ids are names of files too: letters, digits, dots, dashes. */
static bool
is_id(const char *id)
{
	size_t length = strlen(id);

	return length > 0 && length <= ID_MAX && id[0] != '.' &&
	    strspn(id,
		"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
		"0123456789._-") == length;
}

static void
prompts_grow(struct prompts *prompts)
{
	size_t size = prompts->size == 0 ? 64 : prompts->size * 2;
	struct prompt *list = arena_array(prompts->arena, size, sizeof(*list));
	struct prompt_text *texts =
	    arena_array(prompts->arena, size, sizeof(*texts));

	if (prompts->count > 0) {
		memcpy(list, prompts->list, prompts->count * sizeof(*list));
		memcpy(texts, prompts->spoken[0].texts,
		    prompts->count * sizeof(*texts));
	}
	prompts->list = list;
	prompts->spoken[0].texts = texts;
	prompts->size = size;
}

int
prompt_text_read(struct prompts *prompts, struct spoken *spoken,
    struct slice text, struct prompt_text *out, struct fault *fault)
{
	UErrorCode status = U_ZERO_ERROR;

	if (text.length > PROMPT_MAX_BYTES)
		return fault_set(fault, FAULT_DATA,
		    "it is longer than %d bytes", PROMPT_MAX_BYTES);
	if (!utf8_is_valid(text))
		return fault_set(fault, FAULT_DATA, "it is no UTF-8");
	if (pieces_cut(prompts->arena, text, &out->pieces, fault) < 0)
		return -1;
	if (out->pieces.bytes > PROMPT_OWN_MAX)
		return fault_set(fault, FAULT_DATA,
		    "its own words are longer than %d bytes", PROMPT_OWN_MAX);
	if (pieces_has_plural(&out->pieces) && spoken->plurals == NULL)
		spoken->plurals = uplrules_open(spoken->language->tag, &status);
	if (U_FAILURE(status)) {
		spoken->plurals = NULL;
		return fault_set(fault, FAULT_MISSING,
		    "ICU has no plurals of %s: %s", spoken->language->plain,
		    u_errorName(status));
	}
	out->written.data = arena_copy(prompts->arena, text.data, text.length);
	out->written.length = text.length;
	out->state = TEXT_READY;
	return 0;
}

/* Can it be added?  If not it says why. */
static bool
may_add(const struct prompts *prompts, const char *id, const char *file,
    int line, struct findings *findings)
{
	int same;

	if (!is_id(id)) {
		finding_add(findings, FINDING_ERROR, file, line, 0, "prompt-id",
		    "'%.96s' cannot name a prompt: only letters, digits, '.', "
		    "'-' and '_', at most %d",
		    id, ID_MAX);
		return false;
	}
	same = prompts_find(prompts, slice_of(id));
	if (same >= 0) {
		finding_add(findings, FINDING_ERROR, file, line, 0,
		    "same-prompt", "the prompt '%s' is there already, at %s:%d",
		    id, prompts->list[same].file, prompts->list[same].line);
		return false;
	}
	if (prompts->count < PROMPTS_MAX)
		return true;
	finding_add(findings, FINDING_ERROR, file, line, 0, "too-many-prompts",
	    "there are more than %d prompts", PROMPTS_MAX);
	return false;
}

int
prompts_add(struct prompts *prompts, const char *id, struct slice source,
    const char *file, int line, struct findings *findings)
{
	struct prompt_text text = {0};
	struct fault fault = {0};
	struct prompt *prompt;

	assert(prompts->said_in == NULL); /* not after the load */
	if (!may_add(prompts, id, file, line, findings))
		return -1;
	if (prompt_text_read(
		prompts, &prompts->spoken[0], source, &text, &fault) < 0) {
		finding_add(findings, FINDING_ERROR, file, line, 0,
		    "placeholder", "the text of '%s': %s", id, fault.text);
		return -1;
	}
	if (prompts->count == prompts->size)
		prompts_grow(prompts);
	prompts->spoken[0].texts[prompts->count] = text;
	prompt = &prompts->list[prompts->count];
	prompt->id = arena_string(prompts->arena, id);
	prompt->file = arena_string(prompts->arena, file);
	prompt->line = line;
	prompts->slots[slot_of(prompts, slice_of(id))] =
	    (int16_t)(prompts->count + 1);
	return (int)prompts->count++;
}

void
prompts_set_heard(struct prompts *prompts, int prompt)
{
	assert(prompt >= 0 && (size_t)prompt < prompts->count);
	prompts->list[prompt].heard = true;
}

void
prompts_set_calls(struct prompts *prompts, const struct language_list *calls)
{
	prompts->calls = *calls;
}

bool
prompts_is_heard(const struct prompts *prompts, int prompt)
{
	return prompts->list[prompt].heard;
}

bool
prompt_is_met(const struct prompts *prompts, size_t prompt,
    const struct language *language)
{
	return !prompts->list[prompt].heard || prompts->calls.count == 0 ||
	    language_index(&prompts->calls, language) >= 0;
}

static const struct prompt_text *
own_text(
    const struct prompts *prompts, int prompt, const struct language *language)
{
	int index = language_index(&prompts->languages, language);

	assert(prompt >= 0 && (size_t)prompt < prompts->count);
	if (index < 0 || prompts->spoken[index].texts == NULL)
		return NULL;
	return &prompts->spoken[index].texts[prompt];
}

bool
prompts_has(
    const struct prompts *prompts, int prompt, const struct language *language)
{
	const struct prompt_text *text = own_text(prompts, prompt, language);

	return text != NULL && text->state == TEXT_READY;
}

struct slice
prompts_text(
    const struct prompts *prompts, int prompt, const struct language *language)
{
	if (!prompts_has(prompts, prompt, language))
		return (struct slice){"", 0};
	return own_text(prompts, prompt, language)->written;
}

struct prompt_coverage
prompts_coverage(const struct prompts *prompts, const struct language *language)
{
	struct prompt_coverage coverage = {0};
	size_t i;

	for (i = 0; i < prompts->count; i++) {
		const struct prompt_text *text =
		    own_text(prompts, (int)i, language);

		if (text == NULL || text->state == TEXT_MISSING)
			coverage.missing += prompt_is_met(prompts, i, language);
		else if (text->state == TEXT_READY)
			coverage.texts++;
		else
			coverage.stale++;
	}
	return coverage;
}
