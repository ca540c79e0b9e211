/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * lent.c - the recordings that a desk made on its page
 */
#include "prompt/lent.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "prompt/clips.h"

#define FILES_MAX (5 * CLIPS_MAX) /* now and before, with what is about them */
#define BEFORE "@before."
#define ASIDE "@aside."
#define ABOUT "about"

const char *
lent_extension(struct slice bytes)
{
	static const struct {
		const char *magic, *extension;
	} kinds[] = {{"RIFF", "wav"}, {"RF64", "wav"}, {"fLaC", "flac"},
	    {"OggS", "ogg"}};
	size_t i;

	for (i = 0; i < ARRAY_LEN(kinds); i++)
		if (bytes.length >= 4 &&
		    memcmp(bytes.data, kinds[i].magic, 4) == 0)
			return kinds[i].extension;
	return "mp3";
}

static const char *
folder_of(struct arena *arena, const char *own, const struct language *language)
{
	return file_join(arena, own, language->tag);
}

const char *
lent_folder(
    struct arena *arena, const char *own, const struct language *language)
{
	const char *folder = folder_of(arena, own, language);

	/* Where it cannot be made its files say so. */
	mkdir(own, 0755);
	mkdir(folder, 0755);
	return folder;
}

const char *
lent_coming(struct arena *arena, const char *own,
    const struct language *language, int64_t staff)
{
	return arena_printf(arena, "%s/@coming-%lld",
	    folder_of(arena, own, language), (long long)staff);
}

int
lent_bring(struct arena *arena, const char *own,
    const struct language *language, int64_t staff, struct slice bytes,
    struct fault *fault)
{
	lent_folder(arena, own, language);
	return file_replace(
	    lent_coming(arena, own, language, staff), 0644, bytes, fault);
}

int
lent_files(struct arena *arena, const char *own,
    const struct language *language, struct lent_files *files,
    struct fault *fault)
{
	*files = (struct lent_files){.folder = folder_of(arena, own, language)};
	if (!file_exists(files->folder))
		return 0;
	if (file_list(
		arena, files->folder, "", FILES_MAX, &files->names, fault) != 0)
		return -1;
	while (files->names[files->count] != NULL)
		files->count++;
	return 0;
}

/* The sound among the files that begin with START; they are neighbours. */
static const char *
find_from(const struct lent_files *files, const char *start)
{
	size_t low = 0, high = files->count, length = strlen(start);

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(files->names[middle], start) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < files->count &&
	     strncmp(files->names[low], start, length) == 0;
	     low++) {
		const char *ending = files->names[low] + length;

		/* "a.b.wav" is no file of "a". */
		if (strchr(ending, '.') == NULL && strcmp(ending, ABOUT) != 0)
			return files->names[low];
	}
	return NULL;
}

static const char *
find(const struct lent_files *files, const char *prefix, const char *id)
{
	char start[CLIP_ID_SIZE + sizeof(BEFORE)];

	snprintf(start, sizeof(start), "%s%s.", prefix, id);
	return find_from(files, start);
}

const char *
lent_find(const struct lent_files *files, const char *id, bool before)
{
	return find(files, before ? BEFORE : "", id);
}

/* Gives a file another name in its folder; none of that name is no failure. */
static int
rename_in(struct arena *arena, const char *folder, const char *from,
    const char *to, struct fault *fault)
{
	if (rename(file_join(arena, folder, from),
		file_join(arena, folder, to)) == 0 ||
	    errno == ENOENT)
		return 0;
	return fault_set(fault, FAULT_WRITE, "cannot rename %s in %s: %s", from,
	    folder, strerror(errno));
}

/* The sound and what is about it, from one place to the other. */
static int
move(struct arena *arena, const struct lent_files *files, const char *id,
    const char *name, const char *from, const char *to, struct fault *fault)
{
	const char *ending;

	if (name == NULL)
		return 0;
	ending = strrchr(name, '.') + 1;
	if (rename_in(arena, files->folder, name,
		arena_printf(arena, "%s%s.%s", to, id, ending), fault) != 0)
		return -1;
	return rename_in(arena, files->folder,
	    arena_printf(arena, "%s%s." ABOUT, from, id),
	    arena_printf(arena, "%s%s." ABOUT, to, id), fault);
}

static void
forget_before(
    struct arena *arena, const struct lent_files *files, const char *id)
{
	const char *before = find(files, BEFORE, id);

	if (before == NULL)
		return;
	unlink(file_join(arena, files->folder, before));
	unlink(file_join(
	    arena, files->folder, arena_printf(arena, BEFORE "%s." ABOUT, id)));
}

int
lent_keep(struct arena *arena, const char *own, const struct language *language,
    const char *id, int64_t staff, const char *extension, struct slice about,
    struct fault *fault)
{
	const char *coming = lent_coming(arena, own, language, staff), *path;
	struct lent_files files;
	const char *now;

	if (lent_files(arena, own, language, &files, fault) != 0)
		return -1;
	if (!file_exists(coming))
		return fault_set(fault, FAULT_MISSING,
		    "the recording is not there any more");
	now = find(&files, "", id);
	if (now != NULL)
		forget_before(arena, &files, id);
	if (move(arena, &files, id, now, "", BEFORE, fault) != 0)
		return -1;
	path = arena_printf(arena, "%s/%s", files.folder, id);
	if (file_replace(arena_printf(arena, "%s." ABOUT, path), 0644, about,
		fault) != 0)
		return -1;
	if (rename(coming, arena_printf(arena, "%s.%s", path, extension)) == 0)
		return 0;
	return fault_set(fault, FAULT_WRITE, "cannot keep %s.%s: %s", path,
	    extension, strerror(errno));
}

int
lent_swap(struct arena *arena, const char *own, const struct language *language,
    const char *id, bool *found, struct fault *fault)
{
	struct lent_files files;
	const char *now, *before;

	*found = false;
	if (lent_files(arena, own, language, &files, fault) != 0)
		return -1;
	now = find(&files, "", id);
	before = find(&files, BEFORE, id);
	*found = now != NULL || before != NULL;
	if (move(arena, &files, id, now, "", ASIDE, fault) != 0 ||
	    move(arena, &files, id, before, BEFORE, "", fault) != 0)
		return -1;
	if (now == NULL)
		return 0;
	return move(arena, &files, id, arena_printf(arena, ASIDE "%s", now),
	    ASIDE, BEFORE, fault);
}
