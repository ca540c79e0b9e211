/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * service.h - tells systemd how the daemon is
 *
 * One datagram to the socket that $NOTIFY_SOCKET names (sd_notify(3)); ours,
 * because the library for it would be larger than all that it is asked for.
 * Without that variable nothing is told.
 */
#ifndef SERVE_SERVICE_H
#define SERVE_SERVICE_H

#include <stdint.h>

void service_ready(void);
void service_stopping(void);
/*
 * The line has answered a tick: told as often as $WATCHDOG_USEC asks for.
 * When it does not come any more, systemd starts the daemon again.
 */
void service_alive(int64_t monotonic_ms);

#endif
