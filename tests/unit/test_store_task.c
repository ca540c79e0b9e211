/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_store_task.c - what the desk page reads: borders between desks, the
 * inbox, a conversation, what is new, what is found
 */
#include "store_fixture.h"

#include "base/clock.h"
#include "store/appointment.h"
#include "store/attention.h"
#include "store/contact.h"
#include "store/search.h"
#include "store/staff.h"
#include "store/task.h"
#include "store/thread.h"

#define ANNA "+393331112233"
#define OMAR "+393334445566"

static int64_t
open_task(struct fixture *fixture, int64_t person, const char *topic,
    const char *desk, int64_t due_ms)
{
	struct follow_up task = {.person = person,
	    .topic = topic,
	    .desk = desk,
	    .opened_ms = NOW_MS,
	    .due_ms = due_ms,
	    .urgent = strcmp(topic, "emergency") == 0};
	int64_t id;

	fine(fixture,
	    store_follow_up_open(fixture->store, &task, &id, &fixture->fault));
	return id;
}

static bool
sees(struct fixture *fixture, const char *desks, int64_t person)
{
	bool found;

	fine(fixture,
	    store_sees(fixture->store, desks, person, &found, &fixture->fault));
	return found;
}

static void
test_borders(void **state)
{
	static const struct {
		const char *tasks[3]; /* their desks */
		const char *desks;
		bool sees;
	} cases[] = {
	    {{NULL}, "desk", true},
	    {{NULL}, "women", false},
	    {{NULL}, "all", true},
	    {{"desk"}, "desk", true},
	    {{"desk"}, "legal women", false},
	    {{"women"}, "desk", false},
	    {{"women"}, "women", true},
	    {{"women"}, "desk women", true},
	    {{"women"}, "all", true},
	    {{"women"}, "womens", false},
	    {{"women"}, "omen", false},
	    {{"desk", "women"}, "women", true},
	    {{"desk", "women"}, "desk", false},
	    {{"legal", "women"}, "women", false},
	    {{"legal", "women"}, "desk women legal", true},
	    {{"legal", "women", "desk"}, "legal", false},
	};
	struct fixture *fixture = *state;
	size_t i, j;

	for (i = 0; i < ARRAY_LEN(cases); i++) {
		char number[PHONE_NUMBER_SIZE];
		struct person person;

		snprintf(number, sizeof(number), "+3933311122%02zu", i);
		person = fixture_person(fixture, number);
		for (j = 0; j < 3 && cases[i].tasks[j] != NULL; j++)
			open_task(fixture, person.id, "human",
			    cases[i].tasks[j], NOW_MS);
		if (sees(fixture, cases[i].desks, person.id) != cases[i].sees)
			fail_msg("case %zu", i);
	}
}

/* What is done was said all the same. */
static void
test_border_stays(void **state)
{
	struct fixture *fixture = *state;
	struct person person = fixture_person(fixture, ANNA);
	int64_t id = open_task(fixture, person.id, "women", "women", NOW_MS);
	bool found;

	fine(fixture,
	    store_follow_up_close(fixture->store, id, &found, &fixture->fault));
	assert_false(sees(fixture, "desk", person.id));
	assert_true(sees(fixture, "women", person.id));
}

struct seen {
	char topics[128];
	struct task last;
};

static bool
add_topic(void *context, const struct task *task)
{
	struct seen *seen = context;

	strcat(seen->topics, task->follow_up.topic);
	strcat(seen->topics, " ");
	seen->last = *task;
	return true;
}

static const char *
inbox(struct fixture *fixture, struct seen *seen, const char *desks,
    enum task_filter filter, int64_t staff)
{
	struct task_wish wish = {
	    .desks = desks, .filter = filter, .staff = staff, .max = 10};

	seen->topics[0] = '\0';
	fine(fixture,
	    store_task_list(
		fixture->store, &wish, add_topic, seen, &fixture->fault));
	return seen->topics;
}

static void
test_inbox(void **state)
{
	struct fixture *fixture = *state;
	struct person anna = fixture_person(fixture, ANNA);
	struct person omar = fixture_person(fixture, OMAR);
	struct attention read = {.person = omar.id, .read_ms = NOW_MS};
	int64_t late = open_task(fixture, anna.id, "case", "desk", NOW_MS + 9);
	struct task task;
	struct seen seen;
	bool found;

	open_task(fixture, anna.id, "human", "desk", NOW_MS + 5);
	open_task(fixture, omar.id, "emergency", "desk", NOW_MS + 7);
	fixture_turn(fixture, ANNA, "SM1", "ciao", "eccoci");
	anna = fixture_person(fixture, ANNA);
	anna.heard_ms = NOW_MS;
	fine(fixture,
	    store_person_save(fixture->store, &anna, false, &fixture->fault));
	fine(fixture,
	    store_attention_put(fixture->store, &read, &fixture->fault));
	assert_string_equal(inbox(fixture, &seen, "desk", TASKS_ALL, 3),
	    "emergency human case ");
	assert_string_equal(seen.last.number.e164, ANNA);
	assert_string_equal(inbox(fixture, &seen, "women", TASKS_ALL, 3), "");
	assert_string_equal(
	    inbox(fixture, &seen, "desk", TASKS_UNREAD, 3), "human case ");
	fine(fixture,
	    store_task_get(fixture->store, fixture->arena, "desk", late, &task,
		&found, &fixture->fault));
	assert_true(found);
	task.staff = 3;
	task.follow_up.state = "taken";
	fine(
	    fixture, store_task_change(fixture->store, &task, &fixture->fault));
	assert_string_equal(
	    inbox(fixture, &seen, "desk", TASKS_MINE, 3), "case ");
	assert_int_equal(seen.last.staff, 3);
	assert_string_equal(inbox(fixture, &seen, "desk", TASKS_NOBODYS, 3),
	    "emergency human ");
	fine(fixture,
	    store_task_get(fixture->store, fixture->arena, "women", late, &task,
		&found, &fixture->fault));
	assert_false(found);
	/* Nobody gets the same task of the same desk twice. */
	open_task(fixture, anna.id, "case", "women", NOW_MS);
	task.follow_up.desk = "women";
	assert_int_equal(
	    store_task_change(fixture->store, &task, &fixture->fault), -1);
	assert_int_equal(fixture->fault.kind, FAULT_DATA);
	seen.topics[0] = '\0';
	fine(fixture,
	    store_task_list_topic(fixture->store, "desk women", "c", 10,
		add_topic, &seen, &fixture->fault));
	assert_string_equal(seen.topics, "case case ");
	seen.topics[0] = '\0';
	fine(fixture,
	    store_task_list_topic(fixture->store, "desk", "%", 10, add_topic,
		&seen, &fixture->fault));
	assert_string_equal(seen.topics, "");
}

static bool
count_news(void *context, const struct news *news)
{
	assert_non_null(news->person_name);
	++*(int *)context;
	return true;
}

static void
test_thread(void **state)
{
	struct fixture *fixture = *state;
	struct staff staff = {.name = "anna", .desks = "desk"};
	struct thread_row rows[10];
	struct person person;
	struct interaction note = {.at_ms = NOW_MS,
	    .channel = CHANNEL_DESK,
	    .direction = DIRECTION_IN,
	    .kind = KIND_NOTE,
	    .text = slice_of("calls tomorrow")};
	size_t count;
	int news = 0;

	fine(fixture, store_staff_add(fixture->store, &staff, &fixture->fault));
	fixture_turn(fixture, ANNA, "SM1", "one", "two");
	fixture_turn(fixture, OMAR, "SM2", "other", "another");
	fixture_turn(fixture, ANNA, "SM3", "three", "four");
	person = fixture_person(fixture, ANNA);
	fine(fixture,
	    store_thread_add(
		fixture->store, &person, staff.id, &note, &fixture->fault));
	fine(fixture,
	    store_thread(fixture->store, fixture->arena,
		&(struct thread_wish){"desk", person.id, 0, 3}, rows, &count,
		&fixture->fault));
	assert_int_equal(count, 3);
	assert_true(slice_is(rows[0].interaction.text, "calls tomorrow"));
	assert_string_equal(rows[0].staff, "anna");
	assert_true(slice_is(rows[2].interaction.text, "three"));
	assert_null(rows[2].staff);
	fine(fixture,
	    store_thread(fixture->store, fixture->arena,
		&(struct thread_wish){
		    "desk", person.id, rows[2].interaction.before, 10},
		rows, &count, &fixture->fault));
	assert_int_equal(count, 2);
	assert_true(slice_is(rows[1].interaction.text, "one"));
	/* A row of somebody else is no beginning of one's own. */
	fine(fixture,
	    store_thread(fixture->store, fixture->arena,
		&(struct thread_wish){"desk", person.id, 3, 10}, rows, &count,
		&fixture->fault));
	assert_int_equal(count, 0);
	fine(fixture,
	    store_news(fixture->store, "desk", 2, 10, count_news, &news,
		&fixture->fault));
	assert_int_equal(news, 5);
	open_task(fixture, person.id, "women", "women", NOW_MS);
	news = 0;
	fine(fixture,
	    store_news(fixture->store, "desk", 2, 10, count_news, &news,
		&fixture->fault));
	assert_int_equal(news, 2);
}

static size_t
search(struct fixture *fixture, const char *desks, enum search_by by,
    const char *wanted)
{
	struct found list[5];
	size_t count = 0;

	fine(fixture,
	    store_search(fixture->store, fixture->arena, desks, by,
		slice_of(wanted), list, 5, &count, &fixture->fault));
	return count;
}

static void
test_search(void **state)
{
	struct fixture *fixture = *state;
	struct person person = fixture_person(fixture, ANNA);
	struct appointment appointment = {.person = person.id,
	    .code = "NA4821",
	    .starts_ms = NOW_MS + DAY_MS};
	struct case_file file = {
	    .person = person.id, .number = "26NA123456", .state = "ready"};
	const struct {
		enum search_by by;
		const char *yes, *no;
	} cases[] = {
	    {SEARCH_NAME, person.name, "zzz"},
	    {SEARCH_NUMBER, ANNA, OMAR},
	    {SEARCH_CODE, "NA4821", "NA4822"},
	    {SEARCH_CASE, "26NA123456", "26NA123457"},
	};
	size_t i;

	fine(fixture,
	    store_appointment_put(
		fixture->store, &appointment, NULL, NOW_MS, &fixture->fault));
	fine(fixture, store_case_put(fixture->store, &file, &fixture->fault));
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		assert_int_equal(
		    search(fixture, "desk", cases[i].by, cases[i].yes), 1);
		assert_int_equal(
		    search(fixture, "desk", cases[i].by, cases[i].no), 0);
		assert_int_equal(
		    search(fixture, "women", cases[i].by, cases[i].yes), 0);
	}
}

/* Held to its end, and by nobody who took it while the clock was ahead. */
static void
test_held(void **state)
{
	static const struct {
		int64_t held_until_ms, now_ms;
		bool held;
	} cases[] = {
	    {0, 1000, false},
	    {1000 + ATTENTION_HOLD_MS, 1000, true},
	    {2000, 1999, true},
	    {2000, 2000, false},
	    {1001 + ATTENTION_HOLD_MS, 1000, false},
	    {1000 + 40 * DAY_MS, 1000, false},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct attention attention = {
		    .holder = 1, .held_until_ms = cases[i].held_until_ms};

		assert_true(attention_until(&attention, cases[i].now_ms) ==
		    (cases[i].held ? cases[i].held_until_ms : 0));
	}
}

static void
test_erased(void **state)
{
	struct fixture *fixture = *state;
	struct person person = fixture_person(fixture, ANNA);
	struct attention attention = {
	    .person = person.id, .holder = 3, .held_until_ms = NOW_MS};

	fine(fixture,
	    store_attention_put(fixture->store, &attention, &fixture->fault));
	fine(fixture,
	    store_person_erase(fixture->store, person.id, &fixture->fault));
	fine(fixture,
	    store_attention_get(
		fixture->store, person.id, &attention, &fixture->fault));
	assert_int_equal(attention.holder, 0);
	attention.holder = 3;
	fine(fixture,
	    store_attention_put(fixture->store, &attention, &fixture->fault));
	fine(fixture,
	    store_attention_get(
		fixture->store, person.id, &attention, &fixture->fault));
	assert_int_equal(attention.holder, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    STORE_TEST(test_borders),
	    STORE_TEST(test_border_stays),
	    STORE_TEST(test_inbox),
	    STORE_TEST(test_thread),
	    STORE_TEST(test_search),
	    STORE_TEST(test_erased),
	    cmocka_unit_test(test_held),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
