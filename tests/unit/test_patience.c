/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_patience.c - an account that does not answer is left alone, longer each
 * time, and one that does is used again at once
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/macros.h"
#include "provider/patience.h"

/* Answers that come one after the other, each as soon as it is tried again. */
static void
test_in_a_row(void **state)
{
	static const struct {
		enum verdict verdict;
		int64_t asked_ms, first_ms, last_ms;
		int count;
	} cases[] = {
	    {VERDICT_LATER, 0, 100, 30 * SECOND_MS, 12},
	    {VERDICT_LATER, 5 * SECOND_MS, 5 * SECOND_MS, 30 * SECOND_MS, 12},
	    {VERDICT_LATER, 90 * SECOND_MS, 90 * SECOND_MS, 90 * SECOND_MS, 12},
	    {VERDICT_MISCONFIGURED, 0, MINUTE_MS, HOUR_MS, 12},
	    {VERDICT_UNKNOWN, 0, 0, MINUTE_MS, 12},
	    {VERDICT_UNKNOWN, 0, 0, 0, 2},
	    {VERDICT_UNKNOWN, 0, 0, SECOND_MS, 3},
	    {VERDICT_REFUSED, 0, 0, 0, 12},
	};
	size_t i;
	int n;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct patience patience = {.until_ms = 0};
		int64_t now_ms = 1000, wait_ms = 0;

		for (n = 0; n < cases[i].count; n++) {
			int64_t last_ms = wait_ms;

			patience_judge(&patience, cases[i].verdict,
			    cases[i].asked_ms, now_ms);
			wait_ms = patience.until_ms > now_ms ?
			    patience.until_ms - now_ms :
			    0;
			assert_true(wait_ms >= last_ms);
			if (n == 0)
				assert_int_equal(wait_ms, cases[i].first_ms);
			now_ms += wait_ms;
		}
		assert_int_equal(wait_ms, cases[i].last_ms);
		patience_judge(&patience, VERDICT_SENT, 0, now_ms);
		assert_true(patience.until_ms <= now_ms);
		assert_int_equal(patience.refusals, 0);
		assert_int_equal(patience.silences, 0);
	}
}

/* Many were asked at once, and none of them gets an answer. */
static void
test_at_once(void **state)
{
	struct patience patience = {.until_ms = 0};
	int i;

	(void)state;
	for (i = 0; i < 250; i++)
		patience_judge(&patience, VERDICT_UNKNOWN, 0, 1000);
	assert_int_equal(patience.until_ms, 1000 + SECOND_MS);
	patience = (struct patience){.until_ms = 0};
	for (i = 0; i < 250; i++)
		patience_judge(&patience, VERDICT_MISCONFIGURED, 0, 1000);
	assert_int_equal(patience.until_ms, 1000 + MINUTE_MS);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_in_a_row),
	    cmocka_unit_test(test_at_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
