/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_net_hostile.c - every raw request of tests/hostile
 */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "net_raw.h"
#include "net/server_inside.h"
#include "net_rig.h"

#define CASE_MAX (128 * 1024)

struct hostile {
	int status;
	size_t handled;
	char *bytes;
	size_t length;
};

static int
is_case(const struct dirent *entry)
{
	const char *dot = strrchr(entry->d_name, '.');

	return dot != NULL && strcmp(dot, ".http") == 0;
}

static struct hostile
load(const char *directory, const char *name, char *data)
{
	struct hostile hostile = {0};
	char path[4096];
	char *line_end, *after;
	size_t length;
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s", directory, name);
	file = fopen(path, "rb");
	assert_non_null(file);
	length = fread(data, 1, CASE_MAX, file);
	fclose(file);
	line_end = memchr(data, '\n', length);
	assert_non_null(line_end);
	hostile.status = (int)strtoul(data, &after, 10);
	hostile.handled = strtoul(after, NULL, 10);
	hostile.bytes = line_end + 1;
	hostile.length = length - (size_t)(hostile.bytes - data);
	return hostile;
}

static bool
play(struct rig *rig, const char *name, const struct hostile *hostile)
{
	static char body[RAW_ANSWER_MAX];
	size_t before = rig_handled(rig);
	int fd = raw_connect(rig->address);
	int status, last = 0, answers = 0;

	assert_true(fd >= 0);
	raw_send(fd, hostile->bytes, hostile->length);
	while ((status = raw_read_answer(fd, body, sizeof(body))) != 0) {
		last = status;
		answers++;
	}
	close(fd);
	if (last == hostile->status && (last == 200 || answers <= 1) &&
	    rig_handled(rig) - before == hostile->handled)
		return true;
	print_error("%s: answered %d (%d answers), handled %zu\n", name, last,
	    answers, rig_handled(rig) - before);
	return false;
}

static void
every_case_is_met_as_it_says(void **state)
{
	static char data[CASE_MAX];
	const char *source = getenv("srcdir");
	struct server_limits limits = server_limits_default();
	struct dirent **entries;
	char directory[2048];
	struct rig patient, hasty; /* only half a request waits for its end */
	int count, wrong = 0;

	(void)state;
	limits.idle_ms = 80;
	rig_start(&patient, &limits);
	limits.head_deadline_ms = 80;
	limits.request_deadline_ms = 80;
	rig_start(&hasty, &limits);
	snprintf(directory, sizeof(directory), "%s/tests/hostile",
	    source == NULL ? "." : source);
	count = scandir(directory, &entries, is_case, alphasort);
	assert_true(count > 0);
	for (int i = 0; i < count; i++) {
		struct hostile hostile =
		    load(directory, entries[i]->d_name, data);

		if (!play(hostile.status == 0 ? &hasty : &patient,
			entries[i]->d_name, &hostile))
			wrong++;
		free(entries[i]);
	}
	free(entries);
	rig_wait(&patient, rig_open_connections, 0);
	rig_wait(&hasty, rig_open_connections, 0);
	rig_stop(&patient);
	rig_stop(&hasty);
	assert_int_equal(wrong, 0);
}

/* The library that this was built with is one that may be used. */
static void
the_library_is_tried(void **state)
{
	struct fault fault;

	(void)state;
	if (server_check_library(&fault) != 0)
		fail_msg("%s", fault.text);
}

static void
an_old_library_is_known_by_what_it_does(void **state)
{
	static const struct {
		int served;
		const char *answer;
		int result;
	} judged[] = {
	    {0, "HTTP/1.1 400 Bad Request\r\n", 0},
	    {2, "HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 204 No", -1},
	    {1, "HTTP/1.1 400 Bad Request\r\n", -1},
	    {0, "HTTP/1.1 200 OK\r\n", -1},
	    {0, "", -1},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(judged); i++) {
		struct fault fault = {.kind = FAULT_DATA};

		assert_int_equal(server_judge_library(judged[i].served,
				     slice_of(judged[i].answer), &fault),
		    judged[i].result);
		if (judged[i].result != 0)
			assert_non_null(
			    strstr(fault.text, "install the newest libevent"));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_library_is_tried),
	    cmocka_unit_test(an_old_library_is_known_by_what_it_does),
	    cmocka_unit_test(every_case_is_met_as_it_says),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
