/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_text.c - memory, bounded texts and letters
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

#include <cmocka.h>

#include "base/macros.h"
#include "base/utf8.h"

static struct arena *arena;

static int
start(void **state)
{
	(void)state;
	arena = arena_new(1 << 20);
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(&arena);
	assert_null(arena);
	arena_free(&arena); /* nothing is fine */
	return 0;
}

static void
test_arena(void **state)
{
	char *first = arena_alloc(arena, 3), *copy;
	uint64_t *numbers = arena_array(arena, 1000, sizeof(*numbers));
	size_t i, used = arena_used(arena);

	(void)state;
	assert_int_equal((uintptr_t)numbers % _Alignof(max_align_t), 0);
	for (i = 0; i < 1000; i++)
		assert_int_equal(numbers[i], 0);
	assert_true(used >= 8003);
	copy = arena_copy(arena, "a\0b", 3);
	assert_memory_equal(copy, "a\0b\0", 4);
	assert_null(arena_string(arena, NULL));
	assert_string_equal(arena_string(arena, "x"), "x");
	assert_string_equal(arena_printf(arena, "%d %s", 5, "y"), "5 y");
	memset(first, 7, 3);
	arena_reset(arena);
	assert_int_equal(arena_used(arena), 0);
	/* What was used before comes zeroed again. */
	numbers = arena_array(arena, 1000, sizeof(*numbers));
	for (i = 0; i < 1000; i++)
		assert_int_equal(numbers[i], 0);
	arena_wipe(&arena);
	assert_null(arena);
	arena = arena_new(1 << 20);
}

static void
test_slices(void **state)
{
	(void)state;
	assert_int_equal(slice_of(NULL).length, 0);
	assert_true(slice_is(slice_of("ab"), "ab"));
	assert_false(slice_is(slice_of("ab"), "abc"));
	assert_true(slice_equals(slice_of(""), (struct slice){NULL, 0}));
	assert_true(slice_is(slice_trim(slice_of(" \r\n\ta b\t\n ")), "a b"));
	assert_int_equal(slice_trim(slice_of(" \n ")).length, 0);
}

static void
test_texts(void **state)
{
	struct text text = text_new(arena, 300);
	char long_one[400];
	int i;

	(void)state;
	assert_string_equal(text.data, "");
	for (i = 0; i < 29; i++)
		text_add(&text, "0123456789");
	text_addf(&text, "%s%c", "abcdefghi", 'j');
	assert_int_equal(text.length, 300);
	assert_false(text.full);
	text_add_byte(&text, '!');
	assert_true(text.full);
	assert_int_equal(text.length, 300);
	assert_int_equal(strlen(text.data), 300);

	/* It keeps what it has, and takes nothing after what did not fit. */
	text = text_new(arena, 3);
	text_add(&text, "ab");
	text_add(&text, "cd");
	text_add(&text, "e");
	assert_true(text.full);
	assert_string_equal(text.data, "ab");

	memset(long_one, 'x', sizeof(long_one));
	long_one[sizeof(long_one) - 1] = '\0';
	text = text_new(arena, 1000);
	text_addf(&text, "<%s>", long_one);
	assert_int_equal(text.length, sizeof(long_one) + 1);
	assert_int_equal(text.data[text.length - 1], '>');
	text = text_new(arena, 0);
	text_add(&text, "");
	assert_false(text.full);
	text_add(&text, "a");
	assert_true(text.full);
}

static void
test_letters(void **state)
{
	static const struct {
		const char *bytes;
		uint32_t first;
		size_t count;
		bool valid;
	} cases[] = {
	    {"a", 'a', 1, true},
	    {"\xc3\xa8x", 0xE8, 2, true},
	    {"\xe2\x82\xac", 0x20AC, 1, true},
	    {"\xf0\x9f\x99\x8f", 0x1F64F, 1, true},
	    {"\xef\xbf\xbd", UTF8_BAD, 1, true}, /* the real U+FFFD */
	    {"\xf4\x8f\xbf\xbf", 0x10FFFF, 1, true},
	    {"\xf4\x90\x80\x80", UTF8_BAD, 4, false},
	    {"\xc0\xaf", UTF8_BAD, 2, false}, /* too long for what it is */
	    {"\xe0\x80\xaf", UTF8_BAD, 3, false},
	    {"\xed\xa0\x80", UTF8_BAD, 3, false}, /* half of a pair */
	    {"\xe2\x82", UTF8_BAD, 2, false},
	    {"\x80", UTF8_BAD, 1, false},
	    {"\xff", UTF8_BAD, 1, false},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct slice slice = slice_of(cases[i].bytes);
		const char *at = slice.data;

		assert_int_equal(
		    utf8_next(&at, slice.data + slice.length), cases[i].first);
		assert_int_equal(utf8_count(slice), cases[i].count);
		assert_int_equal(utf8_is_valid(slice), cases[i].valid);
	}
}

static void
test_put(void **state)
{
	uint32_t code;

	(void)state;
	for (code = 0; code <= 0x10FFFF; code += 61) {
		char bytes[4];
		const char *at = bytes;
		int length = utf8_put(code, bytes);

		if (code >= 0xD800 && code <= 0xDFFF)
			continue;
		assert_int_equal(utf8_next(&at, bytes + length), code);
		assert_ptr_equal(at, bytes + length);
	}
}

static void
test_clean(void **state)
{
	static const struct {
		const char *bytes;
		size_t length;
		const char *wanted;
	} cases[] = {
	    {"fine \xc3\xa8\n\t", 9, "fine \xc3\xa8\n\t"},
	    {"a\0b\x07\x7f\r\xc2\x85"
	     "c",
		9, "abc"},
	    {"a\xff"
	     "b",
		3,
		"a\xef\xbf\xbd"
		"b"},
	    {"", 0, ""},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct slice out = utf8_clean(
		    arena, (struct slice){cases[i].bytes, cases[i].length});

		assert_true(slice_is(out, cases[i].wanted));
	}
}

/* A secret has pages of its own, which are locked if the system lets us. */
static void
test_secret(void **state)
{
	struct arena *secrets = arena_new_secret(1 << 20);
	char *one = arena_string(secrets, "a token"),
	     *large = arena_alloc(secrets, 100000);
	unsigned char *first = (unsigned char *)((uintptr_t)one & ~4095UL);

	(void)state;
	memset(large, 'x', 100000);
	assert_string_equal(one, "a token");
	assert_int_equal(mincore(first, 4096, (unsigned char[1]){0}), 0);
	arena_free(&secrets);
	assert_null(secrets);
	/* Given back as a whole, not kept for the next who asks. */
	assert_int_equal(mincore(first, 4096, (unsigned char[1]){0}), -1);
	assert_int_equal(errno, ENOMEM);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_arena, start, end),
	    cmocka_unit_test(test_secret),
	    cmocka_unit_test(test_slices),
	    cmocka_unit_test_setup_teardown(test_texts, start, end),
	    cmocka_unit_test(test_letters),
	    cmocka_unit_test(test_put),
	    cmocka_unit_test_setup_teardown(test_clean, start, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
