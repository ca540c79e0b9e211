/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sockets.c - what a network may refuse
 *
 * read() and write() of sockets are in files.c.
 */
#include "fault.h"

#include <netdb.h>
#include <sys/socket.h>
#include <sys/uio.h>

int
socket(int family, int type, int protocol)
{
	REAL(socket);

	return fault_refuses(KIND_SOCKET, EMFILE) ?
	    -1 :
	    real(family, type, protocol);
}

int
connect(int fd, const struct sockaddr *address, socklen_t length)
{
	REAL(connect);

	return fault_refuses(KIND_SOCKET, ENETUNREACH) ?
	    -1 :
	    real(fd, address, length);
}

int
bind(int fd, const struct sockaddr *address, socklen_t length)
{
	REAL(bind);

	return fault_refuses(KIND_SOCKET, EADDRINUSE) ?
	    -1 :
	    real(fd, address, length);
}

int
listen(int fd, int most)
{
	REAL(listen);

	return fault_refuses(KIND_SOCKET, EADDRINUSE) ? -1 : real(fd, most);
}

int
accept4(int fd, struct sockaddr *address, socklen_t *length, int flags)
{
	REAL(accept4);

	return fault_refuses(KIND_SOCKET, EMFILE) ?
	    -1 :
	    real(fd, address, length, flags);
}

int
accept(int fd, struct sockaddr *address, socklen_t *length)
{
	return accept4(fd, address, length, 0);
}

int
setsockopt(int fd, int level, int what, const void *value, socklen_t length)
{
	REAL(setsockopt);

	return fault_refuses(KIND_SOCKET, ENOBUFS) ?
	    -1 :
	    real(fd, level, what, value, length);
}

int
getsockopt(int fd, int level, int what, void *value, socklen_t *length)
{
	REAL(getsockopt);

	return fault_refuses(KIND_SOCKET, ENOBUFS) ?
	    -1 :
	    real(fd, level, what, value, length);
}

ssize_t
send(int fd, const void *data, size_t size, int flags)
{
	REAL(send);

	return fault_refuses(KIND_SOCKET, ECONNRESET) ?
	    -1 :
	    real(fd, data, size, flags);
}

ssize_t
recv(int fd, void *data, size_t size, int flags)
{
	REAL(recv);

	return fault_refuses(KIND_SOCKET, ECONNRESET) ?
	    -1 :
	    real(fd, data, size, flags);
}

ssize_t
readv(int fd, const struct iovec *pieces, int count)
{
	REAL(readv);

	return fault_refuses(KIND_SOCKET, ECONNRESET) ? -1 :
							real(fd, pieces, count);
}

ssize_t
writev(int fd, const struct iovec *pieces, int count)
{
	REAL(writev);

	return fault_refuses(KIND_SOCKET, ECONNRESET) ? -1 :
							real(fd, pieces, count);
}

int
getaddrinfo(const char *name, const char *service, const struct addrinfo *hint,
    struct addrinfo **out)
{
	REAL(getaddrinfo);

	return fault_now(KIND_SOCKET) ? EAI_AGAIN :
					real(name, service, hint, out);
}
