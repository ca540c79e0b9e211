/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_store_seen.c - what came in before is known again, and nothing else is
 */
#include "store_fixture.h"

#include "base/clock.h"
#include "store/inner.h"
#include "store/setting.h"

#define MANY 30000 /* more than memory keeps */

static int64_t
add(struct fixture *fixture, int number, int64_t at_ms)
{
	char name[32];
	struct interaction row = {
	    .at_ms = at_ms, .account = "main", .remote_id = name};

	snprintf(name, sizeof(name), "SM%d", number);
	fine(fixture,
	    store_interaction_add(fixture->store, &row, &fixture->fault));
	return row.id;
}

static int64_t
seen(struct fixture *fixture, int number)
{
	char name[32];

	snprintf(name, sizeof(name), "SM%d", number);
	return fixture_seen(fixture, name);
}

static void
begin(struct fixture *fixture)
{
	fine(fixture, store_begin(fixture->store, &fixture->fault));
}

static void
commit(struct fixture *fixture)
{
	fine(fixture, store_commit(fixture->store, &fixture->fault));
}

static void
add_many(struct fixture *fixture, int from, int count, int64_t at_ms)
{
	int i;

	begin(fixture);
	for (i = from; i < from + count; i++)
		add(fixture, i, at_ms);
	commit(fixture);
}

static void
expect_all(struct fixture *fixture, int from, int count)
{
	int i;

	for (i = from; i < from + count; i += 7)
		assert_int_equal(seen(fixture, i), i + 1);
	assert_int_equal(seen(fixture, from + count), 0);
}

static void
test_many(void **state)
{
	struct fixture *fixture = *state;

	add_many(fixture, 0, MANY, NOW_MS);
	assert_true(fixture->store->runs->count >= 2);
	expect_all(fixture, 0, MANY);
	store_close(&fixture->store);
	fixture_open(fixture);
	expect_all(fixture, 0, MANY);
	assert_int_equal(seen(fixture, -1), 0);
}

static void
test_key_parts(void **state)
{
	struct fixture *fixture = *state;
	int64_t id, row = add(fixture, 1, NOW_MS);

	assert_int_equal(seen(fixture, 1), row);
	fine(fixture,
	    store_interaction_seen(fixture->store, "other", KIND_TEXT, "SM1",
		&id, &fixture->fault));
	assert_int_equal(id, 0);
	fine(fixture,
	    store_interaction_seen(fixture->store, "main", KIND_RECEIPT, "SM1",
		&id, &fixture->fault));
	assert_int_equal(id, 0);
}

/* Another row with the same key is looked at, and is not taken for it. */
static void
test_collision(void **state)
{
	struct fixture *fixture = *state;
	int64_t first = add(fixture, 1, NOW_MS), other;
	struct known *known = fixture->store->known;
	uint64_t key = known->list[0].key;

	other = add(fixture, 2, NOW_MS);
	known_empty(known, true);
	known_add(known, key, other);
	assert_int_equal(seen(fixture, 1), 0);
	known_add(known, key, first);
	assert_int_equal(seen(fixture, 1), first);
}

static void
test_weeks(void **state)
{
	struct fixture *fixture = *state;

	add_many(fixture, 0, 13000, NOW_MS);
	add_many(fixture, 13000, 13000, NOW_MS + 7 * DAY_MS);
	assert_int_equal(seen(fixture, 5), 6);
	add_many(fixture, 26000, 13000, NOW_MS + 14 * DAY_MS);
	assert_int_equal(seen(fixture, 5), 0);
	assert_int_equal(seen(fixture, 13005), 13006);
}

/* Settled inside a turn that is undone: memory is read anew. */
static void
test_settled_and_undone(void **state)
{
	struct fixture *fixture = *state;
	int i;

	add_many(fixture, 0, 12000, NOW_MS);
	begin(fixture);
	add(fixture, 12000, NOW_MS);
	fine(fixture, store_turn_begin(fixture->store, &fixture->fault));
	for (i = 12001; i < 12500; i++)
		add(fixture, i, NOW_MS);
	assert_int_equal(fixture->store->runs->count, 1);
	store_turn_undo(fixture->store);
	assert_int_equal(seen(fixture, 12000), 12001);
	assert_int_equal(seen(fixture, 12001), 0);
	assert_int_equal(fixture->store->runs->count, 0);
	store_rollback(fixture->store);
	assert_int_equal(seen(fixture, 12000), 0);
	expect_all(fixture, 0, 12000);
}

/* A tick settles what was read back at start when the tail grew long. */
static void
test_long_tail(void **state)
{
	struct fixture *fixture = *state;
	struct interaction row = {.at_ms = NOW_MS, .direction = DIRECTION_OUT};
	int i;

	add_many(fixture, 0, 10, NOW_MS);
	begin(fixture);
	for (i = 0; i < 33000; i++)
		fine(fixture,
		    store_interaction_add(
			fixture->store, &row, &fixture->fault));
	commit(fixture);
	fine(fixture,
	    store_seen_settle(fixture->store, NOW_MS, &fixture->fault));
	expect_all(fixture, 0, 10);
	assert_int_equal(fixture->store->known->count, 0);
	assert_int_equal(fixture->store->runs->count, 1);
}

/* A tail that nobody settled, longer than memory: nothing of it is lost. */
static void
test_tail_over_memory(void **state)
{
	struct fixture *fixture = *state;

	add_many(fixture, 0, MANY, DAY_MS);
	fine(fixture,
	    store_setting_put(
		fixture->store, ".seen_settled", 0, &fixture->fault));
	store_close(&fixture->store);
	fixture_open(fixture);
	begin(fixture);
	expect_all(fixture, 0, MANY);
	commit(fixture);
	add_many(fixture, MANY, 10, DAY_MS);
	begin(fixture);
	expect_all(fixture, MANY - 10, 20);
	commit(fixture);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    STORE_TEST(test_many),
	    STORE_TEST(test_key_parts),
	    STORE_TEST(test_collision),
	    STORE_TEST(test_weeks),
	    STORE_TEST(test_settled_and_undone),
	    STORE_TEST(test_long_tail),
	    STORE_TEST(test_tail_over_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
