/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * fuzz.c - what the fuzz targets share
 */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/utf8.h"

#define ARENA_MAX ((size_t)64 << 20)

static char folder[64];
static const char *made[16];
static size_t made_count;

struct arena *
fuzz_arena(void)
{
	static struct arena *arena;

	arena_free(&arena);
	arena = arena_new(ARENA_MAX);
	return arena;
}

struct slice
fuzz_cut(struct slice *rest, char separator)
{
	const char *end = rest->length == 0 ?
	    NULL :
	    memchr(rest->data, separator, rest->length);
	struct slice first = *rest;

	if (end != NULL)
		first.length = (size_t)(end - rest->data);
	rest->data += first.length + (end != NULL);
	rest->length -= first.length + (end != NULL);
	return first;
}

static void
take_away(void)
{
	size_t i;

	for (i = 0; i < made_count; i++)
		unlink(made[i]);
	rmdir(folder);
}

const char *
fuzz_folder(void)
{
	if (folder[0] == '\0') {
		const char *in =
		    access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp";

		snprintf(
		    folder, sizeof(folder), "%s/passaparola-fuzz.XXXXXX", in);
		fuzz_need(mkdtemp(folder) != NULL, "a folder can be made");
		atexit(take_away);
	}
	return folder;
}

/* Its path, the same for the same name. */
static const char *
path_of(const char *name)
{
	char *path = NULL;
	size_t i;

	for (i = 0; i < made_count; i++)
		if (strcmp(strrchr(made[i], '/') + 1, name) == 0)
			return made[i];
	fuzz_need(made_count < sizeof(made) / sizeof(made[0]) &&
		asprintf(&path, "%s/%s", fuzz_folder(), name) > 0,
	    "there is room for a name");
	made[made_count++] = path;
	return path;
}

const char *
fuzz_file(const char *name, struct slice contents)
{
	const char *path = path_of(name);
	FILE *file = fopen(path, "w");

	fuzz_need(file != NULL &&
		fwrite(contents.data, 1, contents.length, file) ==
		    contents.length &&
		fclose(file) == 0,
	    "a file can be written");
	return path;
}

void
fuzz_need(bool holds, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "it does not hold that %s\n", what);
	abort();
}

struct words *
fuzz_words(void)
{
	static struct words *words;
	const char *top = getenv("srcdir");
	struct arena *arena;
	struct findings findings;

	if (words != NULL)
		return words;
	arena = arena_new((size_t)16 << 20);
	findings = findings_new(arena);
	words = words_load(
	    file_join(arena, top == NULL ? "." : top, "flows/words.tsv"),
	    &findings);
	fuzz_need(words != NULL, "the words are there; set srcdir");
	arena_free(&arena);
	return words;
}

struct loaded *
fuzz_loaded(const char *settings)
{
	/* The settings' own: no leak checker looks into locked pages. */
	static struct arena *held;
	struct arena *arena = arena_new((size_t)16 << 20);
	struct findings findings = findings_new(arena);
	const char *top = getenv("srcdir");
	const char *lines =
	    arena_printf(arena, "flows %s/flows\nprompts %s/prompts\n%s",
		top == NULL ? "." : top, top == NULL ? "." : top, settings);
	struct loaded *loaded =
	    load(fuzz_file("passaparola.conf", slice_of(lines)), &findings);

	findings_print(&findings, stderr);
	fuzz_need(loaded != NULL, "the flows are there; set srcdir");
	held = loaded->settings->arena;
	(void)held;
	arena_free(&arena);
	return loaded;
}

void
fuzz_findings(const struct findings *findings)
{
	size_t i;

	for (i = 0; i < findings->count; i++) {
		const struct finding *finding = &findings->list[i];

		fuzz_need(finding->message[0] != '\0' &&
			strchr(finding->message, '\n') == NULL,
		    "a finding is one sentence");
		fuzz_need(utf8_is_valid(slice_of(finding->message)),
		    "a finding is valid UTF-8");
		fuzz_need(finding->line >= 0 && finding->column >= 0,
		    "a finding has a place");
	}
}
