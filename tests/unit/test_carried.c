/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_carried.c - a backup carries what the desk made, and brings it back
 */
#include "carried_rig.h"

#include <signal.h>
#include <sys/wait.h>

#include "store/inner.h"

static struct carried_counts
put_back(struct desk *desk)
{
	struct fixture *fixture = desk->fixture;
	struct carried_counts counts;

	store_close(&fixture->store);
	fine(fixture,
	    store_restore(desk->backup, fixture->path, fixture_key(),
		&desk->places, NULL, &fixture->fault));
	fixture_open(fixture);
	fine(fixture,
	    store_carried_back(
		fixture->store, &desk->places, &counts, NULL, &fixture->fault));
	fine(fixture,
	    store_carried_messages(fixture->store,
		desk->places.folder[CARRIED_RECORDINGS], &fixture->fault));
	return counts;
}

static void
assert_all_there(struct desk *desk)
{
	struct fixture *fixture = desk->fixture;
	struct slice audio;

	assert_true(
	    holds(desk, "voices/fr/greeting.bye.wav", desk->large, LARGE));
	assert_true(says(desk, "voices/fr/greeting.bye.about", "by Awa"));
	assert_true(says(desk, "voices/fr/@before.greeting.bye.wav", "before"));
	assert_true(says(desk, "voices/wo/@texts.po", "msgid"));
	assert_true(says(desk, "voices/wo/empty.wav", ""));
	assert_true(
	    says(desk, CARRIED_WORDS_NAME, "appointment\tit\tapuntamento"));
	fine(fixture,
	    store_recording_read(fixture->store, fixture->arena,
		in(desk, "recordings"), 7, &audio, &fixture->fault));
	assert_true(slice_equals(audio, slice_of("a voice")));
	assert_true(store_notice_recording_is(
	    in(desk, "recordings"), slice_of(desk->notice)));
}

/* The disk is gone, and all comes out of one file. */
static void
test_all_of_it(void **state)
{
	struct desk desk = make_desk(*state);
	struct carried_counts counts;
	struct stat status;

	back_up(&desk);
	lose_all(&desk);
	counts = put_back(&desk);
	assert_int_equal(counts.files, 8);
	assert_int_equal(counts.voices, 5);
	assert_all_there(&desk);
	assert_false(file_exists(in(&desk, "voices/fr/@coming-7")));
	assert_false(file_exists(in(&desk, "recordings/8.sealed")));
	assert_int_equal(stat(in(&desk, "recordings/7.sealed"), &status), 0);
	assert_int_equal(status.st_mode & 0777, 0600);
	/* Once: what is removed afterwards stays away. */
	assert_int_equal(unlink(in(&desk, "voices/fr/greeting.bye.about")), 0);
	fine(desk.fixture,
	    store_carried_back(desk.fixture->store, &desk.places, &counts, NULL,
		&desk.fixture->fault));
	assert_int_equal(counts.files, 0);
	assert_false(file_exists(in(&desk, "voices/fr/greeting.bye.about")));
}

/* What the desk did since the backup is not undone. */
static void
test_what_is_there_stays(void **state)
{
	struct desk desk = make_desk(*state);
	struct recording recording;
	bool found;

	leave_message(&desk, 9, RECORDING_WAITING);
	assert_int_equal(unlink(in(&desk, "recordings/9.sealed")), 0);
	back_up(&desk);
	put_text(&desk, "voices/fr/greeting.bye.about", "by Fatou");
	put_text(&desk, "voices/fr/new.wav", "new");
	assert_int_equal(unlink(in(&desk, "voices/wo/@texts.po")), 0);
	leave_message(&desk, 10, RECORDING_DONE);
	fine(desk.fixture,
	    store_recording_write(desk.fixture->store, in(&desk, "recordings"),
		9, slice_of("came since"), &desk.fixture->fault));
	assert_int_equal(put_back(&desk).files, 1);
	assert_true(says(&desk, "voices/fr/greeting.bye.about", "by Fatou"));
	assert_true(says(&desk, "voices/fr/new.wav", "new"));
	assert_true(says(&desk, "voices/wo/@texts.po", "msgid"));
	/* Of no row: nobody could hear it, nor ask for it to be erased. */
	assert_false(file_exists(in(&desk, "recordings/10.sealed")));
	/* The provider may not have it any more. */
	fine(desk.fixture,
	    store_recording_get(desk.fixture->store, desk.fixture->arena, 9,
		&recording, &found, &desk.fixture->fault));
	assert_int_equal(recording.state, RECORDING_KEPT);
}

static bool
file_has(struct desk *desk, const char *path, struct slice bytes)
{
	struct slice all;

	fine(desk->fixture,
	    file_read(desk->fixture->arena, path, 64 << 20, &all,
		&desk->fixture->fault));
	return memmem(all.data, all.length, bytes.data, bytes.length) != NULL;
}

/* Erased in the backup itself, and after it. */
static void
test_erased(void **state)
{
	struct desk desk = make_desk(*state);
	struct fixture *fixture = desk.fixture;
	int64_t person = fixture_person(fixture, ANNA).id;
	struct slice sealed;
	struct store *copy;

	fine(fixture,
	    file_read(fixture->arena, in(&desk, "recordings/7.sealed"), 1 << 20,
		&sealed, &fixture->fault));
	back_up(&desk);
	assert_true(file_has(&desk, desk.backup, sealed));
	fine(fixture,
	    store_person_erase(fixture->store, person, &fixture->fault));
	fine(fixture, store_checkpoint(fixture->store, &fixture->fault));
	assert_int_equal(unlink(in(&desk, "recordings/7.sealed")), 0);
	put_back(&desk);
	assert_false(file_exists(in(&desk, "recordings/7.sealed")));
	assert_false(file_has(&desk, fixture->path, sealed));
	fine(fixture,
	    store_open(desk.backup, fixture_key(), &copy, &fixture->fault));
	fine(fixture, store_person_erase(copy, person, &fixture->fault));
	fine(fixture, store_checkpoint(copy, &fixture->fault));
	store_close(&copy);
	assert_false(file_has(&desk, desk.backup, sealed));
}

static void
run_sql(struct desk *desk, const char *path, const char *sql)
{
	sqlite3 *db;

	(void)desk;
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
}

/* Somebody else's file leads nowhere outside. */
static void
test_names(void **state)
{
	struct desk desk = make_desk(*state);

	back_up(&desk);
	run_sql(&desk, desk.backup,
	    "DELETE FROM carried;"
	    "INSERT INTO carried (place, name, piece, bytes) VALUES"
	    " (0, '../out', 0, x'41'), (0, 'fr/../../out', 0, x'41'),"
	    " (0, 'fr/.hidden', 0, x'41'), (0, 'out', 0, x'41'),"
	    " (1, 'line.db', 0, x'41'), (1, '../out', 0, x'41'),"
	    " (2, '../out', 0, x'41'), (2, '/tmp/out', 0, x'41'),"
	    " (3, 'out', 0, x'41'), (99, 'out', 0, x'41'),"
	    " (2, 'x.sealed', 0, x'41'), (0, 'fr/fine.wav', 0, x'41')");
	assert_int_equal(put_back(&desk).files, 1);
	assert_true(says(&desk, "voices/fr/fine.wav", "A"));
}

/* A part that was left is no backup, whatever it is called. */
static void
test_not_whole(void **state)
{
	struct desk desk = make_desk(*state);
	struct fixture *fixture = desk.fixture;
	const char *part = in(&desk, "backup.db.part");

	put_text(&desk, "backup.db.part", "what a kill left");
	put_text(&desk, "backup.db.part-journal", "and its journal");
	back_up(&desk);
	assert_false(file_exists(part));
	assert_false(file_exists(in(&desk, "backup.db.part-journal")));
	run_sql(&desk, desk.backup, "PRAGMA application_id = 0x70617371");
	store_close(&fixture->store);
	assert_int_equal(
	    store_restore(desk.backup, fixture->path, fixture_key(),
		&desk.places, NULL, &fixture->fault),
	    -1);
	assert_non_null(strstr(fixture->fault.text, "was not finished"));
	fixture_open(fixture);
	/* One that is there is left alone, unless somebody says so. */
	assert_int_equal(store_backup(fixture->store, desk.backup, false,
			     &desk.places, NULL, &fixture->fault),
	    -1);
	assert_non_null(strstr(fixture->fault.text, "--replace"));
	back_up(&desk);
	lose_all(&desk);
	put_back(&desk);
	assert_all_there(&desk);
}

/* Nothing of it is there when there is nowhere to put the files. */
static void
test_nowhere(void **state)
{
	struct desk desk = make_desk(*state);
	struct fixture *fixture = desk.fixture;

	back_up(&desk);
	lose_all(&desk);
	put_text(&desk, "voices", "a file where a folder should be");
	assert_int_equal(
	    store_restore(desk.backup, fixture->path, fixture_key(),
		&desk.places, NULL, &fixture->fault),
	    -1);
	assert_int_equal(fixture->fault.kind, FAULT_WRITE);
	assert_false(file_exists(fixture->path));
	assert_false(file_exists(in(&desk, "line.db.restored")));
	assert_int_equal(unlink(in(&desk, "voices")), 0);
	put_back(&desk);
	assert_all_there(&desk);
}

static void
keep_renaming(struct desk *desk)
{
	for (;;) {
		const char *name = in(desk, "voices/fr/a.wav");

		rename(in(desk, "voices/fr/greeting.bye.about"), name);
		rename(name, in(desk, "voices/fr/greeting.bye.about"));
		arena_reset(desk->fixture->arena);
	}
}

/* Two of one name, or none, is no moment that ever was. */
static void
test_while_it_changes(void **state)
{
	struct desk desk = make_desk(*state);
	pid_t child = fork();
	int result;

	if (child == 0) {
		desk.fixture->arena = arena_new(1 << 20);
		keep_renaming(&desk);
	}
	result = store_backup(desk.fixture->store, desk.backup, false,
	    &desk.places, NULL, &desk.fixture->fault);
	kill(child, SIGKILL);
	waitpid(child, NULL, 0);
	if (result != 0) {
		assert_int_equal(desk.fixture->fault.kind, FAULT_BUSY);
		assert_false(file_exists(desk.backup));
		assert_false(file_exists(in(&desk, "backup.db.part")));
	}
	unlink(in(&desk, "voices/fr/a.wav"));
	put_text(&desk, "voices/fr/greeting.bye.about", "by Awa");
	back_up(&desk);
	lose_all(&desk);
	put_back(&desk);
	assert_all_there(&desk);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    STORE_TEST(test_all_of_it),
	    STORE_TEST(test_what_is_there_stays),
	    STORE_TEST(test_erased),
	    STORE_TEST(test_names),
	    STORE_TEST(test_not_whole),
	    STORE_TEST(test_nowhere),
	    STORE_TEST(test_while_it_changes),
	};

	return cmocka_run_group_tests_name("carried", tests, NULL, NULL);
}
