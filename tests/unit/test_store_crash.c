/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_store_crash.c - killed in the middle, out of disk, copied meanwhile
 */
#include "store_fixture.h"

#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "base/clock.h"
#include "store/inner.h"
#include "store/outbox.h"

#define ANNA "+393331112233"
#define ROUNDS 5
#define BATCH 8

static void
check_file(const char *path)
{
	sqlite3_stmt *statement;
	sqlite3 *db;

	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db, "PRAGMA integrity_check", -1,
			     &statement, NULL),
	    SQLITE_OK);
	assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
	assert_string_equal(
	    (const char *)sqlite3_column_text(statement, 0), "ok");
	sqlite3_finalize(statement);
	sqlite3_close(db);
}

static void
name_text(int number, char out[32])
{
	snprintf(out, 32, "SM%d", number);
}

/* Writes for ever, and tells after each commit how far it is. */
static void
write_turns(struct fixture *fixture, int from, int tell)
{
	char name[32];
	int number = from, i;

	fixture_open(fixture);
	for (;;) {
		fine(fixture, store_begin(fixture->store, &fixture->fault));
		for (i = 0; i < BATCH; i++) {
			fine(fixture,
			    store_turn_begin(fixture->store, &fixture->fault));
			name_text(number++, name);
			fixture_turn(fixture, ANNA, name, "rdv", "24/11");
			fine(fixture,
			    store_turn_keep(fixture->store, &fixture->fault));
		}
		fine(fixture, store_commit(fixture->store, &fixture->fault));
		if (write(tell, &number, sizeof(number)) < 0)
			_exit(1);
		if (number % (16 * BATCH) == 0)
			fine(fixture,
			    store_checkpoint(fixture->store, &fixture->fault));
	}
}

/*
 * How far a writer that was killed said that it was.  A slow machine may kill
 * it before its first word, which is waited for when it is to get on.
 */
static int
kill_one(struct fixture *fixture, int from, bool gets_on)
{
	int pipes[2], told = from, status;
	pid_t child;

	assert_int_equal(pipe(pipes), 0);
	child = fork();
	if (child == 0) {
		close(pipes[0]);
		write_turns(fixture, from, pipes[1]);
	}
	close(pipes[1]);
	if (gets_on)
		assert_int_equal(
		    read(pipes[0], &told, sizeof(told)), sizeof(told));
	usleep(60000);
	kill(child, SIGKILL);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status));
	while (read(pipes[0], &told, sizeof(told)) == sizeof(told))
		;
	close(pipes[0]);
	return told;
}

static void
test_killed(void **state)
{
	struct fixture *fixture = *state;
	int from = 0, told = 0, round, number;
	char name[32];

	store_close(&fixture->store);
	for (round = 0; round < ROUNDS; round++) {
		told = kill_one(fixture, from, round % 2 == 0);
		fixture_open(fixture);
		/* What was told is there; a batch more may be. */
		for (number = 0; number < told; number++) {
			name_text(number, name);
			assert_true(fixture_seen(fixture, name) != 0);
		}
		name_text(told, name);
		from = fixture_seen(fixture, name) == 0 ? told : told + BATCH;
		assert_int_equal(
		    store_interaction_count(fixture->store), 2 * from);
		store_close(&fixture->store);
		check_file(fixture->path);
	}
	assert_true(told > 0);
	fixture_open(fixture);
}

/* As a disk would that has room for so many pages. */
static void
limit_pages(struct fixture *fixture, int pages)
{
	char sql[64];

	snprintf(sql, sizeof(sql), "PRAGMA max_page_count = %d", pages);
	fine(fixture, store_run(fixture->store, sql, &fixture->fault));
}

static struct fault
fill_disk(struct fixture *fixture, int *turns)
{
	struct fault fault = {0};
	static char text[4000];
	struct interaction row = {.at_ms = NOW_MS, .account = "main"};
	char name[32];

	memset(text, 'x', sizeof(text) - 1);
	row.text = slice_of(text);
	row.remote_id = name;
	for (*turns = 0; *turns < 1000; ++*turns) {
		name_text(*turns, name);
		fine(fixture, store_turn_begin(fixture->store, &fault));
		if (store_interaction_add(fixture->store, &row, &fault) != 0)
			return fault;
		fine(fixture, store_turn_keep(fixture->store, &fault));
	}
	fail_msg("the disk did not fill");
	return fault;
}

static void
test_disk_full(void **state)
{
	struct fixture *fixture = *state;
	struct fault fault;
	int turns;

	fixture_turn(fixture, ANNA, "first", "rdv", "24/11");
	limit_pages(fixture, 120);
	fine(fixture, store_begin(fixture->store, &fixture->fault));
	fault = fill_disk(fixture, &turns);
	assert_int_equal(fault.kind, FAULT_BUSY);
	assert_non_null(strstr(fault.text, "make room"));
	assert_true(turns > 3);
	assert_false(store_in_transaction(fixture->store));
	store_turn_undo(fixture->store); /* as a line would: harmless */
	store_rollback(fixture->store);

	/* Nothing of the batch stayed, in the file or in memory. */
	assert_int_equal(store_interaction_count(fixture->store), 2);
	assert_int_equal(fixture_seen(fixture, "SM0"), 0);
	assert_true(fixture_seen(fixture, "first") != 0);
	limit_pages(fixture, 10000);
	fine(fixture, store_begin(fixture->store, &fixture->fault));
	fixture_turn(fixture, ANNA, "SM0", "rdv", "24/11");
	fine(fixture, store_commit(fixture->store, &fixture->fault));
	assert_true(fixture_seen(fixture, "SM0") != 0);
}

static int last_done, last_all;

static void
on_progress(int done, int all, const char *what)
{
	assert_string_equal(what, "pages");
	last_done = done;
	last_all = all;
}

static void
test_backup(void **state)
{
	struct fixture *fixture = *state;
	struct store *reader, *copy;
	char path[128];
	struct stat status;

	fixture_turn(fixture, ANNA, "SM1", "rdv", "24/11");
	snprintf(path, sizeof(path), "%s/copy.db", fixture->folder);
	fine(fixture,
	    store_open_reader(
		fixture->path, fixture_key(), &reader, &fixture->fault));
	fine(fixture,
	    store_backup(
		reader, path, false, NULL, on_progress, &fixture->fault));
	assert_int_equal(last_done, last_all);
	assert_int_equal(stat(path, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0600);
	assert_int_equal(
	    store_backup(reader, path, false, NULL, NULL, &fixture->fault), -1);
	assert_int_equal(fixture->fault.kind, FAULT_WRITE);
	assert_non_null(strstr(fixture->fault.text, "there already"));
	store_close(&reader);

	check_file(path);
	fine(fixture, store_open(path, fixture_key(), &copy, &fixture->fault));
	assert_int_equal(store_interaction_count(copy), 2);
	store_close(&copy);
}

static void
test_checkpoint(void **state)
{
	struct fixture *fixture = *state;
	char path[128];
	struct stat status;

	snprintf(path, sizeof(path), "%s-wal", fixture->path);
	fixture_turn(fixture, ANNA, "SM1", "rdv", "24/11");
	assert_int_equal(stat(path, &status), 0);
	assert_true(status.st_size > 0);
	fine(fixture, store_checkpoint(fixture->store, &fixture->fault));
	fine(fixture, store_checkpoint(fixture->store, &fixture->fault));
	assert_int_equal(stat(path, &status), 0);
	assert_int_equal(status.st_size, 0);
}

static size_t
unknown(struct fixture *fixture)
{
	struct message list[4];
	size_t count;

	fine(fixture,
	    store_message_unknown(fixture->store, fixture->arena, NOW_MS, list,
		ARRAY_LEN(list), &count, &fixture->fault));
	return count;
}

static void
recover_messages(struct fixture *fixture)
{
	fine(fixture,
	    store_message_recover(fixture->store, NOW_MS, &fixture->fault));
}

/* Whoever was asked about a text is asked again: the answer is lost. */
static void
test_recovered(void **state)
{
	struct fixture *fixture = *state;
	int64_t id = 1 + fixture_turn(fixture, ANNA, "SM1", "rdv", "24/11");
	struct message message = {.id = id,
	    .person = fixture_person(fixture, ANNA).id,
	    .account = "main",
	    .to = fixture_person(fixture, ANNA).number,
	    .text = slice_of("24/11"),
	    .state = MESSAGE_SENDING,
	    .due_ms = NOW_MS};

	fine(fixture,
	    store_message_add(fixture->store, &message, &fixture->fault));
	assert_int_equal(unknown(fixture), 0);
	recover_messages(fixture);
	assert_int_equal(unknown(fixture), 1);
	fine(fixture,
	    store_message_looked(
		fixture->store, id, NOW_MS + HOUR_MS, &fixture->fault));
	assert_int_equal(unknown(fixture), 0);
	recover_messages(fixture);
	assert_int_equal(unknown(fixture), 1);
	/* A person looks; nobody else does. */
	fine(fixture,
	    store_message_looked(
		fixture->store, id, MESSAGE_NEVER_MS, &fixture->fault));
	recover_messages(fixture);
	assert_int_equal(unknown(fixture), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    STORE_TEST(test_killed),
	    STORE_TEST(test_disk_full),
	    STORE_TEST(test_backup),
	    STORE_TEST(test_checkpoint),
	    STORE_TEST(test_recovered),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
