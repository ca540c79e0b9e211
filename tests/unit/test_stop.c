/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_stop.c - what was on its way when somebody said STOP does not go again,
 * and what a provider says late does not undo a START
 */
#include "two_rig.h"

#include "base/macros.h"
#include "desk/attend.h"

static enum message_state
state_of(struct line_of_two *two, int64_t id)
{
	struct rig *rig = two->rig;
	struct message message;
	bool found;

	rig_fine(rig,
	    store_message_get(rig->store, rig->desk->arena, id, &message,
		&found, &rig->fault));
	assert_true(found);
	return message.state;
}

/* Whatever may go goes, for a day. */
static int
sent_later(struct line_of_two *two)
{
	int quarters, sent = 0;

	for (quarters = 0; quarters < 96; quarters++) {
		two->rig->now_ms += DAY_MS / 96;
		two_drain(two, false);
		sent += two->first + two->second;
	}
	return sent;
}

/* It was handed over, then they said STOP, then this was answered to it. */
static void
test_under_way(void **state)
{
	static const struct {
		enum purpose purpose;
		bool pinned, elsewhere;
		const char *words;
		int sent;
	} cases[] = {
	    {PURPOSE_ANSWER, true, false, "STOP", 0},
	    {PURPOSE_ANSWER, true, false, "ciao", 1},
	    {PURPOSE_ANSWER, false, true, "STOP", 0},
	    {PURPOSE_NOTICE, false, false, "STOP", 0},
	    {PURPOSE_NOTICE, false, true, "STOP", 0},
	};
	struct line_of_two *two = *state;
	size_t i;

	for (i = 0; i < ARRAY_LEN(cases); i++) {
		int64_t id = two_add(two, cases[i].purpose, cases[i].pinned);

		rig_event(two->rig, &(struct event){.kind = EVENT_DRAIN});
		assert_int_equal(two->rig->unit.actions.count, 1);
		rig_says(two->rig, AMINA, cases[i].words);
		rig_event(two->rig,
		    &(struct event){.kind = EVENT_SENT,
			.account = "main",
			.message = id,
			.attempt = 1,
			.elsewhere = cases[i].elsewhere,
			.state = MESSAGE_WAITING});
		assert_int_equal(sent_later(two), cases[i].sent);
		assert_int_equal(state_of(two, id),
		    cases[i].sent == 0 ? MESSAGE_STOPPED : MESSAGE_SENT);
		rig_says(two->rig, AMINA, "START");
	}
}

/* Their list does not have it, and by then they have said STOP. */
static void
test_unknown(void **state)
{
	struct line_of_two *two = *state;
	int64_t id = two_add(two, PURPOSE_ANSWER, true);

	rig_event(two->rig, &(struct event){.kind = EVENT_DRAIN});
	two_answer(two, id, "main", 1, MESSAGE_UNKNOWN);
	rig_says(two->rig, AMINA, "STOP");
	two->rig->now_ms += LIST_DELAY_MS;
	rig_event(two->rig,
	    &(struct event){.kind = EVENT_TRACED,
		.account = "main",
		.message = id,
		.state = MESSAGE_WAITING});
	assert_int_equal(sent_later(two), 0);
	assert_int_equal(state_of(two, id), MESSAGE_STOPPED);
}

/* Somebody of the desk notes that nobody may ever write to them. */
static void
test_never(void **state)
{
	struct line_of_two *two = *state;
	struct rig *rig = two->rig;
	struct person person = rig_person(rig, AMINA);
	struct attending attending = {.store = rig->store,
	    .arena = rig->desk->arena,
	    .now_ms = rig->now_ms,
	    .person = &person};
	enum safety never = SAFETY_NEVER;
	int64_t gone = two_add(two, PURPOSE_ANSWER, true), waits;

	rig_event(rig, &(struct event){.kind = EVENT_DRAIN});
	waits = two_add(two, PURPOSE_ANSWER, true);
	rig_fine(rig, attend_describe(&attending, &never, NULL, &rig->fault));
	two_answer(two, gone, "main", 1, MESSAGE_WAITING);
	assert_int_equal(sent_later(two), 0);
	assert_int_equal(state_of(two, gone), MESSAGE_STOPPED);
	assert_int_equal(state_of(two, waits), MESSAGE_STOPPED);
}

/* What they ask after it is answered, also when that has to go twice. */
static void
test_asked_after(void **state)
{
	struct line_of_two *two = *state;
	int64_t id;

	rig_says(two->rig, AMINA, "STOP");
	two->rig->now_ms += MINUTE_MS;
	id = two_add(two, PURPOSE_ANSWER, true);
	rig_event(two->rig, &(struct event){.kind = EVENT_DRAIN});
	two_answer(two, id, "main", 1, MESSAGE_WAITING);
	assert_int_equal(sent_later(two), 1);
}

/* A receipt that tells of an opt-out at the provider stops what we send. */
static void
test_receipt(void **state)
{
	struct line_of_two *two = *state;
	struct rig *rig = two->rig;
	struct event receipt = {.kind = EVENT_RECEIPT,
	    .account = "main",
	    .state = MESSAGE_FAILED,
	    .error = 21610,
	    .opted_out_there = true};

	rig_says(rig, AMINA, "xyz");
	receipt.message = rig->unit.actions.list[0].message;
	rig_event(rig, &receipt);
	assert_true(rig_person(rig, AMINA).stops.all_ms != 0);
}

/*
 * The provider refused what was sent while they were on its list; that it says
 * so after they are back, or says it again, is old news.
 */
static void
test_back_again(void **state)
{
	struct line_of_two *two = *state;
	struct rig *rig = two->rig;
	struct event refused = {.kind = EVENT_RECEIPT,
	    .account = "main",
	    .state = MESSAGE_FAILED,
	    .error = 21610,
	    .opted_out_there = true};

	refused.message = two_add(two, PURPOSE_NOTICE, false);
	two_drain(two, false);
	rig->now_ms += MINUTE_MS;
	rig_event(rig, &refused);
	assert_true(rig_person(rig, AMINA).stops.all_ms != 0);
	rig->now_ms += MINUTE_MS;
	rig_says(rig, AMINA, "START");
	rig_event(rig, &refused);
	assert_true(rig_person(rig, AMINA).stops.all_ms == 0);
	/* What is refused from now on is news. */
	rig->now_ms += MINUTE_MS;
	refused.message = two_add(two, PURPOSE_NOTICE, false);
	two_drain(two, false);
	rig_event(rig, &refused);
	assert_true(rig_person(rig, AMINA).stops.all_ms != 0);
}

/* STOP is no word about languages: one that they chose before it is theirs. */
static void
test_language_before(void **state)
{
	struct line_of_two *two = *state;
	struct rig *rig = two->rig;
	struct event late = {.kind = EVENT_TEXT,
	    .account = "main",
	    .remote_id = "SMlate",
	    .from = AMINA,
	    .to = OWN_NUMBER,
	    .text = slice_of("arabic"),
	    .by_request = true,
	    .said_ms = rig->now_ms - MINUTE_MS};

	rig_says(rig, AMINA, "STOP");
	rig_event(rig, &late);
	assert_string_equal(rig_person(rig, AMINA).language->tag, "ar");
	assert_true(rig_person(rig, AMINA).language_chosen);
	assert_true(rig_person(rig, AMINA).stops.all_ms != 0);
	/* Which of two came last nobody can tell. */
	late.remote_id = "SMlater";
	late.text = slice_of("english");
	rig_event(rig, &late);
	assert_string_equal(rig_person(rig, AMINA).language->tag, "ar");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TWO_TEST(test_under_way),
	    TWO_TEST(test_unknown),
	    TWO_TEST(test_never),
	    TWO_TEST(test_asked_after),
	    TWO_TEST(test_receipt),
	    TWO_TEST(test_back_again),
	    TWO_TEST(test_language_before),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
