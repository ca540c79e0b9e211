/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_store_open.c - what is opened, what is refused and with which words
 */
#include "store_fixture.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>

#define ANNA "+393331112233"

static struct slice
other_key(void)
{
	return (struct slice){
	    "another-key-another-key-another-", STORE_KEY_BYTES};
}

/* Opening PATH with KEY fails with this kind, and says WORDS. */
static void
refused(struct fixture *fixture, const char *path, struct slice key,
    enum fault_kind kind, const char *words)
{
	struct store *store = (struct store *)1;

	assert_int_equal(store_open(path, key, &store, &fixture->fault), -1);
	assert_null(store);
	assert_int_equal(fixture->fault.kind, kind);
	if (strstr(fixture->fault.text, words) == NULL)
		fail_msg("'%s' is not in: %s", words, fixture->fault.text);
}

/* Changes the file as another program would. */
static void
change(struct fixture *fixture, const char *sql)
{
	sqlite3 *db;

	store_close(&fixture->store);
	assert_int_equal(sqlite3_open(fixture->path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
}

static void
test_two_openers(void **state)
{
	struct fixture *fixture = *state;
	char owner[64];

	snprintf(
	    owner, sizeof(owner), "is in use by process %ld", (long)getpid());
	refused(fixture, fixture->path, fixture_key(), FAULT_BUSY, owner);
	store_close(&fixture->store);
	fixture_open(fixture);
}

/* A commit to a file that nobody finds again would be a lie. */
static void
test_file_goes_away(void **state)
{
	struct fixture *fixture = *state;
	char name[128];

	fine(fixture, store_begin(fixture->store, &fixture->fault));
	fine(fixture, store_commit(fixture->store, &fixture->fault));
	snprintf(name, sizeof(name), "%s.away", fixture->path);
	assert_int_equal(rename(fixture->path, name), 0);
	assert_int_equal(store_begin(fixture->store, &fixture->fault), -1);
	assert_int_equal(fixture->fault.kind, FAULT_FATAL);
	assert_non_null(strstr(fixture->fault.text, "moved or removed"));
	assert_int_equal(rename(name, fixture->path), 0);
	fine(fixture, store_begin(fixture->store, &fixture->fault));
	fine(fixture, store_commit(fixture->store, &fixture->fault));
	snprintf(name, sizeof(name), "%s.lock", fixture->path);
	assert_int_equal(unlink(name), 0);
	assert_int_equal(store_begin(fixture->store, &fixture->fault), -1);
	assert_int_equal(fixture->fault.kind, FAULT_FATAL);
}

static void
test_wrong_key(void **state)
{
	struct fixture *fixture = *state;
	struct store *reader;

	assert_int_equal(store_open_reader(fixture->path, other_key(), &reader,
			     &fixture->fault),
	    -1);
	store_close(&fixture->store);
	refused(fixture, fixture->path, other_key(), FAULT_SETTINGS,
	    "sealed with another key");
	fixture_open(fixture);
}

static void
test_newer_schema(void **state)
{
	struct fixture *fixture = *state;

	assert_true(store_schema_version(fixture->store) >= 1);
	change(fixture, "PRAGMA user_version = 99");
	refused(fixture, fixture->path, fixture_key(), FAULT_DATA,
	    "newer passaparola");
}

static void
test_foreign_files(void **state)
{
	struct fixture *fixture = *state;
	char path[128], command[256];
	struct stat status;

	change(fixture, "PRAGMA application_id = 1");
	refused(fixture, fixture->path, fixture_key(), FAULT_DATA,
	    "another program");
	change(fixture, "PRAGMA application_id = 0");
	assert_int_equal(chmod(fixture->path, 0644), 0);
	refused(fixture, fixture->path, fixture_key(), FAULT_DATA,
	    "another program");
	assert_int_equal(stat(fixture->path, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0644);
	snprintf(path, sizeof(path), "%s/words.txt", fixture->folder);
	snprintf(command, sizeof(command),
	    "yes 'this is no database at all' | head -300 >%s", path);
	assert_int_equal(system(command), 0);
	refused(fixture, path, fixture_key(), FAULT_FATAL, "not a database");
	snprintf(path, sizeof(path), "%s/nowhere/line.db", fixture->folder);
	refused(fixture, path, fixture_key(), FAULT_WRITE, "mkdir -p");
	refused(fixture, fixture->folder, fixture_key(), FAULT_DATA,
	    "is not a file");
}

static void
test_folder_not_ours(void **state)
{
	struct fixture *fixture = *state;
	bool root = geteuid() == 0;
	char path[128];

	snprintf(path, sizeof(path), "%s/other.db", fixture->folder);
	assert_int_equal(chmod(fixture->folder, 0500), 0);
	if (root)
		assert_int_equal(seteuid(65534), 0);
	refused(fixture, path, fixture_key(), FAULT_WRITE, "chown");
	if (root)
		assert_int_equal(seteuid(0), 0);
	assert_int_equal(chmod(fixture->folder, 0700), 0);
}

static void
test_modes(void **state)
{
	static const char *const ends[] = {"", "-wal", "-shm", ".lock"};
	struct fixture *fixture = *state;
	struct stat status;
	char path[128];
	size_t i;

	fixture_turn(fixture, ANNA, "SM1", "rdv", "24/11");
	for (i = 0; i < ARRAY_LEN(ends); i++) {
		snprintf(path, sizeof(path), "%s%s", fixture->path, ends[i]);
		assert_int_equal(stat(path, &status), 0);
		assert_int_equal(status.st_mode & 0777, 0600);
	}
	store_close(&fixture->store);
	assert_int_equal(chmod(fixture->path, 0644), 0);
	fixture_open(fixture);
	assert_int_equal(stat(fixture->path, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0600);
}

static bool
count(void *context, const struct interaction *row)
{
	(void)row;
	++*(int *)context;
	return true;
}

static int
rows_of(struct fixture *fixture, struct store *store)
{
	struct interaction_filter filter = {.channel = -1};
	int rows = 0;

	fine(fixture,
	    store_interaction_list(
		store, &filter, count, &rows, &fixture->fault));
	return rows;
}

static void
test_reader(void **state)
{
	struct fixture *fixture = *state;
	struct store *reader;

	fixture_turn(fixture, ANNA, "SM1", "rdv", "24/11");
	fine(fixture,
	    store_open_reader(
		fixture->path, fixture_key(), &reader, &fixture->fault));
	assert_int_equal(rows_of(fixture, reader), 2);
	fixture_turn(fixture, ANNA, "SM2", "rdv", "24/11");
	assert_int_equal(rows_of(fixture, reader), 4);
	assert_int_equal(store_begin(reader, &fixture->fault), -1);
	store_close(&fixture->store);
	assert_int_equal(rows_of(fixture, reader), 4);
	store_close(&reader);

	/* With nobody there, and nothing but the file itself. */
	fine(fixture,
	    store_open_reader(
		fixture->path, fixture_key(), &reader, &fixture->fault));
	assert_int_equal(rows_of(fixture, reader), 4);
	store_close(&reader);
}

static void
test_reader_after_crash(void **state)
{
	struct fixture *fixture = *state;
	struct store *reader;
	pid_t child;
	int status;

	store_close(&fixture->store);
	child = fork();
	if (child == 0) {
		fixture_open(fixture);
		fixture_turn(fixture, ANNA, "SM1", "rdv", "24/11");
		_exit(0); /* as a crash: nothing is closed */
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	fine(fixture,
	    store_open_reader(
		fixture->path, fixture_key(), &reader, &fixture->fault));
	assert_int_equal(rows_of(fixture, reader), 2);
	store_close(&reader);
	fixture_open(fixture);
	assert_int_equal(rows_of(fixture, fixture->store), 2);
}

/* Copies FROM over TO, as `cp` does. */
static void
copy(const char *from, const char *to)
{
	char command[300];

	snprintf(command, sizeof(command), "cp %s %s", from, to);
	assert_int_equal(system(command), 0);
}

/* Killed, and a backup put in its place beside the log of before. */
static void
test_backup_beside_old_log(void **state)
{
	struct fixture *fixture = *state;
	char saved[128], log[128], kept[128];
	struct store *reader;

	snprintf(saved, sizeof(saved), "%s/saved.db", fixture->folder);
	snprintf(log, sizeof(log), "%s-wal", fixture->path);
	snprintf(kept, sizeof(kept), "%s/kept", fixture->folder);
	fixture_turn(fixture, ANNA, "SM1", "rdv", "24/11");
	fine(fixture,
	    store_open_reader(
		fixture->path, fixture_key(), &reader, &fixture->fault));
	fine(fixture,
	    store_backup(reader, saved, false, NULL, NULL, &fixture->fault));
	store_close(&reader);
	fixture_turn(fixture, ANNA, "SM2", "rdv", "24/11");
	copy(log, kept);
	store_close(&fixture->store);
	copy(kept, log);
	copy(saved, fixture->path);
	refused(fixture, fixture->path, fixture_key(), FAULT_DATA, "mv ");
	assert_int_equal(unlink(log), 0);
	fixture_open(fixture);
	assert_true(fixture_seen(fixture, "SM1") != 0);
	assert_int_equal(fixture_seen(fixture, "SM2"), 0);
}

static void
test_key_file(void **state)
{
	struct fixture *fixture = *state;
	struct slice key, again;
	struct stat status;
	char path[128];

	snprintf(path, sizeof(path), "%s/line.key", fixture->folder);
	assert_int_equal(
	    store_key(fixture->arena, path, NULL, &key, &fixture->fault), -1);
	fine(fixture,
	    store_key(fixture->arena, path, "/nowhere", &key, &fixture->fault));
	assert_int_equal(key.length, STORE_KEY_BYTES);
	assert_int_equal(stat(path, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0600);
	fine(fixture,
	    store_key(
		fixture->arena, path, "/nowhere", &again, &fixture->fault));
	assert_true(slice_equals(key, again));
	assert_int_equal(chmod(path, 0640), 0);
	assert_int_equal(
	    store_key(fixture->arena, path, "/nowhere", &key, &fixture->fault),
	    -1);
	assert_int_equal(fixture->fault.kind, FAULT_SETTINGS);
	assert_non_null(strstr(fixture->fault.text, "chmod 600"));
	assert_int_equal(chmod(path, 0600), 0);
	assert_int_equal(truncate(path, 20), 0);
	assert_int_equal(
	    store_key(fixture->arena, path, "/nowhere", &key, &fixture->fault),
	    -1);
	assert_non_null(strstr(fixture->fault.text, "is not a key file"));
}

/* A key that is lost is not made anew, whatever the database was before. */
static void
test_key_is_lost(void **state)
{
	struct fixture *fixture = *state;
	char path[128], backup[128];
	struct slice key;

	snprintf(path, sizeof(path), "%s/line.key", fixture->folder);
	snprintf(backup, sizeof(backup), "%s/backup.db", fixture->folder);
	fine(fixture,
	    store_backup(
		fixture->store, backup, false, NULL, NULL, &fixture->fault));
	store_close(&fixture->store);
	assert_int_equal(store_key(fixture->arena, path, fixture->path, &key,
			     &fixture->fault),
	    -1);
	assert_int_equal(fixture->fault.kind, FAULT_MISSING);
	assert_int_equal(
	    store_key(fixture->arena, path, backup, &key, &fixture->fault), -1);
	assert_int_equal(fixture->fault.kind, FAULT_MISSING);
	assert_int_equal(access(path, F_OK), -1);
	fixture_open(fixture);
}

/* Only root can be somebody else here. */
static void
test_database_of_another_user(void **state)
{
	struct fixture *fixture = *state;
	char lock[160];

	if (geteuid() != 0)
		skip();
	store_close(&fixture->store);
	snprintf(lock, sizeof(lock), "%s.lock", fixture->path);
	assert_int_equal(unlink(lock), 0);
	assert_int_equal(chown(fixture->path, 65534, 65534), 0);
	assert_int_equal(store_open(fixture->path, fixture_key(),
			     &fixture->store, &fixture->fault),
	    -1);
	assert_non_null(strstr(fixture->fault.text, "belongs to user 65534"));
	assert_int_not_equal(access(lock, F_OK), 0);
	assert_int_equal(chown(fixture->path, 0, 0), 0);
	fixture_open(fixture);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    STORE_TEST(test_two_openers),
	    STORE_TEST(test_file_goes_away),
	    STORE_TEST(test_wrong_key),
	    STORE_TEST(test_newer_schema),
	    STORE_TEST(test_foreign_files),
	    STORE_TEST(test_folder_not_ours),
	    STORE_TEST(test_modes),
	    STORE_TEST(test_reader),
	    STORE_TEST(test_reader_after_crash),
	    STORE_TEST(test_database_of_another_user),
	    STORE_TEST(test_backup_beside_old_log),
	    STORE_TEST(test_key_file),
	    STORE_TEST(test_key_is_lost),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
