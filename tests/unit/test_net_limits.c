/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_net_limits.c - those who are slow, and those who are many
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "net_raw.h"
#include "net_rig.h"

#define GET(target) "GET " target " HTTP/1.1\r\nHost: x\r\n\r\n"
#define MANY 40

static char body[RAW_ANSWER_MAX];

/* Says TEXT once and then a byte each 10 ms; true when cut off by that. */
static bool
drip_is_cut_off(struct rig *rig, const char *text)
{
	int fd = raw_connect(rig->address);
	bool cut_off = false;

	raw_say(fd, text);
	for (int i = 0; i < 200 && !cut_off; i++) {
		char byte;
		ssize_t got;

		usleep(10000);
		got = recv(fd, &byte, 1, MSG_DONTWAIT);
		cut_off = got == 0;
		raw_say(fd, "a");
	}
	close(fd);
	return cut_off;
}

static void
a_drip_meets_the_deadline(void **state)
{
	struct server_limits limits = server_limits_default();
	struct rig rig;

	(void)state;
	limits.head_deadline_ms = 100;
	limits.request_deadline_ms = 200;
	rig_start(&rig, &limits);
	assert_true(drip_is_cut_off(&rig, "GET / HTTP/1.1\r\nX-Note: "));
	assert_true(drip_is_cut_off(&rig,
	    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n\r\n"));
	rig_wait(&rig, rig_open_connections, 0);
	assert_int_equal(rig_handled(&rig), 0);
	assert_int_equal(rig_counts(&rig).deadlines, 2);
	rig_stop(&rig);
}

static void
who_says_nothing_is_let_go(void **state)
{
	struct server_limits limits = server_limits_default();
	struct rig rig;
	int silent;

	(void)state;
	limits.head_deadline_ms = 100;
	rig_start(&rig, &limits);
	silent = raw_connect(rig.address);
	assert_true(raw_is_closed(silent));
	close(silent);
	rig_wait(&rig, rig_open_connections, 0);
	rig_stop(&rig);
}

static void
who_says_nothing_more_is_let_go(void **state)
{
	struct server_limits limits = server_limits_default();
	struct rig rig;
	int idle;

	(void)state;
	limits.idle_ms = 100;
	rig_start(&rig, &limits);
	idle = raw_connect(rig.address);
	raw_say(idle, GET("/"));
	assert_int_equal(raw_read_answer(idle, body, sizeof(body)), 200);
	assert_true(raw_is_closed(idle));
	close(idle);
	rig_wait(&rig, rig_open_connections, 0);
	rig_stop(&rig);
}

static size_t
came_in(struct rig *rig)
{
	return rig_counts(rig).connections;
}

static void
who_does_not_listen_is_let_go(void **state)
{
	struct server_limits limits = server_limits_default();
	struct rig rig;
	int small = 4096;
	int fd;

	(void)state;
	limits.request_deadline_ms = 100;
	rig_start(&rig, &limits);
	fd = raw_connect(rig.address);
	setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &small, sizeof(small));
	for (int i = 0; i < 4; i++)
		raw_say(fd, GET("/large"));
	rig_wait(&rig, came_in, 1);
	rig_wait(&rig, rig_open_connections, 0);
	assert_int_equal(rig_counts(&rig).deadlines, 1);
	close(fd);
	rig_stop(&rig);
}

static size_t
refused_connections(struct rig *rig)
{
	return rig_counts(rig).refused_connections;
}

static int
hello(int fd)
{
	raw_say(fd, GET("/"));
	return raw_read_answer(fd, body, sizeof(body));
}

/* Opens MANY at once and wants EXPECTED of them served. */
static void
expect_served(const struct server_limits *limits, int expected)
{
	struct rig rig;
	int fds[MANY], served = 0;

	rig_start(&rig, limits);
	for (int i = 0; i < MANY; i++)
		fds[i] = raw_connect(rig.address);
	for (int i = 0; i < MANY; i++)
		served += hello(fds[i]) == 200;
	assert_int_equal(served, expected);
	assert_int_equal(rig_open_connections(&rig), expected);
	rig_wait(&rig, refused_connections, (size_t)(MANY - expected));
	for (int i = 0; i < MANY; i++)
		close(fds[i]);
	rig_wait(&rig, rig_open_connections, 0);
	fds[0] = raw_connect(rig.address);
	assert_int_equal(hello(fds[0]), 200);
	close(fds[0]);
	rig_stop(&rig);
}

static bool
is_closed_now(int fd)
{
	char byte;

	errno = 0;
	return recv(fd, &byte, 1, MSG_DONTWAIT) == 0 || errno == ECONNRESET;
}

/* Those who came first and say nothing lose their place to who asks. */
static void
the_slowest_makes_room(void **state)
{
	struct server_limits limits = server_limits_default();
	int fds[MANY], closed = 0;
	struct rig rig;

	(void)state;
	limits.connections = 5;
	rig_start(&rig, &limits);
	for (int i = 0; i < MANY; i++) {
		int fd = raw_connect(rig.address);

		assert_int_equal(hello(fd), 200);
		close(fd);
		fds[i] = raw_connect(rig.address);
		raw_say(fds[i], "POST / HTTP/1.1\r\nContent-Length: 9\r\n");
	}
	rig_wait(&rig, came_in, 2 * MANY);
	rig_wait(&rig, rig_open_connections, 5);
	for (int i = 0; i < MANY; i++)
		closed += is_closed_now(fds[i]);
	assert_int_equal(closed, MANY - 5);
	assert_true(is_closed_now(fds[0]));
	assert_false(is_closed_now(fds[MANY - 1]));
	assert_int_equal(rig_counts(&rig).refused_connections, 0);
	for (int i = 0; i < MANY; i++)
		close(fds[i]);
	rig_wait(&rig, rig_open_connections, 0);
	rig_stop(&rig);
}

static size_t
everybody(struct rig *rig)
{
	struct server_counts counts = rig_counts(rig);

	return counts.connections + counts.refused_connections;
}

/*
 * Who is refused may have said all of a request before: the kernel hands it
 * out even so.
 */
static void
a_refused_request_is_dropped(void **state)
{
	struct server_limits limits = server_limits_default();
	struct rig rig;
	int fds[MANY];

	(void)state;
	limits.connections_per_address = 1;
	rig_start(&rig, &limits);
	for (int round = 0; round < 20; round++) {
		for (int i = 0; i < MANY; i++) {
			fds[i] = raw_connect(rig.address);
			raw_say(fds[i], GET("/"));
		}
		for (int i = 0; i < MANY; i++)
			close(fds[i]);
	}
	rig_wait(&rig, everybody, (size_t)20 * MANY);
	rig_wait(&rig, rig_open_connections, 0);
	assert_true(rig_counts(&rig).refused_connections > 0);
	fds[0] = raw_connect(rig.address);
	assert_int_equal(hello(fds[0]), 200);
	close(fds[0]);
	rig_stop(&rig);
}

/* All at once: the table never holds more than it may. */
static void
connections_are_capped(void **state)
{
	struct server_limits limits = server_limits_default();
	struct server_counts counts;
	struct rig rig;
	int fds[MANY], served = 0;

	(void)state;
	limits.connections = 5;
	rig_start(&rig, &limits);
	for (int i = 0; i < MANY; i++)
		fds[i] = raw_connect(rig.address);
	for (int i = 0; i < MANY; i++)
		served += hello(fds[i]) == 200;
	assert_true(served >= 5);
	rig_wait(&rig, rig_open_connections, 5);
	counts = rig_counts(&rig);
	assert_int_equal(
	    counts.refused_connections + counts.displaced_connections,
	    MANY - 5);
	for (int i = 0; i < MANY; i++)
		close(fds[i]);
	rig_wait(&rig, rig_open_connections, 0);
	rig_stop(&rig);
}

static void
connections_of_an_address_are_capped(void **state)
{
	struct server_limits limits = server_limits_default();

	(void)state;
	limits.connections_per_address = 3;
	expect_served(&limits, 3);
	limits.trusted = "192.0.2.1";
	expect_served(&limits, 3);
	limits.trusted = "127.0.0.1";
	expect_served(&limits, MANY);
}

static double
seconds_used(void)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	return (double)usage.ru_utime.tv_sec + (double)usage.ru_stime.tv_sec +
	    ((double)usage.ru_utime.tv_usec + (double)usage.ru_stime.tv_usec) /
	    1e6;
}

/*
 * The clients are connected sockets whose descriptors are there already; the
 * server finds none left to accept them with.
 */
static void
out_of_descriptors_it_waits(void **state)
{
	struct server_limits limits = server_limits_default();
	struct rlimit all, few;
	struct rig rig;
	double before;
	int fds[MANY];

	(void)state;
	limits.idle_ms = 80;
	rig_start(&rig, &limits);
	getrlimit(RLIMIT_NOFILE, &all);
	few = all;
	for (int i = 0; i < MANY; i++)
		fds[i] = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	few.rlim_cur = (rlim_t)fds[MANY - 1] + 1;
	setrlimit(RLIMIT_NOFILE, &few);
	for (int i = 0; i < MANY; i++)
		close(fds[i]);
	for (int i = 0; i < MANY; i++)
		fds[i] = raw_connect(rig.address);
	before = seconds_used();
	usleep(200000);
	assert_true(seconds_used() - before < 0.1);
	setrlimit(RLIMIT_NOFILE, &all);
	for (int i = 0; i < MANY; i++) {
		if (fds[i] >= 0)
			close(fds[i]);
	}
	fds[0] = raw_connect(rig.address);
	assert_int_equal(hello(fds[0]), 200);
	close(fds[0]);
	rig_stop(&rig);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_drip_meets_the_deadline),
	    cmocka_unit_test(who_says_nothing_is_let_go),
	    cmocka_unit_test(who_says_nothing_more_is_let_go),
	    cmocka_unit_test(who_does_not_listen_is_let_go),
	    cmocka_unit_test(the_slowest_makes_room),
	    cmocka_unit_test(a_refused_request_is_dropped),
	    cmocka_unit_test(connections_are_capped),
	    cmocka_unit_test(connections_of_an_address_are_capped),
	    cmocka_unit_test(out_of_descriptors_it_waits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
