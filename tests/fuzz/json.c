/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * json.c - fuzz: JSON that others wrote, and text as JSON writes it
 */
#include "fuzz.h"

#include "base/utf8.h"
#include "wire/json.h"

#define WRITTEN_MAX ((size_t)4 << 20)

/* Everything that can be asked of it; returns how many there are. */
static size_t
walk(struct arena *arena, const struct json *json)
{
	size_t i, count = 1;

	for (i = 0; i < json_count(json); i++) {
		struct slice name = json_name(json, i);
		const char *copy = arena_copy(arena, name.data, name.length);

		json_text(json, copy);
		json_number(json, copy, 7);
		json_flag(json, copy);
		count += walk(arena, json_at(json, i));
	}
	return count;
}

/* A text comes out of JSON as it went in. */
static void
write_and_read(struct arena *arena, struct slice letters)
{
	struct text text = text_new(arena, WRITTEN_MAX);
	const struct json *json;
	struct fault fault;

	text_add(&text, "{\"it\":");
	json_add_text(&text, letters);
	text_add(&text, "}");
	fuzz_need(json_parse(arena, (struct slice){text.data, text.length},
		      &json, &fault) == 0 &&
		slice_equals(json_text(json, "it"), letters),
	    "a text that was written as JSON is read back");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice bytes = {(const char *)data, size};
	struct arena *arena = fuzz_arena();
	const struct json *json;
	struct fault fault;

	if (json_parse(arena, bytes, &json, &fault) == 0)
		walk(arena, json);
	else
		fuzz_need(fault.kind == FAULT_DATA, "no JSON is bad data");
	write_and_read(arena, utf8_clean(arena, bytes));
	return 0;
}
