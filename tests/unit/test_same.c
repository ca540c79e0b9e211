/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_same.c - rows of a file that are one person become one row
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "sheet/same.h"

static struct arena *arena;
static struct text out;

static int
start(void **state)
{
	(void)state;
	arena = arena_new(64 << 20);
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

/* "lists=a;b safety=silent", the last four digits of the number before it. */
static void
show(void *context, json_t *row)
{
	static const char *const names[] = {"name", "language", "lists",
	    "safety", "consent", "consent_by", "quiet", "by"};
	const char *number = json_string_value(json_object_get(row, "number"));
	size_t i;

	(void)context;
	text_addf(&out, "%s%s", out.length > 0 ? " | " : "",
	    number + strlen(number) - 4);
	for (i = 0; i < ARRAY_LEN(names); i++) {
		const char *value =
		    json_string_value(json_object_get(row, names[i]));

		if (value != NULL)
			text_addf(&out, " %s=%s", names[i], value);
	}
	json_decref(row);
}

/* What CONTENTS become, and the lines that the report names, as "7<3 name". */
static const char *
become(const char *contents)
{
	char path[] = "/tmp/same.XXXXXX";
	int file = mkstemp(path);
	struct findings findings = findings_new(arena),
			notes = findings_new(arena);
	struct rows_taker shown = {.take = show};
	struct table table;
	size_t sames, i;

	assert_true(file >= 0);
	assert_int_equal(
	    write(file, contents, strlen(contents)), (ssize_t)strlen(contents));
	close(file);
	table_read(arena, path, rows_columns(IMPORT_PEOPLE), &table, &findings);
	unlink(path);
	out = text_new(arena, 10000);
	sames =
	    sames_each(arena, IMPORT_PEOPLE, &table, &shown, &findings, &notes);
	assert_int_equal(findings.errors, 0);
	assert_int_equal(sames, notes.count);
	for (i = 0; i < notes.count; i++) {
		const char *differ = strstr(notes.list[i].message, "of: ");

		text_addf(&out, "; %d%s", notes.list[i].line,
		    differ == NULL ? "" : differ + 3);
	}
	return out.data;
}

static void
nobody_twice(void **state)
{
	(void)state;
	assert_string_equal(become("number,lists\n"
				   "+393331112233,corteo\n"
				   "+393331112244,corteo\n"),
	    "2233 lists=corteo | 2244 lists=corteo");
	assert_string_equal(become("number,lists\n"), "");
}

/* Two spellings of one number; a list of both is named once. */
static void
lists_of_both(void **state)
{
	(void)state;
	assert_string_equal(become("number,lists\n"
				   "+39 333 111 2233,corteo; donne\n"
				   "+393331112244,corteo\n"
				   "0039-333-1112233,Donne;stampa\n"
				   "+393331112233,\n"),
	    "2244 lists=corteo | 2233 lists=corteo; donne;stampa; 4; 5");
}

/* What was said of them once holds; what differs is as the later line says. */
static void
later_line_holds(void **state)
{
	(void)state;
	assert_string_equal(become("number,name,language,by\n"
				   "+393331112233,Awa,fr,call\n"
				   "+393331112233,,wo,\n"),
	    "2233 name=Awa language=wo by=call; 3 language");
}

static void
careful_level_holds(void **state)
{
	(void)state;
	assert_string_equal(become("number,safety\n"
				   "+393331112233,silent\n"
				   "+393331112233,normal\n"
				   "+393331112244,\n"
				   "+393331112244,never\n"),
	    "2233 safety=silent | 2244 safety=never; 3; 5");
}

/* Words, day and way stay together; the later day holds. */
static void
later_consent_holds(void **state)
{
	(void)state;
	assert_string_equal(become("number,consent,consent_on,consent_by\n"
				   "+393331112233,signed,2026-05-01,paper\n"
				   "+393331112233,yes,2026-04-01,call\n"
				   "+393331112244,yes,2026-04-01,call\n"
				   "+393331112244,signed,2026-05-01,\n"
				   "+393331112255,,,\n"
				   "+393331112255,yes,,\n"),
	    "2233 consent=signed consent_by=paper | 2244 consent=signed | "
	    "2255 consent=yes; 3; 5; 7");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(nobody_twice, start, end),
	    cmocka_unit_test_setup_teardown(lists_of_both, start, end),
	    cmocka_unit_test_setup_teardown(later_line_holds, start, end),
	    cmocka_unit_test_setup_teardown(careful_level_holds, start, end),
	    cmocka_unit_test_setup_teardown(later_consent_holds, start, end),
	};

	return cmocka_run_group_tests_name("same", tests, NULL, NULL);
}
