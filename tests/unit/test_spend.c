/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_spend.c - what a day may cost, and what becomes of a send whose outcome
 * nobody knows
 */
#include "two_rig.h"

#include "base/macros.h"
#include "line/spend.h"
#include "store/reminder.h"
#include "store/tally.h"

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
	two_add_many(two, 8);
	two_drain(two, false);
	assert_int_equal(two->first, 3);
	assert_int_equal(spent(two), 3 * PRICE);
	assert_string_equal(rig_tasks(two->rig), "spending-cap! ");
	two_add(two, PURPOSE_ANSWER, true);
	two->rig->now_ms += HOUR_MS;
	two_drain(two, false);
	assert_int_equal(two->first, 1);
	assert_int_equal(spent(two), 4 * PRICE);
	two->rig->now_ms += DAY_MS;
	two_drain(two, false);
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
	two_add_many(two, 1);
	two_drain(two, false);
	rig_fine(rig,
	    store_follow_up_find(
		rig->store, 0, "spending-cap", "desk", &id, &rig->fault));
	rig_fine(
	    rig, store_follow_up_close(rig->store, id, &found, &rig->fault));
	two_add_many(two, 1);
	two_drain(two, false);
	assert_string_equal(rig_tasks(rig), "");
	rig->now_ms += DAY_MS;
	two_drain(two, false);
	assert_string_equal(rig_tasks(rig), "spending-cap! ");
}

/* What a provider refused cost nothing. */
static void
refused_is_given_back(void **state)
{
	struct line_of_two *two = *state;
	int64_t id = two_add(two, PURPOSE_NOTICE, false);

	rig_event(two->rig, &(struct event){.kind = EVENT_DRAIN});
	assert_int_equal(spent(two), PRICE);
	two_answer(two, id, "main", 1, MESSAGE_FAILED);
	assert_int_equal(spent(two), 0);
}

/* Who is answered by an account that a reload took away costs nothing here. */
static void
account_is_gone(void **state)
{
	struct line_of_two *two = *state;

	rig_event(two->rig,
	    &(struct event){.kind = EVENT_TEXT,
		.account = "gone",
		.remote_id = "SM1",
		.from = AMINA,
		.to = OWN_NUMBER,
		.text = slice_of("ciao")});
	assert_int_equal(two->rig->unit.actions.count, 1);
	assert_int_equal(spent(two), 0);
}

/* The first minute was booked when the phone was rung. */
static void
calls_by_the_minute(void **state)
{
	static const struct {
		const char *account;
		int seconds, minutes;
	} cases[] = {{"main", 0, 0}, {"main", 60, 0}, {"main", 61, 1},
	    {"main", 120, 1}, {"main", 121, 2}, {"gone", 600, 0}};
	struct line_of_two *two = *state;
	struct rig *rig = two->rig;
	struct turn turn = {
	    .store = rig->store, .world = &rig->world, .now_ms = rig->now_ms};
	int64_t before;
	size_t i;

	two->accounts[0].call_price = 7;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		before = spent(two);
		rig_fine(rig,
		    spend_call(&turn, cases[i].account, cases[i].seconds,
			&rig->fault));
		assert_int_equal(spent(two) - before, 7 * cases[i].minutes);
	}
}

static int64_t
add_unknown(struct line_of_two *two)
{
	int64_t id = two_add(two, PURPOSE_NOTICE, false);

	rig_event(two->rig, &(struct event){.kind = EVENT_DRAIN});
	two_answer(two, id, "main", 1, MESSAGE_UNKNOWN);
	return id;
}

/* One tick later their list is asked. */
static void
is_looked_up(struct line_of_two *two, int64_t id)
{
	two_pass(two, 1);
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

/* Their list has it and says that it did not arrive: as if they had told us. */
static void
unknown_had_failed(void **state)
{
	struct line_of_two *two = *state;
	struct rig *rig = two->rig;
	struct reminder_rules rules = {
	    .all = {.before_ms = {HOUR_MS}, .count = 1}};
	struct appointment appointment = {.code = "NA4821",
	    .starts_ms = rig->now_ms + 2 * HOUR_MS,
	    .place = "via Rossi",
	    .ref = "1"};
	int64_t id = add_unknown(two);
	struct reminder reminder;
	bool found;

	appointment.person = rig_person(rig, AMINA).id;
	rig_fine(rig, store_begin(rig->store, &rig->fault));
	rig_fine(rig,
	    store_appointment_put(
		rig->store, &appointment, &rules, rig->now_ms, &rig->fault));
	rig_fine(rig,
	    store_reminder_due(rig->store, appointment.starts_ms, &reminder,
		&found, &rig->fault));
	assert_true(found);
	rig_fine(rig,
	    store_reminder_told(rig->store, &reminder, id, rig->now_ms,
		rig->now_ms, &rig->fault));
	rig_fine(rig, store_commit(rig->store, &rig->fault));
	list_says(two, id, "SM7", MESSAGE_FAILED);
	assert_string_equal(rig_log(rig), "out Hello failed");
	assert_string_equal(rig_tasks(rig), "not-reminded ");
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
	two_answer(two, id, "main", 2, MESSAGE_UNKNOWN);
	two->rig->now_ms += LIST_DELAY_MS;
	is_looked_up(two, id);
	list_says(two, id, NULL, MESSAGE_WAITING);
	assert_string_equal(rig_log(two->rig), "out Hello unknown");
	assert_string_equal(rig_tasks(two->rig), "text-unknown ");
	/* The answer to what came before is old news. */
	two_answer(two, id, "main", 1, MESSAGE_SENT);
	assert_string_equal(rig_log(two->rig), "out Hello unknown");
}

static void
list_has_one_of_before(struct line_of_two *two, int64_t id)
{
	rig_event(two->rig,
	    &(struct event){.kind = EVENT_TRACED,
		.account = "main",
		.message = id,
		.remote_id = "SM7",
		.state = MESSAGE_SENT,
		.too_early = true});
}

/* Our clock or theirs is wrong: what nobody claims is neither it nor not it. */
static void
unknown_is_perhaps_one_of_before(void **state)
{
	struct line_of_two *two = *state;
	int64_t id = add_unknown(two);

	/* The right one may be in the list later. */
	is_looked_up(two, id);
	list_has_one_of_before(two, id);
	list_says(two, id, NULL, MESSAGE_WAITING);
	assert_string_equal(rig_tasks(two->rig), "");
	two->rig->now_ms += LIST_DELAY_MS;
	is_looked_up(two, id);
	list_has_one_of_before(two, id);
	list_has_one_of_before(two, id);
	list_says(two, id, NULL, MESSAGE_WAITING);
	assert_string_equal(rig_log(two->rig), "out Hello unknown");
	assert_string_equal(rig_tasks(two->rig), "text-unknown ");
	list_says(two, id, "SM8", MESSAGE_SENT);
	assert_string_equal(rig_log(two->rig), "out Hello sent");
}

/* Their list cannot be read: asked for hours, then a person has to look. */
static void
unknown_stays_unclear(void **state)
{
	struct line_of_two *two = *state;
	int asked = 0, minutes;

	add_unknown(two);
	for (minutes = 0; minutes < 240; minutes++) {
		two_pass(two, 1);
		asked += (int)two->rig->unit.actions.count;
	}
	assert_int_equal(asked, 6);
	assert_string_equal(rig_log(two->rig), "out Hello unknown");
	assert_string_equal(rig_tasks(two->rig), "text-unknown ");
}

/* More went to them than can be read: not there is not known, so not again. */
static void
unknown_in_a_long_list(void **state)
{
	struct line_of_two *two = *state;
	int64_t id = add_unknown(two);

	two->rig->now_ms += LIST_DELAY_MS;
	is_looked_up(two, id);
	list_says(two, id, NULL, MESSAGE_UNKNOWN);
	assert_string_equal(rig_log(two->rig), "out Hello unknown");
	assert_string_equal(rig_tasks(two->rig), "text-unknown ");
	/* It is for a person now. */
	two->rig->now_ms += DAY_MS;
	two_pass(two, 1);
	assert_int_equal(two->rig->unit.actions.count, 0);
	/* … unless their receipt tells. */
	rig_event(two->rig,
	    &(struct event){.kind = EVENT_RECEIPT,
		.account = "main",
		.message = id,
		.remote_id = "SM8",
		.state = MESSAGE_DELIVERED});
	assert_string_equal(rig_log(two->rig), "out Hello delivered");
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
	    TWO_TEST(cap_of_a_day),
	    TWO_TEST(cap_is_told_once_a_day),
	    TWO_TEST(refused_is_given_back),
	    TWO_TEST(account_is_gone),
	    TWO_TEST(calls_by_the_minute),
	    TWO_TEST(unknown_is_found),
	    TWO_TEST(unknown_had_failed),
	    TWO_TEST(unknown_is_not_there),
	    TWO_TEST(unknown_is_perhaps_one_of_before),
	    TWO_TEST(unknown_stays_unclear),
	    TWO_TEST(unknown_in_a_long_list),
	    TWO_TEST(sums_add_up),
	};

	return cmocka_run_group_tests_name("spend", tests, NULL, NULL);
}
