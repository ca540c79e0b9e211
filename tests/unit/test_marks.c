/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_marks.c - an older database that is put back knows again who was erased
 * and who said STOP since
 */
#include "marks_rig.h"

#include <sys/stat.h>

#include "store/inner.h"
#include "store/outbox.h"

/* With what was committed only in the log, and with all of it in the file. */
static void
put_back_and_look(struct fixture *fixture, bool kept)
{
	struct stops *stops;
	struct person person;

	fixture_turn(fixture, ANNA, "SM1", "hello", "hello you");
	fixture_turn(fixture, BEN, "SM2", "hello", "hello you");
	change(fixture, CARL, PURPOSE_ALL, true);
	back_up(fixture);
	erase(fixture, ANNA);
	change(fixture, BEN, PURPOSE_REMINDER, true);
	change(fixture, BEN, PURPOSE_REMINDER, true);
	change(fixture, CARL, PURPOSE_ALL, false);
	if (kept)
		fine(
		    fixture, store_checkpoint(fixture->store, &fixture->fault));
	assert_int_equal(put_back(fixture), 3);
	assert_false(is_known(fixture, ANNA));
	person = fixture_person(fixture, BEN);
	stops = &person.stops;
	assert_true(stops->reminders_ms != 0 && stops->all_ms == 0);
	person = fixture_person(fixture, CARL);
	assert_false(stops_any(&person.stops));
	/* Once is enough, also when it is opened again. */
	store_close(&fixture->store);
	fixture_open(fixture);
	assert_int_equal(store_marks_taken(fixture->store), 0);
	assert_int_equal(put_back(fixture), 3);
}

static void
test_put_back(void **state)
{
	put_back_and_look(*state, true);
}

/* The old one's own marks go into the file before it goes. */
static void
test_not_kept_yet(void **state)
{
	put_back_and_look(*state, false);
}

/* Erased, back again, and erased again after the backup. */
static void
test_erased_twice(void **state)
{
	struct fixture *fixture = *state;

	fixture_person(fixture, ANNA);
	change(fixture, ANNA, PURPOSE_ALL, true);
	erase(fixture, ANNA);
	change(fixture, ANNA, PURPOSE_ALL, false);
	back_up(fixture);
	erase(fixture, ANNA);
	assert_int_equal(put_back(fixture), 1);
	assert_false(is_known(fixture, ANNA));
	/* … with STOP said in between, which counts when they come back. */
	fixture_person(fixture, ANNA);
	back_up(fixture);
	change(fixture, ANNA, PURPOSE_ALL, true);
	erase(fixture, ANNA);
	assert_int_equal(put_back(fixture), 1);
	assert_false(is_known(fixture, ANNA));
	assert_true(fixture_person(fixture, ANNA).stops.all_ms != 0);
	/* Who came after the erasure is not taken out again. */
	back_up(fixture);
	change(fixture, ANNA, PURPOSE_ALL, false);
	assert_int_equal(put_back(fixture), 1);
	assert_true(is_known(fixture, ANNA));
	assert_true(fixture_person(fixture, ANNA).stops.all_ms == 0);
}

/* A database that begins anew: nobody is in it, and STOP still counts. */
static void
test_begun_anew(void **state)
{
	struct fixture *fixture = *state;

	change(fixture, ANNA, PURPOSE_ALL, true);
	change(fixture, BEN, PURPOSE_ALL, true);
	change(fixture, BEN, PURPOSE_ALL, false);
	fine(fixture, store_checkpoint(fixture->store, &fixture->fault));
	store_close(&fixture->store);
	assert_int_equal(unlink(fixture->path), 0);
	fixture_open(fixture);
	assert_int_equal(store_marks_taken(fixture->store), 2);
	assert_true(fixture_person(fixture, ANNA).stops.all_ms != 0);
	assert_true(fixture_person(fixture, BEN).stops.all_ms == 0);
}

/* Torn, of another key, or gone: the database is right. */
static void
test_file_is_wrong(void **state)
{
	static const char *const numbers[] = {ANNA, BEN, CARL};
	struct fixture *fixture = *state;
	struct slice whole;
	char *bytes;
	size_t i;

	for (i = 0; i < ARRAY_LEN(numbers); i++)
		change(fixture, numbers[i], PURPOSE_ALL, true);
	fine(fixture, store_checkpoint(fixture->store, &fixture->fault));
	whole = file_of_marks(fixture);
	assert_int_equal(whole.length, 3 * 88);
	for (i = 0; i < 4; i++) {
		size_t length = i == 0 ? 0 : i == 1 ? 200 : whole.length;

		bytes = arena_copy(fixture->arena, whole.data, whole.length);
		bytes[100] = (char)(bytes[100] ^ (i == 2));
		store_close(&fixture->store);
		fine(fixture,
		    file_replace(beside(fixture, ".marks"), 0600,
			(struct slice){bytes, length}, &fixture->fault));
		if (i == 3)
			assert_int_equal(unlink(beside(fixture, ".marks")), 0);
		fixture_open(fixture);
		assert_int_equal(store_marks_taken(fixture->store), 0);
		assert_true(slice_equals(file_of_marks(fixture), whole));
	}
	/* The next ones are written behind. */
	change(fixture, ANNA, PURPOSE_ALL, false);
	fine(fixture, store_checkpoint(fixture->store, &fixture->fault));
	assert_int_equal(file_of_marks(fixture).length, 4 * 88);
}

/* A file that cannot be written is told, and tried again. */
static void
test_cannot_be_written(void **state)
{
	struct fixture *fixture = *state;

	fine(fixture, store_checkpoint(fixture->store, &fixture->fault));
	assert_int_equal(mkdir(beside(fixture, ".marks"), 0700), 0);
	change(fixture, ANNA, PURPOSE_ALL, true);
	assert_true(store_erasure_waits(fixture->store));
	assert_int_equal(store_checkpoint(fixture->store, &fixture->fault), -1);
	assert_int_equal(fixture->fault.kind, FAULT_WRITE);
	assert_true(store_erasure_waits(fixture->store));
	assert_int_equal(rmdir(beside(fixture, ".marks")), 0);
	fine(fixture, store_checkpoint(fixture->store, &fixture->fault));
	assert_false(store_erasure_waits(fixture->store));
	assert_int_equal(file_of_marks(fixture).length, 88);
}

static void
add_message(
    struct fixture *fixture, int64_t id, enum purpose purpose, int64_t due_ms)
{
	struct person person = fixture_person(fixture, ANNA);

	fine(fixture,
	    store_message_add(fixture->store,
		&(struct message){.id = id,
		    .person = person.id,
		    .account = "main",
		    .to = {ANNA},
		    .text = slice_of("hello"),
		    .state = MESSAGE_WAITING,
		    .purpose = purpose,
		    .due_ms = due_ms},
		&fixture->fault));
}

static const char *
states(struct fixture *fixture)
{
	sqlite3_stmt *statement;
	const char *all;

	assert_int_equal(
	    sqlite3_prepare_v2(fixture->store->db,
		"SELECT group_concat(state, ' ') FROM (SELECT state FROM"
		" message ORDER BY id)",
		-1, &statement, NULL),
	    SQLITE_OK);
	assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
	all = arena_string(
	    fixture->arena, (const char *)sqlite3_column_text(statement, 0));
	sqlite3_finalize(statement);
	return all;
}

static void
open_again(struct fixture *fixture)
{
	store_close(&fixture->store);
	fixture_open(fixture);
}

/* What waited is stopped or may have gone; what is not due yet waits on. */
static void
test_what_waited(void **state)
{
	struct fixture *fixture = *state;

	add_message(fixture, 1, PURPOSE_ANSWER, NOW_MS);
	add_message(fixture, 2, PURPOSE_REMINDER, NOW_MS);
	add_message(fixture, 3, PURPOSE_NOTICE, NOW_MS);
	add_message(fixture, 4, PURPOSE_REMINDER, NOW_MS + 5);
	back_up(fixture);
	change(fixture, ANNA, PURPOSE_NOTICE, true);
	put_back(fixture);
	/* Until that is done its head says so, also to who opens it later. */
	assert_true(store_is_backup(fixture->store));
	open_again(fixture);
	assert_true(store_is_backup(fixture->store));
	fine(fixture,
	    store_restored(fixture->store, NOW_MS + 1, &fixture->fault));
	assert_false(store_is_backup(fixture->store));
	open_again(fixture);
	assert_false(store_is_backup(fixture->store));
	assert_string_equal(states(fixture), "sending sending stopped waiting");
	back_up(fixture);
	change(fixture, ANNA, PURPOSE_ALL, true);
	put_back(fixture);
	assert_string_equal(states(fixture), "sending sending stopped stopped");
}

/* However damaged; but never under somebody who has it open. */
static void
test_what_was_there(void **state)
{
	struct fixture *fixture = *state;
	char rubbish[8192];

	fixture_person(fixture, ANNA);
	back_up(fixture);
	assert_int_equal(
	    store_restore(beside(fixture, ".backup"), fixture->path,
		fixture_key(), NULL, NULL, &fixture->fault),
	    -1);
	assert_int_equal(fixture->fault.kind, FAULT_BUSY);
	store_close(&fixture->store);
	memset(rubbish, 'x', sizeof(rubbish));
	fine(fixture,
	    file_put(fixture->path, 0600, 0,
		(struct slice){rubbish, sizeof(rubbish)}, &fixture->fault));
	fine(fixture,
	    file_put(beside(fixture, "-wal"), 0600, 0,
		(struct slice){rubbish, sizeof(rubbish)}, &fixture->fault));
	/* One that a crash left half made. */
	fine(fixture,
	    file_put(beside(fixture, ".restored"), 0600, 0,
		(struct slice){rubbish, sizeof(rubbish)}, &fixture->fault));
	fine(fixture,
	    store_restore(beside(fixture, ".backup"), fixture->path,
		fixture_key(), NULL, NULL, &fixture->fault));
	fixture_open(fixture);
	assert_true(is_known(fixture, ANNA));
	/* Nothing but a backup of ours is put there. */
	store_close(&fixture->store);
	fine(fixture,
	    file_put(beside(fixture, ".backup"), 0600, 0,
		(struct slice){rubbish, sizeof(rubbish)}, &fixture->fault));
	assert_int_equal(
	    store_restore(beside(fixture, ".backup"), fixture->path,
		fixture_key(), NULL, NULL, &fixture->fault),
	    -1);
	fixture_open(fixture);
	assert_true(is_known(fixture, ANNA));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    STORE_TEST(test_put_back),
	    STORE_TEST(test_not_kept_yet),
	    STORE_TEST(test_erased_twice),
	    STORE_TEST(test_begun_anew),
	    STORE_TEST(test_file_is_wrong),
	    STORE_TEST(test_cannot_be_written),
	    STORE_TEST(test_what_waited),
	    STORE_TEST(test_what_was_there),
	};

	return cmocka_run_group_tests_name("marks", tests, NULL, NULL);
}
