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

/* One without an account, and two ids so long that their keys are the same. */
static void
test_odd_ids(void **state)
{
	struct fixture *fixture = *state;
	char one[2000], other[2000];
	struct interaction row = {.at_ms = NOW_MS, .remote_id = "SM1"};
	struct interaction big = {
	    .at_ms = NOW_MS, .account = "main", .remote_id = one};
	int64_t id;

	fine(fixture,
	    store_interaction_add(fixture->store, &row, &fixture->fault));
	fine(fixture,
	    store_interaction_seen(
		fixture->store, NULL, KIND_TEXT, "SM1", &id, &fixture->fault));
	assert_int_equal(id, row.id);
	assert_int_equal(seen(fixture, 1), 0);
	memset(one, 'a', sizeof(one) - 1);
	one[sizeof(one) - 1] = '\0';
	memcpy(other, one, sizeof(other));
	other[sizeof(other) - 2] = 'b';
	fine(fixture,
	    store_interaction_add(fixture->store, &big, &fixture->fault));
	assert_int_equal(fixture_seen(fixture, one), big.id);
	assert_int_equal(fixture_seen(fixture, other), 0);
}

/* A filter that says "maybe" of what its run does not have. */
static void
test_filter_errs(void **state)
{
	struct fixture *fixture = *state;
	char all[64];

	add_many(fixture, 0, MANY, NOW_MS);
	memset(all, 0xff, sizeof(all));
	fixture->store->runs->list[0].filter = (struct slice){all, sizeof(all)};
	assert_int_equal(seen(fixture, MANY), 0);
	assert_int_equal(seen(fixture, 0), 1);
	/* One that was cut short rules nothing out. */
	fixture->store->runs->list[0].filter = (struct slice){all, 1};
	assert_int_equal(seen(fixture, MANY), 0);
	assert_int_equal(seen(fixture, 0), 1);
}

/* Two keys that want the same slot, the second taken back. */
static void
test_same_slot(void **state)
{
	struct known *known = known_new();
	size_t at = 0;

	(void)state;
	known_add(known, 5, 1);
	known_mark_turn(known);
	known_add(known, 5 + KNOWN_SLOTS, 2);
	assert_int_equal(known_find(known, 5 + KNOWN_SLOTS, &at), 2);
	known_undo_turn(known);
	at = 0;
	assert_int_equal(known_find(known, 5 + KNOWN_SLOTS, &at), 0);
	at = 0;
	assert_int_equal(known_find(known, 5, &at), 1);
	known_free(&known);
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
	/* The next one comes before anybody looked. */
	known_empty(fixture->store->known, false);
	assert_int_equal(add(fixture, 12001, NOW_MS), 12002);
	assert_int_equal(seen(fixture, 12001), 12002);
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

/* Where nothing came in, there is no run to make. */
static void
test_nothing_came(void **state)
{
	struct fixture *fixture = *state;
	struct interaction row = {.at_ms = NOW_MS, .direction = DIRECTION_OUT};
	int i;

	begin(fixture);
	for (i = 0; i < 33000; i++)
		fine(fixture,
		    store_interaction_add(
			fixture->store, &row, &fixture->fault));
	commit(fixture);
	fine(fixture,
	    store_seen_settle(fixture->store, NOW_MS, &fixture->fault));
	assert_int_equal(fixture->store->known->settled, 0);
	assert_int_equal(fixture->store->runs->count, 0);
	fine(fixture,
	    store_seen_settle(fixture->store, NOW_MS, &fixture->fault));
	assert_int_equal(fixture->store->known->settled, 33000);
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
	    STORE_TEST(test_odd_ids),
	    STORE_TEST(test_filter_errs),
	    STORE_TEST(test_same_slot),
	    STORE_TEST(test_collision),
	    STORE_TEST(test_weeks),
	    STORE_TEST(test_settled_and_undone),
	    STORE_TEST(test_long_tail),
	    STORE_TEST(test_nothing_came),
	    STORE_TEST(test_tail_over_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
