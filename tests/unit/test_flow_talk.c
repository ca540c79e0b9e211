/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_flow_talk.c - turns of conversations: questions, ways on, going back
 */
#include "test_flow_common.h"

#include "base/macros.h"

static const char unknown[] = "flow unknown\nanswers unknown\n"
			      "step start\n> Unclear.\nend\n";
static const char appointment[] =
    "flow appointment\nwords appointment\n"
    "step start\n> Code?\nask code like [A-Z]{2}[0-9]{4}\n"
    "wrong -> start, at most 2 times, then desk\nanswer -> find\n"
    "step find\nlook up appointments by code\n"
    "found -> tell\nnone -> none\nfailed -> late\n"
    "step tell\n> At {place}.\nchoose\n"
    "1, yes -> good\n2, cancel -> bad\n"
    "step good\nconfirm appointment\n> See you at {place}.\nend\n"
    "step bad\ncancel appointment\n> Cancelled.\nend\n"
    "step none\n> None.\nend\n"
    "step late\n> Later.\nend\n";
static const char desk_flow_text[] =
    "flow desk\nwords human\nstep start\nfollow up human\n"
    "> Somebody calls.\n> Wait.\nchoose\nwrong -> noted\n"
    "step noted\n> Noted.\nchoose\nwrong -> noted\n";
static const char help[] = "flow help\nwords help\nstep start\n> Help.\nend\n";
static const char language[] =
    "flow language\nwords language\nstep start\n> Which?\nask language\n"
    "answer -> chosen\nwrong -> start, at most 2 times, then desk\n"
    "step chosen\n> Good.\nend\n";
static const char stop[] =
    "flow stop\nwords stop\nstep start\nopt out\n> Stopped.\nchoose\n"
    "else -> start\n";

static void
set_up(struct desk *desk)
{
	desk_flow(desk, "unknown.flow", unknown);
	desk_flow(desk, "appointment.flow", appointment);
	desk_flow(desk, "desk.flow", desk_flow_text);
	desk_flow(desk, "help.flow", help);
	desk_flow(desk, "language.flow", language);
	desk_flow(desk, "stop.flow", stop);
	desk_load(desk);
	desk->outcome = "found";
}

static void
test_question(void **state)
{
	struct desk *desk = *state;

	set_up(desk);
	assert_says(desk, "qwertz", "Unclear.");
	assert_int_equal(desk->misunderstood, 1);
	assert_string_equal(desk_waits(desk), "");
	assert_says(desk, "appuntamento", "Code?");
	assert_int_equal(desk->misunderstood, 0);
	assert_string_equal(desk_waits(desk), "appointment.start");
	assert_says(desk, "na 48-21", "At via Roma.");
	assert_string_equal(desk->looked_up, "appointments NA4821");
	assert_says(desk, "1", "See you at via Roma.");
	assert_int_equal(desk->change_count, 1);
	assert_int_equal(desk->changes[0].what, CHANGE_CONFIRM);
	assert_int_equal(desk->changes[0].id, 7);
	assert_string_equal(desk_waits(desk), "");
}

/* A word that also begins a line of a flow can be a choice. */
static void
test_choice_by_word(void **state)
{
	struct desk *desk = *state;

	set_up(desk);
	desk_hear(desk, "appuntamento NA4821");
	assert_says(desk, "annulla", "Cancelled.");
	assert_int_equal(desk->changes[0].what, CHANGE_CANCEL);
}

static void
test_outcomes(void **state)
{
	struct desk *desk = *state;

	set_up(desk);
	assert_says(desk, "appuntamento NA4821", "At via Roma.");
	desk->outcome = "none";
	assert_says(desk, "NA4821", "None.");
	desk->outcome = "failed";
	assert_says(desk, "NA4821", "Later.");
}

static void
test_wrong_answers(void **state)
{
	struct desk *desk = *state;

	set_up(desk);
	desk_hear(desk, "appuntamento");
	assert_says(desk, "x", "Code?");
	assert_says(desk, "x", "Code?");
	assert_int_equal(desk->misunderstood, 2);
	assert_says(desk, "x", "Somebody calls. Wait.");
	assert_string_equal(desk->topics[0], "desk human");

	/* A question without `wrong`: twice again, then a person. */
	desk->kept = slice_of("");
	desk_hear(desk, "appuntamento NA4821");
	assert_says(desk, "x", "At via Roma.");
	assert_string_equal(desk_waits(desk), "appointment.tell");
	assert_says(desk, "9", "At via Roma.");
	assert_says(desk, "x", "Somebody calls. Wait.");
}

static void
test_hash_asks_again(void **state)
{
	struct desk *desk = *state;

	set_up(desk);
	desk_hear(desk, "appuntamento NA4821");
	assert_says(desk, "#", "At via Roma.");
	assert_says(desk, "#", "At via Roma.");
	assert_says(desk, "#", "At via Roma.");
	assert_int_equal(desk->misunderstood, 0);
	assert_says(desk, "1", "See you at via Roma.");
}

static void
test_universal_keys(void **state)
{
	struct desk *desk = *state;

	set_up(desk);
	assert_says(desk, "0", "Somebody calls. Wait.");
	desk->kept = slice_of("");
	assert_says(desk, "*", "Which?");
	assert_says(desk, "2", "Good.");
	assert_string_equal(desk->language->tag, "en");
	desk_hear(desk, "appointment");
	assert_says(desk, "0", "Somebody calls. Wait.");
}

static void
test_interrupting(void **state)
{
	struct desk *desk = *state;

	set_up(desk);
	desk_hear(desk, "appuntamento");
	assert_says(desk, "aiuto", "Help.");
	assert_string_equal(desk_waits(desk), "appointment.start");
	assert_says(desk, "NA4821", "At via Roma.");
	/* In the middle of a question, with another language: asked again. */
	assert_says(desk, "english", "Good.|At via Roma.");
	assert_says(desk, "1", "See you at via Roma.");
	/* What the step did above its question is not done again. */
	desk->topic_count = 0;
	desk_hear(desk, "human");
	assert_int_equal(desk->topic_count, 1);
	assert_says(desk, "italiano", "Good.|Somebody calls. Wait.");
	assert_int_equal(desk->topic_count, 1);
}

static void
test_stop(void **state)
{
	struct desk *desk = *state;

	set_up(desk);
	desk_hear(desk, "appuntamento");
	assert_says(desk, "STOP", "Stopped.");
	assert_string_equal(desk->opted, "out all");
	assert_string_equal(desk_waits(desk), ""); /* though it asks */
}

static void
test_value_is_gone(void **state)
{
	struct desk *desk = *state;

	set_up(desk);
	desk_hear(desk, "appuntamento NA4821");
	desk->gone = true;
	assert_says(desk, "1", "Somebody calls. Wait.");
	assert_true(desk->talk.broken >= 0);
	assert_string_equal(desk->topics[0], "desk missing-text");
}

/* The word of a flow fits its pattern and is no answer to it. */
static void
test_word_is_no_answer(void **state)
{
	struct desk *desk = *state;

	desk_flow(desk, "unknown.flow", unknown);
	desk_flow(desk, "a.flow",
	    "flow a\nwords appointment\nstep start\n> Name?\n"
	    "ask name like [A-Z]+\nanswer -> b\nstep b\n> Hi {name}.\nend\n");
	desk_load(desk);
	assert_says(desk, "appuntamento", "Name?");
	assert_says(desk, "Amina", "Hi AMINA.");
}

static void
test_run_and_back(void **state)
{
	struct desk *desk = *state;

	desk_flow(desk, "unknown.flow", unknown);
	desk_flow(desk, "a.flow",
	    "flow a\nwords appointment\nstep start\n> A.\nrun b\n> Back {x}.\n"
	    "end\n");
	desk_flow(desk, "b.flow",
	    "flow b\nstep start\n> B?\nask x digits 2 or 3\nanswer -> c\n"
	    "step c\nrun d\n> C.\nend\n");
	desk_flow(desk, "d.flow", "flow d\nstep start\n> D.\nend\n");
	desk_load(desk);
	assert_says(desk, "appuntamento", "A.|B?");
	assert_says(desk, "\xd9\xa4\xd9\xa2", "D.|C.|Back 42.");
	assert_string_equal(desk_waits(desk), "");
	/* run comes to its bound: the flow goes on where it came from */
	desk_flow(desk, "d.flow", "flow d\nstep start\n> D.\nrun e\nend\n");
	desk_flow(desk, "e.flow", "flow e\nstep start\n> E.\nend\n");
	desk_load(desk);
	desk_hear(desk, "appuntamento");
	assert_says(desk, "42", "D.|E.|C.|Back 42.");
}

static void
test_steps_are_bounded(void **state)
{
	struct desk *desk = *state;
	struct text flow = text_new(desk->arena, 4000);
	int i;

	text_add(&flow, "flow long\nwords appointment\n");
	for (i = 0; i < 2 * STEPS_PER_TURN; i++)
		text_addf(&flow, "step s%d\n> S.\ngo s%d\n", i, i + 1);
	text_addf(&flow, "step s%d\nend\n", i);
	desk_flow(desk, "unknown.flow", unknown);
	desk_flow(desk, "long.flow", flow.data);
	desk_load(desk);
	desk_hear(desk, "appuntamento");
	assert_int_equal(desk->talk.said_count, TEXTS_MAX);
	assert_string_equal(desk->topics[0], "desk flow-loop");
	assert_string_equal(desk_waits(desk), "");
}

static void
test_if_and_set(void **state)
{
	static const struct {
		const char *condition, *wanted;
	} cases[] = {
	    {"if language is ar en -> yes", "No."},
	    {"if language is ar it -> yes", "Yes."},
	    {"if channel is text -> yes", "Yes."},
	    {"if channel is call -> yes", "No."},
	    {"if safety is silent -> yes", "No."},
	    {"if stopped is no -> yes", "Yes."},
	    {"if concept is appointment -> yes", "Yes."},
	    {"if misunderstood is 1 -> yes", "Yes."},
	    {"if colour is red blue -> yes", "No."},
	    {"set colour blue\nif colour is red, blue -> yes", "Yes."},
	    /* 1970-01-01 01:00 in Rome, 00:00 in UTC */
	    {"if hour 00:00-01:30 -> yes", "Yes."},
	    {"if hour 22:00-02:00 -> yes", "Yes."},
	    {"if hour 02:00-22:00 -> yes", "No."},
	};
	struct desk *desk = *state;
	size_t i;

	desk_flow(desk, "unknown.flow", unknown);
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		desk_flow(desk, "a.flow",
		    arena_printf(desk->arena,
			"flow a\nwords appointment\nstep start\n%s\n> No.\n"
			"end\nstep yes\n> Yes.\nend\n",
			cases[i].condition));
		desk_load(desk);
		assert_says(desk, "appuntamento", cases[i].wanted);
	}
}

/* A way that is taken too often, and wrong answers that a good one forgives. */
static void
test_at_most(void **state)
{
	struct desk *desk = *state;

	desk_flow(desk, "unknown.flow", unknown);
	desk_flow(desk, "a.flow",
	    "flow a\nwords appointment\nstep start\n> Pin?\n"
	    "ask pin digits 4\nanswer -> start, at most 2 times, then last\n"
	    "wrong -> start, at most 1 time, then last\n"
	    "step last\n> Enough.\nend\n");
	desk_load(desk);
	desk_hear(desk, "appuntamento");
	assert_says(desk, "12", "Pin?");
	assert_says(desk, "1234", "Pin?");
	assert_says(desk, "12", "Pin?");
	assert_says(desk, "1234", "Pin?");
	assert_says(desk, "1234", "Enough.");
	desk_hear(desk, "appuntamento");
	assert_says(desk, "12", "Pin?");
	assert_says(desk, "12", "Enough.");
}

static void
test_list(void **state)
{
	struct desk *desk = *state;

	desk_flow(desk, "appointment.flow",
	    "flow appointment\nwords appointment\nstep start\n"
	    "join Donne Sole\nleave corteo\n> Done.\nend\n");
	desk_load(desk);
	assert_says(desk, "appuntamento", "Done.");
	assert_string_equal(desk->chosen, "leave corteo");
	desk_flow(desk, "appointment.flow",
	    "flow appointment\nwords appointment\nstep start\n"
	    "join\n> Done.\nend\n");
	desk_load_wrong(desk);
	assert_true(desk->findings.errors > 0);
}

static const char guide[] =
    "flow guide\nstep start\ncode CASA6\nlisten home\n"
    "step home\n> Home.\nchoose\n9 -> read\nelse -> home\n"
    "step read\ncall me\ncalled -> soon\nnot -> late\n"
    "step soon\n> Soon.\nend\nstep late\n> Not now.\nend\n";

/* A code counts in any spelling and any question; one more letter does not. */
static void
test_code_and_call(void **state)
{
	struct desk *desk = *state;

	desk_flow(desk, "guide.flow", guide);
	set_up(desk);
	assert_says(desk, "casa 6", "Home.");
	assert_says(desk, "9", "Soon.");
	assert_string_equal(desk->called, "guide.start");
	assert_says(desk, "CASA66", "Unclear.");
	assert_says(desk, "appuntamento", "Code?");
	assert_says(desk, "Casa-\xd9\xa6", "Home.");
	assert_string_equal(desk_waits(desk), "guide.home");
	desk->mute = true;
	assert_says(desk, "9", "Not now.");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    DESK_TEST(test_question),
	    DESK_TEST(test_choice_by_word),
	    DESK_TEST(test_outcomes),
	    DESK_TEST(test_wrong_answers),
	    DESK_TEST(test_at_most),
	    DESK_TEST(test_hash_asks_again),
	    DESK_TEST(test_universal_keys),
	    DESK_TEST(test_interrupting),
	    DESK_TEST(test_stop),
	    DESK_TEST(test_value_is_gone),
	    DESK_TEST(test_word_is_no_answer),
	    DESK_TEST(test_run_and_back),
	    DESK_TEST(test_steps_are_bounded),
	    DESK_TEST(test_if_and_set),
	    DESK_TEST(test_list),
	    DESK_TEST(test_code_and_call),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
