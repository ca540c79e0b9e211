/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * po.c - fuzz: a translation, as translators and their tools write it
 */
#include "fuzz.h"

#include "prompt/prompts.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct findings findings = findings_new(fuzz_arena());
	struct language_list languages = {
	    {language_find(slice_of("it")), language_find(slice_of("fr"))}, 2};
	struct prompts *prompts = prompts_new(&languages);
	struct fault fault;

	prompts_add(prompts, "greeting.hello", slice_of("Ciao! {desk}"), "it",
	    1, &findings);
	prompts_add(prompts, "main.days",
	    slice_of("{days, plural, one {tra # giorno} other {tra # giorni}}"),
	    "it", 2, &findings);
	fuzz_need(findings.errors == 0, "the source is fine");
	fuzz_file("fr.po", (struct slice){(const char *)data, size});
	prompts_load(prompts, fuzz_folder(), NULL, &findings);
	fuzz_findings(&findings);
	prompts_coverage(prompts, languages.list[1]);
	if (prompts_extract(
		prompts, fuzz_folder(), languages.list[1], &fault) != 0)
		fuzz_need(fault.text[0] != '\0', "a fault says why");
	prompts_free(&prompts);
	return 0;
}
