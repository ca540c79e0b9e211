/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_table.c - CSV files as spreadsheets write them, and what /metrics says
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

#include "base/file.h"
#include "sheet/table.h"
#include "serve/metrics.h"

static struct arena *arena;
static struct findings findings;
static struct table table;

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

static void
read_text(const char *contents)
{
	static const char *const known[] = {"number", "code", "place", NULL};
	char path[] = "/tmp/table.XXXXXX";
	int file = mkstemp(path);

	assert_true(file >= 0);
	assert_int_equal(
	    write(file, contents, strlen(contents)), (ssize_t)strlen(contents));
	close(file);
	findings = findings_new(arena);
	table_read(arena, path, known, &table, &findings);
	unlink(path);
}

/* "LINE:cell|cell" for each row, a blank between rows. */
static const char *
rows(void)
{
	struct text out = text_new(arena, 10000);
	size_t i, j;

	for (i = 0; i < table.row_count; i++) {
		text_addf(&out, "%s%d:", i == 0 ? "" : " ", table.rows[i].line);
		for (j = 0; j < table.column_count; j++) {
			text_add(&out, j == 0 ? "" : "|");
			text_add_slice(&out, table.rows[i].cells[j]);
		}
	}
	return out.data;
}

static void
test_fine(void **state)
{
	static const struct {
		const char *contents, *wanted;
	} cases[] = {
	    {"number,code\n1,a\n2,b\n", "2:1|a 3:2|b"},
	    {"number,code\n1,a", "2:1|a"},
	    {"\xef\xbb\xbfnumber;code\r\n1;a\r\n", "2:1|a"},
	    {"code , number\n a , 1 \n", "2:a|1"},
	    {"number,code\n\n1,a\n  \n\n2,b\n", "3:1|a 6:2|b"},
	    {"\nnumber,code\n1,a\n,\n,\n", "3:1|a"},
	    {"number,code\n1,\"a, b\"\n2,c\n", "2:1|a, b 3:2|c"},
	    {"number,code\n1,\"a\n\nb\"\n2,\"c \"\"d\"\"\"\n",
		"2:1|a\n\nb 5:2|c \"d\""},
	    {"number,code\n1,=1+1\n", "2:1|=1+1"},
	    {"number,code\n", ""},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		read_text(cases[i].contents);
		if (findings.count > 0)
			fail_msg("%s", findings.list[0].message);
		assert_string_equal(rows(), cases[i].wanted);
	}
}

static void
test_wrong(void **state)
{
	static const struct {
		const char *contents, *code;
		int line;
	} cases[] = {
	    {"", "empty", 1},
	    {"\n\n", "empty", 1},
	    {"numbr,code\n1,a\n", "unknown-column", 1},
	    {"number,number\n1,a\n", "twice", 1},
	    {"number,code\n1,a\n1\n", "cells", 3},
	    {"number,code\n1,a,b\n", "cells", 2},
	    {"number,code\n\n1,a\n1\n", "cells", 4},
	    {"number,code\n1,a\"b\n", "quotes", 2},
	    {"number,code\n1,a\n2,\"b\n3,c\n", "quotes", 3},
	    {"number,code\n1,\xe8\n", "encoding", 0},
	    {"1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,"
	     "25,26,27,28,29,30,31,32,33\n",
		"too-many", 1},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		read_text(cases[i].contents);
		assert_true(findings.count > 0);
		assert_string_equal(findings.list[0].code, cases[i].code);
		assert_int_equal(findings.list[0].line, cases[i].line);
	}
}

static void
test_cells(void **state)
{
	(void)state;
	read_text("number,code\n1,a\n");
	assert_true(table_has(&table, "code"));
	assert_false(table_has(&table, "place"));
	assert_true(slice_is(table_cell(&table, &table.rows[0], "code"), "a"));
	assert_int_equal(table_cell(&table, &table.rows[0], "place").length, 0);
}

static void
test_metrics(void **state)
{
	static const char *const wanted[] = {
	    "passaparola_requests_total{kind=\"text\",status=\"2xx\"} 2\n",
	    "passaparola_requests_total{kind=\"refused\",status=\"4xx\"} 1\n",
	    "passaparola_answer_seconds_bucket{kind=\"text\",le=\"0.0005\"} "
	    "1\n",
	    "passaparola_answer_seconds_bucket{kind=\"text\",le=\"0.001\"} "
	    "1\n",
	    "passaparola_answer_seconds_bucket{kind=\"text\",le=\"5\"} 1\n",
	    "passaparola_answer_seconds_bucket{kind=\"text\",le=\"+Inf\"} 2\n",
	    "passaparola_answer_seconds_sum{kind=\"text\"} 6.000500\n",
	    "passaparola_answer_seconds_count{kind=\"text\"} 2\n",
	    "passaparola_sent_total{status=\"5xx\"} 3\n",
	};
	struct metrics metrics = {.sent = {[5] = 3}};
	struct text out = text_new(arena, 1 << 16);
	size_t i;

	(void)state;
	metrics_answered(&metrics, METRIC_TEXT, 200, 500);
	metrics_answered(&metrics, METRIC_TEXT, 204, 6000000);
	metrics_answered(&metrics, METRIC_REFUSED, 403, -5);
	metrics_print(&metrics, &out);
	assert_false(out.full);
	for (i = 0; i < sizeof(wanted) / sizeof(*wanted); i++)
		if (strstr(out.data, wanted[i]) == NULL)
			fail_msg("no %s in\n%s", wanted[i], out.data);
	out = text_new(arena, 1000);
	metrics_print_one(&out, "up", "gauge", "It runs.", 1);
	assert_string_equal(out.data,
	    "# HELP passaparola_up It runs.\n# TYPE passaparola_up gauge\n"
	    "passaparola_up 1\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_fine, start, end),
	    cmocka_unit_test_setup_teardown(test_wrong, start, end),
	    cmocka_unit_test_setup_teardown(test_cells, start, end),
	    cmocka_unit_test_setup_teardown(test_metrics, start, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
