/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_ways.c - which way a text goes, what a day may cost, and what becomes of
 * a send whose outcome nobody knows
 *
 * Two accounts, of which the first carries all until it cannot.
 */
#include "line_rig.h"

#include <string.h>

#include "base/macros.h"
#include "store/tally.h"

#define PRICE 100000 /* ten cents */
#define LIST_DELAY_MS (3 * MINUTE_MS)
#define DRAINS_MAX 10 /* turns that send what there is */

struct line_of_two {
	struct rig *rig;
	struct account accounts[2];
	int first, second; /* sent by each in the last drain */
};

static int
start(void **state)
{
	struct line_of_two *two = calloc(1, sizeof(*two));

	if (rig_start((void **)&two->rig) != 0)
		return -1;
	two->accounts[0] = two->accounts[1] = two->rig->account;
	two->accounts[0].price = two->accounts[1].price = PRICE;
	two->accounts[0].traces = true;
	two->accounts[0].list_delay_ms = LIST_DELAY_MS;
	two->accounts[1].name = "second";
	two->rig->world.accounts = two->accounts;
	two->rig->world.account_count = 2;
	*state = two;
	return 0;
}

static int
end(void **state)
{
	struct line_of_two *two = *state;

	rig_end((void **)&two->rig);
	free(two);
	return 0;
}

#define TWO_TEST(test) cmocka_unit_test_setup_teardown(test, start, end)

static int64_t
add(struct line_of_two *two, enum purpose purpose, bool pinned)
{
	struct rig *rig = two->rig;
	struct interaction row = {.at_ms = rig->now_ms,
	    .person = rig_person(rig, AMINA).id,
	    .direction = DIRECTION_OUT,
	    .account = "main",
	    .text = slice_of("Hello")};
	struct message message = {.person = row.person,
	    .account = "main",
	    .pinned = pinned,
	    .to = {AMINA},
	    .text = row.text,
	    .state = MESSAGE_WAITING,
	    .urgency =
		purpose == PURPOSE_ANSWER ? URGENCY_ANSWER : URGENCY_NOTICE,
	    .purpose = purpose};

	rig_fine(rig, store_begin(rig->store, &rig->fault));
	rig_fine(rig, store_interaction_add(rig->store, &row, &rig->fault));
	message.id = row.id;
	rig_fine(rig, store_message_add(rig->store, &message, &rig->fault));
	rig_fine(rig, store_commit(rig->store, &rig->fault));
	return row.id;
}

static void
answer(struct line_of_two *two, int64_t id, const char *account, int attempt,
    enum message_state state)
{
	rig_event(two->rig,
	    &(struct event){.kind = EVENT_SENT,
		.account = account,
		.message = id,
		.attempt = attempt,
		.remote_id = state == MESSAGE_SENT ? "SM1" : NULL,
		.state = state});
}

/* All that may go goes, and is taken; counted by account. */
static void
drain(struct line_of_two *two, bool first_is_down)
{
	struct budget budgets[] = {
	    {"main", first_is_down ? 0 : ACTIONS_MAX, first_is_down},
	    {"second", ACTIONS_MAX, false}};
	struct event event = {.kind = EVENT_DRAIN,
	    .budgets = budgets,
	    .budget_count = ARRAY_LEN(budgets)};
	struct actions actions;
	size_t i;
	int turns;

	two->first = two->second = 0;
	for (turns = 0; turns < DRAINS_MAX; turns++) {
		rig_event(two->rig, &event);
		actions = two->rig->unit.actions;
		for (i = 0; i < actions.count; i++) {
			const struct action *action = &actions.list[i];

			assert_int_equal(action->kind, ACTION_SEND);
			if (strcmp(action->account, "main") == 0)
				two->first++;
			else
				two->second++;
			answer(two, action->message, action->account,
			    action->attempt, MESSAGE_SENT);
		}
	}
}

static void
add_many(struct line_of_two *two, int count)
{
	while (count-- > 0)
		add(two, PURPOSE_NOTICE, false);
}

/* A tick each minute. */
static void
pass(struct line_of_two *two, int minutes)
{
	while (minutes-- > 0) {
		two->rig->now_ms += MINUTE_MS;
		rig_event(two->rig,
		    &(struct event){.kind = EVENT_TICK, .paced = true});
	}
}

static void
second_takes_over(void **state)
{
	struct line_of_two *two = *state;

	add_many(two, 3);
	add(two, PURPOSE_ANSWER, true);
	drain(two, true);
	assert_int_equal(two->first, 0);
	assert_int_equal(two->second, 3);
	/* It came to the first: it is answered from there. */
	two->rig->now_ms += HOUR_MS;
	drain(two, false);
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
	int64_t pinned = add(two, PURPOSE_ANSWER, true);

	event.message = add(two, PURPOSE_NOTICE, false);
	rig_event(two->rig, &(struct event){.kind = EVENT_DRAIN});
	assert_int_equal(two->rig->unit.actions.count, 2);
	rig_event(two->rig, &event);
	event.message = pinned;
	rig_event(two->rig, &event);
	drain(two, false);
	assert_int_equal(two->first, 0);
	assert_int_equal(two->second, 1);
	assert_string_equal(
	    rig_log(two->rig), "out Hello failed|out Hello sent");
}

static void
wrong_account_comes_back_slowly(void **state)
{
	struct line_of_two *two = *state;
	int64_t id = add(two, PURPOSE_NOTICE, false);

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
	drain(two, true);
	assert_int_equal(two->second, 1);
	add_many(two, 100);
	drain(two, false);
	assert_int_equal(two->first, 5);
	assert_int_equal(two->second, 95);
}

/* A hundred that nobody heard of again, and how the share grows after it. */
static void
slow_comes_back_slowly(void **state)
{
	static const int shares[] = {5, 10, 20, 40, 80, 100, 100};
	struct line_of_two *two = *state;
	size_t i;

	add_many(two, 100);
	drain(two, false);
	assert_int_equal(two->first, 100);
	pass(two, 7);
	assert_string_equal(rig_tasks(two->rig), "account-slow! ");
	/* While the quarter hour shows it, the share is the least. */
	pass(two, 13);
	for (i = 0; i < ARRAY_LEN(shares); i++) {
		add_many(two, 100);
		drain(two, false);
		assert_int_equal(two->first, shares[i]);
		assert_int_equal(two->second, 100 - shares[i]);
		rig_fine(two->rig,
		    store_tally_add(two->rig->store, TALLY_QUICK, "main",
			tally_minute(two->rig->now_ms), two->first,
			&two->rig->fault));
		pass(two, 5);
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
		pass(two, 7);
		add_many(two, 100);
		drain(two, false);
		assert_int_equal(two->first, cases[i].first);
	}
}

static int64_t
spent(struct line_of_two *two)
{
	int64_t day = tally_day(two->rig->now_ms), sum;

	rig_fine(two->rig,
	    store_tally_sum(two->rig->store, TALLY_SPENT, NULL, day, day, &sum,
		&two->rig->fault));
	return sum;
}

/* Three fit; the fourth waits for the next day; answers go always. */
static void
cap_of_a_day(void **state)
{
	struct line_of_two *two = *state;

	two->rig->world.cap = 3 * PRICE + PRICE / 2;
	add_many(two, 8);
	drain(two, false);
	assert_int_equal(two->first, 3);
	assert_int_equal(spent(two), 3 * PRICE);
	assert_string_equal(rig_tasks(two->rig), "spending-cap! ");
	add(two, PURPOSE_ANSWER, true);
	two->rig->now_ms += HOUR_MS;
	drain(two, false);
	assert_int_equal(two->first, 1);
	assert_int_equal(spent(two), 4 * PRICE);
	two->rig->now_ms += DAY_MS;
	drain(two, false);
	assert_int_equal(two->first, 3);
	assert_int_equal(spent(two), 3 * PRICE);
}

/* Told once a day, also when somebody has closed the task. */
static void
cap_is_told_once_a_day(void **state)
{
	struct line_of_two *two = *state;
	struct rig *rig = two->rig;
	int64_t id;
	bool found;

	rig->world.cap = PRICE / 2;
	add_many(two, 1);
	drain(two, false);
	rig_fine(rig,
	    store_follow_up_find(
		rig->store, 0, "spending-cap", "desk", &id, &rig->fault));
	rig_fine(
	    rig, store_follow_up_close(rig->store, id, &found, &rig->fault));
	add_many(two, 1);
	drain(two, false);
	assert_string_equal(rig_tasks(rig), "");
	rig->now_ms += DAY_MS;
	drain(two, false);
	assert_string_equal(rig_tasks(rig), "spending-cap! ");
}

/* What a provider refused cost nothing. */
static void
refused_is_given_back(void **state)
{
	struct line_of_two *two = *state;
	int64_t id = add(two, PURPOSE_NOTICE, false);

	rig_event(two->rig, &(struct event){.kind = EVENT_DRAIN});
	assert_int_equal(spent(two), PRICE);
	answer(two, id, "main", 1, MESSAGE_FAILED);
	assert_int_equal(spent(two), 0);
}

static int64_t
add_unknown(struct line_of_two *two)
{
	int64_t id = add(two, PURPOSE_NOTICE, false);

	rig_event(two->rig, &(struct event){.kind = EVENT_DRAIN});
	answer(two, id, "main", 1, MESSAGE_UNKNOWN);
	return id;
}

/* One tick later their list is asked. */
static void
is_looked_up(struct line_of_two *two, int64_t id)
{
	pass(two, 1);
	assert_int_equal(two->rig->unit.actions.count, 1);
	assert_int_equal(two->rig->unit.actions.list[0].kind, ACTION_TRACE);
	assert_int_equal(two->rig->unit.actions.list[0].message, id);
}

static void
list_says(struct line_of_two *two, int64_t id, const char *remote_id,
    enum message_state state)
{
	rig_event(two->rig,
	    &(struct event){.kind = EVENT_TRACED,
		.account = "main",
		.message = id,
		.remote_id = remote_id,
		.state = state});
}

static void
unknown_is_found(void **state)
{
	struct line_of_two *two = *state;
	int64_t id = add_unknown(two), other;

	is_looked_up(two, id);
	list_says(two, id, "SM7", MESSAGE_DELIVERED);
	assert_string_equal(rig_log(two->rig), "out Hello delivered");
	/* What is one text's is not another's. */
	other = add_unknown(two);
	is_looked_up(two, other);
	list_says(two, other, "SM7", MESSAGE_DELIVERED);
	assert_string_equal(
	    rig_log(two->rig), "out Hello delivered|out Hello unknown");
}

static void
unknown_is_not_there(void **state)
{
	struct line_of_two *two = *state;
	int64_t id = add_unknown(two);

	/* It might not be in the list yet. */
	is_looked_up(two, id);
	list_says(two, id, NULL, MESSAGE_WAITING);
	assert_string_equal(rig_log(two->rig), "out Hello unknown");
	two->rig->now_ms += LIST_DELAY_MS;
	is_looked_up(two, id);
	list_says(two, id, NULL, MESSAGE_WAITING);
	assert_string_equal(rig_log(two->rig), "out Hello waiting");
	assert_int_equal(spent(two), 0);
	/* Once more, and then a person has to look. */
	rig_event(two->rig, &(struct event){.kind = EVENT_DRAIN});
	answer(two, id, "main", 2, MESSAGE_UNKNOWN);
	two->rig->now_ms += LIST_DELAY_MS;
	is_looked_up(two, id);
	list_says(two, id, NULL, MESSAGE_WAITING);
	assert_string_equal(rig_log(two->rig), "out Hello unknown");
	assert_string_equal(rig_tasks(two->rig), "text-unknown ");
	/* The answer to what came before is old news. */
	answer(two, id, "main", 1, MESSAGE_SENT);
	assert_string_equal(rig_log(two->rig), "out Hello unknown");
}

/* Their list cannot be read: asked for hours, then a person has to look. */
static void
unknown_stays_unclear(void **state)
{
	struct line_of_two *two = *state;
	int64_t id = add_unknown(two);
	int asked = 0, minutes;

	for (minutes = 0; minutes < 240; minutes++) {
		pass(two, 1);
		asked += (int)two->rig->unit.actions.count;
		if (two->rig->unit.actions.count > 0)
			list_says(two, id, NULL, MESSAGE_UNKNOWN);
	}
	assert_int_equal(asked, 6);
	assert_string_equal(rig_log(two->rig), "out Hello unknown");
	assert_string_equal(rig_tasks(two->rig), "text-unknown ");
}

/* Sums in memory and on the disk are one; an undone turn leaves nothing. */
static void
sums_add_up(void **state)
{
	struct line_of_two *two = *state;
	struct store *store = two->rig->store;
	struct fault *fault = &two->rig->fault;
	int64_t sum;

	rig_fine(
	    two->rig, store_tally_add(store, TALLY_SPENT, "main", 5, 7, fault));
	rig_fine(two->rig, store_begin(store, fault));
	rig_fine(
	    two->rig, store_tally_add(store, TALLY_SPENT, "main", 5, 1, fault));
	rig_fine(two->rig,
	    store_tally_add(store, TALLY_SPENT, "second", 6, 2, fault));
	rig_fine(two->rig,
	    store_tally_sum(store, TALLY_SPENT, NULL, 5, 6, &sum, fault));
	assert_int_equal(sum, 10);
	rig_fine(two->rig,
	    store_tally_sum(store, TALLY_SPENT, "main", 5, 6, &sum, fault));
	assert_int_equal(sum, 8);
	rig_fine(two->rig, store_commit(store, fault));
	rig_fine(two->rig,
	    store_tally_sum(store, TALLY_SPENT, NULL, 6, 9, &sum, fault));
	assert_int_equal(sum, 2);
	rig_fine(two->rig, store_begin(store, fault));
	rig_fine(two->rig,
	    store_tally_add(store, TALLY_SPENT, "main", 5, 100, fault));
	store_rollback(store);
	rig_fine(two->rig,
	    store_tally_sum(store, TALLY_SPENT, NULL, 0, 9, &sum, fault));
	assert_int_equal(sum, 10);
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
	    TWO_TEST(cap_of_a_day),
	    TWO_TEST(cap_is_told_once_a_day),
	    TWO_TEST(refused_is_given_back),
	    TWO_TEST(unknown_is_found),
	    TWO_TEST(unknown_is_not_there),
	    TWO_TEST(unknown_stays_unclear),
	    TWO_TEST(sums_add_up),
	};

	return cmocka_run_group_tests_name("ways", tests, NULL, NULL);
}
