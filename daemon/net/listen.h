/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * listen.h - a socket that listens, bound here or handed down by systemd
 *
 * systemd keeps sockets open while one daemon ends and the next begins, so
 * that an upgrade refuses nobody (sd_listen_fds(3)): one that has the address
 * asked for is taken.
 */
#ifndef NET_LISTEN_H
#define NET_LISTEN_H

#include <event2/listener.h>

#include "base/fault.h"
#include "net/loop.h"

/* ADDRESS is "127.0.0.1:8080" or "[::1]:8080"; NULL and the fault. */
struct evconnlistener *listen_on(
    struct loop *, const char *address, struct fault *);

#endif
