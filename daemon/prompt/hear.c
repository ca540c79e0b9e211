/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * hear.c - a prompt and its values as a list of files
 *
 * Every link of the chain is tried whole: first of it that can say everything
 * is heard.
 */
#include <assert.h>
#include <string.h>

#include "prompt/audio_inside.h"

#define SOUNDS_MAX 256 /* of one prompt */
#define HOPS_MAX 4 /* from relative to relative */

struct hearing {
	const struct audio *audio;
	const struct audio_language *in;
	const struct spoken *spoken;
	const struct values *values;
	const char *prompt; /* its id */
	const char *today;
	struct arena *arena;
	bool only_spoken; /* by people */
	bool expired; /* something of it was, and is over */
	const struct audio_sound *list[SOUNDS_MAX];
	size_t count;
	int64_t ms;
};

static bool
add_voice(struct hearing *hearing, const struct audio_voice *voice)
{
	size_t i;

	if (voice->count == 0 || hearing->count + voice->count > SOUNDS_MAX)
		return false;
	for (i = 0; i < voice->count; i++) {
		hearing->list[hearing->count++] = &voice->sounds[i];
		hearing->ms += voice->sounds[i].ms;
	}
	return true;
}

/* In the voice of this link; a machine is interrupted by people if need be. */
static bool
add_clip(struct hearing *hearing, const struct audio_clip *clip)
{
	if (clip == NULL)
		return false;
	if (audio_is_over(&clip->spoken, hearing->today)) {
		hearing->expired = true;
		return false;
	}
	if (!hearing->only_spoken && clip->synthetic.count > 0)
		return add_voice(hearing, &clip->synthetic);
	return add_voice(hearing, &clip->spoken);
}

static bool
add_id(struct hearing *hearing, const char *id)
{
	return add_clip(hearing, audio_clip_find(hearing->in, id));
}

static bool
add_rule(struct hearing *hearing, const struct value *value)
{
	struct fragments fragments;
	size_t i;

	if (!grammar_say(hearing->audio->grammar, hearing->in->language, value,
		&fragments))
		return false;
	for (i = 0; i < fragments.count; i++)
		if (!add_id(hearing, fragments.ids[i]))
			return false;
	return true;
}

/* Addresses are of the first language, whatever is spoken around them. */
static bool
add_place(struct hearing *hearing, struct slice place)
{
	char id[CLIP_ID_SIZE];

	clip_place_id(id, place);
	return add_id(hearing, id) ||
	    add_clip(
		hearing, audio_clip_find(&hearing->audio->languages[0], id));
}

/* What somebody read for this value alone is in no manifest. */
static bool
add_recording(struct hearing *hearing, const char *path)
{
	struct audio_sound *sound = arena_alloc(hearing->arena, sizeof(*sound));

	*sound = (struct audio_sound){.path = path};
	return add_voice(
	    hearing, &(struct audio_voice){.sounds = sound, .count = 1});
}

static bool
add_value(struct hearing *hearing, const struct value *value)
{
	struct fingerprint print;
	const struct audio_clip *clip;
	char id[CLIP_ID_SIZE];

	if (value == NULL)
		return false;
	if (value->recording != NULL)
		return add_recording(hearing, value->recording);
	if (value->kind == VALUE_PROMPT)
		return add_id(hearing,
		    prompts_id(hearing->audio->prompts, (int)value->number));
	if (value->kind != VALUE_TEXT)
		return add_rule(hearing, value);
	if (strcmp(value->name, "place") == 0)
		return add_place(hearing, slice_trim(value->text));
	clip_value_id(id, value->name);
	clip = audio_clip_find(hearing->in, id);
	print = fingerprint_of_text(value->text);
	if (clip != NULL && fingerprint_is(&clip->print, &print))
		return add_clip(hearing, clip);
	return add_rule(hearing, value);
}

/*
 * PART counts runs of words as clips_of does, so also those of branches that
 * are not taken; these are walked through with ALOUD false.  NUMBER is `#`.
 */
static bool
add_pieces(struct hearing *hearing, const struct pieces *pieces, int *part,
    const struct value *number, bool aloud)
{
	char id[CLIP_ID_SIZE];
	size_t i, k;

	for (i = 0; i < pieces->count; i++) {
		const struct piece *piece = &pieces->list[i];
		const struct value *value =
		    values_find(hearing->values, piece->text);
		const struct branch *branch = NULL;
		bool fine = true;

		if (piece->kind == PIECE_WORDS && clip_is_heard(piece->text)) {
			clip_part_id(id, hearing->prompt, ++*part);
			fine = !aloud || add_id(hearing, id);
		}
		if (piece->kind == PIECE_VALUE)
			fine = !aloud || add_value(hearing, value);
		if (piece->kind == PIECE_NUMBER)
			fine = !aloud || add_value(hearing, number);
		if (piece->kind == PIECE_PLURAL && value != NULL)
			branch = prompt_branch(hearing->spoken, piece, value);
		for (k = 0; fine && k < piece->branch_count; k++)
			fine = add_pieces(hearing, &piece->branches[k].pieces,
			    part, value,
			    aloud && &piece->branches[k] == branch);
		if (!fine || (piece->kind == PIECE_PLURAL && branch == NULL))
			return false;
	}
	return true;
}

/* All of a prompt in one language and one sort of voice. */
static bool
try(struct hearing *hearing, int prompt, const struct language *language,
    bool only_spoken)
{
	const struct prompts *prompts = hearing->audio->prompts;
	const struct prompt_text *text;
	int part = 0;

	hearing->count = 0;
	hearing->ms = 0;
	hearing->only_spoken = only_spoken;
	hearing->in = audio_language_of(hearing->audio, language);
	if (hearing->in == NULL || !prompts_has(prompts, prompt, language))
		return false;
	hearing->spoken =
	    &prompts->spoken[language_index(&prompts->languages, language)];
	text = &hearing->spoken->texts[prompt];
	if (pieces_is_plain(&text->pieces))
		return add_id(hearing, hearing->prompt);
	return add_pieces(hearing, &text->pieces, &part, NULL, true) &&
	    hearing->count > 0;
}

static const struct language *
relative_of(const struct language *language)
{
	return language->relative == NULL ?
	    NULL :
	    language_find(slice_of(language->relative));
}

/* Relatives one after another; the one that can say it, or NULL. */
static const struct language *
try_relatives(struct hearing *hearing, int prompt,
    const struct language *language, bool only_spoken)
{
	int hops;

	for (hops = 0; hops < HOPS_MAX && language != NULL; hops++) {
		language = relative_of(language);
		if (language != NULL &&
		    try(hearing, prompt, language, only_spoken))
			return language;
	}
	return NULL;
}

static struct heard
take(const struct hearing *hearing, struct arena *arena, enum audio_link link)
{
	struct heard heard = {.link = link,
	    .language = hearing->in->language,
	    .count = hearing->count,
	    .ms = hearing->ms};

	heard.list = arena_array(arena, heard.count, sizeof(*heard.list));
	memcpy(heard.list, hearing->list, heard.count * sizeof(*heard.list));
	return heard;
}

struct heard
audio_prompt(const struct audio *audio, struct arena *arena, int prompt,
    const struct language *language, const struct values *values,
    int64_t now_ms)
{
	struct hearing hearing = {.audio = audio,
	    .values = values,
	    .arena = arena,
	    .prompt = prompts_id(audio->prompts, prompt)};
	char today[DAY_SIZE];

	audio_day(now_ms, today);
	hearing.today = today;
	if (try(&hearing, prompt, language, true))
		return take(&hearing, arena, AUDIO_RECORDED);
	/* A machine would read the same facts that are over. */
	if (hearing.expired)
		return (struct heard){.link = AUDIO_EXPIRED};
	if (try_relatives(&hearing, prompt, language, true) != NULL)
		return take(&hearing, arena, AUDIO_RELATIVE);
	if (try(&hearing, prompt, language, false) ||
	    try_relatives(&hearing, prompt, language, false) != NULL)
		return take(&hearing, arena, AUDIO_SYNTHETIC);
	return (struct heard){.link = AUDIO_NONE};
}
