/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_repeated.c - who writes without end: machines, floods, and people whom
 * nobody may leave without an answer
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "line_rig.h"

#define LONG_TEXT "why does nobody answer me"

/* Danger goes on past the bound of everything else, and has one of its own. */
static void
danger_has_a_bound(void **state)
{
	struct rig *rig = *state;
	int answered = 0, i;

	for (i = 0; i < 200; i++)
		answered += rig_says(rig, AMINA, "emergenza")[0] != '\0';
	assert_int_equal(answered, ANSWERS_PER_HOUR + 30);
	assert_string_equal(rig_tasks(rig), "emergency! many-texts! ");
	assert_string_equal(rig_says(rig, OMAR, "emergenza"), "112.");
	rig->now_ms += HOUR_MS;
	assert_string_equal(rig_says(rig, AMINA, "emergenza"), "112.");
}

/* A desk without a flow that answers `repeated` has the bound alone. */
static void
without_the_flow_the_bound_holds(void **state)
{
	struct rig *rig = *state;
	int answered = 0, i;

	for (i = 0; i < 50; i++)
		answered += rig_says(rig, AMINA, LONG_TEXT)[0] != '\0';
	assert_int_equal(answered, ANSWERS_PER_HOUR);
}

/* Names, short numbers and our own are written down, and the desk is told. */
static void
nobody_is_not_answered(void **state)
{
	static const char *const senders[] = {"TIM", "4321", OWN_NUMBER, "+39"};
	struct rig *rig = *state;
	size_t i;

	for (i = 0; i < ARRAY_LEN(senders); i++)
		assert_string_equal(rig_says(rig, senders[i], "aiuto"), "");
	assert_string_equal(rig_tasks(rig), "text-nobody ");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    RIG_TEST(danger_has_a_bound),
	    RIG_TEST(without_the_flow_the_bound_holds),
	    RIG_TEST(nobody_is_not_answered),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
