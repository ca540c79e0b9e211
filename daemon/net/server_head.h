/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * server_head.h - watches the raw bytes of a request's head go by
 *
 * evhttp hands out headers only after it has cut, joined and forgiven: a bare
 * line feed, a folded header or a NUL can no longer be seen then, and each of
 * them is a way to make two programs read one request differently.
 */
#ifndef NET_SERVER_HEAD_H
#define NET_SERVER_HEAD_H

#include <stdbool.h>
#include <stddef.h>

struct head {
	size_t length; /* bytes seen, up to and with the empty line */
	size_t line_length; /* of the line under way */
	bool carriage_return; /* it was the last byte */
	bool flawed; /* no request that we answer with more than 400 */
	bool done; /* the empty line was seen */
};

/* Takes LENGTH bytes more; nothing after the empty line is looked at. */
void head_read(struct head *, const char *data, size_t length, size_t max);

#endif
