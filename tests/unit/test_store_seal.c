/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_store_seal.c - sealed values, hashes, filters and the kinds of faults
 */
#include "store_fixture.h"

#include "base/random.h"
#include "store/health.h"
#include "store/inner.h"

#define TEXT "24/11, 10:30"

static struct slice
close_value(struct seal *seal, const char *column, unsigned char *out)
{
	struct slice value = slice_of(TEXT);

	seal_close(seal, column, value, out);
	return (struct slice){(const char *)out, value.length + SEAL_EXTRA};
}

static void
test_sealed(void **state)
{
	unsigned char first[128], second[128], out[128];
	struct seal seal, other;
	struct slice sealed;
	size_t i;

	(void)state;
	seal_start(&seal, fixture_key());
	seal_start(&other, slice_of("ffffffffffffffffffffffffffffffff"));
	close_value(&seal, "a", second);
	sealed = close_value(&seal, "a", first);
	assert_memory_not_equal(first, second, sealed.length);
	assert_int_equal(seal_open(&seal, "a", sealed, out), 0);
	assert_memory_equal(out, TEXT, strlen(TEXT));
	assert_int_equal(seal_open(&seal, "b", sealed, out), -1);
	assert_int_equal(seal_open(&other, "a", sealed, out), -1);
	for (i = 0; i < sealed.length; i++) {
		first[i] ^= 1;
		assert_int_equal(seal_open(&seal, "a", sealed, out), -1);
		first[i] ^= 1;
		assert_int_equal(
		    seal_open(&seal, "a", (struct slice){sealed.data, i}, out),
		    -1);
	}
	seal_end(&seal);
	seal_end(&other);
}

static void
test_hashes(void **state)
{
	unsigned char one[SEAL_HASH_BYTES], other[SEAL_HASH_BYTES];
	struct seal seal, again;

	(void)state;
	seal_start(&seal, fixture_key());
	seal_start(&again, fixture_key());
	seal_hash(&seal, HASH_NUMBER, slice_of("+39333"), one);
	seal_hash(&again, HASH_NUMBER, slice_of("+39333"), other);
	assert_memory_equal(one, other, sizeof(one));
	seal_hash(&again, HASH_OPT_OUT, slice_of("+39333"), other);
	assert_memory_not_equal(one, other, sizeof(one));
	assert_true(
	    seal_short_hash(&seal, "x", 1) == seal_short_hash(&again, "x", 1));
}

#define KEYS 12000

static void
test_filter(void **state)
{
	static struct known_key keys[KEYS];
	struct arena *arena = arena_new(1 << 20);
	struct slice filter, sorted;
	uint64_t key;
	int wrong = 0;
	size_t i;

	(void)state;
	for (i = 0; i < KEYS; i++) {
		random_bytes(&keys[i].key, sizeof(keys[i].key));
		keys[i].interaction = (int64_t)i + 1;
	}
	run_sort(keys, KEYS);
	filter = run_filter(arena, keys, KEYS);
	sorted = (struct slice){(const char *)keys, sizeof(keys)};
	for (i = 0; i < KEYS; i++) {
		assert_true(run_may_have(filter, keys[i].key));
		assert_int_equal(
		    run_find(sorted, keys[i].key), keys[i].interaction);
	}
	for (i = 0; i < 100000; i++) {
		random_bytes(&key, sizeof(key));
		wrong += run_may_have(filter, key);
		assert_int_equal(run_find(sorted, key), 0);
	}
	assert_true(wrong < 200); /* 0.2 %; about 20 are to be expected */
	arena_free(&arena);
}

static void
test_fault_kinds(void **state)
{
	static const struct {
		int result;
		enum fault_kind wanted;
	} cases[] = {
	    {SQLITE_BUSY, FAULT_BUSY},
	    {SQLITE_BUSY_SNAPSHOT, FAULT_BUSY},
	    {SQLITE_LOCKED, FAULT_BUSY},
	    {SQLITE_FULL, FAULT_BUSY},
	    {SQLITE_NOMEM, FAULT_BUSY},
	    {SQLITE_IOERR_NOMEM, FAULT_BUSY},
	    {SQLITE_IOERR_FSYNC, FAULT_FATAL},
	    {SQLITE_IOERR_DIR_FSYNC, FAULT_FATAL},
	    {SQLITE_IOERR_READ, FAULT_FATAL},
	    {SQLITE_IOERR_WRITE, FAULT_FATAL},
	    {SQLITE_IOERR_SHORT_READ, FAULT_FATAL},
	    {SQLITE_CORRUPT, FAULT_FATAL},
	    {SQLITE_CORRUPT_INDEX, FAULT_FATAL},
	    {SQLITE_NOTADB, FAULT_FATAL},
	    {SQLITE_READONLY, FAULT_FATAL},
	};
	struct fault fault;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		assert_int_equal(
		    store_failed_at("line.db", cases[i].result, &fault), -1);
		assert_int_equal(fault.kind, cases[i].wanted);
		assert_non_null(strstr(fault.text, "line.db"));
	}
}

/* Damage that SQLite itself cannot see is of that value alone. */
static void
test_damaged_value(void **state)
{
	struct fixture *fixture = *state;
	struct interaction list[2];
	size_t count;
	int64_t id =
	    fixture_turn(fixture, "+393331112233", "SM1", "rdv", "24/11");

	fine(fixture,
	    store_run(fixture->store,
		"UPDATE interaction SET text = zeroblob(60)", &fixture->fault));
	assert_int_equal(store_unreadable(fixture->store), 0);
	fine(fixture,
	    store_interaction_caused(fixture->store, fixture->arena, id, list,
		2, &count, &fixture->fault));
	assert_int_equal(count, 1);
	assert_true(list[0].unreadable);
	assert_int_equal(list[0].text.length, 0);
	assert_true(store_unreadable(fixture->store) > 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_sealed),
	    cmocka_unit_test(test_hashes),
	    cmocka_unit_test(test_filter),
	    cmocka_unit_test(test_fault_kinds),
	    STORE_TEST(test_damaged_value),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
