/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_net_listen.c - sockets that systemd hands down
 */
#include <arpa/inet.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "net/server.h"

#define HANDED_DOWN 3 /* the first that systemd hands down */

/* Listens already; "127.0.0.1:PORT" into ADDRESS. */
static int
open_socket(char *address, size_t size)
{
	struct sockaddr_in here = {
	    .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t length = sizeof(here);
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	assert_int_equal(bind(fd, (struct sockaddr *)&here, length), 0);
	assert_int_equal(listen(fd, 4), 0);
	assert_int_equal(getsockname(fd, (struct sockaddr *)&here, &length), 0);
	snprintf(address, size, "127.0.0.1:%u", ntohs(here.sin_port));
	return fd;
}

static int
start_on(struct loop *loop, const char *address)
{
	struct server_limits limits = server_limits_default();
	struct server *server;
	struct fault fault;

	if (server_start(loop, address, &limits, NULL, NULL, &server, &fault) !=
	    0)
		return -1;
	assert_string_equal(server_address(server), address);
	server_stop(&server);
	return 0;
}

static void
test_takes_what_listens(void **state)
{
	int kept = dup(HANDED_DOWN);
	char address[64], pid[32];
	int fd = open_socket(address, sizeof(address));
	struct loop *loop;

	(void)state;
	assert_int_equal(dup2(fd, HANDED_DOWN), HANDED_DOWN);
	if (fd != HANDED_DOWN)
		close(fd);
	loop = loop_new();
	assert_int_equal(start_on(loop, address), -1);
	setenv("LISTEN_FDS", "1", 1);
	/* Of another process: not ours. */
	setenv("LISTEN_PID", "1", 1);
	assert_int_equal(start_on(loop, address), -1);
	snprintf(pid, sizeof(pid), "%d", (int)getpid());
	setenv("LISTEN_PID", pid, 1);
	assert_int_equal(start_on(loop, address), 0);
	unsetenv("LISTEN_FDS");
	loop_free(&loop);
	if (kept >= 0) {
		dup2(kept, HANDED_DOWN);
		close(kept);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_takes_what_listens),
	};

	return cmocka_run_group_tests_name("listen", tests, NULL, NULL);
}
