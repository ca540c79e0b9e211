/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_flow_session.c - what is kept of a conversation, also when the flows
 * changed meanwhile
 */
#include "test_flow_common.h"

#include <limits.h>

#include "base/macros.h"

static const char flow[] = "flow a\nanswers unknown\nstep start\n> A?\nchoose\n"
			   "1 -> start\nstep other\n> B?\nchoose\n1 -> start\n";

static void
test_there_and_back(void **state)
{
	struct desk *desk = *state;
	struct session session, again;
	struct slice kept;

	desk_flow(desk, "a.flow", flow);
	desk_load(desk);
	session_clear(&session);
	assert_false(session_waits(&session));
	assert_int_equal(
	    session_write(&session, desk->program, desk->arena).length, 0);
	session.at = (struct place){0, 1};
	session.back[session.depth++] = (struct place){1, 1};
	session_set(&session, "code", slice_of("NA\t48\n21"));
	session_set(&session, "empty", slice_of(""));
	session.found = INT64_MAX;
	strcpy(session.source, "appointments");
	assert_int_equal(session_try(&session, session.at, 2), 1);
	assert_int_equal(session_try(&session, session.at, 2), 2);
	assert_int_equal(session_try(&session, session.at, ROUTE_NONE), 1);
	kept = session_write(&session, desk->program, desk->arena);
	assert_int_equal(session_read(&again, desk->program, kept), 0);
	assert_true(session_waits(&again));
	assert_int_equal(again.at.op, 1);
	assert_int_equal(again.depth, 1);
	assert_int_equal(again.back[0].step, 1);
	assert_true(again.found == INT64_MAX);
	assert_string_equal(again.source, "appointments");
	assert_true(slice_is(session_get(&again, "code"), "NA 48 21"));
	assert_int_equal(session_get(&again, "empty").length, 0);
	assert_int_equal(session_get(&again, "none").length, 0);
	assert_int_equal(session_try(&again, again.at, 2), 3);
	assert_int_equal(session_try(&again, again.at, ROUTE_NONE), 2);
	session_forget_tries(&again, again.at, ROUTE_NONE);
	assert_int_equal(session_try(&again, again.at, 2), 4);
	session_forget_tries(&again, again.at, 2);
	assert_int_equal(session_try(&again, again.at, 2), 1);
}

/* All that a conversation can hold fits into what is kept of it. */
static void
test_fullest(void **state)
{
	struct desk *desk = *state;
	char value[400], name[VARIABLE_NAME_SIZE];
	struct session session, again;
	struct slice kept;
	int i;

	desk_flow(desk, "a.flow",
	    "flow a-name-of-thirty-one-letters-aa\nanswers unknown\n"
	    "step a-name-of-thirty-one-letters-bb\n> A?\nchoose\n"
	    "wrong -> a-name-of-thirty-one-letters-bb\n");
	desk_load(desk);
	memset(value, 'x', sizeof(value));
	value[sizeof(value) - 1] = '\0';
	session_clear(&session);
	session.at = (struct place){0, 1};
	for (i = 0; i < 2 * SESSION_VARIABLES; i++) {
		snprintf(
		    name, sizeof(name), "a-name-of-thirty-one-letters%03d", i);
		session_set(&session, name, slice_of(value));
	}
	for (i = 0; i < SESSION_DEPTH; i++)
		session.back[session.depth++] = (struct place){0, 1};
	for (i = 0; i < 2 * SESSION_TRIES; i++)
		session_try(&session, session.at, i + INT_MAX / 2);
	kept = session_write(&session, desk->program, desk->arena);
	assert_true(kept.length < SESSION_MAX_BYTES);
	assert_int_equal(session_read(&again, desk->program, kept), 0);
	assert_int_equal(again.variable_count, SESSION_VARIABLES);
	assert_int_equal(session_get(&again, name).length, VARIABLE_SIZE - 1);
	assert_int_equal(
	    session_get(&again, "a-name-of-thirty-one-letters000").length, 0);
}

static void
test_cut_at_a_letter(void **state)
{
	struct session session;
	struct desk *desk = *state;
	struct text value = text_new(desk->arena, 1000);
	int i;

	session_clear(&session);
	for (i = 0; i < 100; i++)
		text_add(&value, "\xe2\x82\xac");
	session_set(&session, "x", (struct slice){value.data, value.length});
	assert_int_equal(
	    session_get(&session, "x").length, (VARIABLE_SIZE - 1) / 3 * 3);
}

static void
test_changed_flows(void **state)
{
	static const char *const gone[] = {
	    "at\tb\tstart\t1", /* no such flow */
	    "at\ta\tbegin\t1", /* no such step */
	    "at\ta\tstart\t2", /* no such line */
	    "at\ta\tstart\t0", /* a line that asks nothing */
	    "at\ta\tstart\t-1",
	    "at\ta\tstart",
	    "at\ta\tstart\t1\tx",
	    "at\ta\tstart\t1\nback\ta\tbegin\t0",
	    "at\ta\tstart\t1\ntried\ta\tstart\t1\t-3\t1",
	    "at\ta\tstart\t1\nfound\tappointments\t0",
	    "at\ta\tstart\t1\nwhat\tis\tthis",
	    "nonsense",
	    "\n",
	};
	struct desk *desk = *state;
	struct session session;
	size_t i;

	desk_flow(desk, "a.flow", flow);
	desk_load(desk);
	assert_int_equal(
	    session_read(&session, desk->program, slice_of("at\ta\tstart\t1")),
	    0);
	for (i = 0; i < ARRAY_LEN(gone); i++) {
		assert_int_equal(
		    session_read(&session, desk->program, slice_of(gone[i])),
		    -1);
		assert_false(session_waits(&session));
		assert_int_equal(session.variable_count, 0);
	}
	assert_int_equal(
	    session_read(&session, desk->program, slice_of("")), 0);
	assert_false(session_waits(&session));
}

/* A line more in the step, and the place names one that asks nothing. */
static void
test_reload_in_the_middle(void **state)
{
	struct desk *desk = *state;

	desk_flow(desk, "a.flow", flow);
	desk_load(desk);
	assert_says(desk, "x", "A?");
	assert_string_equal(desk_waits(desk), "a.start");
	desk_flow(desk, "a.flow",
	    "flow a\nanswers unknown\nstep start\nset x y\n> New?\nchoose\n"
	    "1 -> start\n");
	desk_load(desk);
	assert_says(desk, "x", "New?");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    DESK_TEST(test_there_and_back),
	    DESK_TEST(test_fullest),
	    DESK_TEST(test_cut_at_a_letter),
	    DESK_TEST(test_changed_flows),
	    DESK_TEST(test_reload_in_the_middle),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
