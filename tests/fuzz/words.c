/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * words.c - fuzz: what people type, folded and matched
 */
#include "fuzz.h"

#include "base/utf8.h"
#include "words/case_number.h"
#include "words/fold.h"
#include "words/words.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice text = {(const char *)data, size}, folded;
	struct arena *arena = fuzz_arena();
	static const char *const tags[] = {"it", "ar", "bn", "wo"};
	struct match match;
	const char *value;
	size_t i;

	folded = fold(arena, text);
	fuzz_need(utf8_is_valid(folded), "what is folded is valid UTF-8");
	fuzz_need(utf8_is_valid(fold_answer(arena, text)) &&
		fold_answer(arena, text).length <= 64,
	    "an answer is short and valid UTF-8");
	for (i = 0; i < sizeof(tags) / sizeof(tags[0]); i++) {
		match = words_match(fuzz_words(), arena, text,
		    language_find(slice_of(tags[i])));
		/* A number that is only one digit again and again is asked
		   about without one. */
		fuzz_need(match.concept == NULL ?
			match.how == HOW_NONE || match.how == HOW_ASK :
			match.how != HOW_NONE,
		    "what is understood has a concept");
		fuzz_need(
		    match.how != HOW_NEAR || strcmp(match.concept, "stop") != 0,
		    "nobody is stopped by a guess");
	}
	words_match(fuzz_words(), arena, text, NULL);
	language_by_script(text);
	number_read(arena, text, &value);
	return 0;
}
