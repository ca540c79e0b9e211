/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_call_script.c - a step of a call is read back as it was written
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "core/call.h"

static void
test_there_and_back(void **state)
{
	struct arena *arena = arena_new(1 << 20);
	struct call_script script = {.call = INT64_C(1) << 40,
	    .step = 3,
	    .spoken_count = 3,
	    .wait = {.then = CALL_KEYS,
		.digits = 16,
		.hash_ends = true,
		.timeout_s = 6}};
	struct call_script back;
	struct slice kept;

	(void)state;
	script.spoken[0] = (struct spoken){"main.begin",
	    language_find(slice_of("it")), slice_of("Ciao\ttu\n"), NULL};
	script.spoken[1] = (struct spoken){"a.b", language_find(slice_of("ar")),
	    slice_of("\xd9\x85"),
	    "https://line.example.org/audio/ar/a.b.1.wav"};
	script.spoken[2] = (struct spoken){
	    "a.c", language_find(slice_of("fr")), slice_of(""), NULL};
	kept = call_script_write(&script, arena);
	assert_int_equal(call_script_read(&back, arena, kept), 0);
	assert_true(back.call == script.call);
	assert_int_equal(back.step, 3);
	assert_int_equal(back.wait.then, CALL_KEYS);
	assert_int_equal(back.wait.digits, 16);
	assert_true(back.wait.hash_ends);
	assert_int_equal(back.wait.timeout_s, 6);
	assert_int_equal(back.spoken_count, 3);
	assert_string_equal(back.spoken[0].prompt, "main.begin");
	assert_true(slice_is(back.spoken[0].text, "Ciao tu "));
	assert_null(back.spoken[0].audio);
	assert_ptr_equal(back.spoken[1].language, script.spoken[1].language);
	assert_string_equal(back.spoken[1].audio, script.spoken[1].audio);
	assert_int_equal(back.spoken[2].text.length, 0);
	arena_free(&arena);
}

static void
test_room(void **state)
{
	struct arena *arena = arena_new(1 << 16);
	struct call_script script = {
	    .call = 7, .step = 3, .wait = {.then = CALL_JOIN, .room = "CA1"}};
	struct call_script back;
	struct slice kept = call_script_write(&script, arena);

	(void)state;
	assert_int_equal(call_script_read(&back, arena, kept), 0);
	assert_int_equal(back.wait.then, CALL_JOIN);
	assert_string_equal(back.wait.room, "CA1");
	script.wait = (struct call_wait){.then = CALL_HANG_UP};
	kept = call_script_write(&script, arena);
	assert_int_equal(call_script_read(&back, arena, kept), 0);
	assert_null(back.wait.room);
	arena_free(&arena);
}

static void
test_not_ours(void **state)
{
	static const char *const wrong[] = {"", "7", "7\t1\t9\t0\t0\t0\t0",
	    "7\t1\t0\t0\t0\t0\tx", "7\t1\t4\t0\t0\t0\t0",
	    "7\t1\t0\t0\t0\t0\t0\na.b\tit\t",
	    "7\t1\t0\t0\t0\t0\t0\na.b\txx\t\tciao"};
	struct arena *arena = arena_new(1 << 16);
	struct call_script script;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(wrong); i++)
		assert_int_equal(
		    call_script_read(&script, arena, slice_of(wrong[i])), -1);
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_there_and_back),
	    cmocka_unit_test(test_room),
	    cmocka_unit_test(test_not_ours),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
