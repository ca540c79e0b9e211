/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_seen_faults.c - every statement that event keys need fails, one after
 * another; what was known before is known again when the disk is well
 */
#include "store_fixture.h"

#include "sql_fault.h"
#include "store/inner.h"
#include "store/setting.h"

#define SETTLES 12288 /* keys in memory, from where on they become a run */

static int64_t first, /* row of the first key */
    last; /* … and of the last */

static int
add(struct fixture *fixture, int number)
{
	char name[32];
	struct interaction row = {
	    .at_ms = NOW_MS, .account = "main", .remote_id = name};

	snprintf(name, sizeof(name), "SM%d", number);
	if (store_interaction_add(fixture->store, &row, &fixture->fault) != 0)
		return -1;
	first = number == 1 ? row.id : first;
	last = row.id;
	return 0;
}

static void
add_until(struct fixture *fixture, int count)
{
	int i;

	fine(fixture, store_begin(fixture->store, &fixture->fault));
	for (i = 1; i <= count; i++)
		fine(fixture, add(fixture, i));
	fine(fixture, store_commit(fixture->store, &fixture->fault));
}

/* WORK in a transaction that goes when it failed. */
static int
in_transaction(struct fixture *fixture, int (*work)(struct fixture *))
{
	if (store_begin(fixture->store, &fixture->fault) != 0)
		return -1;
	if (work(fixture) != 0) {
		store_rollback(fixture->store);
		return -1;
	}
	if (store_commit(fixture->store, &fixture->fault) == 0)
		return 0;
	store_rollback(fixture->store);
	return -1;
}

static int
add_two(struct fixture *fixture)
{
	if (add(fixture, SETTLES - 1) != 0)
		return -1;
	return add(fixture, SETTLES);
}

static int
adds(void *fixture)
{
	return in_transaction(fixture, add_two);
}

/* The second makes a run of all that came before; when that failed, memory is
   read anew with the first. */
static void
test_settles(void **state)
{
	struct fixture *fixture = *state;

	add_until(fixture, SETTLES - 2);
	sql_fault_each(fixture->store, adds, fixture);
	assert_int_equal(fixture->store->runs->count, 1);
	assert_int_equal(fixture_seen(fixture, "SM1"), first);
	assert_int_equal(fixture_seen(fixture, "SM12288"), last);
}

/* Memory is read anew first, as after a turn that was undone. */
static int
add_anew(struct fixture *fixture)
{
	known_empty(fixture->store->known, false);
	return add(fixture, 3);
}

static int
adds_anew(void *fixture)
{
	return in_transaction(fixture, add_anew);
}

static void
test_reads_anew(void **state)
{
	struct fixture *fixture = *state;

	add_until(fixture, 2);
	sql_fault_each(fixture->store, adds_anew, fixture);
	assert_int_equal(fixture_seen(fixture, "SM2"), first + 1);
	assert_int_equal(fixture_seen(fixture, "SM3"), last);
	assert_int_equal(fixture->store->known->count, 3);
}

static int
looks(void *context)
{
	struct fixture *fixture = context;
	int64_t id;

	if (store_interaction_seen(fixture->store, "main", KIND_TEXT, "SM1",
		&id, &fixture->fault) != 0)
		return -1;
	assert_int_equal(id, first);
	return 0;
}

static int
looks_anew(void *context)
{
	struct fixture *fixture = context;

	known_empty(fixture->store->known, false);
	return looks(fixture);
}

static void
test_looks(void **state)
{
	struct fixture *fixture = *state;

	add_until(fixture, 3);
	sql_fault_each(fixture->store, looks, fixture);
	sql_fault_each(fixture->store, looks_anew, fixture);
}

static void
test_looks_into_runs(void **state)
{
	struct fixture *fixture = *state;

	add_until(fixture, SETTLES + 5);
	assert_int_equal(fixture->store->runs->count, 1);
	sql_fault_each(fixture->store, looks, fixture);
	sql_fault_each(fixture->store, looks_anew, fixture);
}

static int
read_all(struct fixture *fixture)
{
	known_empty(fixture->store->known, false);
	return looks(fixture);
}

static int
reads_long_tail(void *fixture)
{
	return in_transaction(fixture, read_all);
}

/* What nobody settled, and is more than memory holds. */
static void
test_long_tail(void **state)
{
	struct fixture *fixture = *state;

	add_until(fixture, SETTLES + 5);
	fine(fixture,
	    store_setting_put(
		fixture->store, ".seen_settled", 0, &fixture->fault));
	sql_fault_each(fixture->store, reads_long_tail, fixture);
	assert_int_equal(fixture->store->known->count, 5);
}

static int
settles_on_tick(void *context)
{
	struct fixture *fixture = context;

	return store_seen_settle(fixture->store, NOW_MS, &fixture->fault);
}

static int
settles_anew(void *context)
{
	struct fixture *fixture = context;

	known_empty(fixture->store->known, false);
	return settles_on_tick(fixture);
}

static void
test_tick(void **state)
{
	struct fixture *fixture = *state;
	struct interaction silent = {
	    .at_ms = NOW_MS, .direction = DIRECTION_OUT};
	int i;

	add_until(fixture, 3);
	sql_fault_each(fixture->store, settles_on_tick, fixture);
	sql_fault_each(fixture->store, settles_anew, fixture);
	assert_int_equal(fixture->store->runs->count, 0);
	fine(fixture, store_begin(fixture->store, &fixture->fault));
	for (i = 0; i < 32768; i++)
		fine(fixture,
		    store_interaction_add(
			fixture->store, &silent, &fixture->fault));
	fine(fixture, store_commit(fixture->store, &fixture->fault));
	sql_fault_each(fixture->store, settles_anew, fixture);
	assert_int_equal(fixture_seen(fixture, "SM1"), first);
	assert_int_equal(fixture->store->runs->count, 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    STORE_TEST(test_settles),
	    STORE_TEST(test_reads_anew),
	    STORE_TEST(test_looks),
	    STORE_TEST(test_looks_into_runs),
	    STORE_TEST(test_long_tail),
	    STORE_TEST(test_tick),
	};

	return cmocka_run_group_tests_name("seen_faults", tests, NULL, NULL);
}
