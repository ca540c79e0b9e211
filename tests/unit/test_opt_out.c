/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_opt_out.c - who wants no messages of a kind gets none of it, from the
 * next send on, and what they said is kept
 */
#include "store_fixture.h"

#include "store/opt_out.h"
#include "store/outbox.h"

#define ANNA "+393331112233"
#define BEN "+393331112244"

enum { S_ALL = 1, S_REMINDERS = 2, S_NOTICES = 4 };

static unsigned
stopped(const struct stops *stops)
{
	return (stops->all_ms != 0 ? S_ALL : 0u) |
	    (stops->reminders_ms != 0 ? S_REMINDERS : 0u) |
	    (stops->notices_ms != 0 ? S_NOTICES : 0u);
}

/* What each word makes of what was stopped before. */
static void
test_changes(void **state)
{
	static const struct {
		unsigned before;
		enum purpose purpose;
		unsigned added, taken;
	} cases[] = {
	    {0, PURPOSE_ALL, S_ALL, 0},
	    {0, PURPOSE_REMINDER, S_REMINDERS, 0},
	    {0, PURPOSE_NOTICE, S_NOTICES, 0},
	    {0, PURPOSE_ANSWER, 0, 0},
	    {S_REMINDERS, PURPOSE_ALL, S_ALL, 0},
	    {S_REMINDERS, PURPOSE_REMINDER, S_REMINDERS, 0},
	    {S_REMINDERS, PURPOSE_NOTICE, S_REMINDERS | S_NOTICES, S_REMINDERS},
	    {S_NOTICES, PURPOSE_NOTICE, S_NOTICES, 0},
	    {S_ALL, PURPOSE_ALL, S_ALL, 0},
	    {S_ALL, PURPOSE_REMINDER, S_ALL, S_NOTICES},
	    {S_ALL, PURPOSE_NOTICE, S_ALL, S_REMINDERS},
	    {S_ALL, PURPOSE_ANSWER, S_ALL, S_ALL},
	};
	struct stops before, stops;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		before = (struct stops){(cases[i].before & S_ALL) != 0,
		    (cases[i].before & S_REMINDERS) != 0,
		    (cases[i].before & S_NOTICES) != 0};
		stops = before;
		stops_add(&stops, cases[i].purpose, 7);
		assert_int_equal(stopped(&stops), cases[i].added);
		assert_int_equal(stops_any(&stops), cases[i].added != 0);
		stops = before;
		stops_take(&stops, cases[i].purpose);
		assert_int_equal(stopped(&stops), cases[i].taken);
	}
}

/* Said again, it is as old as it was. */
static void
test_since(void **state)
{
	struct stops stops = {0};

	(void)state;
	stops_add(&stops, PURPOSE_NOTICE, 5);
	stops_add(&stops, PURPOSE_NOTICE, 9);
	assert_int_equal(stops_since(&stops, PURPOSE_NOTICE), 5);
	assert_int_equal(stops_since(&stops, PURPOSE_REMINDER), 0);
	assert_int_equal(stops_since(&stops, PURPOSE_ALL), 0);
	stops_add(&stops, PURPOSE_ALL, 11);
	stops_add(&stops, PURPOSE_ALL, 13);
	assert_int_equal(stops_since(&stops, PURPOSE_NOTICE), 11);
	assert_int_equal(stops_since(&stops, PURPOSE_ALL), 11);
	assert_int_equal(stops_since(&stops, PURPOSE_ANSWER), 0);
}

static void
test_words(void **state)
{
	enum purpose purpose;

	(void)state;
	assert_int_equal(purpose_find(slice_of("notices"), &purpose), 0);
	assert_int_equal(purpose, PURPOSE_NOTICE);
	assert_int_equal(purpose_find(slice_of("answers"), &purpose), -1);
	assert_int_equal(purpose_find(slice_of("NOTICES"), &purpose), -1);
	assert_string_equal(purpose_name(PURPOSE_REMINDER), "reminders");
	assert_string_equal(purpose_name(PURPOSE_ALL), "all");
}

static void
test_bars(void **state)
{
	static const struct {
		struct stops stops;
		enum safety safety;
		const char *bars[3]; /* of an answer, a reminder, a notice */
	} cases[] = {
	    {{0, 0, 0}, SAFETY_NORMAL, {"none", "none", "none"}},
	    {{0, 0, 0}, SAFETY_NEUTRAL, {"none", "none", "none"}},
	    {{0, 0, 0}, SAFETY_SILENT, {"none", "silent", "silent"}},
	    {{0, 0, 0}, SAFETY_NEVER, {"none", "silent", "silent"}},
	    {{5, 0, 0}, SAFETY_NORMAL, {"none", "stopped", "stopped"}},
	    {{0, 5, 0}, SAFETY_NORMAL, {"none", "stopped", "none"}},
	    {{0, 0, 5}, SAFETY_NORMAL, {"none", "none", "stopped"}},
	    {{0, 0, 5}, SAFETY_SILENT, {"none", "silent", "stopped"}},
	};
	size_t i;
	int purpose;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++)
		for (purpose = 0; purpose < 3; purpose++)
			assert_string_equal(
			    bar_name(opt_out_bar(&cases[i].stops,
				cases[i].safety, (enum purpose)purpose)),
			    cases[i].bars[purpose]);
}

static enum bar
bar_of(struct fixture *fixture, int64_t person, enum purpose purpose)
{
	enum bar bar;

	fine(fixture,
	    store_opt_out_bar(
		fixture->store, person, purpose, &bar, &fixture->fault));
	return bar;
}

static void
change(struct fixture *fixture, struct person *person, enum purpose purpose,
    bool stops, const char *words)
{
	struct opt_change change = {.purpose = purpose,
	    .stops = stops,
	    .at_ms = NOW_MS,
	    .way = OPT_BY_TEXT,
	    .words = slice_of(words)};

	fine(fixture,
	    store_opt_out_change(
		fixture->store, person, &change, &fixture->fault));
}

static void
test_asked_when_sending(void **state)
{
	struct fixture *fixture = *state;
	struct person anna = fixture_person(fixture, ANNA);

	assert_int_equal(bar_of(fixture, anna.id, PURPOSE_NOTICE), BAR_NONE);
	change(fixture, &anna, PURPOSE_NOTICE, true, "stop avvisi");
	assert_int_equal(bar_of(fixture, anna.id, PURPOSE_NOTICE), BAR_STOPPED);
	assert_int_equal(bar_of(fixture, anna.id, PURPOSE_REMINDER), BAR_NONE);
	anna.safety = SAFETY_SILENT;
	fine(fixture,
	    store_person_save(fixture->store, &anna, true, &fixture->fault));
	assert_int_equal(
	    bar_of(fixture, anna.id, PURPOSE_REMINDER), BAR_SILENT);
	assert_int_equal(bar_of(fixture, anna.id, PURPOSE_ANSWER), BAR_NONE);
	assert_int_equal(bar_of(fixture, 9999, PURPOSE_ANSWER), BAR_NOBODY);
	/* Who is kept in memory is as stopped as on the disk. */
	anna = fixture_person(fixture, ANNA);
	assert_int_equal(stopped(&anna.stops), S_NOTICES);
	fine(fixture,
	    store_person_erase(fixture->store, anna.id, &fixture->fault));
	assert_int_equal(bar_of(fixture, anna.id, PURPOSE_ANSWER), BAR_NOBODY);
	anna = fixture_person(fixture, ANNA);
	assert_int_equal(stopped(&anna.stops), S_NOTICES);
}

static void
queue(struct fixture *fixture, int64_t id, const struct person *person,
    enum purpose purpose)
{
	struct message message = {.id = id,
	    .person = person->id,
	    .account = "main",
	    .to = person->number,
	    .text = slice_of("avviso"),
	    .state = MESSAGE_WAITING,
	    .purpose = purpose,
	    .due_ms = NOW_MS};

	fine(fixture,
	    store_message_add(fixture->store, &message, &fixture->fault));
}

/* The ids of all that waits, as the digits of a number. */
static int64_t
waiting(struct fixture *fixture)
{
	struct message due[9];
	int64_t ids = 0;
	size_t count, i;

	fine(fixture,
	    store_message_due(fixture->store, fixture->arena, "main",
		URGENCY_ANSWER, NOW_MS, due, 9, &count, &fixture->fault));
	for (i = 0; i < count; i++)
		ids = ids * 10 + due[i].id;
	return ids;
}

static void
test_what_waits(void **state)
{
	struct fixture *fixture = *state;
	struct person anna = fixture_person(fixture, ANNA);
	struct person ben = fixture_person(fixture, BEN);

	queue(fixture, 1, &anna, PURPOSE_ANSWER);
	queue(fixture, 2, &anna, PURPOSE_REMINDER);
	queue(fixture, 3, &anna, PURPOSE_NOTICE);
	queue(fixture, 4, &ben, PURPOSE_NOTICE);
	queue(fixture, 5, &anna, PURPOSE_NOTICE);
	assert_int_equal(waiting(fixture), 12345);
	change(fixture, &anna, PURPOSE_NOTICE, true, "stop avvisi");
	assert_int_equal(waiting(fixture), 124);
	change(fixture, &anna, PURPOSE_NOTICE, false, "start avvisi");
	assert_int_equal(waiting(fixture), 124);
	change(fixture, &anna, PURPOSE_ALL, true, "stop");
	assert_int_equal(waiting(fixture), 4);
}

static void
test_what_they_said(void **state)
{
	struct fixture *fixture = *state;
	struct person anna = fixture_person(fixture, ANNA);
	struct opt_change list[4];
	size_t count;

	change(fixture, &anna, PURPOSE_REMINDER, true, "no reminders");
	change(fixture, &anna, PURPOSE_ALL, false, "start");
	fine(fixture,
	    store_opt_out_list(fixture->store, fixture->arena, anna.id, list, 4,
		&count, &fixture->fault));
	assert_int_equal(count, 2);
	assert_false(list[0].stops);
	assert_true(slice_is(list[0].words, "start"));
	assert_int_equal(list[1].purpose, PURPOSE_REMINDER);
	assert_true(list[1].stops);
	assert_int_equal(list[1].at_ms, NOW_MS);
	assert_string_equal(opt_way_name(list[1].way), "text");
	assert_true(slice_is(list[1].words, "no reminders"));
	/* … as many as are asked for. */
	fine(fixture,
	    store_opt_out_list(fixture->store, fixture->arena, anna.id, list, 1,
		&count, &fixture->fault));
	assert_int_equal(count, 1);
	assert_false(list[0].stops);
	/* Their words go with them. */
	fine(fixture,
	    store_person_erase(fixture->store, anna.id, &fixture->fault));
	fine(fixture,
	    store_opt_out_list(fixture->store, fixture->arena, anna.id, list, 4,
		&count, &fixture->fault));
	assert_int_equal(count, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_changes),
	    cmocka_unit_test(test_since),
	    cmocka_unit_test(test_words),
	    cmocka_unit_test(test_bars),
	    STORE_TEST(test_asked_when_sending),
	    STORE_TEST(test_what_waits),
	    STORE_TEST(test_what_they_said),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
