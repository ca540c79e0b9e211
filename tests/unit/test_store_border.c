/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_store_border.c - rows of a conversation that are of a desk alone: who
 * reads them, who only sees that there was something, who sees nothing
 */
#include "store_fixture.h"

#include "base/clock.h"
#include "store/border.h"
#include "store/staff.h"
#include "store/task.h"
#include "store/thread.h"

#define ANNA "+393331112233"

/* Adds a row of ANNA's that is of DESKS, and tells what is seen of it. */
static enum thread_sight
sight_of(struct fixture *fixture, enum channel channel, const char *desks,
    const char *mine)
{
	struct person person = fixture_person(fixture, ANNA);
	struct interaction row = {.at_ms = NOW_MS + 3 * HOUR_MS + 4321,
	    .person = person.id,
	    .before = person.last_interaction,
	    .channel = channel,
	    .direction = DIRECTION_OUT,
	    .kind = KIND_REMINDER,
	    .account = "main",
	    .flow = "reminder",
	    .step = "tell",
	    .desks = desks,
	    .text = slice_of("24/11, 10:30, via Segreta 1"),
	    .parts = 1};
	struct thread_row seen;
	size_t count;

	fine(fixture,
	    store_interaction_add(fixture->store, &row, &fixture->fault));
	person.last_interaction = row.id;
	fine(fixture,
	    store_person_save(fixture->store, &person, false, &fixture->fault));
	fine(fixture,
	    store_thread(fixture->store, fixture->arena,
		&(struct thread_wish){mine, person.id, 0, 1}, &seen, &count,
		&fixture->fault));
	assert_int_equal(count, 1);
	assert_int_equal(seen.interaction.id, row.id);
	assert_int_equal(seen.interaction.before, row.before);
	if (seen.sight == SIGHT_WHOLE) {
		assert_true(slice_equals(seen.interaction.text, row.text));
		assert_int_equal(seen.interaction.at_ms, row.at_ms);
	} else {
		assert_int_equal(seen.interaction.text.length, 0);
		assert_null(seen.interaction.flow);
		assert_null(seen.interaction.step);
		assert_null(seen.interaction.account);
		assert_int_equal(clock_local(seen.interaction.at_ms).hour * 60 +
			clock_local(seen.interaction.at_ms).minute,
		    0);
	}
	return seen.sight;
}

static void
test_rows_of_a_desk(void **state)
{
	static const struct {
		const char *desks, *mine;
		enum channel channel;
		enum thread_sight sight;
	} list[] = {
	    {NULL, "desk", CHANNEL_TEXT, SIGHT_WHOLE},
	    {"desk", "legal", CHANNEL_TEXT, SIGHT_WHOLE},
	    {"women", "desk women", CHANNEL_TEXT, SIGHT_WHOLE},
	    {"women", "all", CHANNEL_TEXT, SIGHT_WHOLE},
	    {"women", "desk", CHANNEL_TEXT, SIGHT_KIND},
	    {"women", "womens desk", CHANNEL_CALL, SIGHT_KIND},
	    {"women", "desk", CHANNEL_DESK, SIGHT_NOTHING},
	    {"legal women", "desk women", CHANNEL_TEXT, SIGHT_KIND},
	    {"desk women", "women", CHANNEL_TEXT, SIGHT_WHOLE},
	};
	struct fixture *fixture = *state;
	size_t i;

	fixture_turn(fixture, ANNA, "SM1", "one", "two");
	for (i = 0; i < ARRAY_LEN(list); i++)
		assert_int_equal(sight_of(fixture, list[i].channel,
				     list[i].desks, list[i].mine),
		    list[i].sight);
}

/* What staff of a desk write stays theirs when the task is another desk's. */
static void
test_notes_stay_of_their_desk(void **state)
{
	struct fixture *fixture = *state;
	struct staff staff = {.name = "anna", .desks = "desk"};
	struct interaction note = {.at_ms = NOW_MS,
	    .channel = CHANNEL_DESK,
	    .kind = KIND_NOTE,
	    .text = slice_of("her husband reads her phone")};
	struct follow_up women = {
	    .topic = "women", .desk = "women", .opened_ms = NOW_MS};
	struct person person;
	struct thread_row seen;
	struct task task;
	size_t count;
	bool found;
	int64_t id;

	fine(fixture, store_staff_add(fixture->store, &staff, &fixture->fault));
	fixture_turn(fixture, ANNA, "SM1", "one", "two");
	person = fixture_person(fixture, ANNA);
	women.person = person.id;
	fine(fixture,
	    store_follow_up_open(fixture->store, &women, &id, &fixture->fault));
	fine(fixture,
	    store_thread_add(
		fixture->store, &person, staff.id, &note, &fixture->fault));
	fine(fixture,
	    store_task_get(fixture->store, fixture->arena, "all", id, &task,
		&found, &fixture->fault));
	task.follow_up.desk = "desk";
	fine(
	    fixture, store_task_change(fixture->store, &task, &fixture->fault));
	fine(fixture,
	    store_thread(fixture->store, fixture->arena,
		&(struct thread_wish){"desk", person.id, 0, 1}, &seen, &count,
		&fixture->fault));
	assert_int_equal(seen.sight, SIGHT_NOTHING);
	assert_int_equal(seen.interaction.text.length, 0);
	assert_null(seen.staff);
	fine(fixture,
	    store_thread(fixture->store, fixture->arena,
		&(struct thread_wish){"women", person.id, 0, 1}, &seen, &count,
		&fixture->fault));
	assert_true(
	    slice_is(seen.interaction.text, "her husband reads her phone"));
}

static void
test_erased(void **state)
{
	struct fixture *fixture = *state;
	struct person person;
	struct thread_row seen;
	size_t count;

	fixture_turn(fixture, ANNA, "SM1", "one", "two");
	person = fixture_person(fixture, ANNA);
	fine(fixture,
	    border_put(fixture->store, person.last_interaction, "women",
		&fixture->fault));
	fine(fixture,
	    store_person_erase(fixture->store, person.id, &fixture->fault));
	fine(fixture,
	    store_thread(fixture->store, fixture->arena,
		&(struct thread_wish){
		    "desk", person.id, person.last_interaction, 1},
		&seen, &count, &fixture->fault));
	assert_int_equal(count, 1);
	assert_int_equal(seen.sight, SIGHT_WHOLE);
	assert_int_equal(seen.interaction.text.length, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    STORE_TEST(test_rows_of_a_desk),
	    STORE_TEST(test_notes_stay_of_their_desk),
	    STORE_TEST(test_erased),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
