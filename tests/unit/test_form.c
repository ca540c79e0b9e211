/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_form.c - forms, both ways
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "wire/form.h"

#define BYTES(literal)                       \
	(struct slice)                       \
	{                                    \
		literal, sizeof(literal) - 1 \
	}

/* "name=value;" of each pair: nothing in the table holds a semicolon. */
static struct slice
shown(struct arena *arena, const struct form *form)
{
	struct text text = text_new(arena, 1 << 16);
	size_t i;

	for (i = 0; i < form->count; i++) {
		text_add_slice(&text, form->pairs[i].name);
		text_add_byte(&text, '=');
		text_add_slice(&text, form->pairs[i].value);
		text_add_byte(&text, ';');
	}
	return (struct slice){text.data, text.length};
}

static void
reads_what_people_and_providers_send(void **state)
{
	static const struct {
		struct slice body, wanted;
	} table[] = {
	    {BYTES(""), BYTES("")},
	    {BYTES("a=1"), BYTES("a=1;")},
	    {BYTES("a=1&b=2"), BYTES("a=1;b=2;")},
	    {BYTES("a=1&a=2"), BYTES("a=1;a=2;")},
	    {BYTES("&&a=1&&b=2&"), BYTES("a=1;b=2;")},
	    {BYTES("a"), BYTES("a=;")},
	    {BYTES("a="), BYTES("a=;")},
	    {BYTES("=a"), BYTES("=a;")},
	    {BYTES("="), BYTES("=;")},
	    {BYTES("a=b=c"), BYTES("a=b=c;")},
	    {BYTES("a=b+c%20d%2B"), BYTES("a=b c d+;")},
	    {BYTES("%61%3d=%e0%A4%85"), BYTES("a==\xe0\xa4\x85;")},
	    {BYTES("a=x%00y"), BYTES("a=x\0y;")},
	    {BYTES("a=x\0y"), BYTES("a=x\0y;")},
	    {BYTES("a=%FF"), BYTES("a=\xff;")},
	};
	struct arena *arena = arena_new(1 << 20);
	struct fault fault;
	struct form form;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(table); i++) {
		assert_int_equal(
		    form_parse(arena, table[i].body, &form, &fault), 0);
		assert_true(slice_equals(shown(arena, &form), table[i].wanted));
	}
	arena_free(&arena);
}

static void
refuses_what_makes_no_sense(void **state)
{
	static const char *const table[] = {
	    "a=%", "a=%4", "a=%4g", "a=%g4", "a=%&b=41", "%=1", "a=1&b=%zz"};
	struct arena *arena = arena_new(1 << 20);
	struct fault fault;
	struct form form;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(table); i++) {
		assert_int_equal(
		    form_parse(arena, slice_of(table[i]), &form, &fault), -1);
		assert_int_equal(fault.kind, FAULT_DATA);
	}
	arena_free(&arena);
}

static void
bounds_the_pairs(void **state)
{
	struct arena *arena = arena_new(1 << 20);
	struct text body = text_new(arena, 1 << 16);
	struct slice slice;
	struct fault fault;
	struct form form;
	size_t i;

	(void)state;
	for (i = 0; i < FORM_PAIRS_MAX; i++)
		text_add(&body, "&&a=b");
	slice = (struct slice){body.data, body.length};
	assert_int_equal(form_parse(arena, slice, &form, &fault), 0);
	assert_int_equal(form.count, FORM_PAIRS_MAX);
	text_add(&body, "&c");
	slice = (struct slice){body.data, body.length};
	assert_int_equal(form_parse(arena, slice, &form, &fault), -1);
	arena_free(&arena);
}

static void
finds_by_name(void **state)
{
	struct arena *arena = arena_new(1 << 20);
	struct fault fault;
	struct form form;
	bool twice = false;

	(void)state;
	assert_int_equal(
	    form_parse(arena, slice_of("Body=1&body=2&From=3&From=4&X="), &form,
		&fault),
	    0);
	assert_true(slice_is(form_get(&form, "Body", &twice), "1"));
	assert_true(slice_is(form_get(&form, "body", &twice), "2"));
	assert_int_equal(form_get(&form, "To", &twice).length, 0);
	assert_false(twice);
	assert_true(slice_is(form_get(&form, "From", NULL), "3"));
	form_get(&form, "From", &twice);
	assert_true(twice);
	assert_true(form_has(&form, "X"));
	assert_false(form_has(&form, "Y"));
	arena_free(&arena);
}

static void
writes_escapes(void **state)
{
	struct arena *arena = arena_new(1 << 20);
	struct text text = text_new(arena, 1000);

	(void)state;
	form_add(&text, "DateSent>", slice_of("2026-11-20"));
	form_add(&text, "Body", BYTES("a b+c&d=é\0~"));
	assert_string_equal(text.data,
	    "DateSent%3E=2026-11-20&Body=a%20b%2Bc%26d%3D%C3%A9%00~");
	arena_free(&arena);
}

/* The same bytes every time, so that a failure can be looked at again. */
static uint32_t
next_random(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 16;
}

static struct slice
random_bytes_of(struct arena *arena, uint32_t *seed)
{
	size_t length = next_random(seed) % 40, i;
	char *bytes = arena_alloc(arena, length + 1);

	for (i = 0; i < length; i++)
		bytes[i] = (char)next_random(seed);
	return (struct slice){bytes, length};
}

static void
comes_back_as_it_went(void **state)
{
	static const char *const names[] = {"a", "Body", "From", "x y", "%"};
	struct arena *arena = arena_new(1 << 20);
	uint32_t seed = 7;
	int round;

	(void)state;
	for (round = 0; round < 5000; round++) {
		struct slice values[ARRAY_LEN(names)];
		struct text text = text_new(arena, 1 << 14);
		struct fault fault;
		struct form form;
		size_t i;

		for (i = 0; i < ARRAY_LEN(names); i++) {
			values[i] = random_bytes_of(arena, &seed);
			form_add(&text, names[i], values[i]);
		}
		assert_int_equal(
		    form_parse(arena, (struct slice){text.data, text.length},
			&form, &fault),
		    0);
		assert_int_equal(form.count, ARRAY_LEN(names));
		for (i = 0; i < ARRAY_LEN(names); i++)
			assert_true(slice_equals(
			    form_get(&form, names[i], NULL), values[i]));
		arena_reset(arena);
	}
	arena_free(&arena);
}

/* Noise that looks like a form: parsed or refused, never more bytes out. */
static void
survives_noise(void **state)
{
	static const char letters[] = "ab=&%+0aF";
	struct arena *arena = arena_new(1 << 20);
	uint32_t seed = 11;
	int round;

	(void)state;
	for (round = 0; round < 5000; round++) {
		size_t length = next_random(&seed) % 60, total = 0, i;
		char *bytes = arena_alloc(arena, length + 1);
		struct slice body = {bytes, length};
		struct fault fault;
		struct form form;

		for (i = 0; i < length; i++)
			bytes[i] =
			    letters[next_random(&seed) % (sizeof(letters) - 1)];
		if (form_parse(arena, body, &form, &fault) == 0)
			for (i = 0; i < form.count; i++)
				total += form.pairs[i].name.length +
				    form.pairs[i].value.length;
		assert_true(total <= length);
		arena_reset(arena);
	}
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(reads_what_people_and_providers_send),
	    cmocka_unit_test(refuses_what_makes_no_sense),
	    cmocka_unit_test(bounds_the_pairs),
	    cmocka_unit_test(finds_by_name),
	    cmocka_unit_test(writes_escapes),
	    cmocka_unit_test(comes_back_as_it_went),
	    cmocka_unit_test(survives_noise),
	};

	return cmocka_run_group_tests_name("form", tests, NULL, NULL);
}
