/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_line_faults.c - every statement of a turn fails, one after another
 *
 * A turn in which one failed is undone as a whole, says so, and the next one is
 * fine.
 */
#include "two_rig.h"

#include "line/retain.h"
#include "line/spend.h"
#include "sql_fault.h"
#include "store/audit.h"
#include "store/opt_out.h"
#include "store/tally.h"

/* What a turn says of a statement that failed in it. */
static void
each(struct rig *rig, sql_fault_work *work)
{
	sql_fault_each(rig->store, work, rig);
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
greets(void *rig)
{
	return says(rig, "SM-hello", "ciao", false, false);
}

static int
stops(void *rig)
{
	return says(rig, "SM-stop", "stop", false, false);
}

static int
starts(void *rig)
{
	return says(rig, "SM-start", "start", false, false);
}

/* A word that is one of theirs only. */
static int
is_stopped_there(void *rig)
{
	return says(rig, "SM-out", "zzyx", true, false);
}

static int
is_started_there(void *rig)
{
	return says(rig, "SM-in", "xyzz", false, true);
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
is_refused(void *rig)
{
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
	/* Of one that went before they wanted messages again: old news. */
	rig->now_ms += HOUR_MS;
	assert_int_equal(starts(rig), 0);
	assert_int_equal(is_refused_there(rig, sent, true), 0);
	assert_true(rig_person(rig, AMINA).stops.all_ms == 0);
}

/* The provider says again what is known, or what is not so here. */
static void
test_said_again(void **state)
{
	struct rig *rig = ((struct line_of_two *)*state)->rig;

	assert_int_equal(says(rig, "a", "xyzz", false, true), 0);
	assert_int_equal(says(rig, "b", "zzyx", true, false), 0);
	assert_int_equal(says(rig, "c", "zzyx", true, false), 0);
	assert_true(rig_person(rig, AMINA).stops.all_ms != 0);
	/* What is a word of ours is an answer to our question. */
	assert_int_equal(says(rig, "d", "orari", false, true), 0);
	assert_true(rig_person(rig, AMINA).stops.all_ms != 0);
	assert_int_equal(says(rig, "e", "xyzz", false, true), 0);
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
ticks(void *rig)
{
	return turn(rig, &(struct event){.kind = EVENT_TICK});
}

static void
test_retention(void **state)
{
	struct rig *rig = ((struct line_of_two *)*state)->rig;
	struct retained_counts counts;
	int i;

	assert_int_equal(greets(rig), 0);
	assert_int_equal(ticks(rig), 0);
	for (i = 0; i < 3; i++)
		rig_fine(rig,
		    store_audit_add(rig->store,
			&(struct audit){.at_ms = rig->now_ms, .did = "seen"},
			&rig->fault));
	rig->world.retention = (struct retention){.text_ms = 2 * HOUR_MS,
	    .person_ms = 3 * HOUR_MS,
	    .code_ms = HOUR_MS,
	    .audit_ms = 2 * HOUR_MS};
	rig->now_ms += HOUR_MS;
	each(rig, ticks);
	rig->now_ms += 5 * HOUR_MS;
	each(rig, ticks);
	/* A folder of recordings that is none. */
	rig->world.recordings = rig->path;
	rig->now_ms += HOUR_MS;
	assert_int_equal(ticks(rig), -1);
	rig->world.recordings = NULL;
	assert_int_equal(ticks(rig), 0);
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
drains(void *rig)
{
	static const struct budget budgets[] = {{"main", 5, false}};

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
counts_what_goes(void *context)
{
	struct rig *rig = context;
	struct retained_counts counts;

	return store_retain_count(rig->store, &rig->world.retention,
	    rig->now_ms, &counts, &rig->fault);
}

static int
lists_changes(void *context)
{
	struct rig *rig = context;
	struct opt_change list[4];
	size_t count;

	return store_opt_out_list(
	    rig->store, rig->desk->arena, 1, list, 4, &count, &rig->fault);
}

/* What only reads fails as well, and says so. */
static void
test_reads(void **state)
{
	struct rig *rig = ((struct line_of_two *)*state)->rig;

	assert_int_equal(stops(rig), 0);
	rig->world.retention = (struct retention){.text_ms = HOUR_MS};
	each(rig, counts_what_goes);
	each(rig, lists_changes);
}

static int
releases(void *context)
{
	struct rig *rig = context;

	return retain_release(rig->store, rig->now_ms, &rig->fault);
}

/* Sums of more days than memory takes are written at once, which may fail. */
static int
books_much(void *context)
{
	struct rig *rig = context;
	struct turn turn = {
	    .store = rig->store, .world = &rig->world, .now_ms = rig->now_ms};
	int days, result;

	if (store_begin(rig->store, &rig->fault) != 0)
		return -1;
	for (days = 0; days < 40; days++) {
		turn.now_ms += DAY_MS;
		result = spend_answered(
		    &turn, "main", slice_of("Hello"), &rig->fault);
		if (result != 0) {
			store_rollback(rig->store);
			return -1;
		}
	}
	store_rollback(rig->store);
	return 0;
}

static void
test_sums(void **state)
{
	struct rig *rig = ((struct line_of_two *)*state)->rig;

	each(rig, releases);
	each(rig, books_much);
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
	    TWO_TEST(test_sums),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
