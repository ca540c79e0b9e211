/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * clips.c - all that there is to be spoken in one language
 */
#include "prompt/clips.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>

#include "base/file.h"
#include "base/nearest.h"
#include "base/script.h"
#include "base/utf8.h"
#include "prompt/inside.h"

#define FILE_MAX (1u << 20)
#define ONLY_TEXT ".text"
#define DESK_ID "value.desk"

struct gathering {
	struct arena *arena;
	struct clips clips;
	struct findings *findings;
	const char *prompt; /* whose parts are being counted */
	int part;
};

static bool
is_plain(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool
clip_is_heard(struct slice words)
{
	const char *at = words.data, *end = at + words.length;

	while (at < end)
		if (u_isalnum((UChar32)utf8_next(&at, end)))
			return true;
	return false;
}

void
clip_part_id(char out[CLIP_ID_SIZE], const char *prompt, int part)
{
	snprintf(out, CLIP_ID_SIZE, "%s~%d", prompt, part);
}

void
clip_value_id(char out[CLIP_ID_SIZE], const char *name)
{
	snprintf(out, CLIP_ID_SIZE, "value.%s", name);
}

void
clip_place_id(char out[CLIP_ID_SIZE], struct slice place)
{
	size_t length = (size_t)snprintf(out, CLIP_ID_SIZE, "place."), i;
	struct fingerprint print;
	bool dash = false;

	for (i = 0; i < place.length && length < CLIP_ID_SIZE - 20; i++) {
		char c = place.data[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c | 0x20);
		if (is_plain(c)) {
			if (dash && out[length - 1] != '.')
				out[length++] = '-';
			out[length++] = c;
		}
		dash = !is_plain(c);
	}
	out[length] = '\0';
	if (i == place.length && out[length - 1] != '.')
		return;
	/* Too long, or in other letters: what it is made of tells it apart. */
	print = fingerprint_of_text(place);
	snprintf(out + length, CLIP_ID_SIZE - length, "-%s", print.hex);
}

static void
add(struct gathering *gathering, const char *id, struct slice text)
{
	struct clips *clips = &gathering->clips;

	text = slice_trim(text);
	if (clips->count == CLIPS_MAX || !clip_is_heard(text))
		return;
	clips->list[clips->count++] =
	    (struct clip){.id = arena_string(gathering->arena, id),
		.text = text,
		.print = fingerprint_of_text(text)};
}

static void
add_parts(struct gathering *gathering, const struct pieces *pieces)
{
	char id[CLIP_ID_SIZE];
	size_t i, k;

	for (i = 0; i < pieces->count; i++) {
		const struct piece *piece = &pieces->list[i];

		if (piece->kind == PIECE_WORDS && clip_is_heard(piece->text)) {
			clip_part_id(id, gathering->prompt, ++gathering->part);
			add(gathering, id, piece->text);
		}
		if (piece->kind == PIECE_PLURAL)
			for (k = 0; k < piece->branch_count; k++)
				add_parts(
				    gathering, &piece->branches[k].pieces);
	}
}

static bool
is_only_text(const char *id)
{
	size_t length = strlen(id), tail = strlen(ONLY_TEXT);

	return length > tail && strcmp(id + length - tail, ONLY_TEXT) == 0;
}

static void
add_prompts(struct gathering *gathering, const struct prompts *prompts,
    const struct language *language)
{
	int index = language_index(&prompts->languages, language);
	size_t i;

	for (i = 0; i < prompts->count; i++) {
		const struct prompt_text *text;

		if (!prompts_has(prompts, (int)i, language) ||
		    is_only_text(prompts->list[i].id))
			continue;
		text = &prompts->spoken[index].texts[i];
		gathering->prompt = prompts->list[i].id;
		gathering->part = 0;
		if (pieces_is_plain(&text->pieces))
			add(gathering, prompts->list[i].id, text->written);
		else
			add_parts(gathering, &text->pieces);
	}
}

static bool
is_fragment_id(struct slice id)
{
	size_t i;

	for (i = 0; i < id.length; i++)
		if (!is_plain(id.data[i]) && id.data[i] != '.' &&
		    id.data[i] != '-')
			return false;
	return id.length > 0 && id.length < CLIP_ID_SIZE - 1;
}

/* One line `ID<tab>TEXT` of a file of fragments. */
static void
add_fragment(struct gathering *gathering, const char *path,
    const struct script_line *line)
{
	const char *tab = memchr(line->whole.data, '\t', line->whole.length);
	struct slice id = {line->whole.data, 0}, text = {NULL, 0};

	if (tab != NULL) {
		id.length = (size_t)(tab - id.data);
		text =
		    (struct slice){tab + 1, line->whole.length - id.length - 1};
	}
	id = slice_trim(id);
	if (!is_fragment_id(id) || !clip_is_heard(text)) {
		finding_add(gathering->findings, FINDING_ERROR, path,
		    line->number, 1, "fragment",
		    "a fragment is an id, a tab, and what is spoken: "
		    "number.7<tab>sette");
		return;
	}
	add(gathering, arena_copy(gathering->arena, id.data, id.length), text);
}

/* Reads a file that may be missing, and hands on each line of it. */
static void
read_lines(struct gathering *gathering, const char *path,
    void (*take)(struct gathering *, const char *, const struct script_line *))
{
	struct script script;
	size_t i;

	if (!file_exists(path) ||
	    !script_load(gathering->arena, path, FILE_MAX, FINDING_ERROR,
		&script, gathering->findings))
		return;
	for (i = 0; i < script.count; i++)
		take(gathering, path, &script.lines[i]);
}

static void
add_place(struct gathering *gathering, const char *path,
    const struct script_line *line)
{
	char id[CLIP_ID_SIZE];

	(void)path;
	clip_place_id(id, line->whole);
	add(gathering, id, line->whole);
}

static int
by_id(const void *a, const void *b)
{
	const struct clip *x = a, *y = b;

	return strcmp(x->id, y->id);
}

/* The same id twice: the first is kept. */
static void
drop_twins(struct gathering *gathering, const char *folder)
{
	struct clips *clips = &gathering->clips;
	size_t i, kept = 0;

	for (i = 0; i < clips->count; i++) {
		if (kept > 0 &&
		    strcmp(clips->list[kept - 1].id, clips->list[i].id) == 0) {
			finding_add(gathering->findings, FINDING_ERROR, folder,
			    0, 0, "same-clip", "'%s' is there twice",
			    clips->list[i].id);
			continue;
		}
		clips->list[kept++] = clips->list[i];
	}
	clips->count = kept;
}

struct clips
clips_of(struct arena *arena, const struct prompts *prompts,
    const struct language *language, const char *folder, const char *desk,
    struct findings *findings)
{
	struct gathering gathering = {.arena = arena, .findings = findings};

	gathering.clips.list =
	    arena_array(arena, CLIPS_MAX, sizeof(struct clip));
	add_prompts(&gathering, prompts, language);
	add(&gathering, DESK_ID, slice_of(desk));
	read_lines(&gathering,
	    arena_printf(arena, "%s/fragments/%s.tsv", folder, language->tag),
	    add_fragment);
	if (language == prompts->languages.list[0])
		read_lines(&gathering,
		    arena_printf(arena, "%s/fragments/places", folder),
		    add_place);
	qsort(gathering.clips.list, gathering.clips.count, sizeof(struct clip),
	    by_id);
	drop_twins(&gathering, folder);
	return gathering.clips;
}

const struct clip *
clips_find(const struct clips *clips, const char *id)
{
	struct clip key = {.id = id};

	return bsearch(
	    &key, clips->list, clips->count, sizeof(struct clip), by_id);
}

const char *
clips_nearest(const struct clips *clips, struct arena *arena, const char *id)
{
	struct nearest nearest = nearest_start(slice_of(id));
	size_t i;

	for (i = 0; i < clips->count; i++)
		nearest_try(&nearest, clips->list[i].id);
	return nearest_said(&nearest, arena);
}
