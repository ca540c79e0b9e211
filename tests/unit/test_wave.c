/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_wave.c - heads of WAV files, whole and broken; base64 as it comes
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "wire/signature.h"
#include "wire/wave.h"

static void
test_silence(void **state)
{
	struct arena *arena = arena_new(1 << 20);
	struct slice file = wave_silence(arena, 3);
	size_t length;

	(void)state;
	assert_int_equal(file.length, WAVE_HEAD_BYTES + 3 * 16000);
	assert_true(wave_is(file));
	assert_int_equal(wave_seconds(file), 3);
	file.length -= 100;
	assert_int_equal(wave_seconds(file), 3);
	for (length = 0; length <= WAVE_HEAD_BYTES; length++)
		assert_false(wave_is((struct slice){file.data, length}));
	/* A head that says no speed says no length. */
	memset((char *)file.data + 28, 0, 4);
	assert_true(wave_is(file));
	assert_int_equal(wave_seconds(file), 0);
	memcpy((char *)file.data, "RIFX", 4);
	assert_false(wave_is(file));
	arena_free(&arena);
}

static void
test_base64(void **state)
{
	static const struct {
		const char *text, *bytes;
		int result;
	} cases[] = {
	    {"", "", 0},
	    {"QQ==", "A", 0},
	    {"QUI=", "AB", 0},
	    {"QUJD", "ABC", 0},
	    {"QUJDRA==", "ABCD", 0},
	    {"QUJ", "", -1},
	    {"****", "", -1},
	    {"QUJDQ", "", -1},
	};
	struct arena *arena = arena_new(1 << 12);
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct slice out;

		assert_int_equal(
		    base64_decode(arena, slice_of(cases[i].text), &out),
		    cases[i].result);
		assert_true(slice_is(out, cases[i].bytes));
	}
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_silence),
	    cmocka_unit_test(test_base64),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
