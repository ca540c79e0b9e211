/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_flow_read.c - flow files: what is read, and what is found wrong in them
 *
 * The sentences themselves are in tests/bad; here is that each slip is found,
 * where, and by which code.
 */
#include "test_flow_common.h"

#include "base/macros.h"

#define HEAD "flow a\nanswers unknown\n"
#define START HEAD "step start\n"

static const struct {
	const char *contents, *code; /* NULL: fine */
	int line, column;
} cases[] = {
    {START "end\n", NULL, 0, 0},
    {"\xef\xbb\xbf" START "> C\xc3\xb2\r\n\t end\r\n", NULL, 0, 0},
    {START "\xc2\xa0go\xc2\xa0"
	   "b\nstep b\nend\n",
	NULL, 0, 0},
    {START "choose\n1\xe2\x86\x92"
	   "start\n",
	NULL, 0, 0},
    {START "> a\nchoose\nyes, 1 -> start, at most 2 times, then start\n", NULL,
	0, 0},
    {START "choose\ncancel -> start\nlanguage -> start\n", NULL, 0, 0},
    /* a step that is called as a flow is found first */
    {START "go a\nstep a\nend\n", NULL, 0, 0},
    /* heads */
    {"", "no-flow", 1, 1},
    {"step start\nend\n", "no-flow", 1, 1},
    {"flow A\nanswers unknown\nstep start\nend\n", "name", 1, 6},
    {"flow a b\nanswers unknown\nstep start\nend\n", "name", 1, 6},
    {"flow a-name-of-thirty-two-letters-aaaa\n", "name", 1, 6},
    {START "end\nflow b\n", "two-flows", 5, 1},
    {HEAD, "no-step", 1, 1},
    {HEAD "> text\n", "no-step", 3, 1},
    {HEAD "menu main\nstep start\nend\n", "unclear", 3, 6},
    {HEAD "words\nstep start\nend\n", "unclear", 3, 6},
    {HEAD "words apointment\nstep start\nend\n", "unknown-concept", 3, 7},
    {HEAD "words help help\nstep start\nend\n", "twice", 3, 12},
    {HEAD "answers unknown\nstep start\nend\n", "twice", 3, 9},
    {HEAD "answers all\nstep start\nend\n", "unclear", 3, 9},
    {HEAD "channels txt\nstep start\nend\n", "unclear", 3, 10},
    {HEAD "channels\nstep start\nend\n", "unclear", 3, 9},
    {HEAD "wrds help\nstep start\nend\n", "unknown-word", 3, 1},
    /* steps */
    {START "end\nstep start\nend\n", "twice", 5, 6},
    {START "end\nstep\nend\n", "name", 5, 5},
    {START "go elsewhere\n", "unknown-step", 4, 4},
    {START "go\n", "unclear", 4, 3},
    {START "run\nend\n", "unclear", 4, 4},
    {START "end now\n", "unclear", 4, 5},
    {START "1 -> start\nend\n", "no-question", 4, 1},
    {START "end\nstep b\ngo b\n", "loop", 5, 1},
    {START "run start\nend\n", "loop", 3, 1},
    {START "run b\nend\nstep b\nrun c\nend\nstep c\nrun b\nend\n", "loop", 6,
	1},
    {START "> a\n", "dead-end", 3, 1},
    {START "run b\nstep b\nend\n", "dead-end", 3, 1},
    {START "end\nstep b\nend\n", "unreached", 5, 1},
    {START "end\n> never\n", "unreached", 5, 1},
    {START "choose\n1 -> start\n> never\n", "unreached", 6, 1},
    /* text */
    {START "txt> a\nend\n", "unclear", 4, 1},
    /* questions */
    {START "choose\n", "no-way-on", 4, 1},
    {START "choose now\n1 -> start\n", "unclear", 4, 8},
    {START "choose\n1, 2 -> start\n", "two-keys", 5, 4},
    {START "choose\n1 -> start\n1 -> start\n", "twice", 6, 1},
    {START "choose\nyes -> start\n2, yes -> start\n", "twice", 6, 4},
    {START "choose\nyse -> start\n", "unknown-concept", 5, 1},
    {START "choose\n100 -> start\n", "unknown-concept", 5, 1},
    {START "choose\nstop -> start\n", "opt-out-as-choice", 5, 1},
    {START "choose\n1 ->\n", "unclear", 5, 5},
    {START "choose\n-> start\n", "unclear", 5, 4},
    {START "choose\n1 -> start -> start\n", "unclear", 5, 12},
    {START "choose\n1 -> start, at most 0 times, then start\n", "unclear", 5,
	13},
    {START "choose\n1 -> start, at most 2 times\n", "unclear", 5, 13},
    {START "choose\n1 -> start, at most 2 times, then b\n", "unknown-step", 5,
	35},
    {START "ask code like [A-Z\nanswer -> start\n", "pattern", 4, 19},
    {START "ask code like\nanswer -> start\n", "pattern", 4, 14},
    {START "ask code\nanswer -> start\n", "unclear", 4, 9},
    {START "ask Code like A\nanswer -> start\n", "name", 4, 5},
    {START "ask a-name-of-thirty-two-letters-aaaa like A\nanswer -> start\n",
	"name", 4, 5},
    {START "ask code digits\nanswer -> start\n", "digits", 4, 16},
    {START "ask code digits 65\nanswer -> start\n", "digits", 4, 17},
    {START "ask code digits 1 2 3 4 5\nanswer -> start\n", "digits", 4, 25},
    {START "ask code like A\nwrong -> start\n", "no-way-on", 4, 1},
    {START "ask code like A\nanswer -> start\nwrogn -> start\n", "unknown-way",
	6, 1},
    {START "ask code like A\nanswer -> start\n1 -> start\n", "unknown-way", 6,
	1},
    {START "look up codes by code\n", "unknown-source", 4, 9},
    {START "look up cases for code\n", "unclear", 4, 6},
    {START "look up cases by code\nfound -> b\nnone -> b\nstep b\nend\n",
	"no-way-on", 4, 1},
    {START "look up appointments by code\nfuond -> b\nfound -> b\nnone -> b\n"
	   "failed -> b\nstep b\nend\n",
	"unknown-way", 5, 1},
    /* codes of posters */
    {START "code casa6\nend\n", "unclear", 4, 6},
    {START "code 6CASA\nend\n", "unclear", 4, 6},
    {START "code CA\nend\n", "unclear", 4, 6},
    {START "code CASA6 it\nend\n", "unclear", 4, 6},
    {START "code CASA6\ncode CASA6\nend\n", "twice", 5, 6},
    {START "code HELP\nend\n", "clash", 4, 6},
    {START "code NA4821\nask code like [A-Z]{2}[0-9]{4}\nanswer -> start\n",
	"clash", 4, 6},
    {START "call me\ncalled -> start\n", "no-way-on", 4, 1},
    {START "call us\nend\n", "unknown-word", 4, 1},
    /* others */
    {START "if x -> start\nend\n", "unclear", 4, 4},
    {START "if x is -> start\nend\n", "unclear", 4, 4},
    {START "if hour 9-13 -> start\nend\n", "unclear", 4, 4},
    {START "if hour 09:00-25:00 -> start\nend\n", "unclear", 4, 4},
    {START "if channel is txt -> start\nend\n", "never", 4, 15},
    {START "if language is fr xx -> start\nend\n", "never", 4, 19},
    {START "set x\nend\n", "unclear", 4, 6},
    {START "language xx\nend\n", "unknown-language", 4, 10},
    {START "opt in now\nend\n", "unclear", 4, 5},
    {START "cancel apointment\nend\n", "unclear", 4, 8},
    {START "follow human\nend\n", "unclear", 4, 8},
    {START "follow up human now\nend\n", "unclear", 4, 8},
    {START "fin\n", "unknown-word", 4, 1},
};

static void
test_slips(void **state)
{
	struct desk *desk = *state;
	size_t i;

	for (i = 0; i < ARRAY_LEN(cases); i++) {
		const struct finding *finding;

		desk_flow(desk, "a.flow", cases[i].contents);
		desk_load_wrong(desk);
		if (cases[i].code == NULL) {
			assert_int_equal(desk->findings.errors, 0);
			assert_int_equal(desk->findings.warnings, 0);
			continue;
		}
		finding = desk_finding(desk, cases[i].code);
		if (finding == NULL)
			fail_msg("not found: %s in\n%s", cases[i].code,
			    cases[i].contents);
		if (finding->line != cases[i].line ||
		    finding->column != cases[i].column)
			fail_msg("%s is at %d:%d and not at %d:%d in\n%s",
			    cases[i].code, finding->line, finding->column,
			    cases[i].line, cases[i].column, cases[i].contents);
	}
}

/* A loop is said once, where it closes, and not of what leads into it. */
static void
test_one_loop(void **state)
{
	struct desk *desk = *state;

	desk_flow(desk, "a.flow",
	    START "go b\nstep b\ngo c\nstep c\ngo b\nstep d\ngo b\n");
	desk_load_wrong(desk);
	assert_int_equal(desk->findings.errors, 1);
	assert_string_equal(desk->findings.list[0].code, "loop");
	assert_int_equal(desk->findings.list[0].line, 5);
	/* With a question on the way it is none. */
	desk_flow(
	    desk, "a.flow", START "go b\nstep b\n> B?\nchoose\n1 -> start\n");
	desk_load(desk);
}

static void
test_two_files(void **state)
{
	struct desk *desk = *state;

	desk_flow(desk, "a.flow", HEAD "words help\nstep start\ngo b\n");
	desk_flow(desk, "b.flow", "flow b\nwords help\nstep start\nend\n");
	desk_load_wrong(desk);
	assert_string_equal(desk_finding(desk, "twice")->message,
	    "'help' begins the flow 'a' already; take it out here or there");
	desk_flow(desk, "b.flow", "flow a\nstep start\nend\n");
	desk_load_wrong(desk);
	assert_non_null(desk_finding(desk, "twice"));
	desk_flow(desk, "b.flow", "flow b\nstep start\nend\n");
	desk_load(desk);
	assert_int_equal(program_flow(desk->program, slice_of("b")), 1);
	assert_int_equal(program_flow(desk->program, slice_of("c")), -1);
	assert_int_equal(program_step(desk->program, 1, slice_of("start")), 1);
	assert_string_equal(program_step_flow(desk->program, 1), "b");
	assert_int_equal(program_flow_of(desk->program,
			     words_concept(desk->words, slice_of("help"))),
	    0);
	desk_flow(desk, "a.flow", "flow a\nstep start\ngo b\n");
	desk_load_wrong(desk);
	assert_non_null(desk_finding(desk, "no-unknown"));
}

/* Many small steps are no reason to run out of memory. */
static void
test_many_steps(void **state)
{
	struct desk *desk = *state;
	struct text flow = text_new(desk->arena, FLOW_FILE_MAX);
	int i;

	text_add(&flow, HEAD);
	for (i = 0; i < 5000; i++)
		text_addf(&flow, "step s%d\ngo s%d\n", i, i + 1);
	text_addf(&flow, "step s%d\nend\n", i);
	desk_flow(desk, "a.flow", flow.data);
	desk_load(desk);
	assert_int_equal(desk->program->step_count, 5001);
}

static void
test_messages(void **state)
{
	static const char *const ids[] = {"a.title", "a.start", "a.start.2",
	    "a.start.text.3", "a.start.call.3"};
	struct desk *desk = *state;
	size_t i;

	desk_flow(desk, "a.flow",
	    HEAD "title Name\nstep start\n> One\n> message.\n>\n> Two.\n>\n"
		 "> Please\ntext> write\ncall> press\n> 1.\nend\n");
	desk_load(desk);
	assert_int_equal(prompts_count(desk->prompts), ARRAY_LEN(ids));
	for (i = 0; i < ARRAY_LEN(ids); i++)
		assert_true(prompts_find(desk->prompts, slice_of(ids[i])) >= 0);
	assert_says(desk, "x", "One message.|Two.|Please write 1.");
	desk->on_call = true;
	assert_says(desk, "x", "One message.|Two.|Please press 1.");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    DESK_TEST(test_slips),
	    DESK_TEST(test_one_loop),
	    DESK_TEST(test_two_files),
	    DESK_TEST(test_many_steps),
	    DESK_TEST(test_messages),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
