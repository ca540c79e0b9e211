/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_log.c - one line a decision, and never a wait for who reads it
 */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/log.h"

#define LINES 200 /* of 60 bytes or so: more than a pipe of one page holds */

static int before, ends[2];

static int
into_a_pipe(void **state)
{
	(void)state;
	before = dup(STDERR_FILENO);
	if (before < 0 || pipe(ends) != 0 ||
	    fcntl(ends[1], F_SETPIPE_SZ, 4096) < 0)
		return -1;
	return dup2(ends[1], STDERR_FILENO) < 0 ? -1 : 0;
}

static int
out_of_the_pipe(void **state)
{
	(void)state;
	dup2(before, STDERR_FILENO);
	close(before);
	close(ends[0]);
	return close(ends[1]);
}

static void
heard(char *out, size_t size)
{
	ssize_t got = read(ends[0], out, size - 1);

	assert_true(got > 0);
	out[got] = '\0';
}

static void
a_line_is_one_line(void **state)
{
	char line[256];

	(void)state;
	log_event(LOG_LEVEL_INFO, "turn", "kind", "text", "why",
	    "a \"b\"\nc=", "left", NULL, "empty", "", NULL);
	heard(line, sizeof(line));
	assert_string_equal(line,
	    "info turn kind=text why=\"a \\x22b\\x22\\x0ac=\" empty=\"\"\n");
}

static void
who_does_not_read_stops_nobody(void **state)
{
	char line[8192];
	int i;

	(void)state;
	for (i = 0; i < LINES; i++)
		log_event(LOG_LEVEL_INFO, "turn", "person", "k7f2k7f2k7f2",
		    "outcome", "answered", "flow", "appointment", NULL);
	heard(line, sizeof(line));
	assert_null(strstr(line, "log-lost"));
	log_event(LOG_LEVEL_ERROR, "after", NULL);
	heard(line, sizeof(line));
	assert_memory_equal(line, "warning log-lost lines=", 23);
	assert_non_null(strstr(line, "\nerror after\n"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(
		a_line_is_one_line, into_a_pipe, out_of_the_pipe),
	    cmocka_unit_test_setup_teardown(
		who_does_not_read_stops_nobody, into_a_pipe, out_of_the_pipe),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
