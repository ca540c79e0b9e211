/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * listen.c - a socket that listens, bound here or handed down by systemd
 */
#include "net/listen.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/number.h"
#include "net/address.h"
#include "net/loop_base.h"

#define BACKLOG 511
#define FIRST_FD 3 /* after the three that every program has */
#define FDS_MAX 16

static int64_t
variable(const char *name)
{
	const char *text = getenv(name);
	int64_t value;

	if (text == NULL ||
	    number_parse(slice_of(text), 0, INT32_MAX, &value) != 0)
		return 0;
	return value;
}

static bool
is_same(const struct sockaddr_storage *here, const struct sockaddr *wanted)
{
	const struct sockaddr_in *four = (const void *)here,
				 *four_wanted = (const void *)wanted;
	const struct sockaddr_in6 *six = (const void *)here,
				  *six_wanted = (const void *)wanted;

	if (here->ss_family != wanted->sa_family)
		return false;
	if (here->ss_family == AF_INET)
		return four->sin_port == four_wanted->sin_port &&
		    four->sin_addr.s_addr == four_wanted->sin_addr.s_addr;
	return here->ss_family == AF_INET6 &&
	    six->sin6_port == six_wanted->sin6_port &&
	    memcmp(&six->sin6_addr, &six_wanted->sin6_addr,
		sizeof(six->sin6_addr)) == 0;
}

/* The descriptor that listens on this address already, or -1. */
static int
inherited_listener(const struct sockaddr *wanted)
{
	int64_t i, count = variable("LISTEN_FDS");

	if (variable("LISTEN_PID") != getpid() || count > FDS_MAX)
		return -1;
	for (i = 0; i < count; i++) {
		struct sockaddr_storage here = {0};
		socklen_t size = sizeof(here);
		int fd = FIRST_FD + (int)i;

		if (getsockname(fd, (struct sockaddr *)&here, &size) != 0 ||
		    !is_same(&here, wanted))
			continue;
		fcntl(fd, F_SETFD, FD_CLOEXEC);
		fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
		return fd;
	}
	return -1;
}

struct evconnlistener *
listen_on(struct loop *loop, const char *address, struct fault *fault)
{
	struct sockaddr_storage where = {0};
	int length = address_read(address, &where);
	unsigned flags =
	    LEV_OPT_CLOSE_ON_FREE | LEV_OPT_CLOSE_ON_EXEC | LEV_OPT_REUSEABLE;
	struct evconnlistener *listener;
	int inherited;

	if (length == 0) {
		fault_set(fault, FAULT_SETTINGS,
		    "cannot listen on \"%s\": write an address and a port, "
		    "as 127.0.0.1:8080 or [::1]:8080",
		    address);
		return NULL;
	}
	if (where.ss_family == AF_INET6)
		flags |= LEV_OPT_BIND_IPV6ONLY;
	inherited = inherited_listener((struct sockaddr *)&where);
	if (inherited >= 0)
		listener = evconnlistener_new(
		    loop_base(loop), NULL, NULL, flags, 0, inherited);
	else
		/* Who says nothing stays with the kernel for a second. */
		listener = evconnlistener_new_bind(loop_base(loop), NULL, NULL,
		    flags | LEV_OPT_DEFERRED_ACCEPT, BACKLOG,
		    (struct sockaddr *)&where, length);
	if (listener == NULL)
		fault_set(fault, FAULT_MISSING, "cannot listen on %s: %s",
		    address, strerror(errno));
	return listener;
}
