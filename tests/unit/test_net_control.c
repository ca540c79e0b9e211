/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_net_control.c - lines over the local socket, in any size and number
 */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cmocka.h>

#include "net/control.h"
#include "net_raw.h"

#define LINES 20000
#define LONG_LINE (8 << 20)

struct desk {
	struct loop *loop;
	struct control *control;
	pthread_t thread;
	char path[64];
	uint64_t kept; /* a line that is answered with the next one */
};

/* Says how long the line was; keeps "wait", and "quit" ends it all. */
static void
on_control(void *context, uint64_t id, struct arena *arena, struct slice line)
{
	struct desk *desk = context;
	char *answer = arena_printf(arena, "%zu", line.length);

	if (slice_is(line, "wait")) {
		desk->kept = id;
		return;
	}
	if (desk->kept != 0)
		control_answer(desk->control, desk->kept, slice_of("kept"));
	desk->kept = 0;
	if (slice_is(line, "quit"))
		loop_stop(desk->loop);
	control_answer(desk->control, id, slice_of(answer));
}

static void *
run(void *context)
{
	struct desk *desk = context;

	loop_run(desk->loop);
	return NULL;
}

static int
call(const struct desk *desk)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	snprintf(address.sun_path, sizeof(address.sun_path), "%s", desk->path);
	assert_int_equal(
	    connect(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	return fd;
}

/* What comes up to the newline that ends COUNT lines. */
static size_t
hear(int fd, size_t count, char *out, size_t size)
{
	size_t length = 0, lines = 0;
	ssize_t got = 1;
	char byte;

	while (lines < count && (got = recv(fd, &byte, 1, 0)) == 1) {
		lines += byte == '\n';
		if (length < size - 1)
			out[length++] = byte;
	}
	out[length] = '\0';
	return lines;
}

static int
start(void **state)
{
	struct desk *desk = calloc(1, sizeof(*desk));
	struct fault fault;

	snprintf(
	    desk->path, sizeof(desk->path), "/tmp/control.%ld", (long)getpid());
	desk->loop = loop_new();
	assert_int_equal(control_start(desk->loop, desk->path, on_control, desk,
			     &desk->control, &fault),
	    0);
	assert_int_equal(pthread_create(&desk->thread, NULL, run, desk), 0);
	*state = desk;
	return 0;
}

static int
end(void **state)
{
	struct desk *desk = *state;
	int fd = call(desk);

	raw_say(fd, "quit\n");
	pthread_join(desk->thread, NULL);
	close(fd);
	control_stop(&desk->control);
	loop_free(&desk->loop);
	assert_int_not_equal(access(desk->path, F_OK), 0);
	free(desk);
	return 0;
}

static void *
say_many(void *context)
{
	const int *fd = context;
	size_t i;

	for (i = 0; i < LINES; i++)
		raw_say(*fd, "ab\n");
	return NULL;
}

static void
many_lines_at_once_are_answered_one_by_one(void **state)
{
	int fd = call(*state);
	pthread_t thread;
	char heard[8];

	assert_int_equal(pthread_create(&thread, NULL, say_many, &fd), 0);
	assert_int_equal(hear(fd, LINES, heard, sizeof(heard)), LINES);
	assert_memory_equal(heard, "2\n2\n2", 5);
	pthread_join(thread, NULL);
	close(fd);
}

static void
a_line_may_be_long(void **state)
{
	char *line = malloc(LONG_LINE), heard[32];
	int fd = call(*state);

	memset(line, 'a', LONG_LINE);
	line[LONG_LINE - 1] = '\n';
	raw_send(fd, line, LONG_LINE);
	assert_int_equal(hear(fd, 1, heard, sizeof(heard)), 1);
	assert_int_equal(atol(heard), LONG_LINE - 1);
	close(fd);
	free(line);
}

static void
who_hangs_up_while_it_works_harms_nobody(void **state)
{
	int gone = call(*state), here = call(*state);
	char heard[32];

	raw_say(gone, "wait\n");
	close(gone);
	raw_say(here, "abc\n");
	assert_int_equal(hear(here, 1, heard, sizeof(heard)), 1);
	assert_string_equal(heard, "3\n");
	close(here);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(
		many_lines_at_once_are_answered_one_by_one, start, end),
	    cmocka_unit_test_setup_teardown(a_line_may_be_long, start, end),
	    cmocka_unit_test_setup_teardown(
		who_hangs_up_while_it_works_harms_nobody, start, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
