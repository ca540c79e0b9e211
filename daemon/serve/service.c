/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * service.c - tells systemd how the daemon is
 */
#include "serve/service.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/number.h"

#define TELLS_PER_WATCH 3 /* so that one lost or late does no harm */

static void
tell(const char *what)
{
	const char *path = getenv("NOTIFY_SOCKET");
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	size_t length = path == NULL ? 0 : strlen(path);
	int fd;

	if (length == 0 || length >= sizeof(address.sun_path))
		return;
	memcpy(address.sun_path, path, length);
	if (path[0] == '@') /* a name that is in no file system */
		address.sun_path[0] = '\0';
	fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return;
	/* Nobody listening is no reason to stop. */
	if (sendto(fd, what, strlen(what), MSG_NOSIGNAL | MSG_DONTWAIT,
		(struct sockaddr *)&address,
		(socklen_t)(offsetof(struct sockaddr_un, sun_path) + length)) <
	    0)
		length = 0;
	close(fd);
}

void
service_ready(void)
{
	tell("READY=1");
}

void
service_stopping(void)
{
	tell("STOPPING=1");
}

void
service_alive(int64_t monotonic_ms)
{
	static int64_t told_ms;
	const char *watch = getenv("WATCHDOG_USEC");
	int64_t every_us;

	if (watch == NULL ||
	    number_parse(slice_of(watch), 1, INT64_MAX, &every_us) != 0 ||
	    monotonic_ms - told_ms < every_us / 1000 / TELLS_PER_WATCH)
		return;
	told_ms = monotonic_ms;
	tell("WATCHDOG=1");
}
