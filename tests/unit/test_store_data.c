/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_store_data.c - appointments, cases, follow-ups, messages, the list
 */
#include "store_fixture.h"

#include "base/clock.h"
#include "core/case_state.h"
#include "store/appointment.h"
#include "store/follow_up.h"
#include "store/outbox.h"
#include "store/setting.h"

#define ANNA "+393331112233"
#define BEN "+393334445566"

static void
put(struct fixture *fixture, const char *ref, int64_t starts_ms,
    const char *place)
{
	struct appointment appointment = {
	    .person = fixture_person(fixture, ANNA).id,
	    .code = "NA4821",
	    .starts_ms = starts_ms,
	    .place = place,
	    .language = language_find(slice_of("fr")),
	    .ref = ref};

	fine(fixture,
	    store_appointment_put(
		fixture->store, &appointment, NULL, NOW_MS, &fixture->fault));
}

/* The one of CODE at NOW; its id is 0 when there is none. */
static struct appointment
by_code(struct fixture *fixture, const char *code, int64_t now_ms)
{
	struct appointment appointment = {0};
	bool found;

	fine(fixture,
	    store_appointment_by_code(fixture->store, fixture->arena,
		slice_of(code), now_ms, &appointment, &found, &fixture->fault));
	if (!found)
		appointment.id = 0;
	return appointment;
}

static void
test_appointment(void **state)
{
	struct fixture *fixture = *state;
	struct appointment got;
	bool found;

	put(fixture, NULL, NOW_MS + HOUR_MS, "via Imbriani 218");
	got = by_code(fixture, "NA4821", NOW_MS);
	assert_string_equal(got.code, "NA4821");
	assert_string_equal(got.place, "via Imbriani 218");
	assert_int_equal(got.starts_ms, NOW_MS + HOUR_MS);
	assert_ptr_equal(got.language, language_find(slice_of("fr")));
	assert_null(got.topic);
	assert_null(got.ref);
	assert_int_equal(got.state, APPOINTMENT_PLANNED);
	assert_int_equal(by_code(fixture, "NA4822", NOW_MS).id, 0);
	fine(fixture,
	    store_appointment_by_id(fixture->store, fixture->arena, got.id,
		&got, &found, &fixture->fault));
	assert_true(found);
	fine(fixture,
	    store_appointment_by_id(fixture->store, fixture->arena, 999, &got,
		&found, &fixture->fault));
	assert_false(found);
}

static void
test_appointment_next(void **state)
{
	static const struct {
		int64_t now_ms, wanted_ms; /* from NOW_MS; 0: none */
	} cases[] = {
	    {0, 1 * HOUR_MS},
	    {1 * HOUR_MS, 1 * HOUR_MS},
	    {2 * HOUR_MS, 26 * HOUR_MS},
	    {26 * HOUR_MS, 26 * HOUR_MS},
	    {32 * HOUR_MS, 26 * HOUR_MS},
	    {33 * HOUR_MS, 0},
	};
	struct fixture *fixture = *state;
	struct appointment got;
	size_t i;

	put(fixture, "a", NOW_MS + HOUR_MS, "here");
	put(fixture, "b", NOW_MS + 26 * HOUR_MS, "there");
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		got = by_code(fixture, "NA4821", NOW_MS + cases[i].now_ms);
		assert_int_equal(got.id == 0 ? 0 : got.starts_ms - NOW_MS,
		    cases[i].wanted_ms);
	}
	got = by_code(fixture, "NA4821", NOW_MS);
	fine(fixture,
	    store_appointment_move(fixture->store, got.id,
		APPOINTMENT_CANCELLED, &fixture->fault));
	got = by_code(fixture, "NA4821", NOW_MS);
	assert_int_equal(got.starts_ms, NOW_MS + 26 * HOUR_MS);
}

static void
test_appointment_again(void **state)
{
	struct fixture *fixture = *state;
	struct appointment first, got;

	put(fixture, "77", NOW_MS + HOUR_MS, "here");
	first = by_code(fixture, "NA4821", NOW_MS);
	fine(fixture,
	    store_appointment_move(fixture->store, first.id,
		APPOINTMENT_CONFIRMED, &fixture->fault));
	put(fixture, "77", NOW_MS + HOUR_MS, "there");
	got = by_code(fixture, "NA4821", NOW_MS);
	assert_int_equal(got.id, first.id);
	assert_string_equal(got.place, "there");
	assert_int_equal(got.state, APPOINTMENT_CONFIRMED);
	put(fixture, "77", NOW_MS + 2 * HOUR_MS, "there");
	got = by_code(fixture, "NA4821", NOW_MS);
	assert_int_equal(got.id, first.id);
	assert_int_equal(got.state, APPOINTMENT_PLANNED);
	put(fixture, NULL, NOW_MS + 3 * HOUR_MS, "one");
	put(fixture, NULL, NOW_MS + 3 * HOUR_MS, "two");
	got = by_code(fixture, "NA4821", NOW_MS + 3 * HOUR_MS);
	assert_int_equal(got.id, first.id + 1);
	assert_string_equal(got.place, "two");
}

static void
test_case(void **state)
{
	struct fixture *fixture = *state;
	struct case_file file = {.person = fixture_person(fixture, ANNA).id,
	    .number = "26NA123456",
	    .state = "in_process",
	    .pin = "1234"};
	struct case_file got;
	bool found;

	fine(fixture, store_case_put(fixture->store, &file, &fixture->fault));
	file.state = "ready";
	file.date = "24/11";
	fine(fixture, store_case_put(fixture->store, &file, &fixture->fault));
	fine(fixture,
	    store_case_by_number(fixture->store, fixture->arena,
		slice_of("26NA123456"), &got, &found, &fixture->fault));
	assert_true(found);
	assert_string_equal(got.number, "26NA123456");
	assert_string_equal(got.state, "ready");
	assert_string_equal(got.date, "24/11");
	assert_string_equal(got.pin, "1234");
	assert_null(got.place);
	fine(fixture,
	    store_case_by_number(fixture->store, fixture->arena,
		slice_of("26NA123457"), &got, &found, &fixture->fault));
	assert_false(found);
	fine(fixture,
	    store_case_set_tries(fixture->store, 1, 4, &fixture->fault));
	file.state = "collected";
	fine(fixture, store_case_put(fixture->store, &file, &fixture->fault));
	fine(fixture,
	    store_case_by_number(fixture->store, fixture->arena,
		slice_of("26NA123456"), &got, &found, &fixture->fault));
	assert_string_equal(got.state, "collected");
	assert_null(got.number);
	assert_null(got.pin);
	assert_int_equal(got.tries, 0);
	assert_true(case_state_is_known(slice_of("need_documents")));
	assert_false(case_state_is_known(slice_of("lost")));
}

struct collected {
	int count;
	bool urgent;
	char names[128];
};

static bool
collect(void *context, const struct follow_up *row)
{
	struct collected *collected = context;

	collected->count++;
	collected->urgent = row->urgent;
	strncat(collected->names, row->topic, 40);
	return true;
}

static struct collected
follow_ups(struct fixture *fixture, bool done_too)
{
	struct collected collected = {0};

	fine(fixture,
	    store_follow_up_list(fixture->store, done_too, collect, &collected,
		&fixture->fault));
	return collected;
}

static void
test_follow_up(void **state)
{
	struct fixture *fixture = *state;
	struct follow_up wanted = {.person = fixture_person(fixture, ANNA).id,
	    .topic = "human",
	    .desk = "desk",
	    .opened_ms = NOW_MS,
	    .due_ms = NOW_MS + HOUR_MS};
	int64_t id, again;
	bool found;

	fine(fixture,
	    store_follow_up_open(
		fixture->store, &wanted, &id, &fixture->fault));
	assert_false(follow_ups(fixture, false).urgent);
	wanted.urgent = true;
	fine(fixture,
	    store_follow_up_open(
		fixture->store, &wanted, &again, &fixture->fault));
	assert_int_equal(id, again);
	assert_int_equal(follow_ups(fixture, false).count, 1);
	assert_true(follow_ups(fixture, false).urgent);
	wanted.topic = "emergency";
	fine(fixture,
	    store_follow_up_open(
		fixture->store, &wanted, &again, &fixture->fault));
	assert_int_equal(follow_ups(fixture, false).count, 2);
	fine(fixture,
	    store_follow_up_close(fixture->store, id, &found, &fixture->fault));
	assert_true(found);
	assert_string_equal(follow_ups(fixture, false).names, "emergency");
	assert_string_equal(follow_ups(fixture, true).names, "emergencyhuman");
	fine(fixture,
	    store_follow_up_close(fixture->store, 99, &found, &fixture->fault));
	assert_false(found);
}

static bool
move(struct fixture *fixture, struct message_change change)
{
	struct message_moved moved;

	change.at_ms = NOW_MS;
	fine(fixture,
	    store_message_move(
		fixture->store, &change, &moved, &fixture->fault));
	return moved.moved;
}

static size_t
due(struct fixture *fixture, int64_t now_ms, struct message *list)
{
	size_t count;

	fine(fixture,
	    store_message_due(fixture->store, fixture->arena, "main",
		URGENCY_ANSWER, now_ms, list, 4, &count, &fixture->fault));
	return count;
}

static void
test_message(void **state)
{
	struct fixture *fixture = *state;
	int64_t id =
	    1 + fixture_turn(fixture, ANNA, "SM1", "rdv", "24/11, 10:30");
	struct person anna = fixture_person(fixture, ANNA);
	struct message message = {.id = id,
	    .person = anna.id,
	    .account = "main",
	    .to = anna.number,
	    .text = slice_of("24/11, 10:30"),
	    .state = MESSAGE_WAITING,
	    .due_ms = NOW_MS,
	    .last_ms = NOW_MS + HOUR_MS};
	struct message list[4];

	fine(fixture,
	    store_message_add(fixture->store, &message, &fixture->fault));
	assert_int_equal(due(fixture, NOW_MS - 1, list), 0);
	assert_int_equal(due(fixture, NOW_MS, list), 1);
	assert_string_equal(list[0].to.e164, ANNA);
	assert_true(slice_is(list[0].text, "24/11, 10:30"));
	assert_int_equal(list[0].last_ms, NOW_MS + HOUR_MS);

	assert_true(move(
	    fixture, (struct message_change){.id = id, .to = MESSAGE_SENDING}));
	assert_int_equal(due(fixture, NOW_MS, list), 0);
	assert_true(move(fixture,
	    (struct message_change){.id = id,
		.to = MESSAGE_WAITING,
		.due_ms = NOW_MS + MINUTE_MS}));
	assert_int_equal(due(fixture, NOW_MS, list), 0);
	assert_int_equal(due(fixture, NOW_MS + MINUTE_MS, list), 1);
	assert_int_equal(list[0].attempts, 1);
	assert_true(move(
	    fixture, (struct message_change){.id = id, .to = MESSAGE_SENDING}));
	fine(fixture,
	    store_message_recover(fixture->store, NOW_MS, &fixture->fault));
	assert_false(move(
	    fixture, (struct message_change){.id = id, .to = MESSAGE_SENDING}));
	assert_true(move(fixture,
	    (struct message_change){.id = id, .to = MESSAGE_DELIVERED}));
	assert_false(move(
	    fixture, (struct message_change){.id = id, .to = MESSAGE_SENT}));
}

static void
test_receipt_makes_message(void **state)
{
	struct fixture *fixture = *state;
	int64_t in = fixture_turn(fixture, ANNA, "SM1", "rdv", "24/11");

	assert_false(move(
	    fixture, (struct message_change){.id = in, .to = MESSAGE_SENT}));
	assert_false(move(
	    fixture, (struct message_change){.id = 99, .to = MESSAGE_SENT}));
	assert_true(move(fixture,
	    (struct message_change){.id = in + 1, .to = MESSAGE_DELIVERED}));
	assert_false(move(fixture,
	    (struct message_change){.id = in + 1, .to = MESSAGE_SENT}));
}

static void
test_whose_message(void **state)
{
	struct fixture *fixture = *state;
	int64_t in = fixture_turn(fixture, ANNA, "SM1", "rdv", "24/11");
	struct person person;
	bool found;

	fine(fixture,
	    store_person_of_interaction(fixture->store, fixture->arena, in + 1,
		&person, &found, &fixture->fault));
	assert_true(found);
	assert_string_equal(person.number.e164, ANNA);
	fine(fixture,
	    store_person_of_interaction(fixture->store, fixture->arena, 99,
		&person, &found, &fixture->fault));
	assert_false(found);
}

static void
test_settings(void **state)
{
	struct fixture *fixture = *state;
	int64_t value;
	bool found;

	fine(fixture,
	    store_setting_get(
		fixture->store, "x", &value, &found, &fixture->fault));
	assert_false(found);
	fine(fixture,
	    store_setting_put(fixture->store, "x", 7, &fixture->fault));
	fine(fixture,
	    store_setting_put(fixture->store, "x", -8, &fixture->fault));
	fine(fixture,
	    store_setting_get(
		fixture->store, "x", &value, &found, &fixture->fault));
	assert_true(found);
	assert_int_equal(value, -8);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    STORE_TEST(test_appointment),
	    STORE_TEST(test_appointment_next),
	    STORE_TEST(test_appointment_again),
	    STORE_TEST(test_case),
	    STORE_TEST(test_follow_up),
	    STORE_TEST(test_message),
	    STORE_TEST(test_receipt_makes_message),
	    STORE_TEST(test_whose_message),
	    STORE_TEST(test_settings),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
