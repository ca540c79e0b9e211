/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_net_server.c - requests, answers, and who leaves in between
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "net_raw.h"
#include "net_rig.h"

#define GET(target) "GET " target " HTTP/1.1\r\nHost: x\r\n\r\n"

static char body[RAW_ANSWER_MAX];

static int
start(void **state)
{
	static struct rig rig;
	struct server_limits limits = server_limits_default();

	rig_start(&rig, &limits);
	*state = &rig;
	return 0;
}

static int
stop(void **state)
{
	rig_stop(*state);
	return 0;
}

static int
say_hello(int fd)
{
	raw_say(fd, GET("/"));
	return raw_read_answer(fd, body, sizeof(body));
}

static void
a_connection_is_kept(void **state)
{
	struct rig *rig = *state;
	int fd = raw_connect(rig->address);

	for (int i = 0; i < 3; i++) {
		assert_int_equal(say_hello(fd), 200);
		assert_string_equal(body, "hello");
	}
	close(fd);
	assert_int_equal(rig_counts(rig).connections, 1);
	assert_int_equal(rig_counts(rig).requests, 3);
}

static void
requests_at_once_are_answered_in_order(void **state)
{
	struct rig *rig = *state;
	int fd = raw_connect(rig->address);

	raw_say(fd,
	    GET("/") "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n"
		     "\r\ntwo" GET("/hold") GET("/"));
	assert_int_equal(raw_read_answer(fd, body, sizeof(body)), 200);
	assert_string_equal(body, "hello");
	assert_int_equal(raw_read_answer(fd, body, sizeof(body)), 200);
	assert_string_equal(body, "two");
	rig_wait(rig, rig_held, 1);
	rig_answer_held(rig);
	assert_int_equal(raw_read_answer(fd, body, sizeof(body)), 200);
	assert_string_equal(body, "held");
	assert_int_equal(raw_read_answer(fd, body, sizeof(body)), 200);
	close(fd);
}

static void
bytes_may_come_one_by_one(void **state)
{
	static const char request[] =
	    "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nBody";
	struct rig *rig = *state;
	int fd = raw_connect(rig->address);

	for (size_t i = 0; i < sizeof(request) - 1; i++) {
		raw_send(fd, request + i, 1);
		usleep(300);
	}
	assert_int_equal(raw_read_answer(fd, body, sizeof(body)), 200);
	assert_string_equal(body, "Body");
	close(fd);
}

static void
the_largest_body_fits(void **state)
{
	static char data[65536];
	struct rig *rig = *state;
	int fd = raw_connect(rig->address);

	memset(data, 'a', sizeof(data));
	raw_say(fd,
	    "POST /echo HTTP/1.1\r\nHost: x\r\n"
	    "Content-Length: 65536\r\n\r\n");
	raw_send(fd, data, sizeof(data));
	assert_int_equal(raw_read_answer(fd, body, sizeof(body)), 200);
	assert_int_equal(strlen(body), sizeof(data));
	close(fd);
}

static void
who_has_said_all_still_hears(void **state)
{
	struct rig *rig = *state;
	int fd = raw_connect(rig->address);

	raw_say(fd, GET("/hold"));
	shutdown(fd, SHUT_WR);
	rig_wait(rig, rig_held, 1);
	rig_answer_held(rig);
	assert_int_equal(raw_read_answer(fd, body, sizeof(body)), 200);
	assert_true(raw_is_closed(fd));
	close(fd);
}

static void
a_refusal_of_the_handler_closes(void **state)
{
	struct rig *rig = *state;
	int fd = raw_connect(rig->address);

	raw_say(fd, GET("/refuse") GET("/"));
	assert_int_equal(raw_read_answer(fd, body, sizeof(body)), 403);
	assert_true(raw_is_closed(fd));
	close(fd);
	assert_int_equal(rig_handled(rig), 1);
}

static void
a_client_may_leave_before_the_answer(void **state)
{
	struct rig *rig = *state;
	struct linger at_once = {.l_onoff = 1};

	for (int i = 0; i < 20; i++) {
		int fd = raw_connect(rig->address);

		raw_say(fd, GET("/hold") GET("/"));
		rig_wait(rig, rig_held, 1);
		if (i % 2 == 0) /* by a reset */
			setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once,
			    sizeof(at_once));
		close(fd);
		rig_answer_held(rig);
	}
	rig_wait(rig, rig_open_connections, 0);
	rig_wait(rig, rig_given_back, 20);
	assert_int_equal(server_open_requests(rig->server), 0);
}

static void
a_body_that_is_lent_comes_back_once(void **state)
{
	struct rig *rig = *state;
	int fd = raw_connect(rig->address);

	raw_say(fd, GET("/hold"));
	rig_wait(rig, rig_held, 1);
	rig_answer_held(rig);
	assert_int_equal(raw_read_answer(fd, body, sizeof(body)), 200);
	assert_string_equal(body, "held");
	rig_wait(rig, rig_given_back, 1);
	/* HEAD: its length is told, its bytes stay; the next answer follows. */
	raw_say(fd, "HEAD /hold HTTP/1.1\r\nHost: x\r\n\r\n" GET("/"));
	rig_wait(rig, rig_held, 1);
	rig_answer_held(rig);
	rig_wait(rig, rig_given_back, 2);
	assert_int_equal(raw_read_answer(fd, body, 1), 200);
	assert_int_equal(raw_read_answer(fd, body, sizeof(body)), 200);
	assert_string_equal(body, "hello");
	close(fd);
}

static void
the_server_may_end_under_a_request(void **state)
{
	struct rig *rig = *state;
	int held = raw_connect(rig->address);
	int half = raw_connect(rig->address);

	raw_say(held, GET("/hold"));
	raw_say(
	    half, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n");
	rig_wait(rig, rig_held, 1);
	rig_stop_server(rig);
	assert_true(raw_is_closed(held));
	assert_true(raw_is_closed(half));
	close(held);
	close(half);
}

static void
draining_lets_requests_finish(void **state)
{
	struct rig *rig = *state;
	int held = raw_connect(rig->address);
	int idle = raw_connect(rig->address);
	int fresh = raw_connect(rig->address);

	assert_int_equal(say_hello(idle), 200);
	raw_say(held, GET("/hold"));
	rig_wait(rig, rig_held, 1);
	rig_wait(rig, rig_open_connections, 3);
	rig_drain(rig);
	rig_drain(rig);
	assert_true(raw_is_closed(idle));
	/* Who came in before it is served: they were about to ask. */
	assert_int_equal(say_hello(fresh), 200);
	assert_int_equal(raw_connect(rig->address), -1);
	rig_answer_held(rig);
	assert_int_equal(raw_read_answer(held, body, sizeof(body)), 200);
	assert_string_equal(body, "held");
	assert_true(raw_is_closed(held));
	close(held);
	close(idle);
	close(fresh);
}

static void
an_address_that_is_none_is_explained(void **state)
{
	static const char *const wrong[] = {"", "8080", "127.0.0.1",
	    "127.0.0.1:", "127.0.0.1:99999", "localhost:80", "[::1]",
	    "192.0.2.1:80"};
	struct server_limits limits = server_limits_default();
	struct loop *loop = loop_new();
	struct server *server = NULL;

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(wrong); i++) {
		struct fault fault = {0};

		assert_int_equal(server_start(loop, wrong[i], &limits, NULL,
				     NULL, &server, &fault),
		    -1);
		assert_string_not_equal(fault.text, "");
	}
	loop_free(&loop);
}

static void
it_listens_on_ipv6_too(void **state)
{
	struct server_limits limits = server_limits_default();
	struct loop *loop = loop_new();
	struct server *server = NULL;
	struct fault fault = {0};

	(void)state;
	if (server_start(
		loop, "[::1]:0", &limits, NULL, NULL, &server, &fault) == 0)
		assert_memory_equal(server_address(server), "[::1]:", 6);
	server_stop(&server);
	loop_free(&loop);
}

#define WITH_RIG(test) cmocka_unit_test_setup_teardown(test, start, stop)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    WITH_RIG(a_connection_is_kept),
	    WITH_RIG(requests_at_once_are_answered_in_order),
	    WITH_RIG(bytes_may_come_one_by_one),
	    WITH_RIG(the_largest_body_fits),
	    WITH_RIG(who_has_said_all_still_hears),
	    WITH_RIG(a_refusal_of_the_handler_closes),
	    WITH_RIG(a_client_may_leave_before_the_answer),
	    WITH_RIG(a_body_that_is_lent_comes_back_once),
	    WITH_RIG(the_server_may_end_under_a_request),
	    WITH_RIG(draining_lets_requests_finish),
	    cmocka_unit_test(an_address_that_is_none_is_explained),
	    cmocka_unit_test(it_listens_on_ipv6_too),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
