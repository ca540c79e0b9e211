/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_line_look.c - look-ups over the network: who waits, who is written to,
 * what is kept
 */
#include "line_rig.h"

#include "line/mask.h"
#include "store/look.h"

#define NUMBER "26NA123456"

static const char flow[] =
    "flow status\nwords status case_number\nstep start\n> Number?\n"
    "ask number like [0-9]{2}[A-Z]{2}[0-9]{6}\nwrong -> start\n"
    "answer -> find\nstep find\nlook up permit by number\n"
    "ready -> ready\nnot_found -> soon\nnone -> none\nfailed -> down\n"
    "unknown -> person\nlater -> later\nchanged -> news\n"
    "step ready\n> Ready {end}.\nend\nstep none\n> Nothing.\nend\n"
    "step down\n> Down.\nend\nstep person\n> A person.\nend\n"
    "step later\n> Later.\nend\nstep news\n> News.\nend\n"
    "step soon\n> Soon {end}?\nchoose\n1 -> keep\n2 -> later\n"
    "step keep\nkeep looking 3 days\n> Kept.\nend\n";

static const struct world_lookup permit = {
    .name = "permit", .a_day = 100, .timeout_ms = 5 * SECOND_MS};

static int
start(void **state)
{
	struct rig *rig;

	if (rig_start(state) != 0)
		return -1;
	rig = *state;
	desk_flow(rig->desk, "status.flow", flow);
	desk_load(rig->desk);
	rig->world.program = rig->desk->program;
	rig->world.prompts = rig->desk->prompts;
	rig->world.lookups = &permit;
	rig->world.lookup_count = 1;
	return 0;
}

/* "answer Ready 3456.|look 26NA123456|wait": what the last turn wants. */
static const char *
actions(struct rig *rig)
{
	static const char *const names[] = {[ACTION_ANSWER] = "answer ",
	    [ACTION_SEND] = "send ",
	    [ACTION_LOOK] = "look ",
	    [ACTION_WAIT] = "wait",
	    [ACTION_REMOVE_TEXT] = "remove"};
	struct text out = text_new(rig->desk->arena, 10000);
	size_t i;

	for (i = 0; i < rig->unit.actions.count; i++) {
		const struct action *action = &rig->unit.actions.list[i];

		text_add(&out, i == 0 ? "" : "|");
		text_add(&out, names[action->kind]);
		text_add_slice(&out, action->text);
	}
	return out.data;
}

static const char *
comes(struct rig *rig, const char *id, const char *text)
{
	rig_event(rig,
	    &(struct event){.kind = EVENT_TEXT,
		.account = "main",
		.remote_id = id,
		.from = AMINA,
		.to = "+390810000000",
		.text = slice_of(text)});
	return actions(rig);
}

static const char *
looked(
    struct rig *rig, int64_t look, enum look_outcome outcome, const char *text)
{
	rig_event(rig,
	    &(struct event){.kind = EVENT_LOOKED,
		.account = "permit",
		.message = look,
		.looked = outcome,
		.text = slice_of(text)});
	return actions(rig);
}

static const char *
late(struct rig *rig, int64_t look)
{
	rig_event(rig, &(struct event){.kind = EVENT_LATE, .message = look});
	return actions(rig);
}

static const char *
tick(struct rig *rig, int64_t after_ms)
{
	rig->now_ms += after_ms;
	rig_event(rig, &(struct event){.kind = EVENT_TICK});
	return actions(rig);
}

/* A text that is on its way, of which nobody will hear. */
static void
add_lost(struct rig *rig)
{
	struct interaction row = {.at_ms = rig->now_ms,
	    .person = rig_person(rig, OMAR).id,
	    .direction = DIRECTION_OUT,
	    .account = "main",
	    .text = slice_of("Hello")};
	struct message message = {.person = row.person,
	    .account = "main",
	    .to = {OMAR},
	    .text = row.text,
	    .state = MESSAGE_UNKNOWN};

	rig_fine(rig, store_begin(rig->store, &rig->fault));
	rig_fine(rig, store_interaction_add(rig->store, &row, &rig->fault));
	message.id = row.id;
	rig_fine(rig, store_message_add(rig->store, &message, &rig->fault));
	rig_fine(rig, store_commit(rig->store, &rig->fault));
}

/* A turn that has no room for the question asks it in the next one. */
static void
test_no_room(void **state)
{
	struct rig *rig = *state;
	size_t i;

	rig->account.traces = true;
	comes(rig, "SM1", "status");
	comes(rig, "SM2", NUMBER);
	comes(rig, "SM3", "status");
	comes(rig, "SM4", "26NA999999");
	looked(rig, 1, LOOKED_STATE, "ready");
	for (i = 0; i < ACTIONS_MAX; i++)
		add_lost(rig);
	tick(rig, MINUTE_MS);
	assert_int_equal(rig->unit.actions.count, ACTIONS_MAX);
	assert_string_equal(tick(rig, SECOND_MS), "look 26NA999999");
}

static void
test_in_time(void **state)
{
	struct rig *rig = *state;

	assert_string_equal(comes(rig, "SM1", "status"), "answer Number?");
	assert_string_equal(comes(rig, "SM2", NUMBER), "wait|look " NUMBER);
	/* The same webhook again waits with it; nobody is asked twice. */
	assert_string_equal(comes(rig, "SM2", NUMBER), "wait");
	assert_string_equal(
	    looked(rig, 1, LOOKED_STATE, "ready"), "answer Ready 3456.");
	assert_string_equal(comes(rig, "SM2", NUMBER), "answer Ready 3456.");
	assert_string_equal(late(rig, 1), "");
	assert_string_equal(rig_log(rig),
	    "in status|out Number?|in \342\200\242\342\200\242"
	    "\342\200\242\342\200\242\342\200\242\342\200\242"
	    "3456|in permit \342\200\242\342\200\242\342\200\242"
	    "\342\200\242\342\200\242\342\200\2423456 ready|"
	    "out Ready 3456.");
}

static void
test_too_late(void **state)
{
	struct rig *rig = *state;

	comes(rig, "SM1", NUMBER);
	assert_string_equal(late(rig, 1), "answer Later.");
	assert_string_equal(comes(rig, "SM1", NUMBER), "answer Later.");
	assert_string_equal(looked(rig, 1, LOOKED_STATE, "ready"), "");
	assert_string_equal(tick(rig, SECOND_MS), "send Ready 3456.");
	assert_string_equal(looked(rig, 1, LOOKED_STATE, "ready"), "");
}

/* Who waited is gone, and so is the request: asked again, told by a text. */
static void
test_after_a_crash(void **state)
{
	struct rig *rig = *state;

	comes(rig, "SM1", NUMBER);
	assert_string_equal(tick(rig, SECOND_MS), "");
	assert_string_equal(tick(rig, 2 * MINUTE_MS), "look " NUMBER);
	assert_string_equal(looked(rig, 1, LOOKED_STATE, "ready"), "");
	assert_string_equal(tick(rig, SECOND_MS), "send Ready 3456.");
}

static void
test_unknown(void **state)
{
	struct rig *rig = *state;

	comes(rig, "SM1", NUMBER);
	assert_string_equal(looked(rig, 1, LOOKED_UNKNOWN, NUMBER " respinta"),
	    "answer A person.");
	assert_non_null(strstr(rig_log(rig), "3456 respinta"));
	assert_null(strstr(rig_log(rig), NUMBER));
	assert_string_equal(rig_tasks(rig), "lookup ");
}

static void
test_stopped_meanwhile(void **state)
{
	struct rig *rig = *state;

	comes(rig, "SM1", NUMBER);
	late(rig, 1);
	assert_string_equal(comes(rig, "SM2", "stop"), "answer Stopped.");
	assert_string_equal(looked(rig, 1, LOOKED_STATE, "ready"), "");
	assert_string_equal(tick(rig, MINUTE_MS), "");
}

static void
test_erased_meanwhile(void **state)
{
	struct rig *rig = *state;

	comes(rig, "SM1", NUMBER);
	late(rig, 1);
	assert_string_equal(comes(rig, "SM2", "erase me"), "answer Erased.");
	assert_string_equal(looked(rig, 1, LOOKED_STATE, "ready"), "");
	assert_string_equal(tick(rig, DAY_MS), "remove|remove");
}

static void
test_keeps_looking(void **state)
{
	struct rig *rig = *state;
	int day;

	comes(rig, "SM1", NUMBER);
	assert_string_equal(
	    looked(rig, 1, LOOKED_STATE, "not_found"), "answer Soon 3456?");
	assert_string_equal(comes(rig, "SM2", "1"), "answer Kept.");
	for (day = 0; day < 3; day++) {
		assert_string_equal(tick(rig, 36 * HOUR_MS), "look " NUMBER);
		assert_string_equal(
		    looked(rig, 1, LOOKED_STATE, "not_found"), "");
	}
	assert_string_equal(tick(rig, 36 * HOUR_MS), "");
	assert_string_equal(rig_tasks(rig), "lookup-ended ");
}

/* News are unasked for: for whom they are not meant, the desk gets them. */
static void
test_news_of_a_number_elsewhere(void **state)
{
	struct rig *rig = *state;

	comes(rig, "SM1", NUMBER);
	looked(rig, 1, LOOKED_STATE, "not_found");
	assert_string_equal(comes(rig, "SM2", "1"), "answer Kept.");
	rig->world.allow_count = 0;
	assert_string_equal(tick(rig, 36 * HOUR_MS), "look " NUMBER);
	assert_string_equal(looked(rig, 1, LOOKED_STATE, "ready"), "");
	assert_string_equal(tick(rig, MINUTE_MS), "");
	assert_string_equal(rig_tasks(rig), "lookup-news ");
}

static void
test_blocked(void **state)
{
	struct rig *rig = *state;
	bool found;

	comes(rig, "SM1", NUMBER);
	assert_string_equal(looked(rig, 1, LOOKED_BLOCKED, ""), "answer Down.");
	assert_string_equal(tick(rig, 10 * DAY_MS), "");
	assert_string_equal(rig_tasks(rig), "lookup-blocked-permit! ");
	rig_fine(
	    rig, store_follow_up_close(rig->store, 1, &found, &rig->fault));
	assert_string_equal(tick(rig, SECOND_MS), "look " NUMBER);
}

static const struct {
	const char *text;
	size_t keep;
	const char *wanted;
} masks[] = {
    {"", 4, ""},
    {"ciao", 4, "ciao"},
    {"123", 4, "123"},
    {"permesso 26NA123456 grazie", 4,
	"permesso \342\200\242\342\200\242\342\200\242\342\200\242"
	"\342\200\242\342\200\2423456 grazie"},
    {"26 NA 1234", 4, "\342\200\242\342\200\242 NA 1234"},
    {"4711", 0, "\342\200\242\342\200\242\342\200\242\342\200\242"},
    {"\331\241\331\242", 0, "\342\200\242\342\200\242"},
};

static void
test_masks(void **state)
{
	struct rig *rig = *state;
	size_t i;

	for (i = 0; i < sizeof(masks) / sizeof(masks[0]); i++) {
		struct slice got = mask_numbers(
		    rig->desk->arena, slice_of(masks[i].text), masks[i].keep);

		assert_true(slice_is(got, masks[i].wanted));
	}
}

#define LOOK_TEST(test) cmocka_unit_test_setup_teardown(test, start, rig_end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    LOOK_TEST(test_in_time),
	    LOOK_TEST(test_no_room),
	    LOOK_TEST(test_too_late),
	    LOOK_TEST(test_after_a_crash),
	    LOOK_TEST(test_unknown),
	    LOOK_TEST(test_stopped_meanwhile),
	    LOOK_TEST(test_erased_meanwhile),
	    LOOK_TEST(test_keeps_looking),
	    LOOK_TEST(test_news_of_a_number_elsewhere),
	    LOOK_TEST(test_blocked),
	    LOOK_TEST(test_masks),
	};

	return cmocka_run_group_tests_name("look", tests, NULL, NULL);
}
