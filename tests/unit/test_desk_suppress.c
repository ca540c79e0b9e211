/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_desk_suppress.c - small numbers are not told, and cannot be worked out
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "desk/suppress.h"

#define MOST 6

static void
test_columns(void **state)
{
	static const struct {
		size_t count;
		int64_t before[MOST], after[MOST];
	} cases[] = {
	    {3, {5, 6, 0}, {5, 6, 0}},
	    /* one alone could be worked out: the next smallest goes with it */
	    {3, {3, 9, 20}, {-1, -1, 20}},
	    {4, {3, 4, 9, 20}, {-1, -1, 9, 20}},
	    /* two that are one each still say themselves: 1 + 1 */
	    {4, {1, 1, 9, 20}, {-1, -1, -1, 20}},
	    {2, {1, 0}, {-1, 0}},
	    {1, {4}, {-1}},
	    {0, {0}, {0}},
	};
	size_t i, j;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int64_t cells[MOST * 2];

		for (j = 0; j < MOST; j++) {
			cells[j * 2] = cases[i].before[j];
			cells[j * 2 + 1] = 1;
		}
		suppress_column(cells, cases[i].count, 2);
		for (j = 0; j < cases[i].count; j++) {
			assert_int_equal(cells[j * 2], cases[i].after[j]);
			assert_int_equal(cells[j * 2 + 1], 1);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_columns),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
