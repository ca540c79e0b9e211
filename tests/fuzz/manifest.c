/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * manifest.c - fuzz: what was built of the recordings, and how dates are said
 */
#include "fuzz.h"

#include <sys/stat.h>
#include <unistd.h>

#include "prompt/grammar.h"
#include "prompt/manifest.h"

/* The same bytes as AUDIO/it/manifest. */
static void
read_manifest(struct arena *arena, struct slice contents)
{
	struct findings findings = findings_new(arena);
	const char *folder = arena_printf(arena, "%s/it", fuzz_folder());
	const char *path = arena_printf(arena, "%s/manifest", folder);
	struct manifest manifest;

	mkdir(folder, 0700);
	fuzz_need(rename(fuzz_file("manifest", contents), path) == 0,
	    "a file can be moved");
	manifest = manifest_read(
	    arena, fuzz_folder(), language_find(slice_of("it")), &findings);
	manifest_find(&manifest, "greeting.hello", AUDIO_SPOKEN);
	fuzz_findings(&findings);
	unlink(path);
	rmdir(folder);
}

static void
read_grammar(struct arena *arena, struct slice contents)
{
	struct findings findings = findings_new(arena);
	const char *folder = arena_printf(arena, "%s/fragments", fuzz_folder());
	const char *path = arena_printf(arena, "%s/grammar", folder);
	const struct grammar *grammar;
	struct values values = {.count = 0};
	struct fragments fragments;

	mkdir(folder, 0700);
	fuzz_need(rename(fuzz_file("grammar", contents), path) == 0,
	    "a file can be moved");
	grammar = grammar_load(arena, fuzz_folder(), &findings);
	values_set_number(&values, "number", 21);
	if (findings.errors == 0)
		grammar_say(grammar, language_find(slice_of("it")),
		    &values.list[0], &fragments);
	fuzz_findings(&findings);
	unlink(path);
	rmdir(folder);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice contents = {(const char *)data, size};
	struct arena *arena = fuzz_arena();

	read_manifest(arena, contents);
	read_grammar(arena, contents);
	return 0;
}
