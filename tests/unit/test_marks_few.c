/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_marks_few.c - two marks of a number say as much as all of them, also
 * after a crash; and no number of them is too many
 */
#include "marks_rig.h"

#include <signal.h>
#include <sys/wait.h>

#include "store/mark.h"

#define PEOPLE 4
#define STEPS 60
#define EVERY 6 /* steps between backups */
#define MANY 20000 /* more than are read at once */
#define KILLS 8

static const char *const numbers[PEOPLE] = {ANNA, BEN, CARL, "+393331112266"};

/* What should be so of somebody, and when they were erased last. */
struct told {
	bool stopped;
	int erased; /* step, from 1 */
};

static int64_t
count_marks(struct fixture *fixture)
{
	sqlite3_stmt *statement;
	int64_t count;

	assert_int_equal(sqlite3_prepare_v2(fixture->store->db,
			     "SELECT count(*) FROM mark", -1, &statement, NULL),
	    SQLITE_OK);
	assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
	count = sqlite3_column_int64(statement, 0);
	sqlite3_finalize(statement);
	return count;
}

static bool
is_stopped(struct fixture *fixture, const char *number)
{
	struct person person = fixture_person(fixture, number);

	return stops_any(&person.stops);
}

static const char *
saved_as(struct fixture *fixture, int step)
{
	return arena_printf(
	    fixture->arena, "%s/saved-%d", fixture->folder, step);
}

static void
do_step(struct fixture *fixture, struct told told[PEOPLE], int step)
{
	int who = rand() % PEOPLE;

	switch (rand() % 3) {
	case 0:
		erase(fixture, numbers[who]);
		told[who].erased = step;
		break;
	case 1:
		change(fixture, numbers[who], PURPOSE_ALL, true);
		told[who].stopped = true;
		break;
	default:
		change(fixture, numbers[who], PURPOSE_ALL, false);
		told[who].stopped = false;
		break;
	}
}

/* Of one backup, put back over what there is now. */
static void
put_back_and_compare(
    struct fixture *fixture, const struct told told[PEOPLE], int step)
{
	bool was[PEOPLE];
	int who;

	store_close(&fixture->store);
	fine(fixture,
	    store_open(saved_as(fixture, step), fixture_key(), &fixture->store,
		&fixture->fault));
	for (who = 0; who < PEOPLE; who++)
		was[who] = is_known(fixture, numbers[who]);
	store_close(&fixture->store);
	fine(fixture,
	    store_restore(saved_as(fixture, step), fixture->path, fixture_key(),
		NULL, NULL, &fixture->fault));
	fixture_open(fixture);
	for (who = 0; who < PEOPLE; who++) {
		bool now = is_known(fixture, numbers[who]);

		assert_int_equal(now, was[who] && told[who].erased <= step);
		assert_int_equal(
		    is_stopped(fixture, numbers[who]), told[who].stopped);
	}
	assert_true(count_marks(fixture) <= 2 * PEOPLE);
}

/* From some seeds: whatever happened after it, each backup learns of it. */
static void
test_as_much_as_all(void **state)
{
	struct fixture *fixture = *state;
	unsigned seed;
	int step;

	for (seed = 1; seed <= 2; seed++) {
		struct told told[PEOPLE] = {{false, 0}};

		srand(seed);
		fixture_end(state);
		assert_int_equal(fixture_start(state), 0);
		fixture = *state;
		for (step = 1; step <= STEPS; step++) {
			do_step(fixture, told, step);
			if (step % EVERY == 0)
				fine(fixture,
				    store_backup(fixture->store,
					saved_as(fixture, step), false, NULL,
					NULL, &fixture->fault));
			if (step % 7 == 0)
				fine(fixture,
				    store_checkpoint(
					fixture->store, &fixture->fault));
		}
		assert_true(count_marks(fixture) <= 2 * PEOPLE);
		for (step = EVERY; step <= STEPS; step += EVERY)
			put_back_and_compare(fixture, told, step);
	}
}

/* The row of before is gone, and the file does not know why yet. */
static void
test_crash_between(void **state)
{
	struct fixture *fixture = *state;

	change(fixture, ANNA, PURPOSE_ALL, true);
	fine(fixture, store_checkpoint(fixture->store, &fixture->fault));
	change(fixture, ANNA, PURPOSE_ALL, false);
	assert_int_equal(count_marks(fixture), 1);
	store_close(&fixture->store);
	fixture_open(fixture);
	assert_int_equal(store_marks_taken(fixture->store), 0);
	assert_false(is_stopped(fixture, ANNA));
	assert_int_equal(file_of_marks(fixture).length, sizeof(struct mark));
}

/* Marks that had no number stay, and what comes later is newer. */
static void
test_without_numbers(void **state)
{
	struct fixture *fixture = *state;
	int i;

	for (i = 0; i < 3; i++) {
		fixture->store->marks.number = -1;
		change(fixture, ANNA, PURPOSE_ALL, i % 2 == 0);
	}
	assert_int_equal(count_marks(fixture), 3);
	back_up(fixture);
	change(fixture, ANNA, PURPOSE_ALL, false);
	change(fixture, ANNA, PURPOSE_ALL, true);
	change(fixture, ANNA, PURPOSE_ALL, false);
	assert_int_equal(count_marks(fixture), 4);
	assert_int_equal(put_back(fixture), 1);
	assert_false(is_stopped(fixture, ANNA));
}

/* The file does not grow for ever. */
static void
test_file_written_anew(void **state)
{
	struct fixture *fixture = *state;
	int i;

	fixture->store->marks.most = 8;
	for (i = 0; i < 30; i++) {
		change(fixture, ANNA, PURPOSE_ALL, i % 2 == 0);
		fine(
		    fixture, store_checkpoint(fixture->store, &fixture->fault));
		if (fixture->store->marks.most > 8)
			fixture->store->marks.most = 8;
		assert_true(
		    file_of_marks(fixture).length <= 10 * sizeof(struct mark));
	}
}

static void
test_many(void **state)
{
	struct fixture *fixture = *state;
	struct stops stops = {.all_ms = NOW_MS};
	char number[32];
	int i;

	fine(fixture, store_begin(fixture->store, &fixture->fault));
	for (i = 0; i < MANY; i++) {
		snprintf(number, sizeof(number), "+3934%08d", i);
		fine(fixture,
		    mark_add(fixture->store, number, &stops, i % 2 == 0,
			&fixture->fault));
	}
	fine(fixture, store_commit(fixture->store, &fixture->fault));
	fine(fixture, store_checkpoint(fixture->store, &fixture->fault));
	store_close(&fixture->store);
	fixture_open(fixture);
	assert_int_equal(store_marks_taken(fixture->store), 0);
	store_close(&fixture->store);
	assert_int_equal(unlink(fixture->path), 0);
	fixture_open(fixture);
	assert_int_equal(store_marks_taken(fixture->store), MANY);
	assert_true(fixture_person(fixture, "+393400019999").stops.all_ms != 0);
	/* A prefix of the file is theirs: the rest comes again. */
	store_close(&fixture->store);
	assert_int_equal(truncate(beside(fixture, ".marks"), 88 * 5000), 0);
	fixture_open(fixture);
	assert_int_equal(store_marks_taken(fixture->store), 0);
	assert_int_equal(count_marks(fixture), MANY);
}

/* The disk is gone but for the backup and the file of marks. */
static void
lose_the_rest(struct fixture *fixture)
{
	store_close(&fixture->store);
	unlink(beside(fixture, "-wal"));
	assert_int_equal(rename(beside(fixture, ".backup"), fixture->path), 0);
	fixture_open(fixture);
}

/* The last word is in the file each time, also when the one before went. */
static void
test_changed_again(void **state)
{
	struct fixture *fixture = *state;
	int i;

	fixture_person(fixture, ANNA);
	for (i = 1; i <= 5; i++) {
		bool stops = i % 2 != 0;

		back_up(fixture);
		change(fixture, ANNA, PURPOSE_ALL, stops);
		fine(
		    fixture, store_checkpoint(fixture->store, &fixture->fault));
		change(fixture, ANNA, PURPOSE_ALL, !stops);
		fine(
		    fixture, store_checkpoint(fixture->store, &fixture->fault));
		lose_the_rest(fixture);
		assert_true(store_marks_taken(fixture->store) > 0);
		assert_true(is_stopped(fixture, ANNA) == !stops);
	}
}

/*
 * Changes, each told when it is committed: without end, or MOST of them, after
 * which there are only checkpoints.
 */
static void
change_for_ever(struct fixture *fixture, int tell, int most)
{
	int i;

	fixture_open(fixture);
	fixture->store->marks.most = 5;
	for (i = 0;; i++) {
		char stopped = i % 2 == 0;

		change(fixture, ANNA, PURPOSE_ALL, stopped);
		if (write(tell, &stopped, 1) != 1)
			_exit(0);
		do {
			fine(fixture,
			    store_checkpoint(fixture->store, &fixture->fault));
			if (fixture->store->marks.most > 5)
				fixture->store->marks.most = 5;
		} while (i + 1 == most);
	}
}

/*
 * What was said last holds; where it went on, what was being said then may hold
 * instead: a slow disk is killed just there.
 */
static void
test_killed(void **state)
{
	struct fixture *fixture = *state;
	int round;

	store_close(&fixture->store);
	for (round = 0; round < KILLS; round++) {
		int ends[2], wanted = 3 + round * 5, count = 0, stopped;
		bool goes_on = round % 2 != 0;
		char last = 0;
		pid_t child;

		assert_int_equal(pipe(ends), 0);
		child = fork();
		if (child == 0)
			change_for_ever(fixture, ends[1], goes_on ? 0 : wanted);
		close(ends[1]);
		while (count < wanted && read(ends[0], &last, 1) == 1)
			count++;
		kill(child, SIGKILL);
		waitpid(child, NULL, 0);
		while (read(ends[0], &last, 1) == 1)
			count++;
		close(ends[0]);
		assert_true(goes_on ? count >= wanted : count == wanted);
		fixture_open(fixture);
		assert_int_equal(store_marks_taken(fixture->store), 0);
		stopped = is_stopped(fixture, ANNA);
		assert_true(goes_on || stopped == last);
		assert_true(count_marks(fixture) <= 2);
		store_close(&fixture->store);
		fixture_open(fixture);
		assert_int_equal(is_stopped(fixture, ANNA), stopped);
		store_close(&fixture->store);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    STORE_TEST(test_as_much_as_all),
	    STORE_TEST(test_crash_between),
	    STORE_TEST(test_without_numbers),
	    STORE_TEST(test_file_written_anew),
	    STORE_TEST(test_many),
	    STORE_TEST(test_changed_again),
	    STORE_TEST(test_killed),
	};

	return cmocka_run_group_tests_name("marks few", tests, NULL, NULL);
}
