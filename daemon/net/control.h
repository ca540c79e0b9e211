/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * control.h - commands of this machine's own people, over a local socket
 *
 * One line of JSON asks, one answers.  The socket can be opened by its owner
 * only, and the kernel says who is at the other end.
 */
#ifndef NET_CONTROL_H
#define NET_CONTROL_H

#include <stdint.h>

#include "base/arena.h"
#include "base/fault.h"
#include "base/text.h"
#include "net/loop.h"

struct control;

#define CONTROL_LINE_MAX ((size_t)64 << 20)
#define CONTROL_CONNECTIONS_MAX 16

/*
 * Gets a line (without its newline) and the arena that it lives in, which
 * stays until control_answer is called with ID: exactly once.
 */
typedef void control_handler(
    void *context, uint64_t id, struct arena *, struct slice line);

/* Makes the socket anew at PATH. */
int control_start(struct loop *, const char *path, control_handler *,
    void *context, struct control **, struct fault *) MUST_CHECK;
void control_stop(struct control **);
/* Sends LINE and a newline.  On the loop's thread. */
void control_answer(struct control *, uint64_t id, struct slice line);

#endif
