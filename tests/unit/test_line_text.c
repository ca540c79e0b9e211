/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_line_text.c - texts that come: what is answered, written down and left
 * for the desk
 */
#include "line_rig.h"

static void
test_conversation(void **state)
{
	struct rig *rig = *state;
	struct person amina = rig_person(rig, AMINA);
	struct appointment appointment = {.person = amina.id,
	    .code = "NA4821",
	    .starts_ms = START_MS + DAY_MS,
	    .place = "via Roma"};
	bool found;

	rig_fine(rig,
	    store_appointment_put(
		rig->store, &appointment, NULL, START_MS, &rig->fault));
	assert_string_equal(rig_says(rig, AMINA, "appuntamento"), "Code?");
	assert_string_equal(rig_says(rig, AMINA, "na4821"), "At via Roma.");
	assert_string_equal(rig_says(rig, AMINA, "2"), "Bad.");
	rig_fine(rig,
	    store_appointment_by_id(rig->store, rig->desk->arena, 1,
		&appointment, &found, &rig->fault));
	assert_true(found);
	assert_int_equal(appointment.state, APPOINTMENT_CANCELLED);
	assert_string_equal(rig_log(rig),
	    "in appuntamento|out Code?|in ••••21|out At via Roma.|in 2|"
	    "out Bad.");
}

static void
test_repeated(void **state)
{
	struct rig *rig = *state;

	assert_string_equal(
	    rig_text(rig, AMINA, "SMa", "human"), "Wait. You wait.|More.");
	assert_string_equal(
	    rig_text(rig, AMINA, "SMa", "human"), "Wait. You wait.|More.");
	rig->now_ms += DAY_MS;
	assert_string_equal(
	    rig_text(rig, AMINA, "SMa", "human"), "Wait. You wait.|More.");
	assert_string_equal(
	    rig_log(rig), "in human|out Wait. You wait.|out More.");
	assert_int_equal(rig_person(rig, AMINA).answers, 1);
}

static void
test_two_people(void **state)
{
	struct rig *rig = *state;

	assert_string_equal(rig_says(rig, AMINA, "appuntamento"), "Code?");
	assert_string_equal(rig_says(rig, OMAR, "NA4821"), "None.");
	assert_string_equal(rig_says(rig, AMINA, "NA4821"), "None.");
	assert_true(rig_person(rig, AMINA).id != rig_person(rig, OMAR).id);
}

static void
test_quiet_day(void **state)
{
	struct rig *rig = *state;

	assert_string_equal(rig_says(rig, AMINA, "appuntamento"), "Code?");
	rig->now_ms += DAY_MS - 1;
	assert_string_equal(rig_says(rig, AMINA, "xyz"), "Code?");
	rig->now_ms += DAY_MS;
	assert_string_equal(rig_says(rig, AMINA, "xyz"), "Unclear.");
}

static void
test_quiet_after_many(void **state)
{
	struct rig *rig = *state;
	int i;

	for (i = 0; i < ANSWERS_PER_HOUR; i++)
		assert_string_equal(rig_says(rig, AMINA, "xyz"), "Unclear.");
	assert_string_equal(rig_tasks(rig), "");
	for (i = 0; i < 3; i++)
		assert_string_equal(rig_says(rig, AMINA, "xyz"), "");
	assert_string_equal(rig_tasks(rig), "many-texts ");
	assert_string_equal(rig_says(rig, AMINA, "emergenza"), "112.");
	assert_string_equal(rig_says(rig, OMAR, "xyz"), "Unclear.");
	assert_string_equal(rig_says(rig, AMINA, "stop"), "");
	assert_true(rig_person(rig, AMINA).stops.all_ms != 0);
	rig->now_ms += HOUR_MS;
	assert_string_equal(rig_says(rig, AMINA, "xyz"), "Unclear.");
}

static void
test_opting_out(void **state)
{
	struct rig *rig = *state;
	int64_t since = rig->now_ms;

	assert_string_equal(rig_says(rig, AMINA, "STOP"), "Stopped.");
	rig->now_ms += HOUR_MS;
	assert_string_equal(rig_says(rig, AMINA, "STOP"), "Stopped.");
	assert_true(rig_person(rig, AMINA).stops.all_ms == since);
	assert_string_equal(rig_says(rig, AMINA, "START"), "On again.");
	assert_true(rig_person(rig, AMINA).stops.all_ms == 0);
	/* The provider has answered that one itself. */
	rig_event(rig,
	    &(struct event){.kind = EVENT_TEXT,
		.account = "main",
		.remote_id = "SMstop",
		.from = AMINA,
		.to = OWN_NUMBER,
		.text = slice_of("STOPALL"),
		.opted_out_there = true});
	assert_int_equal(rig->unit.actions.count, 0);
	assert_true(rig_person(rig, AMINA).stops.all_ms == rig->now_ms);
}

static void
test_nobody(void **state)
{
	struct rig *rig = *state;

	assert_string_equal(rig_says(rig, "VODAFONE", "appuntamento"), "");
	assert_string_equal(rig_says(rig, OWN_NUMBER, "appuntamento"), "");
	assert_string_equal(rig_log(rig), "in appuntamento|in appuntamento");
}

static void
test_erasing(void **state)
{
	struct rig *rig = *state;

	rig_says(rig, AMINA, "appuntamento");
	rig_says(rig, OMAR, "xyz");
	rig_says(rig, AMINA, "STOP");
	assert_string_equal(
	    rig_says(rig, AMINA, "cancella i miei dati"), "Erased.");
	assert_null(strstr(rig_log(rig), "appuntamento"));
	assert_null(strstr(rig_log(rig), "Erased"));
	assert_non_null(strstr(rig_log(rig), "in xyz|out Unclear."));
	/* Somebody new, whose opt-out stayed. */
	assert_int_equal(rig_person(rig, AMINA).last_interaction, 0);
	assert_true(rig_person(rig, AMINA).stops.all_ms != 0);
	/* The same webhook once more: there are no words left to say. */
	rig_text(rig, AMINA, "SM4", "cancella i miei dati");
	assert_int_equal(rig->unit.actions.count, 0);
}

/* Where no webhook carries an answer it goes at once: nothing of them waits. */
static void
test_erasing_by_request(void **state)
{
	struct rig *rig = *state;
	const struct action *action;

	rig_event(rig,
	    &(struct event){.kind = EVENT_TEXT,
		.account = "main",
		.remote_id = "SM1",
		.from = AMINA,
		.to = OWN_NUMBER,
		.text = slice_of("cancella i miei dati"),
		.by_request = true});
	assert_int_equal(rig->unit.actions.count, 1);
	action = &rig->unit.actions.list[0];
	assert_int_equal(action->kind, ACTION_SEND);
	assert_string_equal(action->to, AMINA);
	assert_true(slice_is(action->text, "Erased."));
	/* Whatever comes of it, nobody is left to send it to again. */
	rig_event(rig,
	    &(struct event){.kind = EVENT_SENT,
		.account = "main",
		.message = action->message,
		.attempt = 1,
		.state = MESSAGE_WAITING});
	rig->now_ms += HOUR_MS;
	rig_event(rig, &(struct event){.kind = EVENT_DRAIN});
	assert_int_equal(rig->unit.actions.count, 0);
	assert_null(strstr(rig_log(rig), "Erased"));
}

/* Found in the provider's list: the answer goes out by a request of ours. */
static void
test_late(void **state)
{
	struct event late = {.kind = EVENT_TEXT,
	    .account = "main",
	    .remote_id = "SMlate",
	    .from = AMINA,
	    .to = OWN_NUMBER,
	    .text = slice_of("xyz"),
	    .by_request = true};
	struct rig *rig = *state;
	const struct action *action = &rig->unit.actions.list[0];

	rig_event(rig, &late);
	assert_int_equal(rig->unit.actions.count, 0);
	assert_string_equal(rig_log(rig), "in xyz|out Unclear. waiting");
	/* Its webhook comes after all: it is not answered twice. */
	assert_string_equal(rig_text(rig, AMINA, "SMlate", "xyz"), "");
	rig_event(rig, &(struct event){.kind = EVENT_TICK});
	assert_int_equal(rig->unit.actions.count, 1);
	assert_int_equal(action->kind, ACTION_SEND);
	assert_string_equal(action->to, AMINA);
	assert_string_equal(action->from, OWN_NUMBER);
	assert_true(slice_is(action->text, "Unclear."));
	assert_int_equal(action->attempt, 1);
	rig_event(rig, &(struct event){.kind = EVENT_TICK});
	assert_int_equal(rig->unit.actions.count, 0);
	rig_event(rig, &late);
	rig_event(rig, &(struct event){.kind = EVENT_TICK});
	assert_int_equal(rig->unit.actions.count, 0);
	/* … nor when it comes after that was sent. */
	rig_event(rig,
	    &(struct event){.kind = EVENT_SENT,
		.account = "main",
		.message = 2,
		.attempt = 1,
		.state = MESSAGE_SENT});
	assert_string_equal(rig_log(rig), "in xyz|out Unclear. sent");
	assert_string_equal(rig_text(rig, AMINA, "SMlate", "xyz"), "");
}

/* They said STOP after it: it lifts nothing, and a person looks. */
static void
test_late_before_stop(void **state)
{
	struct rig *rig = *state;
	struct event late = {.kind = EVENT_TEXT,
	    .account = "main",
	    .remote_id = "SMlate",
	    .from = AMINA,
	    .to = OWN_NUMBER,
	    .text = slice_of("START"),
	    .by_request = true,
	    .said_ms = rig->now_ms - MINUTE_MS};

	assert_string_equal(rig_says(rig, AMINA, "STOP"), "Stopped.");
	rig_event(rig, &late);
	assert_true(rig_person(rig, AMINA).stops.all_ms != 0);
	assert_string_equal(rig_log(rig), "in STOP|out Stopped.|in START");
	assert_non_null(strstr(rig_tasks(rig), "text-late"));
	/* One that they wrote after it does. */
	late.remote_id = "SMlater";
	late.said_ms = rig->now_ms + MINUTE_MS;
	rig_event(rig, &late);
	assert_true(rig_person(rig, AMINA).stops.all_ms == 0);
}

/* What was put off while the clock was a year ahead does not wait a year. */
static void
test_clock_ahead(void **state)
{
	struct rig *rig = *state;

	rig_event(rig,
	    &(struct event){.kind = EVENT_TEXT,
		.account = "main",
		.remote_id = "SMlate",
		.from = AMINA,
		.to = OWN_NUMBER,
		.text = slice_of("xyz"),
		.by_request = true});
	rig_event(rig, &(struct event){.kind = EVENT_TICK});
	rig->now_ms += 365 * DAY_MS;
	rig_event(rig,
	    &(struct event){.kind = EVENT_SENT,
		.account = "main",
		.message = 2,
		.attempt = 1,
		.state = MESSAGE_WAITING});
	rig->now_ms -= 365 * DAY_MS;
	rig_event(rig, &(struct event){.kind = EVENT_TICK});
	assert_int_equal(rig->unit.actions.count, 1);
	assert_int_equal(rig->unit.actions.list[0].message, 2);
}

static void
test_too_late(void **state)
{
	struct rig *rig = *state;

	rig_event(rig,
	    &(struct event){.kind = EVENT_TEXT,
		.account = "main",
		.remote_id = "SMlate",
		.from = AMINA,
		.to = OWN_NUMBER,
		.text = slice_of("xyz"),
		.by_request = true});
	rig->now_ms += 7 * HOUR_MS;
	rig_event(rig, &(struct event){.kind = EVENT_TICK});
	assert_int_equal(rig->unit.actions.count, 0);
	assert_string_equal(rig_log(rig), "in xyz|out Unclear. stopped");
}

static void
test_trying_again(void **state)
{
	struct rig *rig = *state;
	struct event sent = {.kind = EVENT_SENT, .account = "main"};
	int attempts = 0;

	rig_event(rig,
	    &(struct event){.kind = EVENT_TEXT,
		.account = "main",
		.remote_id = "SMlate",
		.from = AMINA,
		.to = OWN_NUMBER,
		.text = slice_of("xyz"),
		.by_request = true});
	for (;;) {
		rig_event(rig, &(struct event){.kind = EVENT_TICK});
		if (rig->unit.actions.count == 0)
			break;
		assert_int_equal(rig->unit.actions.list[0].attempt, ++attempts);
		sent.message = rig->unit.actions.list[0].message;
		sent.attempt = attempts;
		sent.state = MESSAGE_WAITING;
		rig_event(rig, &sent);
		/* not at once */
		rig_event(rig, &(struct event){.kind = EVENT_TICK});
		assert_int_equal(rig->unit.actions.count, 0);
		rig->now_ms += 20 * MINUTE_MS;
	}
	assert_int_equal(attempts, 8);
	assert_string_equal(rig_log(rig), "in xyz|out Unclear. failed");
}

static void
test_receipts(void **state)
{
	static const struct {
		enum message_state to;
		const char *wanted;
	} steps[] = {
	    {MESSAGE_SENT, "sent"},
	    {MESSAGE_DELIVERED, "delivered"},
	    {MESSAGE_SENT, "delivered"},
	    {MESSAGE_FAILED, "delivered"},
	};
	struct rig *rig = *state;
	struct event receipt = {.kind = EVENT_RECEIPT, .account = "main"};
	size_t i;

	rig_says(rig, AMINA, "xyz");
	receipt.message = rig->unit.actions.list[0].message;
	for (i = 0; i < ARRAY_LEN(steps); i++) {
		receipt.state = steps[i].to;
		rig_event(rig, &receipt);
		assert_string_equal(rig_log(rig),
		    arena_printf(rig->desk->arena, "in xyz|out Unclear. %s",
			steps[i].wanted));
	}
	receipt.message = 0; /* of nothing that we know */
	rig_event(rig, &receipt);
	receipt.message = 4711;
	rig_event(rig, &receipt);
	/* A receipt does not keep a repeated webhook from its answer. */
	assert_string_equal(rig_text(rig, AMINA, "SM1", "xyz"), "Unclear.");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    RIG_TEST(test_conversation),
	    RIG_TEST(test_repeated),
	    RIG_TEST(test_two_people),
	    RIG_TEST(test_quiet_day),
	    RIG_TEST(test_quiet_after_many),
	    RIG_TEST(test_opting_out),
	    RIG_TEST(test_nobody),
	    RIG_TEST(test_erasing),
	    RIG_TEST(test_erasing_by_request),
	    RIG_TEST(test_late),
	    RIG_TEST(test_late_before_stop),
	    RIG_TEST(test_clock_ahead),
	    RIG_TEST(test_too_late),
	    RIG_TEST(test_trying_again),
	    RIG_TEST(test_receipts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
