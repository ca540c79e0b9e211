/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_desk_password.c - passwords, codes (RFC 6238) and who tries too often
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/clock.h"
#include "desk/password.h"
#include "desk/tries.h"

static struct arena *arena;

static int
start(void **state)
{
	(void)state;
	arena = arena_new(1 << 20);
	return 0;
}

static int
stop(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

static void
test_fine(void **state)
{
	static const struct {
		const char *password;
		bool fine;
	} cases[] = {
	    {"", false},
	    {"short", false},
	    {"123456789", false},
	    {"1234567890", true},
	    {"كلمة مرور طويلة", true},
	    {"volunteer.anna", false}, /* their name */
	    {"not utf-8 \xff\xff", false},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++)
		assert_int_equal(password_is_fine(slice_of(cases[i].password),
				     "volunteer.anna"),
		    cases[i].fine);
}

static void
test_hash(void **state)
{
	const char *one = password_hash(arena, slice_of("correct horse"));
	const char *two = password_hash(arena, slice_of("correct horse"));

	(void)state;
	assert_memory_equal(one, "$argon2id$", 10);
	assert_string_not_equal(one, two);
	assert_true(password_fits(one, slice_of("correct horse")));
	assert_false(password_fits(one, slice_of("correct house")));
	assert_false(password_fits(NULL, slice_of("correct horse")));
}

/* Appendix B of RFC 6238, cut to six digits. */
static void
test_codes(void **state)
{
	static const struct {
		int64_t at_s;
		const char *code;
	} cases[] = {
	    {59, "287082"},
	    {1111111109, "081804"},
	    {1111111111, "050471"},
	    {1234567890, "005924"},
	    {2000000000, "279037"},
	};
	struct slice secret = slice_of("12345678901234567890");
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct slice code = slice_of(cases[i].code);
		int64_t at = cases[i].at_s * SECOND_MS, step = at / 30000;

		assert_int_equal(code_step(secret, code, at, 0), step);
		assert_int_equal(code_step(secret, code, at + 30000, 0), step);
		assert_int_equal(code_step(secret, code, at + 60000, 0), 0);
		/* Nobody uses one twice. */
		assert_int_equal(code_step(secret, code, at, step), 0);
		assert_int_equal(code_step(secret, slice_of(""), at, 0), 0);
	}
}

static void
test_secret(void **state)
{
	const char *secret = code_secret(arena);
	struct slice bytes = code_secret_read(arena, slice_of(secret)),
		     known = code_secret_read(
			 arena, slice_of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));

	(void)state;
	assert_int_equal(strlen(secret), 32);
	assert_int_equal(bytes.length, CODE_SECRET_BYTES);
	assert_true(slice_is(known, "12345678901234567890"));
	assert_int_equal(
	    code_secret_read(arena, slice_of("GEZDGNBV")).length, 0);
	assert_int_equal(code_secret_read(arena,
			     slice_of("1EZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"))
			     .length,
	    0);
}

static void
test_tries(void **state)
{
	struct tries *tries = tries_new();
	static const char *const others[] = {"omar", "awa", "carla", "giulia"};
	struct slice anna = slice_of("anna");
	int64_t now_ms = 1000000;
	int waiting = 0, i;

	(void)state;
	for (i = 0; i < 5; i++) {
		assert_int_equal(tries_wait_s(tries, anna, now_ms), 0);
		tries_wrong(tries, anna, now_ms);
	}
	assert_int_equal(tries_wait_s(tries, anna, now_ms), 1);
	assert_int_equal(tries_wait_s(tries, anna, now_ms + SECOND_MS), 0);
	/* By chance one of them may have the same place in the table. */
	for (i = 0; i < (int)ARRAY_LEN(others); i++)
		waiting += tries_wait_s(tries, slice_of(others[i]), now_ms) > 0;
	assert_true(waiting <= 1);
	for (i = 0; i < 30; i++)
		tries_wrong(tries, anna, now_ms);
	assert_int_equal(tries_wait_s(tries, anna, now_ms), 15 * 60);
	tries_wrong(tries, anna, now_ms + 2 * HOUR_MS);
	assert_int_equal(tries_wait_s(tries, anna, now_ms + 2 * HOUR_MS), 0);
	tries_right(tries, anna);
	assert_int_equal(tries_wait_s(tries, anna, now_ms), 0);
	tries_free(&tries);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_fine),
	    cmocka_unit_test(test_hash),
	    cmocka_unit_test(test_codes),
	    cmocka_unit_test(test_secret),
	    cmocka_unit_test(test_tries),
	};

	return cmocka_run_group_tests(tests, start, stop);
}
