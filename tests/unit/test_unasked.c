/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_unasked.c - a reminder that is said in two texts is one reminder
 *
 * Both of them fare for it: what stops it stops both, and either one that is
 * lost is the news that they may not know.
 */
#include "line_rig.h"

#include <string.h>

#define STARTS_MS (START_MS + 5 * HOUR_MS)

static int
start(void **state)
{
	struct rig *rig;

	if (rig_start(state) != 0)
		return -1;
	rig = *state;
	desk_flow(rig->desk, "reminder.flow",
	    "flow reminder\nchannels text\nstep start\n> At {place}.\n>\n"
	    "> Will you come?\nchoose\n1, yes -> good\n"
	    "step good\nconfirm appointment\n> Good.\nend\n");
	desk_load(rig->desk);
	rig->world.program = rig->desk->program;
	rig->world.prompts = rig->desk->prompts;
	rig->world.reminders.all.count = 1;
	rig->world.reminders.all.before_ms[0] = 3 * HOUR_MS;
	return 0;
}

static int64_t
appointment_at(struct rig *rig, const char *desk)
{
	struct person person = rig_person(rig, AMINA);
	struct appointment appointment = {.person = person.id,
	    .code = "NA4821",
	    .starts_ms = STARTS_MS,
	    .place = "via Rossi",
	    .desk = desk,
	    .ref = "1"};

	rig_fine(rig,
	    store_appointment_put(rig->store, &appointment,
		&rig->world.reminders, rig->now_ms, &rig->fault));
	return appointment.id;
}

static int64_t
appointment_of(struct rig *rig)
{
	return appointment_at(rig, NULL);
}

/* The moment comes: both texts are written, and none went. */
static void
fall_due(struct rig *rig)
{
	rig->now_ms = STARTS_MS - 3 * HOUR_MS;
	rig_event(rig, &(struct event){.kind = EVENT_TICK, .paced = true});
}

/* So many of those that wait go; the id of the last of them. */
static int64_t
drain(struct rig *rig, int sends, size_t wanted)
{
	struct budget budget = {.account = "main", .sends = sends};

	rig_event(rig,
	    &(struct event){
		.kind = EVENT_DRAIN, .budgets = &budget, .budget_count = 1});
	assert_int_equal(rig->unit.actions.count, wanted);
	return wanted == 0 ? 0 : rig->unit.actions.list[wanted - 1].message;
}

static void
is_lost(struct rig *rig, int64_t message)
{
	rig_event(rig,
	    &(struct event){.kind = EVENT_RECEIPT,
		.account = "main",
		.message = message,
		.state = MESSAGE_FAILED,
		.error = 30003});
}

/* Either one that does not come is for a person to call, once. */
static void
test_either_is_lost(void **state)
{
	struct rig *rig = *state;
	int64_t last;

	appointment_of(rig);
	fall_due(rig);
	last = drain(rig, 2, 2);
	is_lost(rig, last - 1);
	assert_string_equal(rig_tasks(rig), "not-reminded ");
	is_lost(rig, last);
	assert_string_equal(rig_tasks(rig), "not-reminded ");
}

static void
test_the_second_is_lost(void **state)
{
	struct rig *rig = *state;

	appointment_of(rig);
	fall_due(rig);
	is_lost(rig, drain(rig, 2, 2));
	assert_string_equal(rig_tasks(rig), "not-reminded ");
}

/* That there is something with that desk is for nobody else to see. */
static void
test_the_desk_is_told(void **state)
{
	static const struct desk_hours women = {.name = "women"};
	struct rig *rig = *state;

	rig->world.desks = &women;
	rig->world.desk_count = 1;
	appointment_at(rig, "women");
	fall_due(rig);
	is_lost(rig, drain(rig, 2, 2));
	assert_string_equal(rig_tasks(rig), "women:not-reminded ");
}

/* A task for a desk that there is not would be seen by nobody. */
static void
test_no_such_desk(void **state)
{
	struct rig *rig = *state;

	appointment_at(rig, "wimen");
	fall_due(rig);
	is_lost(rig, drain(rig, 2, 2));
	assert_string_equal(rig_tasks(rig), "not-reminded ");
}

/* What is cancelled while they wait is said by neither of them. */
static void
test_both_are_stopped(void **state)
{
	struct rig *rig = *state;
	int64_t appointment = appointment_of(rig);

	fall_due(rig);
	rig_fine(rig,
	    store_appointment_move(
		rig->store, appointment, APPOINTMENT_CANCELLED, &rig->fault));
	drain(rig, 2, 0);
	drain(rig, 2, 0);
	assert_string_equal(rig_tasks(rig), "");
}

/* … nor by the second, when the first was gone already. */
static void
test_the_rest_is_stopped(void **state)
{
	struct rig *rig = *state;
	int64_t appointment = appointment_of(rig);

	fall_due(rig);
	drain(rig, 1, 1);
	rig_fine(rig,
	    store_appointment_move(
		rig->store, appointment, APPOINTMENT_CANCELLED, &rig->fault));
	drain(rig, 2, 0);
}

/* … and an answer to it is of what both of them said. */
static void
test_is_answered(void **state)
{
	struct rig *rig = *state;

	appointment_of(rig);
	fall_due(rig);
	drain(rig, 2, 2);
	assert_string_equal(rig_says(rig, AMINA, "1"), "Good.");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(
		test_either_is_lost, start, rig_end),
	    cmocka_unit_test_setup_teardown(
		test_the_second_is_lost, start, rig_end),
	    cmocka_unit_test_setup_teardown(
		test_the_desk_is_told, start, rig_end),
	    cmocka_unit_test_setup_teardown(test_no_such_desk, start, rig_end),
	    cmocka_unit_test_setup_teardown(
		test_both_are_stopped, start, rig_end),
	    cmocka_unit_test_setup_teardown(
		test_the_rest_is_stopped, start, rig_end),
	    cmocka_unit_test_setup_teardown(test_is_answered, start, rig_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
