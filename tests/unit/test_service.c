/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_service.c - what systemd is told
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cmocka.h>

#include "serve/service.h"

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

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_tells),
	};

	return cmocka_run_group_tests_name("service", tests, NULL, NULL);
}
