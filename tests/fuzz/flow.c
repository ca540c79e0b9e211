/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * flow.c - fuzz: a flow, as a volunteer writes it
 */
#include "fuzz.h"

#include "flow/program.h"

static struct language_list languages;

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const lookups[] = {"questura", NULL};
	struct findings findings = findings_new(fuzz_arena());
	struct prompts *prompts;
	struct program *program;

	if (languages.count == 0) {
		languages.list[languages.count++] =
		    language_find(slice_of("it"));
		languages.list[languages.count++] =
		    language_find(slice_of("ar"));
	}
	fuzz_file("it.flow", (struct slice){(const char *)data, size});
	prompts = prompts_new(&languages);
	program = program_load(
	    fuzz_folder(), fuzz_words(), prompts, lookups, &findings);
	if (program != NULL && findings.errors == 0)
		program_check(program, &findings);
	if (program != NULL && findings.errors == 0)
		program_check_costs(program, &languages, &findings);
	fuzz_findings(&findings);
	program_free(&program);
	prompts_free(&prompts);
	return 0;
}
