/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_store_turn.c - turns that are kept and turns that are undone
 */
#include "store_fixture.h"

#define ANNA "+393331112233"

static void
begin(struct fixture *fixture)
{
	fine(fixture, store_begin(fixture->store, &fixture->fault));
}

static void
turn_begin(struct fixture *fixture)
{
	fine(fixture, store_turn_begin(fixture->store, &fixture->fault));
}

static void
commit(struct fixture *fixture)
{
	fine(fixture, store_turn_keep(fixture->store, &fixture->fault));
	fine(fixture, store_commit(fixture->store, &fixture->fault));
}

static void
test_kept(void **state)
{
	struct fixture *fixture = *state;
	struct interaction list[4];
	struct person person;
	size_t count;
	int64_t id;

	begin(fixture);
	turn_begin(fixture);
	assert_int_equal(fixture_seen(fixture, "SM1"), 0);
	id = fixture_turn(fixture, ANNA, "SM1", "rdv", "24/11, 10:30");
	commit(fixture);

	store_close(&fixture->store);
	fixture_open(fixture);
	assert_int_equal(fixture_seen(fixture, "SM1"), id);
	assert_int_equal(fixture_seen(fixture, "SM2"), 0);
	assert_int_equal(fixture_seen(fixture, NULL), 0);
	person = fixture_person(fixture, ANNA);
	assert_string_equal(person.number.e164, ANNA);
	assert_int_equal(person.last_interaction, id + 1);
	assert_true(slice_is(person.session, "flow appointment"));
	assert_int_equal(person.safety, SAFETY_NEUTRAL);
	fine(fixture,
	    store_interaction_caused(fixture->store, fixture->arena, id, list,
		4, &count, &fixture->fault));
	assert_int_equal(count, 1);
	assert_true(slice_is(list[0].text, "24/11, 10:30"));
	assert_int_equal(store_interaction_count(fixture->store), 2);
}

static void
test_turn_undone(void **state)
{
	struct fixture *fixture = *state;
	int64_t first, person;

	begin(fixture);
	turn_begin(fixture);
	first = fixture_turn(fixture, ANNA, "SM1", "one", "1");
	fine(fixture, store_turn_keep(fixture->store, &fixture->fault));
	turn_begin(fixture);
	fixture_turn(fixture, ANNA, "SM2", "two", "2");
	person = fixture_person(fixture, "+393339998877").id;
	store_turn_undo(fixture->store);
	assert_true(store_in_transaction(fixture->store));
	assert_int_equal(fixture_seen(fixture, "SM2"), 0);
	assert_int_equal(fixture_seen(fixture, "SM1"), first);
	assert_int_equal(
	    fixture_person(fixture, ANNA).last_interaction, first + 1);
	assert_int_equal(fixture_person(fixture, "+393339998877").id, person);
	fine(fixture, store_commit(fixture->store, &fixture->fault));
	assert_int_equal(store_interaction_count(fixture->store), 2);
}

static void
test_rolled_back(void **state)
{
	struct fixture *fixture = *state;
	int64_t first;

	begin(fixture);
	turn_begin(fixture);
	first = fixture_turn(fixture, ANNA, "SM1", "one", "1");
	commit(fixture);
	begin(fixture);
	turn_begin(fixture);
	fixture_turn(fixture, ANNA, "SM2", "two", "2");
	store_rollback(fixture->store);
	assert_false(store_in_transaction(fixture->store));
	assert_int_equal(fixture_seen(fixture, "SM2"), 0);
	assert_int_equal(fixture_seen(fixture, "SM1"), first);
	assert_int_equal(
	    fixture_person(fixture, ANNA).last_interaction, first + 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    STORE_TEST(test_kept),
	    STORE_TEST(test_turn_undone),
	    STORE_TEST(test_rolled_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
