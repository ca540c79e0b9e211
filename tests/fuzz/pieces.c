/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * pieces.c - fuzz: a text with placeholders, cut and said
 */
#include "fuzz.h"

#include "base/utf8.h"
#include "prompt/prompts.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = fuzz_arena();
	struct findings findings = findings_new(arena);
	struct language_list languages = {
	    {language_find(slice_of("ar")), language_find(slice_of("it"))}, 2};
	struct prompts *prompts = prompts_new(&languages);
	struct values values = {.count = 0};
	struct rendered rendered;
	int prompt = prompts_add(prompts, "it.it",
	    utf8_clean(arena, (struct slice){(const char *)data, size}), "it",
	    1, &findings);

	if (prompt >= 0) {
		values_set_text(&values, "a", slice_of("via {b} Roma"));
		values_set_number(&values, "n", 3);
		prompts_load(prompts, fuzz_folder(), NULL, &findings);
		rendered = prompts_render(
		    prompts, arena, prompt, languages.list[0], &values);
		fuzz_need(utf8_is_valid(rendered.text) &&
			rendered.text.length <= PROMPT_MAX_BYTES,
		    "what is said is valid UTF-8 and not too long");
	}
	fuzz_findings(&findings);
	prompts_free(&prompts);
	return 0;
}
