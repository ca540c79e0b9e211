/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_service.c - what systemd is told, and the sockets that it hands down
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

#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/un.h>

#include "net/listen.h"
#include "net/server.h"
#include "serve/service.h"

#define HANDED_DOWN 3 /* the first that systemd hands down */

/* A socket as systemd's, named by the variable. */
static int
watcher(void)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0);
	socklen_t length;

	snprintf(address.sun_path, sizeof(address.sun_path),
	    "@passaparola-test-%d", (int)getpid());
	setenv("NOTIFY_SOCKET", address.sun_path, 1);
	length = (socklen_t)(offsetof(struct sockaddr_un, sun_path) +
	    strlen(address.sun_path));
	address.sun_path[0] = '\0';
	assert_int_equal(bind(fd, (struct sockaddr *)&address, length), 0);
	return fd;
}

static const char *
heard(int fd)
{
	static char said[100];
	ssize_t length = recv(fd, said, sizeof(said) - 1, 0);

	said[length < 0 ? 0 : length] = '\0';
	return said;
}

static void
test_tells(void **state)
{
	int fd = watcher();

	(void)state;
	service_ready();
	assert_string_equal(heard(fd), "READY=1");
	service_stopping();
	assert_string_equal(heard(fd), "STOPPING=1");
	service_alive(1000000);
	assert_string_equal(heard(fd), "");
	setenv("WATCHDOG_USEC", "30000000", 1);
	service_alive(1000000);
	assert_string_equal(heard(fd), "WATCHDOG=1");
	service_alive(1009000);
	assert_string_equal(heard(fd), "");
	service_alive(1010000);
	assert_string_equal(heard(fd), "WATCHDOG=1");
	close(fd);
	/* Nobody there any more, and nobody ever: no harm. */
	service_ready();
	unsetenv("NOTIFY_SOCKET");
	service_ready();
}

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
	    cmocka_unit_test(test_tells),
	    cmocka_unit_test(test_takes_what_listens),
	};

	return cmocka_run_group_tests_name("service", tests, NULL, NULL);
}
