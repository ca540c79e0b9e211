/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_finding.c - what is said about wrong files, faults and near names
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/finding.h"
#include "base/nearest.h"

static struct arena *arena;

static int
start(void **state)
{
	(void)state;
	arena = arena_new(16 << 20);
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

static const char *
printed(const struct findings *findings)
{
	char *out = arena_alloc(arena, 4096);
	FILE *file = fmemopen(out, 4096, "w");

	findings_print(findings, file);
	fclose(file);
	return out;
}

/* What is quoted may be any bytes; it stays one line that JSON can hold. */
static void
test_foreign_bytes(void **state)
{
	struct findings findings = findings_new(arena);

	(void)state;
	finding_add(&findings, FINDING_ERROR, "a.po", 1, 0, "x", "%s",
	    "there is no 'Na\xD8po\nli\x1b[2J'");
	assert_string_equal(printed(&findings),
	    "a.po:1: error: there is no 'Na\xEF\xBF\xBDpo li[2J'\n");
}

static void
test_findings(void **state)
{
	struct findings findings = findings_new(arena);
	int i;

	(void)state;
	assert_string_equal(printed(&findings), "");
	finding_add(
	    &findings, FINDING_ERROR, "b.flow", 2, 1, "x", "second %d", 2);
	finding_add(&findings, FINDING_WARNING, "b.flow", 1, 9, "x", "late");
	finding_add(&findings, FINDING_NOTE, "b.flow", 1, 3, "x", "early");
	finding_add(&findings, FINDING_ERROR, "a.flow", 0, 0, "x", "no place");
	finding_add(&findings, FINDING_ERROR, "a.po", 4, 0, "x", "a line");
	assert_string_equal(printed(&findings),
	    "a.flow: error: no place\n"
	    "a.po:4: error: a line\n"
	    "b.flow:1:3: note: early\n"
	    "b.flow:1:9: warning: late\n"
	    "b.flow:2:1: error: second 2\n");
	for (i = 0; i < 2 * FINDINGS_MAX; i++)
		finding_add(&findings, FINDING_ERROR, "c", 1, 1, "x", "more");
	assert_int_equal(findings.count, FINDINGS_MAX);
	assert_int_equal(findings.errors, 3 + 2 * FINDINGS_MAX);
	assert_int_equal(findings.warnings, 1);
}

static void
test_distance(void **state)
{
	static const struct {
		const char *a, *b;
		int most, wanted;
	} cases[] = {
	    {"", "", 2, 0},
	    {"step", "step", 2, 0},
	    {"step", "stp", 2, 1},
	    {"step", "setp", 2, 1}, /* neighbours swapped */
	    {"step", "stepp", 2, 1},
	    {"step", "stop", 2, 1},
	    {"answer", "anwsre", 2, 2},
	    {"step", "flow", 2, 3},
	    {"a", "abcd", 2, 3},
	    {"start", "desk", 9, 5},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct slice a = slice_of(cases[i].a), b = slice_of(cases[i].b);

		assert_int_equal(
		    distance(a, b, cases[i].most), cases[i].wanted);
		assert_int_equal(
		    distance(b, a, cases[i].most), cases[i].wanted);
	}
}

static void
test_nearest(void **state)
{
	static const struct {
		const char *word, *wanted;
	} cases[] = {
	    {"strat", "; did you mean 'start'?"},
	    {"fnd", "; did you mean 'find'?"},
	    {"appontmnt", "; did you mean 'appointment'?"},
	    {"xy", ""}, /* short ones are near nothing */
	    {"", ""},
	    {"zebra", ""},
	    {"a-word-that-is-much-longer-than-all-the-names-that-anybody-gives-"
	     "to-things",
		""},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct nearest nearest = nearest_start(slice_of(cases[i].word));

		nearest_try(&nearest, "appointment");
		nearest_try(&nearest, "find");
		nearest_try(&nearest, "start");
		nearest_try(&nearest, "");
		assert_string_equal(
		    nearest_said(&nearest, arena), cases[i].wanted);
	}
}

static void
test_faults(void **state)
{
	static const struct {
		enum fault_kind kind;
		int status;
	} cases[] = {{FAULT_DATA, 65}, {FAULT_MISSING, 69},
	    {FAULT_SETTINGS, 78}, {FAULT_FATAL, 74}};
	struct fault fault;
	char long_one[1000];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		assert_int_equal(
		    fault_set(&fault, cases[i].kind, "no %s", "way"), -1);
		assert_string_equal(fault.text, "no way");
		assert_int_equal(fault_exit(&fault), cases[i].status);
	}
	assert_int_equal(fault_prefix(&fault, "file %d", 3), -1);
	assert_string_equal(fault.text, "file 3: no way");
	memset(long_one, 'x', sizeof(long_one));
	long_one[sizeof(long_one) - 1] = '\0';
	assert_int_equal(fault_set(&fault, FAULT_DATA, "%s", long_one), -1);
	assert_int_equal(strlen(fault.text), sizeof(fault.text) - 1);
	assert_int_equal(fault_prefix(&fault, "%s", long_one), -1);
	assert_int_equal(strlen(fault.text), sizeof(fault.text) - 1);
}

static void
test_files(void **state)
{
	char folder[] = "/tmp/file.XXXXXX";
	const char *const *names, *path;
	struct slice contents;
	struct fault fault;

	(void)state;
	assert_non_null(mkdtemp(folder));
	path = file_join(arena, folder, "token");
	assert_string_equal(file_folder(arena, path), folder);
	assert_string_equal(file_folder(arena, "token"), ".");
	assert_string_equal(file_join(arena, folder, "/a"), "/a");
	assert_false(file_exists(path));
	assert_int_equal(file_read(arena, path, 100, &contents, &fault), -1);
	assert_non_null(strstr(fault.text, path));
	assert_int_equal(
	    file_replace(path, 0644, slice_of("secret \r\n"), &fault), 0);
	assert_int_equal(file_read(arena, path, 9, &contents, &fault), 0);
	assert_true(slice_is(contents, "secret \r\n"));
	assert_int_equal(file_read(arena, path, 8, &contents, &fault), -1);
	assert_int_equal(
	    file_read_secret(arena, path, 100, &contents, &fault), -1);
	assert_non_null(strstr(fault.text, "chmod 600"));
	assert_int_equal(chmod(path, 0600), 0);
	assert_int_equal(
	    file_read_secret(arena, path, 100, &contents, &fault), 0);
	assert_true(slice_is(contents, "secret"));
	assert_int_equal(file_read(arena, folder, 100, &contents, &fault), -1);
	assert_int_equal(
	    file_list(arena, folder, ".flow", 10, &names, &fault), 0);
	assert_null(names[0]);
	assert_int_equal(file_list(arena, folder, "en", 10, &names, &fault), 0);
	assert_string_equal(names[0], "token");
	assert_null(names[1]);
	assert_int_equal(
	    file_list(arena, path, ".flow", 10, &names, &fault), -1);
	unlink(path);
	assert_int_equal(rmdir(folder), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_foreign_bytes, start, end),
	    cmocka_unit_test_setup_teardown(test_findings, start, end),
	    cmocka_unit_test(test_distance),
	    cmocka_unit_test_setup_teardown(test_nearest, start, end),
	    cmocka_unit_test(test_faults),
	    cmocka_unit_test_setup_teardown(test_files, start, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
