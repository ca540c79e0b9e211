/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_line_faults.c - every statement of a turn fails, one after another
 *
 * The program is linked so that SQLite's steps pass by here first.  A turn in
 * which one failed is undone as a whole, says so, and the next one is fine.
 */
#include "two_rig.h"

#include <sqlite3.h>

#include "store/opt_out.h"
#include "store/retain.h"

#define CALLS_MAX 5000

int __real_sqlite3_step(sqlite3_stmt *);
int __wrap_sqlite3_step(sqlite3_stmt *);
int __real_sqlite3_exec(sqlite3 *, const char *,
    int (*)(void *, int, char **, char **), void *, char **);
int __wrap_sqlite3_exec(sqlite3 *, const char *,
    int (*)(void *, int, char **, char **), void *, char **);

static int calls, fails_at; /* 0: none */
static bool failed;
static char which[200]; /* the statement that failed last */

static bool
fails(const char *sql)
{
	/* What takes back what went wrong is not let down. */
	if (fails_at == 0 || strncmp(sql, "ROLLBACK", 8) == 0)
		return false;
	if (++calls != fails_at)
		return false;
	failed = true;
	snprintf(which, sizeof(which), "%s", sql);
	return true;
}

int
__wrap_sqlite3_step(sqlite3_stmt *statement)
{
	return fails(sqlite3_sql(statement)) ? SQLITE_BUSY :
					       __real_sqlite3_step(statement);
}

int
__wrap_sqlite3_exec(sqlite3 *db, const char *sql,
    int (*each)(void *, int, char **, char **), void *context, char **error)
{
	return fails(sql) ? SQLITE_BUSY :
			    __real_sqlite3_exec(db, sql, each, context, error);
}

static void
arm(int at)
{
	calls = 0;
	failed = false;
	fails_at = at;
}

/* Does WORK with its first statement failing, then its second, and so on. */
static void
each(struct rig *rig, int (*work)(struct rig *, int number))
{
	int64_t before;
	int at, result;

	for (at = 1; at < CALLS_MAX; at++) {
		before = store_interaction_count(rig->store);
		arm(at);
		result = work(rig, at);
		fails_at = 0;
		if (!failed) {
			assert_int_equal(result, 0);
			return;
		}
		if (result != -1)
			fail_msg("this failed, and nobody said so: %s", which);
		assert_false(store_in_transaction(rig->store));
		assert_int_equal(store_interaction_count(rig->store), before);
	}
	fail_msg("there is no end of it");
}

static int
turn(struct rig *rig, const struct event *event)
{
	struct unit *unit = rig_unit(rig, event);
	int result =
	    line_batch(rig->store, &rig->world, unit, rig->now_ms, &rig->fault);

	return result == 0 && unit->result == UNIT_DONE ? 0 : -1;
}

static int
says(struct rig *rig, const char *id, const char *text, bool out, bool in)
{
	return turn(rig,
	    &(struct event){.kind = EVENT_TEXT,
		.account = "main",
		.remote_id = id,
		.from = AMINA,
		.to = OWN_NUMBER,
		.text = slice_of(text),
		.opted_out_there = out,
		.opted_in_there = in});
}

static int
greets(struct rig *rig, int number)
{
	(void)number;
	return says(rig, "SM-hello", "ciao", false, false);
}

static int
stops(struct rig *rig, int number)
{
	(void)number;
	return says(rig, "SM-stop", "stop", false, false);
}

static int
starts(struct rig *rig, int number)
{
	(void)number;
	return says(rig, "SM-start", "start", false, false);
}

static int
is_stopped_there(struct rig *rig, int number)
{
	(void)number;
	return says(rig, "SM-out", "basta", true, false);
}

static int
is_started_there(struct rig *rig, int number)
{
	(void)number;
	return says(rig, "SM-in", "ciao", false, true);
}

/* What the provider keeps of them, told with a receipt of ours. */
static int
is_refused_there(struct rig *rig, int64_t message, bool out)
{
	return turn(rig,
	    &(struct event){.kind = EVENT_RECEIPT,
		.account = "main",
		.remote_id = "SM1",
		.message = message,
		.state = MESSAGE_FAILED,
		.opted_out_there = out});
}

static int64_t sent; /* the message that test_receipts is about */

static int
is_refused(struct rig *rig, int number)
{
	(void)number;
	return is_refused_there(rig, sent, true);
}

static void
test_receipts(void **state)
{
	struct line_of_two *two = *state;
	struct rig *rig = two->rig;

	sent = two_add(two, PURPOSE_NOTICE, true);
	assert_int_equal(is_refused_there(rig, sent, false), 0);
	each(rig, is_refused);
	assert_true(rig_person(rig, AMINA).stops.all_ms != 0);
	/* Twice is once, and of a text that was not ours nothing is known. */
	assert_int_equal(is_refused_there(rig, sent, true), 0);
	assert_int_equal(is_refused_there(rig, 4711, true), 0);
}

/* The provider says again what is known, or what is not so here. */
static void
test_said_again(void **state)
{
	struct rig *rig = ((struct line_of_two *)*state)->rig;

	assert_int_equal(says(rig, "a", "ciao", false, true), 0);
	assert_int_equal(says(rig, "b", "basta", true, false), 0);
	assert_int_equal(says(rig, "c", "basta", true, false), 0);
	assert_true(rig_person(rig, AMINA).stops.all_ms != 0);
	assert_int_equal(says(rig, "d", "ciao", false, true), 0);
	assert_true(rig_person(rig, AMINA).stops.all_ms == 0);
}

/* A clock that goes back gives nobody less than they had. */
static void
test_clock_back(void **state)
{
	struct rig *rig = ((struct line_of_two *)*state)->rig;

	assert_int_equal(says(rig, "a", "ciao", false, false), 0);
	rig->now_ms -= 2 * HOUR_MS;
	assert_int_equal(says(rig, "b", "ciao", false, false), 0);
	assert_int_equal(rig_person(rig, AMINA).answers, 1);
}

static void
test_texts(void **state)
{
	struct rig *rig = ((struct line_of_two *)*state)->rig;

	each(rig, greets);
	each(rig, stops);
	each(rig, starts);
	each(rig, is_stopped_there);
	each(rig, is_started_there);
}

static int
ticks(struct rig *rig, int number)
{
	(void)number;
	return turn(rig, &(struct event){.kind = EVENT_TICK});
}

static void
test_retention(void **state)
{
	struct rig *rig = ((struct line_of_two *)*state)->rig;
	struct retained_counts counts;

	assert_int_equal(greets(rig, 0), 0);
	assert_int_equal(ticks(rig, 0), 0);
	rig->world.retention = (struct retention){.text_ms = 2 * HOUR_MS,
	    .person_ms = 3 * HOUR_MS,
	    .code_ms = HOUR_MS};
	rig->now_ms += HOUR_MS;
	each(rig, ticks);
	rig->now_ms += 5 * HOUR_MS;
	each(rig, ticks);
	/* Two days ahead it holds, and goes on when somebody says so. */
	rig->now_ms += 3 * DAY_MS;
	each(rig, ticks);
	rig->now_ms += 8 * DAY_MS;
	each(rig, ticks);
	rig_fine(rig,
	    store_retain_count(rig->store, &rig->world.retention, rig->now_ms,
		&counts, &rig->fault));
}

static int
drains(struct rig *rig, int number)
{
	static const struct budget budgets[] = {{"main", 5, false}};

	(void)number;
	return turn(rig,
	    &(struct event){
		.kind = EVENT_DRAIN, .budgets = budgets, .budget_count = 1});
}

static void
test_cap(void **state)
{
	struct line_of_two *two = *state;

	two->rig->world.cap = PRICE / 2;
	two_add_many(two, 2);
	each(two->rig, drains);
}

static int
counts_what_goes(struct rig *rig, int number)
{
	struct retained_counts counts;

	(void)number;
	return store_retain_count(rig->store, &rig->world.retention,
	    rig->now_ms, &counts, &rig->fault);
}

static int
lists_changes(struct rig *rig, int number)
{
	struct opt_change list[4];
	size_t count;

	(void)number;
	return store_opt_out_list(
	    rig->store, rig->desk->arena, 1, list, 4, &count, &rig->fault);
}

/* What only reads fails as well, and says so. */
static void
test_reads(void **state)
{
	struct rig *rig = ((struct line_of_two *)*state)->rig;

	assert_int_equal(stops(rig, 0), 0);
	rig->world.retention = (struct retention){.text_ms = HOUR_MS};
	each(rig, counts_what_goes);
	each(rig, lists_changes);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TWO_TEST(test_texts),
	    TWO_TEST(test_receipts),
	    TWO_TEST(test_said_again),
	    TWO_TEST(test_clock_back),
	    TWO_TEST(test_retention),
	    TWO_TEST(test_cap),
	    TWO_TEST(test_reads),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
