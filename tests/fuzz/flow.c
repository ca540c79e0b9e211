/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * flow.c - fuzz: a flow, as a volunteer writes it
 */
#include "fuzz.h"

#include <stdlib.h>

#include "base/file.h"
#include "flow/program.h"

static struct words *words;
static struct language_list languages;

/* Once: the words of the installation and two languages. */
static void
start(void)
{
	struct arena *arena = arena_new((size_t)16 << 20);
	struct findings findings = findings_new(arena);
	const char *top = getenv("srcdir");

	words = words_load(
	    file_join(arena, top == NULL ? "." : top, "flows/words.tsv"),
	    &findings);
	fuzz_need(words != NULL, "the words are there; set srcdir");
	languages.list[languages.count++] = language_find(slice_of("it"));
	languages.list[languages.count++] = language_find(slice_of("ar"));
	arena_free(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const lookups[] = {"questura", NULL};
	struct findings findings = findings_new(fuzz_arena());
	struct prompts *prompts;
	struct program *program;

	if (words == NULL)
		start();
	fuzz_file("it.flow", (struct slice){(const char *)data, size});
	prompts = prompts_new(&languages);
	program =
	    program_load(fuzz_folder(), words, prompts, lookups, &findings);
	if (program != NULL && findings.errors == 0)
		program_check(program, &findings);
	if (program != NULL && findings.errors == 0)
		program_check_costs(program, &languages, &findings);
	fuzz_findings(&findings);
	program_free(&program);
	prompts_free(&prompts);
	return 0;
}
