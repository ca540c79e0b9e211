/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * net_raw.c - a client that says just what it is told, and blocks
 */
#include "net_raw.h"

#include <errno.h>
#include <event2/util.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define PATIENCE_S 30

int
raw_connect(const char *address)
{
	struct timeval patience = {.tv_sec = PATIENCE_S};
	struct sockaddr_storage where;
	int length = sizeof(where);
	int fd;

	if (evutil_parse_sockaddr_port(
		address, (struct sockaddr *)&where, &length) != 0)
		return -1;
	fd = socket(where.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return -1;
	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
	setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
	if (connect(fd, (struct sockaddr *)&where, (socklen_t)length) != 0) {
		close(fd);
		return -1;
	}
	return fd;
}

/* What the other side no longer takes is no concern of the sender. */
void
raw_send(int fd, const void *data, size_t length)
{
	const char *from = data;

	while (length > 0) {
		ssize_t sent = send(fd, from, length, MSG_NOSIGNAL);

		if (sent <= 0)
			return;
		from += sent;
		length -= (size_t)sent;
	}
}

void
raw_say(int fd, const char *text)
{
	raw_send(fd, text, strlen(text));
}

/* Reads to the empty line, a byte at a time so that nothing of the next is. */
static bool
read_head(int fd, char *head, size_t size)
{
	size_t length = 0;

	head[0] = '\0';
	while (length + 1 < size && recv(fd, head + length, 1, 0) == 1) {
		head[++length] = '\0';
		if (length >= 4 && strcmp(head + length - 4, "\r\n\r\n") == 0)
			return true;
	}
	return false;
}

int
raw_read_answer(int fd, char *body, size_t size)
{
	char head[4096];
	const char *said;
	size_t length = 0, got = 0;

	body[0] = '\0';
	if (!read_head(fd, head, sizeof(head)) ||
	    strncmp(head, "HTTP/1.", 7) != 0)
		return 0;
	said = strstr(head, "Content-Length: ");
	if (said != NULL)
		length = strtoul(said + 16, NULL, 10);
	while (got < length && got + 1 < size) {
		ssize_t more = recv(fd, body + got, length - got, 0);

		if (more <= 0)
			return 0;
		got += (size_t)more;
	}
	body[got] = '\0';
	return (int)strtoul(head + 9, NULL, 10);
}

bool
raw_is_closed(int fd)
{
	char byte;
	ssize_t got = recv(fd, &byte, 1, 0);

	return got == 0 || (got < 0 && errno == ECONNRESET);
}
