/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_json.c - JSON that others wrote
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "wire/json.h"

static void
reads_members(void **state)
{
	static const char text[] =
	    "{\"sid\":\"SM1\",\"code\":21610,\"on\":true,\"off\":false,"
	    "\"none\":null,\"real\":1.5,\"nul\":\"a\\u0000b\","
	    "\"list\":[{\"sid\":\"SM2\"},\"x\",3]}";
	struct arena *arena = arena_new(1 << 20);
	const struct json *json, *list;
	struct fault fault;

	(void)state;
	assert_int_equal(json_parse(arena, slice_of(text), &json, &fault), 0);
	assert_true(slice_is(json_text(json, "sid"), "SM1"));
	assert_int_equal(json_number(json, "code", 0), 21610);
	assert_true(json_flag(json, "on"));
	assert_false(json_flag(json, "off"));
	assert_false(json_flag(json, "sid"));
	assert_int_equal(json_text(json, "none").length, 0);
	assert_int_equal(json_number(json, "real", -1), -1);
	assert_int_equal(json_number(json, "sid", -1), -1);
	assert_int_equal(json_text(json, "nul").length, 3);
	assert_int_equal(json_count(json), 8);
	assert_true(slice_is(json_name(json, 1), "code"));
	assert_int_equal(json_name(json, 8).length, 0);
	list = json_get(json, "list");
	assert_int_equal(json_count(list), 3);
	assert_true(slice_is(json_text(json_at(list, 0), "sid"), "SM2"));
	assert_null(json_get(json_at(list, 1), "sid"));
	assert_null(json_at(list, 3));
	assert_null(json_get(NULL, "sid"));
	assert_int_equal(json_count(NULL), 0);
	arena_free(&arena);
}

static struct slice
repeated(struct arena *arena, const char *begin, const char *word, int count,
    const char *end)
{
	struct text text = text_new(arena, 1 << 20);

	text_add(&text, begin);
	while (count-- > 0)
		text_add(&text, word);
	text_add(&text, end);
	return (struct slice){text.data, text.length};
}

static void
refuses_nonsense_and_bounds_the_rest(void **state)
{
	static const char *const table[] = {"", "{", "{\"a\":1", "nonsense",
	    "{\"a\":1}x", "\"\xff\"", "<html>", "[1,]", "1"};
	struct arena *arena = arena_new(8 << 20);
	const struct json *json;
	struct fault fault;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(table); i++)
		assert_int_equal(
		    json_parse(arena, slice_of(table[i]), &json, &fault), -1);
	assert_int_equal(
	    json_parse(
		arena, repeated(arena, "[0", ",0", 20000, "]"), &json, &fault),
	    -1);
	assert_int_equal(
	    json_parse(arena, repeated(arena, "", "[", 500, ""), &json, &fault),
	    -1);
	assert_int_equal(
	    json_parse(arena,
		repeated(arena, "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "]",
		    40, ""),
		&json, &fault),
	    -1);
	assert_int_equal(
	    json_parse(
		arena, repeated(arena, "[0", ",0", 5000, "]"), &json, &fault),
	    0);
	assert_int_equal(json_count(json), 5001);
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(reads_members),
	    cmocka_unit_test(refuses_nonsense_and_bounds_the_rest),
	};

	return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}
