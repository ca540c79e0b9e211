/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_store_upgrade.c - databases of every older schema are brought up to
 * date, and the program that does it is killed at every statement and write
 *
 * Afterwards the file is as it was or as it is to be, whole, with every row;
 * and the next start ends well.  FAULTS=all leaves nothing out; the quick form
 * tries one kind of end for each schema, and passes over more and more of the
 * later statements and writes.
 */
#include "store_fixture.h"

#include <signal.h>
#include <sys/wait.h>

#include "../simulate/chance.h"
#include "../simulate/disk.h"
#include "old_schema.h"
#include "store/schema.h"

enum trouble {
	KILLED_AT_STATEMENT,
	KILLED_AT_WRITE, /* what the kernel had is there */
	POWER_LOST_AT_WRITE, /* what was not synced is there, torn or gone */
	TROUBLES
};

static int statements, last_statement; /* 0: none is the last */
static void (*end_of_it)(void);
static bool all;

/* The text of every table and index of a new file. */
static char *fresh_schema;

static int
count_statement(unsigned what, void *context, void *statement, void *text)
{
	(void)what;
	(void)context;
	(void)statement;
	(void)text;
	if (++statements == last_statement)
		end_of_it();
	return 0;
}

/* SQLite calls it for each connection that is opened. */
static int
watch(sqlite3 *db, char **why, const struct sqlite3_api_routines *routines)
{
	(void)why;
	(void)routines;
	return sqlite3_trace_v2(db, SQLITE_TRACE_STMT, count_statement, NULL);
}

static size_t
newest(void)
{
	size_t steps = 0;

	while (schema_step(steps) != NULL)
		steps++;
	return steps;
}

static char *
text_of(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *statement;
	char *text = NULL;

	assert_int_equal(
	    sqlite3_prepare_v2(db, sql, -1, &statement, NULL), SQLITE_OK);
	if (sqlite3_step(statement) == SQLITE_ROW)
		text = strdup((const char *)sqlite3_column_text(statement, 0));
	assert_int_equal(sqlite3_finalize(statement), SQLITE_OK);
	return text;
}

static void
is_text(sqlite3 *db, const char *sql, const char *wanted)
{
	char *text = text_of(db, sql);

	assert_non_null(text);
	assert_string_equal(text, wanted);
	free(text);
}

#define SCHEMA_TEXT                                                 \
	"SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM " \
	"sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name)"

static void
is_whole(sqlite3 *db)
{
	is_text(db,
	    "SELECT group_concat(integrity_check) FROM"
	    " pragma_integrity_check",
	    "ok");
	is_text(db, "SELECT count(*) FROM pragma_foreign_key_check", "0");
}

static int
version_of(sqlite3 *db)
{
	char *text = text_of(db, "PRAGMA user_version");
	int version = (int)strtol(text, NULL, 10);

	free(text);
	return version;
}

/* Up to date, and what newer steps make of older rows is made. */
static void
is_newest(sqlite3 *db, const struct old_rows *rows)
{
	const char *lost = old_rows_lost(rows, db);

	if (lost != NULL)
		fail_msg("a row is lost of: %s", lost);
	assert_int_equal(version_of(db), newest());
	is_whole(db);
	is_text(db, SCHEMA_TEXT, fresh_schema);
	is_text(db,
	    "SELECT count(*) FROM appointment WHERE desk IS NOT NULL AND"
	    " desk_hash IS NULL",
	    "0");
	is_text(db,
	    "SELECT count(*) FROM reminder AS r JOIN appointment AS a"
	    " ON a.id = r.appointment WHERE r.message > 0 AND a.desk IS NOT"
	    " NULL AND NOT EXISTS (SELECT 1 FROM row_desk AS d"
	    " WHERE d.interaction = r.message)",
	    "0");
	is_text(
	    db, "SELECT count(*) FROM contact WHERE lists IS NOT NULL", "0");
}

/* What another program finds in the file after the crash. */
static void
is_old_or_new(const char *path, size_t steps, const struct old_rows *rows)
{
	const char *lost;
	sqlite3 *db;

	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	if (version_of(db) != (int)steps)
		is_newest(db, rows);
	is_whole(db);
	lost = old_rows_lost(rows, db);
	if (lost != NULL)
		fail_msg("a row is lost of: %s", lost);
	sqlite3_close(db);
}

static void
starts_well(struct fixture *fixture, const struct old_rows *rows)
{
	fixture_open(fixture);
	is_newest(fixture->store->db, rows);
	assert_true(fixture_person(fixture, "+39347005").id > 0);
	fixture_turn(fixture, "+393331112233", "SMnew", "rdv", "24/11");
	store_close(&fixture->store);
}

/* One start with trouble at AT; false when it was over before. */
static bool
start_with(struct fixture *fixture, enum trouble trouble, int at)
{
	bool write = trouble != KILLED_AT_STATEMENT;
	int result;

	chance_start((uint64_t)at * TROUBLES + trouble);
	statements = 0;
	last_statement = write ? 0 : at;
	if (write)
		disk_trouble.dies_after = at;
	result = store_open(
	    fixture->path, fixture_key(), &fixture->store, &fixture->fault);
	store_close(&fixture->store);
	last_statement = 0;
	disk_trouble.dies_after = 0;
	if (!disk_is_dead()) {
		fine(fixture, result);
		return false;
	}
	disk_crash(trouble == POWER_LOST_AT_WRITE ? CRASH_OF_MACHINE :
						    CRASH_OF_PROCESS);
	return true;
}

/* Tries every place where it may end; how many there were. */
static int
try_all(struct fixture *fixture, size_t steps, enum trouble trouble,
    const struct old_rows *rows)
{
	int at = all ? 1 : 1 + (int)steps % 3, tries = 0;

	for (;; tries++) {
		bool died;

		old_restore(fixture->path);
		died = start_with(fixture, trouble, at);
		/* Every other time nobody looks, and so mends, before us. */
		if (tries % 2 == 0)
			is_old_or_new(fixture->path, steps, rows);
		starts_well(fixture, rows);
		if (!died)
			return tries;
		at += all ? 1 : 1 + at;
	}
}

static struct old_rows *
make(struct fixture *fixture, size_t steps, bool crashed)
{
	struct old_rows *rows;
	sqlite3 *db;

	old_make(fixture->path, fixture_key(), steps, crashed);
	old_restore(fixture->path);
	assert_int_equal(sqlite3_open(fixture->path, &db), SQLITE_OK);
	assert_int_equal(version_of(db), steps);
	rows = old_rows_read(db);
	sqlite3_close(db);
	return rows;
}

static void
test_every_place(void **state)
{
	struct fixture *fixture = *state;
	int tries[TROUBLES] = {0}, trouble;
	size_t steps;

	end_of_it = disk_kill;
	for (steps = 1; steps <= newest(); steps++) {
		struct old_rows *rows = make(fixture, steps, steps % 2 == 0);

		for (trouble = 0; trouble < TROUBLES; trouble++)
			if (all || steps == 1 ||
			    trouble == (int)steps % TROUBLES)
				tries[trouble] += try_all(fixture, steps,
				    (enum trouble)trouble, rows);
		old_rows_free(rows);
	}
	for (trouble = 0; trouble < TROUBLES; trouble++)
		assert_true(tries[trouble] >= (int)newest());
	printf("measured: files of %d schemas brought up to date; killed at %d "
	       "statements and %d writes, power lost at %d writes\n",
	    (int)newest(), tries[KILLED_AT_STATEMENT], tries[KILLED_AT_WRITE],
	    tries[POWER_LOST_AT_WRITE]);
}

/* A disk that is full, or whose sync fails, says so and leaves it as it was. */
static void
test_disk_refuses(void **state)
{
	struct fixture *fixture = *state;
	size_t steps;

	for (steps = 1; steps < newest(); steps += all ? 1 : 3) {
		struct old_rows *rows = make(fixture, steps, steps % 2 == 0);
		bool full = false;

		do {
			full = !full;
			old_restore(fixture->path);
			disk_trouble.full = full;
			disk_trouble.fails_sync = full ? 0 : 1;
			assert_int_equal(
			    store_open(fixture->path, fixture_key(),
				&fixture->store, &fixture->fault),
			    -1);
			assert_int_equal(fixture->fault.kind,
			    full ? FAULT_BUSY : FAULT_FATAL);
			assert_non_null(strstr(fixture->fault.text,
			    full ? "make room" : "its disk fails"));
			disk_trouble.full = false;
			disk_crash(CRASH_OF_MACHINE);
			starts_well(fixture, rows);
		} while (full);
		old_rows_free(rows);
	}
}

/* The same with a process, a disk and a kill that are real. */
static void
die(void)
{
	raise(SIGKILL);
}

static void
write_real(const char *path)
{
	sqlite3_vfs *real = sqlite3_vfs_find("unix");
	sqlite3 *from, *to;
	sqlite3_backup *copy;

	old_restore(path);
	assert_int_equal(sqlite3_open(path, &from), SQLITE_OK);
	assert_int_equal(unlink(path), 0);
	assert_int_equal(
	    sqlite3_open_v2(path, &to,
		SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, real->zName),
	    SQLITE_OK);
	copy = sqlite3_backup_init(to, "main", from, "main");
	assert_non_null(copy);
	assert_int_equal(sqlite3_backup_step(copy, -1), SQLITE_DONE);
	sqlite3_backup_finish(copy);
	sqlite3_close(to);
	sqlite3_close(from);
	sqlite3_vfs_register(real, 1);
}

/* Whether it was killed. */
static bool
kill_child(struct fixture *fixture, int at)
{
	pid_t child = fork();
	int status;

	if (child == 0) {
		statements = 0;
		last_statement = at;
		end_of_it = die;
		fixture_open(fixture);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status) || WEXITSTATUS(status) == 0);
	return WIFSIGNALED(status);
}

static void
test_killed(void **state)
{
	struct fixture *fixture = *state;
	size_t steps;
	int at;

	for (steps = 1; steps < newest(); steps += all ? 1 : 6) {
		struct old_rows *rows = make(fixture, steps, false);

		for (at = 1;; at += all ? 1 : 1 + at) {
			bool killed;

			write_real(fixture->path);
			killed = kill_child(fixture, at);
			is_old_or_new(fixture->path, steps, rows);
			starts_well(fixture, rows);
			if (!killed)
				break;
		}
		assert_true(at > 10);
		old_rows_free(rows);
	}
}

static int
start(void **state)
{
	struct fixture *fixture;

	disk_start();
	if (fixture_start(state) != 0)
		return -1;
	fixture = *state;
	free(fresh_schema);
	fresh_schema = text_of(fixture->store->db, SCHEMA_TEXT);
	store_close(&fixture->store);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(
		test_every_place, start, fixture_end),
	    cmocka_unit_test_setup_teardown(
		test_disk_refuses, start, fixture_end),
	    cmocka_unit_test_setup_teardown(test_killed, start, fixture_end),
	};
	const char *how = getenv("FAULTS");
	int result;

	all = how != NULL && strcmp(how, "all") == 0;
	sqlite3_initialize();
	sqlite3_auto_extension((void (*)(void))watch);
	result = cmocka_run_group_tests(tests, NULL, NULL);
	free(fresh_schema);
	return result;
}
