/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * wordlist.c - fuzz: the table of words, as a volunteer edits it
 */
#include "fuzz.h"

#include "words/words.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = fuzz_arena();
	struct findings findings = findings_new(arena);
	struct words *words = words_load(
	    fuzz_file("words.tsv", (struct slice){(const char *)data, size}),
	    &findings);

	if (words != NULL) {
		words_check(words, &findings);
		words_match(words, arena,
		    (struct slice){(const char *)data, size < 200 ? size : 200},
		    NULL);
	}
	fuzz_findings(&findings);
	words_free(&words);
	return 0;
}
