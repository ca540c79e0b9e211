/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * audio.c - the telephone audio there is, in memory
 *
 * Each file is mapped once, at the load, and stays mapped while anyone holds
 * the audio: a build may replace it meanwhile, whoever listens hears the old
 * one to its end.
 */
#include "prompt/audio.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/file_map.h"
#include "prompt/audio_inside.h"

#define ARENA_MAX ((size_t)256 << 20)
#define WAV_HEADER 44

struct loading {
	struct audio *audio;
	const char *folder, *made; /* of the prompts, of the audio */
	const char *desk;
	struct findings *findings;
};

/* False when it is missing, or has no sound. */
static bool
map(const char *path, struct audio_sound *sound)
{
	struct slice bytes;

	if (!file_map(path, &bytes))
		return false;
	if (bytes.length <= WAV_HEADER) {
		file_unmap(bytes);
		return false;
	}
	sound->bytes = bytes;
	return true;
}

static void
remember(struct audio *audio, const struct audio_sound *sound)
{
	if (audio->sound_count == audio->sound_size) {
		size_t size =
		    audio->sound_size == 0 ? 1024 : audio->sound_size * 2;
		const struct audio_sound **list =
		    arena_array(audio->arena, size, sizeof(*list));

		if (audio->sound_count > 0)
			memcpy(list, audio->by_path,
			    audio->sound_count * sizeof(*list));
		audio->by_path = list;
		audio->sound_size = size;
	}
	audio->by_path[audio->sound_count++] = sound;
}

/* All files of an entry, or none of them. */
static struct audio_voice
map_entry(struct loading *loading, const struct language *language,
    const struct audio_entry *entry)
{
	struct audio *audio = loading->audio;
	struct audio_voice voice = {.until = entry->until};
	size_t i;

	voice.sounds =
	    arena_array(audio->arena, entry->file_count, sizeof(*voice.sounds));
	for (i = 0; i < entry->file_count; i++) {
		struct audio_sound *sound = &voice.sounds[i];

		sound->ms = entry->files[i].ms;
		sound->synthetic = entry->kind != AUDIO_SPOKEN;
		sound->path = arena_printf(
		    audio->arena, "%s/%s", language->tag, entry->files[i].name);
		if (!map(file_join(audio->arena, loading->made, sound->path),
			sound)) {
			finding_add(loading->findings, FINDING_WARNING,
			    loading->made, 0, 0, "audio",
			    "%s is missing; run `passaparola prompts build`",
			    sound->path);
			return voice;
		}
		remember(audio, sound);
	}
	voice.count = entry->file_count;
	return voice;
}

static void
load_entry(struct loading *loading, struct audio_language *spoken,
    const struct audio_entry *entry)
{
	struct audio_clip *clip =
	    (struct audio_clip *)audio_clip_find(spoken, entry->id);
	bool fresh;

	if (clip == NULL)
		return;
	fresh = fingerprint_is(&clip->print, &entry->read);
	if (!fresh && entry->kind == AUDIO_SPOKEN)
		clip->stale = true;
	if (!fresh)
		return;
	if (entry->kind == AUDIO_SPOKEN)
		clip->spoken = map_entry(loading, spoken->language, entry);
	else
		clip->synthetic = map_entry(loading, spoken->language, entry);
}

static void
load_language(struct loading *loading, const struct language *language)
{
	struct audio *audio = loading->audio;
	struct audio_language *spoken =
	    &audio->languages[audio->language_count++];
	struct clips clips = clips_of(audio->arena, audio->prompts, language,
	    loading->folder, loading->desk, loading->findings);
	struct manifest manifest = manifest_read(
	    audio->arena, loading->made, language, loading->findings);
	size_t i;

	spoken->language = language;
	spoken->clips =
	    arena_array(audio->arena, clips.count, sizeof(*spoken->clips));
	spoken->count = clips.count;
	for (i = 0; i < clips.count; i++)
		spoken->clips[i] = (struct audio_clip){.id = clips.list[i].id,
		    .text = clips.list[i].text,
		    .print = clips.list[i].print};
	for (i = 0; i < manifest.count; i++)
		load_entry(loading, spoken, &manifest.list[i]);
}

static int
by_path(const void *a, const void *b)
{
	const struct audio_sound *const *x = a, *const *y = b;

	return strcmp((*x)->path, (*y)->path);
}

struct audio *
audio_load(const struct prompts *prompts, const char *folder, const char *made,
    const char *desk, struct findings *findings)
{
	struct arena *arena = arena_new(ARENA_MAX);
	struct audio *audio = arena_alloc(arena, sizeof(*audio));
	struct loading loading = {.audio = audio,
	    .folder = folder,
	    .made = made,
	    .desk = desk,
	    .findings = findings};
	size_t i;

	audio->arena = arena;
	atomic_init(&audio->holders, 1);
	audio->prompts = prompts;
	audio->grammar = grammar_load(arena, folder, findings);
	for (i = 0; i < prompts->languages.count; i++)
		load_language(&loading, prompts->languages.list[i]);
	if (audio->sound_count > 0)
		qsort(audio->by_path, audio->sound_count,
		    sizeof(*audio->by_path), by_path);
	return audio;
}

struct audio *
audio_hold(struct audio *audio)
{
	atomic_fetch_add(&audio->holders, 1);
	return audio;
}

void
audio_release(struct audio **held)
{
	struct audio *audio = *held;
	struct arena *arena;
	size_t i;

	*held = NULL;
	if (audio == NULL || atomic_fetch_sub(&audio->holders, 1) > 1)
		return;
	for (i = 0; i < audio->sound_count; i++)
		file_unmap(audio->by_path[i]->bytes);
	arena = audio->arena;
	arena_free(&arena);
}

const struct audio_sound *
audio_find(const struct audio *audio, struct slice path)
{
	size_t low = 0, high = audio->sound_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct audio_sound *sound = audio->by_path[middle];
		size_t length = strlen(sound->path);
		int order = memcmp(path.data, sound->path,
		    path.length < length ? path.length : length);

		if (order == 0 && path.length == length)
			return sound;
		if (order < 0 || (order == 0 && path.length < length))
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

const struct audio_language *
audio_language_of(const struct audio *audio, const struct language *language)
{
	size_t i;

	for (i = 0; i < audio->language_count; i++)
		if (audio->languages[i].language == language)
			return &audio->languages[i];
	return NULL;
}

static int
by_id(const void *a, const void *b)
{
	const struct audio_clip *x = a, *y = b;

	return strcmp(x->id, y->id);
}

const struct audio_clip *
audio_clip_find(const struct audio_language *language, const char *id)
{
	struct audio_clip key = {.id = id};

	return bsearch(&key, language->clips, language->count,
	    sizeof(*language->clips), by_id);
}

void
audio_day(int64_t at_ms, char out[DAY_SIZE])
{
	struct local_time at = clock_local(at_ms);

	/* The casts bound what the compiler thinks may be printed. */
	snprintf(out, DAY_SIZE, "%04u-%02u-%02u", (unsigned)at.year % 10000,
	    (unsigned)at.month % 100, (unsigned)at.day % 100);
}

bool
audio_is_over(const struct audio_voice *voice, const char *today)
{
	return voice->count > 0 && voice->until[0] != '\0' &&
	    strcmp(voice->until, today) < 0;
}
