/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * form.c - fuzz: forms, decoded and written again
 */
#include "fuzz.h"

#include "wire/form.h"

#define WRITTEN_MAX ((size_t)4 << 20)

static bool
same(const struct form *a, const struct form *b)
{
	size_t i;

	for (i = 0; i < a->count && a->count == b->count; i++)
		if (!slice_equals(a->pairs[i].name, b->pairs[i].name) ||
		    !slice_equals(a->pairs[i].value, b->pairs[i].value))
			return false;
	return a->count == b->count;
}

/* form_add takes names that are C strings. */
static bool
has_nul(const struct form *form)
{
	size_t i;

	for (i = 0; i < form->count; i++)
		if (memchr(form->pairs[i].name.data, '\0',
			form->pairs[i].name.length) != NULL)
			return true;
	return false;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice body = {(const char *)data, size};
	struct arena *arena = fuzz_arena();
	struct text text = text_new(arena, WRITTEN_MAX);
	struct fault fault;
	struct form form, again;
	bool twice = false;
	size_t i;

	if (form_parse(arena, body, &form, &fault) != 0) {
		fuzz_need(fault.kind == FAULT_DATA, "a bad form is bad data");
		return 0;
	}
	if (has_nul(&form))
		return 0;
	for (i = 0; i < form.count; i++) {
		const char *name = arena_copy(
		    arena, form.pairs[i].name.data, form.pairs[i].name.length);

		fuzz_need(form_has(&form, name), "what was read is there");
		form_get(&form, name, &twice);
		form_add(&text, name, form.pairs[i].value);
	}
	fuzz_need(!text.full &&
		form_parse(arena, (struct slice){text.data, text.length},
		    &again, &fault) == 0 &&
		same(&form, &again),
	    "a form that was written is read back");
	return 0;
}
