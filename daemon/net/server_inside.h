/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * server_inside.h - what the files of the server share
 *
 *   server.c             the listener, start and end
 *   server_accept.c      who may come in: caps
 *   server_connection.c  who is connected: deadlines
 *   server_exchange.c    requests handed out and their answers
 *   server_stream.c      answers that go on
 *   server_lint.c        from evhttp's request to one that can be trusted
 *   server_head.c        the raw bytes of a head
 */
#ifndef NET_SERVER_INSIDE_H
#define NET_SERVER_INSIDE_H

#include <event2/http.h>
#include <netinet/in.h>
#include <stdbool.h>

#include "net/server.h"
#include "net/server_head.h"

enum connection_state {
	CONNECTION_FREE,
	CONNECTION_NEW, /* evhttp has not got it yet */
	CONNECTION_IDLE, /* between two requests */
	CONNECTION_HEAD, /* line and headers come in */
	CONNECTION_BODY,
	CONNECTION_HELD, /* a request is with the handler */
	CONNECTION_ANSWER, /* its answer goes out */
	CONNECTION_CLOSING,
};

/* One of a fixed table.  Its evhttp_connection is in server->owners. */
struct connection {
	struct server *server;
	struct bufferevent *stream;
	struct evbuffer_cb_entry *on_bytes;
	enum connection_state state;
	int64_t since_ms; /* when what the deadline counts from began */
	struct head head;
	/* What the cap per address counts by: IPv4 all, IPv6 its /64. */
	unsigned char network[16];
	char peer[INET6_ADDRSTRLEN];
};

struct exchange {
	uint64_t id; /* 0 when free */
	struct arena *arena; /* kept for the next one */
	struct evhttp_request *request; /* ours until it is answered */
	struct connection *connection; /* NULL when the client is gone */
};

struct server {
	struct arena *arena;
	struct loop *loop;
	struct evhttp *http;
	struct evhttp_bound_socket *listener; /* NULL when drained */
	struct timer *sweep;
	struct server_limits limits;
	server_handler *handler;
	void *context;
	char address[INET6_ADDRSTRLEN + 8];
	struct server_counts counts;

	struct connection *connections; /* of the cap, and who leaves */
	struct evhttp_connection **owners; /* of the same index */
	size_t connection_slots;
	struct connection *newest; /* accepted and not looked at yet */
	struct event *look;
	/* Come in since the loop went around, and how many may. */
	int round_count, round_max;

	struct exchange *exchanges;
	size_t exchange_slots, open_exchanges;
	size_t last_slot;
	uint64_t last_serial; /* an id is a serial and a slot */
};

/* server_accept.c: looks at who comes, until the end. */
void accept_start(struct server *);
void accept_stop(struct server *);

/* server_lint.c: fills the request, or returns the status that refuses it. */
int lint_request(const struct server *, const struct connection *,
    struct evhttp_request *, struct arena *, struct request *);

/*
 * server_library.c: how many requests got through of the one that should not,
 * and what was answered.
 */
int server_judge_library(
    int served, struct slice answer, struct fault *) MUST_CHECK;

/* server.c: accepts nobody, or again if it did not. */
void server_rest(struct server *);
void server_resume(struct server *);

/* So many rounds of newcomers may be on their way out. */
#define LEAVING_ROUNDS 2

#endif
