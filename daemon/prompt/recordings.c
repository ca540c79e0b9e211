/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * recordings.c - what people have recorded, as they made it
 */
#include "prompt/recordings.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/nearest.h"
#include "base/script.h"
#include "prompt/manifest.h"

#define FILES_MAX (2 * CLIPS_MAX)
#define ABOUT ".about"
#define ABOUT_MAX 65536
#define CHECK_ARENA_MAX ((size_t)256 << 20)

static const char *const words[] = {"reader", "read", "until"};

struct listing {
	struct arena *arena;
	const char *folder; /* of the language */
	const struct clips *clips;
	struct recordings recordings;
	struct findings *findings;
};

static void
read_about_line(struct listing *listing, struct recording *recording,
    const struct script_line *line)
{
	struct nearest nearest = nearest_start(script_word(line, 0));
	struct slice rest = script_rest(line, 1);
	const char *value = arena_copy(listing->arena, rest.data, rest.length);
	size_t i;

	if (rest.length > 0 && script_is(line, 0, "reader")) {
		recording->reader = value;
	} else if (rest.length > 0 && script_is(line, 0, "read")) {
		recording->read_is_known = true;
		if (!fingerprint_read(rest, &recording->read))
			recording->read = fingerprint_of_text(rest);
	} else if (day_is_one(rest) && script_is(line, 0, "until")) {
		recording->until = value;
	} else {
		for (i = 0; i < ARRAY_LEN(words); i++)
			nearest_try(&nearest, words[i]);
		finding_add(listing->findings, FINDING_WARNING, line->file,
		    line->number, line->words[0].column, "about",
		    "a recording is described by `reader NAME`, `read TEXT` "
		    "and `until 2027-01-31`%s",
		    nearest_said(&nearest, listing->findings->arena));
	}
}

static void
read_about(struct listing *listing, struct recording *recording)
{
	const char *path = arena_printf(
	    listing->arena, "%s/%s" ABOUT, listing->folder, recording->id);
	struct script script;
	size_t i;

	if (!file_exists(path) ||
	    !script_load(listing->arena, path, ABOUT_MAX, FINDING_ERROR,
		&script, listing->findings))
		return;
	for (i = 0; i < script.count; i++)
		read_about_line(listing, recording, &script.lines[i]);
}

/* NAME is "appointment.start.wav". */
static void
add(struct listing *listing, const char *name)
{
	const char *dot = strrchr(name, '.');
	const char *path = file_join(listing->arena, listing->folder, name);
	struct recordings *recordings = &listing->recordings;
	struct recording *recording = &recordings->list[recordings->count];

	/* What begins with @ nobody hears: lent.h. */
	if (dot == NULL || dot == name || name[0] == '@')
		return;
	*recording = (struct recording){
	    .id = arena_copy(listing->arena, name, (size_t)(dot - name)),
	    .path = path,
	    .reader = "",
	    .until = ""};
	if (clips_find(listing->clips, recording->id) == NULL) {
		finding_add(listing->findings, FINDING_WARNING, path, 0, 0,
		    "unknown-recording",
		    "nothing that is spoken is called '%s'%s; it is left out",
		    recording->id,
		    clips_nearest(
			listing->clips, listing->arena, recording->id));
		return;
	}
	if (strcmp(dot, ABOUT) == 0)
		return;
	/* The names come sorted, so that twins are neighbours. */
	if (recordings->count > 0 &&
	    strcmp(recording[-1].id, recording->id) == 0) {
		finding_add(listing->findings, FINDING_WARNING, path, 0, 0,
		    "two-recordings",
		    "there is %s too; keep the better one, until then that "
		    "one is used",
		    recording[-1].path);
		return;
	}
	read_about(listing, recording);
	recordings->count++;
}

static int
by_id(const void *a, const void *b)
{
	const struct recording *x = a, *y = b;

	return strcmp(x->id, y->id);
}

static struct recordings
read_folder(struct arena *arena, const char *folder,
    const struct language *language, const struct clips *clips,
    struct findings *findings)
{
	struct listing listing = {.arena = arena,
	    .folder = file_join(arena, folder, language->tag),
	    .clips = clips,
	    .findings = findings};
	const char *const *names;
	struct fault fault;
	size_t count = 0;

	if (!file_exists(listing.folder))
		return listing.recordings;
	if (file_list(arena, listing.folder, "", FILES_MAX, &names, &fault) !=
	    0) {
		finding_add(findings, FINDING_ERROR, listing.folder, 0, 0,
		    "file", "%s", fault.text);
		return listing.recordings;
	}
	while (names[count] != NULL)
		count++;
	listing.recordings.list =
	    arena_array(arena, count + 1, sizeof(struct recording));
	for (; *names != NULL; names++)
		add(&listing, *names);
	qsort(listing.recordings.list, listing.recordings.count,
	    sizeof(struct recording), by_id);
	return listing.recordings;
}

/* Is it of the text that stands in the prompt now, as far as anybody said? */
static bool
is_fresh(const struct recording *recording, const struct clips *clips)
{
	const struct clip *clip = clips_find(clips, recording->id);

	return !recording->read_is_known ||
	    fingerprint_is(&recording->read, &clip->print);
}

static struct recordings
merge(struct arena *arena, const struct recordings *shipped,
    const struct recordings *own, const struct clips *clips)
{
	struct recordings both = {
	    .list = arena_array(
		arena, shipped->count + own->count + 1, sizeof(*both.list))};
	size_t i = 0, k = 0;

	while (i < shipped->count || k < own->count) {
		const struct recording *a = &shipped->list[i],
				       *b = &own->list[k];
		int order = i == shipped->count ? 1 :
		    k == own->count		? -1 :
						  strcmp(a->id, b->id);

		if (order == 0 && !is_fresh(b, clips) && is_fresh(a, clips))
			b = a;
		both.list[both.count++] = order < 0 ? *a : *b;
		i += order <= 0;
		k += order >= 0;
	}
	return both;
}

struct recordings
recordings_of(struct arena *arena, const char *folder, const char *own,
    const struct language *language, const struct clips *clips,
    struct findings *findings)
{
	struct recordings shipped =
	    read_folder(arena, folder, language, clips, findings);
	struct recordings ours;

	if (own == NULL)
		return shipped;
	ours = read_folder(arena, own, language, clips, findings);
	return merge(arena, &shipped, &ours, clips);
}

const struct recording *
recordings_find(const struct recordings *recordings, const char *id)
{
	struct recording key = {.id = id};

	if (recordings->count == 0)
		return NULL;
	return bsearch(&key, recordings->list, recordings->count,
	    sizeof(struct recording), by_id);
}

void
recordings_check(const struct prompts *prompts,
    const struct language_list *languages, const char *folder, const char *own,
    const char *desk, struct findings *findings)
{
	struct arena *arena = arena_new(CHECK_ARENA_MAX);
	size_t i;

	for (i = 0; i < languages->count; i++) {
		struct clips clips = clips_of(
		    arena, prompts, languages->list[i], folder, desk, findings);

		recordings_of(
		    arena, folder, own, languages->list[i], &clips, findings);
		arena_reset(arena);
	}
	arena_free(&arena);
}
