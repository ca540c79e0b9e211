/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * script.c - fuzz: the line script, which everything else is written in
 */
#include "fuzz.h"

#include "base/script.h"

static void
look_at(struct findings *findings, const struct script_line *line)
{
	size_t i;

	fuzz_need(line->count >= 1 && line->count <= SCRIPT_MAX_WORDS,
	    "a line has words, and not too many");
	fuzz_need(line->number >= 1, "a line has a number");
	for (i = 0; i <= line->count; i++) {
		struct slice word = script_word(line, i);
		struct slice after = script_rest(line, i);

		fuzz_need(word.length <= after.length,
		    "a word is a part of the rest of its line");
		script_is(line, i, "->");
		script_is(line, i, "step");
	}
	script_error(findings, line, line->count, "code", "%s", "a sentence");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = fuzz_arena();
	struct findings findings = findings_new(arena);
	struct script script;
	size_t i;

	if (size > SCRIPT_MAX_BYTES)
		return 0;
	script = script_read(
	    arena, "it", (struct slice){(const char *)data, size}, &findings);
	for (i = 0; i < script.count; i++)
		look_at(&findings, &script.lines[i]);
	fuzz_findings(&findings);
	return 0;
}
