/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_descriptors.c - who gets how many of the files that may be open
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/macros.h"
#include "serve/descriptors.h"

static void
they_are_shared_out(void **state)
{
	static const struct descriptors cases[] = {
	    {.limit = 64, .web = 11, .admin = 3, .out = 5},
	    {.limit = 256, .web = 87, .admin = 28, .out = 37},
	    {.limit = 1024, .web = 395, .admin = 128, .out = 165},
	    {.limit = 2048, .web = 512, .admin = 128, .out = 256},
	    {.limit = 1000000, .web = 512, .admin = 128, .out = 256},
	};
	struct descriptors got;
	struct fault fault;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		assert_int_equal(
		    descriptors_of(cases[i].limit, &got, &fault), 0);
		assert_int_equal(got.limit, cases[i].limit);
		assert_int_equal(got.web, cases[i].web);
		assert_int_equal(got.admin, cases[i].admin);
		assert_int_equal(got.out, cases[i].out);
	}
}

/* Clients at both doors, as many again as come and go, and our requests. */
static void
something_is_left_for_the_database(void **state)
{
	struct descriptors got;
	struct fault fault;
	int limit, used;

	(void)state;
	for (limit = DESCRIPTORS_LEAST; limit < 3000; limit++) {
		assert_int_equal(descriptors_of(limit, &got, &fault), 0);
		used = got.web + got.web / 4 + got.admin + got.admin / 4 +
		    2 * got.out;
		assert_true(got.web > 0 && got.admin > 0 && got.out > 0);
		assert_true(limit - used >= 32);
	}
}

static void
too_few_are_refused_in_words(void **state)
{
	struct descriptors got;
	struct fault fault;

	(void)state;
	assert_int_equal(
	    descriptors_of(DESCRIPTORS_LEAST - 1, &got, &fault), -1);
	assert_int_equal(fault.kind, FAULT_MISSING);
	assert_non_null(strstr(fault.text, "LimitNOFILE="));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(they_are_shared_out),
	    cmocka_unit_test(something_is_left_for_the_database),
	    cmocka_unit_test(too_few_are_refused_in_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
