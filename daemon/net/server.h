/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * server.h - HTTP in, as a hostile internet may send it
 *
 * evhttp behind limits of our own: what it lets through and should not (two
 * lengths, folded headers, no host, …) is refused here, deadlines are
 * absolute, connections are counted and the slowest gives up its place when
 * all are taken, every refusal closes.  A handler only ever sees a whole, sane
 * request.
 */
#ifndef NET_SERVER_H
#define NET_SERVER_H

#include <stdint.h>

#include "base/arena.h"
#include "base/fault.h"
#include "net/loop.h"
#include "wire/http.h"

struct server;

struct server_limits {
	size_t head_max; /* bytes of request line and headers: 8192 */
	size_t body_max; /* 65536 */
	size_t target_max; /* 2048 */
	int connections; /* 512; each may need 1.25 descriptors */
	int connections_per_address; /* 64 */
	int64_t head_deadline_ms; /* 10 s for line and headers */
	int64_t request_deadline_ms; /* 20 s for all of a request */
	int64_t idle_ms; /* 60 s between requests */
	const char *trusted; /* an address that the cap per address does not
				hold for (a proxy), or NULL */
};

struct server_limits server_limits_default(void);

/*
 * Gets a request and the arena that it lives in.  The server owns the arena;
 * the handler, and whoever works for it on another thread, may use it until
 * server_answer is called with ID: exactly once for each request, also when
 * the client is long gone.
 */
typedef void server_handler(
    void *context, uint64_t id, struct arena *, const struct request *);

/*
 * Tries the library on a loopback of its own, some milliseconds: -1 for one
 * whose known holes are open.
 */
int server_check_library(struct fault *) MUST_CHECK;
/* ADDRESS is "127.0.0.1:8080" or "[::1]:8080"; port 0 picks one. */
int server_start(struct loop *, const char *address,
    const struct server_limits *, server_handler *, void *context,
    struct server **, struct fault *) MUST_CHECK;
/* Takes no more connections, closes idle ones; requests under way stay. */
void server_drain(struct server *);
/*
 * Ends all of it and every arena; nobody may work on a request any more.  Not
 * from a handler.
 */
void server_stop(struct server **);

/*
 * Sends RESPONSE (of a HEAD without its body, which counts all the same) and
 * ends the request and its arena.  On the loop's thread.
 */
void server_answer(struct server *, uint64_t id, const struct response *);

/*
 * Instead: an answer that goes on (server-sent events).  Begins RESPONSE and
 * ends the request's arena; server_stream_end, once, ends the answer and its
 * connection.  No deadline holds for it meanwhile.
 */
void server_stream(struct server *, uint64_t id, const struct response *);
/* False when the client is gone or far behind: end it. */
bool server_stream_add(struct server *, uint64_t id, struct slice) MUST_CHECK;
void server_stream_end(struct server *, uint64_t id);

/* "127.0.0.1:8080" that it really listens on. */
const char *server_address(const struct server *);
/*
 * Requests that come in (who came within the last second may be about to ask),
 * are handed out, or whose answer is not with the client's system yet.
 */
size_t server_open_requests(const struct server *);

struct server_counts {
	uint64_t connections, refused_connections; /* since the start */
	uint64_t displaced_connections; /* made room for others */
	uint64_t requests, bad_requests, deadlines;
	int open_connections;
};

struct server_counts server_counts(const struct server *);

#endif
