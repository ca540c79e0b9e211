/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_notice_read.c - a notice as it is written, and whose text is whose
 *
 * What is said of wrong ones is in tests/bad.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/clock.h"
#include "core/notice_write.h"

struct reading {
	struct arena *arena;
	struct language_list languages;
	struct notice notice;
	struct findings findings;
};

static int
start(void **state)
{
	static const char *const tags[] = {"it", "en", "fr", "ar", "wo", "bn"};
	struct arena *arena = arena_new(1 << 20);
	struct reading *reading = arena_alloc(arena, sizeof(*reading));
	size_t i;

	reading->arena = arena;
	for (i = 0; i < ARRAY_LEN(tags); i++)
		reading->languages.list[reading->languages.count++] =
		    language_find(slice_of(tags[i]));
	*state = reading;
	return 0;
}

static int
end(void **state)
{
	struct reading *reading = *state;
	struct arena *arena = reading->arena;

	arena_free(&arena);
	return 0;
}

static void
read_it(struct reading *reading, const char *contents)
{
	reading->findings = findings_new(reading->arena);
	notice_read(reading->arena, "x.notice", slice_of(contents),
	    &reading->languages, &reading->notice, &reading->findings);
}

static void
test_example(void **state)
{
	struct reading *reading = *state;
	const struct notice *notice = &reading->notice;

	read_it(reading, notice_example);
	assert_int_equal(reading->findings.errors, 0);
	assert_true(slice_is(notice->title, "Corteo di sabato"));
	assert_true(notice->urgent);
	assert_false(notice->by_call);
	assert_int_equal(notice->valid_ms, 2 * HOUR_MS);
	assert_true(slice_is(notice->street, "PARTENZA"));
	assert_int_equal(notice->only.count, 3);
	assert_int_equal(notice->text_count, 3);
	assert_int_equal(notice->audience_count, 3);
	assert_true(notice->audience[0].without);
	assert_true(slice_is(notice->audience[0].name, "stampa"));
	assert_true(slice_is(notice->audience[1].name, "corteo"));
	assert_int_equal(notice->audience[2].after_ms, HOUR_MS);
}

/* Who comes first stays: so the order is that of time. */
static void
test_order(void **state)
{
	struct reading *reading = *state;
	const struct audience *audience = reading->notice.audience;

	read_it(reading,
	    "notice x\nthen 2h to list c\nto those of 3\nthen 1h to tag B\n"
	    "but desk Women\nto everyone\ntext others\n> a\n> b\n");
	assert_int_equal(reading->findings.errors, 0);
	assert_int_equal(reading->notice.audience_count, 5);
	assert_int_equal(audience[0].kind, AUDIENCE_DESK);
	assert_true(slice_is(audience[0].name, "women"));
	assert_int_equal(audience[1].kind, AUDIENCE_THOSE);
	assert_int_equal(audience[1].notice, 3);
	assert_int_equal(audience[2].kind, AUDIENCE_EVERYONE);
	assert_int_equal(audience[3].kind, AUDIENCE_TAG);
	assert_true(slice_is(audience[3].name, "b"));
	assert_true(slice_is(audience[4].name, "c"));
	assert_true(slice_is(reading->notice.texts[0].text, "a b"));
}

static void
test_whose_text(void **state)
{
	static const char both[] =
	    "notice x\nto everyone\ntext it\n> I\ntext fr\n> F\ntext others\n> O\n";
	static const char two[] =
	    "notice x\nto everyone\ntext it\n> I\ntext fr\n> F\n";
	static const struct {
		const char *file, *language, *wanted;
	} cases[] = {
	    {both, "it", "I"},
	    {both, "fr", "F"},
	    {both, "wo", "F"}, /* reads French */
	    {both, "bn", "O"},
	    {both, NULL, "O"},
	    {two, NULL, "I"},
	    {two, "bn", NULL},
	    {two, "ar", NULL},
	};
	struct reading *reading = *state;
	size_t i;

	for (i = 0; i < ARRAY_LEN(cases); i++) {
		const struct notice_text *text;

		read_it(reading, cases[i].file);
		text = notice_text_for(&reading->notice,
		    cases[i].language == NULL ?
			NULL :
			language_find(slice_of(cases[i].language)),
		    reading->languages.list[0]);
		assert_int_equal(text == NULL, cases[i].wanted == NULL);
		if (text != NULL)
			assert_true(slice_is(text->text, cases[i].wanted));
	}
}

/* Nothing comes back to life. */
static void
test_moves(void **state)
{
	int from, to;

	(void)state;
	for (from = 0; from < NOTICE_STATES; from++) {
		assert_int_equal(
		    notice_state_find(slice_of(notice_state_name(from))), from);
		assert_false(notice_may_move(NOTICE_STOPPED, from));
		assert_false(notice_may_move(from, from));
		if (from != NOTICE_APPROVED && from != NOTICE_PAUSED)
			assert_false(notice_may_move(from, NOTICE_RUNNING));
		for (to = 0; to < NOTICE_STATES; to++)
			if (to == NOTICE_APPROVED && from != NOTICE_DRAFT)
				assert_false(notice_may_move(from, to));
	}
	assert_int_equal(notice_state_find(slice_of("flying")), NOTICE_STATES);
}

/* What is written says the same when it is read, also of the example. */
static void
test_written(void **state)
{
	static const char other[] =
	    "notice x\nthen 2h to list c\nto those of 3\nbut tag B\n"
	    "then 90m to desk women\nto everyone\nstart 2026-11-21 10:00\n"
	    "call\ntext others\n> a  # b\ntext ar\n> \u0645\u0648\u0639\u062f\n";
	struct reading *reading = *state;
	const char *files[] = {notice_example, other};
	size_t i;

	for (i = 0; i < ARRAY_LEN(files); i++) {
		struct notice first;
		struct slice script;

		read_it(reading, files[i]);
		assert_int_equal(reading->findings.errors, 0);
		first = reading->notice;
		first.texts[0].text =
		    notice_one_line(reading->arena, first.texts[0].text);
		script = notice_script(reading->arena, &first);
		read_it(reading,
		    arena_copy(reading->arena, script.data, script.length));
		assert_int_equal(reading->findings.errors, 0);
		assert_true(notice_is_same(&first, &reading->notice));
		first.audience[0].after_ms += MINUTE_MS;
		assert_false(notice_is_same(&first, &reading->notice));
	}
}

/* A value with breaks in it stays in its line. */
static void
test_one_line(void **state)
{
	struct reading *reading = *state;
	struct notice hostile = {.title = slice_of("a\nto everyone\t# b"),
	    .audience = {{.kind = AUDIENCE_LIST, .name = slice_of("c\n> d")}},
	    .audience_count = 1,
	    .texts = {{.text = slice_of(" \r\nto everyone\nurgent ")}},
	    .text_count = 1};
	struct slice script = notice_script(reading->arena, &hostile);

	read_it(
	    reading, arena_copy(reading->arena, script.data, script.length));
	assert_int_equal(reading->findings.errors, 0);
	assert_true(slice_is(reading->notice.title, "a to everyone # b"));
	assert_int_equal(reading->notice.audience_count, 1);
	assert_true(slice_is(reading->notice.audience[0].name, "c > d"));
	assert_true(
	    slice_is(reading->notice.texts[0].text, "to everyone urgent"));
	assert_false(reading->notice.urgent);
	assert_false(notice_is_same(&hostile, &reading->notice));
}

#define READ_TEST(test) cmocka_unit_test_setup_teardown(test, start, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    READ_TEST(test_example),
	    READ_TEST(test_order),
	    READ_TEST(test_whose_text),
	    READ_TEST(test_moves),
	    READ_TEST(test_written),
	    READ_TEST(test_one_line),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
