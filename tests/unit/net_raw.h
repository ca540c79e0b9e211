/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * net_raw.h - a client that says just what it is told, and blocks
 */
#ifndef TESTS_NET_RAW_H
#define TESTS_NET_RAW_H

#include <stdbool.h>
#include <stddef.h>

#define RAW_ANSWER_MAX (128 * 1024)

/* A connected socket, or -1. */
int raw_connect(const char *address);
void raw_send(int fd, const void *data, size_t length);
void raw_say(int fd, const char *text);
/* Reads one whole answer; its status, or 0 when the connection ended. */
int raw_read_answer(int fd, char *body, size_t size);
/* True when the other side closes within five seconds, saying nothing. */
bool raw_is_closed(int fd);

#endif
