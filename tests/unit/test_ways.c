/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_ways.c - which way a text goes when the first account cannot, or is slow
 */
#include "two_rig.h"

#include "base/macros.h"
#include "store/tally.h"

static void
second_takes_over(void **state)
{
	struct line_of_two *two = *state;

	two_add_many(two, 3);
	two_add(two, PURPOSE_ANSWER, true);
	two_drain(two, true);
	assert_int_equal(two->first, 0);
	assert_int_equal(two->second, 3);
	/* It came to the first: it is answered from there. */
	two->rig->now_ms += HOUR_MS;
	two_drain(two, false);
	assert_int_equal(two->first, 1);
	assert_int_equal(two->second, 0);
}

static void
refused_goes_elsewhere(void **state)
{
	struct line_of_two *two = *state;
	struct event event = {.kind = EVENT_SENT,
	    .account = "main",
	    .attempt = 1,
	    .state = MESSAGE_FAILED,
	    .elsewhere = true,
	    .error = 21612};
	int64_t pinned = two_add(two, PURPOSE_ANSWER, true);

	event.message = two_add(two, PURPOSE_NOTICE, false);
	rig_event(two->rig, &(struct event){.kind = EVENT_DRAIN});
	assert_int_equal(two->rig->unit.actions.count, 2);
	rig_event(two->rig, &event);
	event.message = pinned;
	rig_event(two->rig, &event);
	two_drain(two, false);
	assert_int_equal(two->first, 0);
	assert_int_equal(two->second, 1);
	assert_string_equal(
	    rig_log(two->rig), "out Hello failed|out Hello sent");
}

static void
wrong_account_comes_back_slowly(void **state)
{
	struct line_of_two *two = *state;
	int64_t id = two_add(two, PURPOSE_NOTICE, false);

	rig_event(two->rig, &(struct event){.kind = EVENT_DRAIN});
	rig_event(two->rig,
	    &(struct event){.kind = EVENT_SENT,
		.account = "main",
		.message = id,
		.attempt = 1,
		.state = MESSAGE_WAITING,
		.account_wrong = true,
		.error = 20003});
	assert_string_equal(rig_tasks(two->rig), "account-misconfigured! ");
	two_drain(two, true);
	assert_int_equal(two->second, 1);
	two_add_many(two, 100);
	two_drain(two, false);
	assert_int_equal(two->first, 5);
	assert_int_equal(two->second, 95);
}

static void
are_quick(struct line_of_two *two, const char *account, int count)
{
	rig_fine(two->rig,
	    store_tally_add(two->rig->store, TALLY_QUICK, account,
		tally_minute(two->rig->now_ms), count, &two->rig->fault));
}

/* A hundred that nobody heard of again, and how the share grows after it. */
static void
slow_comes_back_slowly(void **state)
{
	static const int shares[] = {5, 10, 20, 40, 80, 100, 100};
	struct line_of_two *two = *state;
	size_t i;

	two_add_many(two, 100);
	two_drain(two, false);
	assert_int_equal(two->first, 100);
	two_pass(two, 7);
	assert_string_equal(rig_tasks(two->rig), "account-slow! ");
	/* While the quarter hour shows it, the share is the least. */
	two_pass(two, 13);
	for (i = 0; i < ARRAY_LEN(shares); i++) {
		two_add_many(two, 100);
		two_drain(two, false);
		assert_int_equal(two->first, shares[i]);
		assert_int_equal(two->second, 100 - shares[i]);
		are_quick(two, "main", two->first);
		are_quick(two, "second", two->second);
		two_pass(two, 5);
	}
}

/* What reaches them in time, but for fewer than 15 of 100, is no reason. */
static void
quick_enough_stays(void **state)
{
	static const struct {
		int quick, first;
	} cases[] = {{85, 5}, {86, 100}};
	struct line_of_two *two = *state;
	size_t i;

	for (i = 0; i < ARRAY_LEN(cases); i++) {
		two->rig->now_ms += DAY_MS;
		rig_fine(two->rig,
		    store_setting_put(
			two->rig->store, "share-main", 100, &two->rig->fault));
		rig_fine(two->rig,
		    store_tally_add(two->rig->store, TALLY_SENT, "main",
			tally_minute(two->rig->now_ms), 100, &two->rig->fault));
		rig_fine(two->rig,
		    store_tally_add(two->rig->store, TALLY_QUICK, "main",
			tally_minute(two->rig->now_ms), cases[i].quick,
			&two->rig->fault));
		two_pass(two, 7);
		two_add_many(two, 100);
		two_drain(two, false);
		assert_int_equal(two->first, cases[i].first);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TWO_TEST(second_takes_over),
	    TWO_TEST(refused_goes_elsewhere),
	    TWO_TEST(wrong_account_comes_back_slowly),
	    TWO_TEST(slow_comes_back_slowly),
	    TWO_TEST(quick_enough_stays),
	};

	return cmocka_run_group_tests_name("ways", tests, NULL, NULL);
}
