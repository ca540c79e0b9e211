/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_script.c - lines that people write, with all that editors do to them
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/script.h"

static struct arena *arena;
static struct findings findings;

static int
start(void **state)
{
	(void)state;
	arena = arena_new(16 << 20);
	findings = findings_new(arena);
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

static struct script
read_text(const char *text)
{
	return script_read(arena, "a.flow", slice_of(text), &findings);
}

/* The words of a line with a bar between them, commas as they come. */
static const char *
words_of(const struct script_line *line)
{
	struct text out = text_new(arena, 10000);
	size_t i;

	for (i = 0; i < line->count; i++) {
		text_add(&out, i == 0 ? "" : "|");
		text_add_slice(&out, line->words[i].text);
		text_add(&out, line->words[i].comma ? "," : "");
	}
	return out.data;
}

static void
test_lines(void **state)
{
	static const struct {
		const char *text, *words; /* NULL: no line */
	} cases[] = {
	    {"ask code like X", "ask|code|like|X"},
	    {"\t ask  code\t", "ask|code"},
	    {"ask code\r", "ask|code"},
	    {"\xc2\xa0"
	     "ask\xc2\xa0"
	     "code\xc2\xa0",
		"ask|code"},
	    {"\xef\xbb\xbf"
	     "flow a",
		"flow|a"},
	    {"1, yes -> a, at most 2 times, then b",
		"1,|yes|->|a,|at|most|2|times,|then|b"},
	    {"1,yes->a", "1,|yes|->|a"},
	    {"yes\xe2\x86\x92"
	     "a",
		"yes|\xe2\x86\x92|a"},
	    {"yes \xe2\x80\x93> a", "yes|\xe2\x80\x93>|a"},
	    {"# all of it", NULL},
	    {"   # all of it", NULL},
	    {"", NULL},
	    {"   ", NULL},
	    {", ,", NULL},
	    {"name Desk  # a comment", "name|Desk"},
	    {"name Desk\t# a comment", "name|Desk"},
	    {"name Desk  #a comment", "name|Desk"},
	    {"name Desk \xc2\xa0# a comment", "name|Desk"},
	    {"name C#", "name|C#"},
	    {"name Desk #1", "name|Desk|#1"},
	    {"url https://a.example/#top", "url|https://a.example/#top"},
	    {"> text  # for people", ">|text|#|for|people"},
	    {">text", ">|text"},
	    {"text> C#  #", "text>|C#|#"},
	    {"call>a, b", "call>|a,|b"},
	    {" , > text  # for people", ">|text|#|for|people"},
	    {"<  +39333  #", "<|+39333|#"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct script script = read_text(cases[i].text);

		assert_int_equal(script.count, cases[i].words == NULL ? 0 : 1);
		if (cases[i].words != NULL)
			assert_string_equal(
			    words_of(&script.lines[0]), cases[i].words);
	}
	assert_int_equal(findings.errors, 0);
}

static void
test_places(void **state)
{
	struct script script = read_text("\xef\xbb\xbf"
					 "one two\r\n\r\n# no\r\n"
					 "\t\xc3\xa8 , due -> tre");
	const struct script_line *line = &script.lines[1];

	(void)state;
	assert_int_equal(script.count, 2);
	assert_int_equal(script.lines[0].number, 1);
	assert_int_equal(script.lines[0].words[0].column, 1);
	assert_int_equal(script.lines[0].words[1].column, 5);
	assert_int_equal(line->number, 4);
	assert_int_equal(line->words[0].column, 2);
	assert_true(line->words[0].comma);
	assert_int_equal(line->words[1].column, 6); /* in letters, not bytes */
	assert_int_equal(line->words[2].column, 10);
}

static void
test_words(void **state)
{
	struct script script = read_text("  set name a,  b -> c  # no");
	const struct script_line *line = &script.lines[0];

	(void)state;
	assert_true(slice_is(script_rest(line, 2), "a,  b -> c"));
	assert_int_equal(script_rest(line, 9).length, 0);
	assert_int_equal(script_word(line, 9).length, 0);
	assert_true(script_is(line, 0, "set"));
	assert_false(script_is(line, 9, ""));
	assert_true(script_is(line, 4, "->"));
	assert_false(script_is(line, 9, "->"));
	script = read_text("a \xe2\x86\x92 b");
	assert_true(script_is(&script.lines[0], 1, "->"));
}

static void
test_wrong(void **state)
{
	struct text long_line = text_new(arena, 10000);
	struct script script;
	int i;

	(void)state;
	script = read_text("good\nb\xe8 bad\nlast");
	assert_int_equal(script.count, 2);
	assert_int_equal(findings.errors, 1);
	assert_int_equal(findings.list[0].line, 2);
	assert_string_equal(findings.list[0].code, "encoding");

	for (i = 0; i <= SCRIPT_MAX_WORDS; i++)
		text_add(&long_line, "> ");
	assert_int_equal(read_text(long_line.data).count, 1); /* text is free */
	long_line.data[0] = 'x';
	assert_int_equal(read_text(long_line.data).count, 0);
	assert_string_equal(findings.list[1].code, "too-long");

	script = read_text("one two");
	script_error(&findings, &script.lines[0], 1, "a", "%s", "here");
	script_error(&findings, &script.lines[0], 2, "b", "%s", "at the end");
	assert_int_equal(findings.list[2].column, 5);
	assert_int_equal(findings.list[3].column, 8);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_lines, start, end),
	    cmocka_unit_test_setup_teardown(test_places, start, end),
	    cmocka_unit_test_setup_teardown(test_words, start, end),
	    cmocka_unit_test_setup_teardown(test_wrong, start, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
