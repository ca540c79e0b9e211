/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * server_connection.c - who is connected, caps and deadlines
 *
 * evhttp has no cap of connections, and its timeout starts again with every
 * byte, so that one byte a second holds a connection for ever.  Here each
 * connection has a place in a table with the moment when what it does now
 * began, and a sweep shuts down those that are late; evhttp then reads the end
 * of the stream and cleans up as it does for a client that left.
 */
#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/socket.h>

#include "base/clock.h"
#include "net/loop_base.h"
#include "net/server_connection.h"
#include "net/server_exchange.h"

#define SWEEP_MOST_MS 1000
#define SWEEP_LEAST_MS 20
#define FRESH_MS 1000

static struct evhttp_connection **
owner_of(struct connection *connection)
{
	struct server *server = connection->server;

	return &server->owners[connection - server->connections];
}

static void
enter(struct connection *connection, enum connection_state state)
{
	connection->state = state;
	connection->since_ms = clock_monotonic_ms();
}

void
connection_shut(struct connection *connection)
{
	shutdown(bufferevent_getfd(connection->stream), SHUT_RDWR);
	connection->state = CONNECTION_CLOSING;
}

void
connection_forget(struct connection *connection)
{
	*owner_of(connection) = NULL;
	connection->stream = NULL;
	connection->state = CONNECTION_FREE;
}

/* Watches the bytes from FROM to the end of what has come in. */
static void
watch_head(struct connection *connection, struct evbuffer *input, size_t from)
{
	struct evbuffer_iovec piece;
	struct evbuffer_ptr at;
	size_t left = evbuffer_get_length(input) - from;

	if (evbuffer_ptr_set(input, &at, from, EVBUFFER_PTR_SET) != 0)
		return;
	while (left > 0 && !connection->head.done && !connection->head.flawed) {
		if (evbuffer_peek(input, -1, &at, &piece, 1) < 1)
			return;
		head_read(&connection->head, piece.iov_base, piece.iov_len,
		    connection->server->limits.head_max);
		left -= piece.iov_len;
		if (left > 0 &&
		    evbuffer_ptr_set(
			input, &at, piece.iov_len, EVBUFFER_PTR_ADD) != 0)
			return;
	}
	/* The deadline of all of the request counts from its first byte. */
	if (connection->head.done)
		connection->state = CONNECTION_BODY;
}

static void
on_bytes(struct evbuffer *input, const struct evbuffer_cb_info *change,
    void *context)
{
	struct connection *connection = context;

	if (change->n_added == 0)
		return;
	if (connection->state == CONNECTION_IDLE)
		enter(connection, CONNECTION_HEAD);
	if (connection->state == CONNECTION_HEAD)
		watch_head(connection, input,
		    evbuffer_get_length(input) - change->n_added);
}

static void
on_close(struct evhttp_connection *owner, void *context)
{
	struct connection *connection = context;
	struct server *server = connection->server;

	(void)owner;
	if (connection->state == CONNECTION_HELD)
		exchange_client_gone(server, connection);
	if (connection->head.length > 0 &&
	    (connection->state == CONNECTION_HEAD ||
		connection->state == CONNECTION_BODY))
		server->counts.bad_requests++;
	evbuffer_remove_cb_entry(
	    bufferevent_get_input(connection->stream), connection->on_bytes);
	connection_forget(connection);
	server->counts.open_connections--;
}

void
connection_admit(struct connection *connection, struct evhttp_connection *owner)
{
	struct evbuffer *input = bufferevent_get_input(connection->stream);
	int yes = 1;

	setsockopt(bufferevent_getfd(connection->stream), IPPROTO_TCP,
	    TCP_NODELAY, &yes, sizeof(yes));
	/* The sweep is the only clock. */
	bufferevent_set_timeouts(connection->stream, NULL, NULL);
	*owner_of(connection) = owner;
	memset(&connection->head, 0, sizeof(connection->head));
	connection->on_bytes = evbuffer_add_cb(input, on_bytes, connection);
	evhttp_connection_set_closecb(owner, on_close, connection);
	enter(connection, CONNECTION_HEAD);
	connection->server->counts.open_connections++;
	connection->server->counts.connections++;
}

static int64_t
patience_ms(const struct connection *connection)
{
	const struct server_limits *limits = &connection->server->limits;

	switch (connection->state) {
	case CONNECTION_IDLE:
		return limits->idle_ms;
	case CONNECTION_HEAD:
		return limits->head_deadline_ms;
	case CONNECTION_BODY:
	case CONNECTION_ANSWER:
		return limits->request_deadline_ms;
	default:
		return INT64_MAX;
	}
}

static void
on_sweep(void *context)
{
	struct server *server = context;
	int64_t now_ms = clock_monotonic_ms();

	for (size_t i = 0; i < server->connection_slots; i++) {
		struct connection *connection = &server->connections[i];

		if (now_ms - connection->since_ms <= patience_ms(connection))
			continue;
		if (connection->state != CONNECTION_IDLE)
			server->counts.deadlines++;
		connection_shut(connection);
	}
	server_resume(server);
}

static int64_t
sweep_period_ms(const struct server_limits *limits)
{
	int64_t shortest = limits->head_deadline_ms;

	if (limits->request_deadline_ms < shortest)
		shortest = limits->request_deadline_ms;
	if (limits->idle_ms < shortest)
		shortest = limits->idle_ms;
	if (shortest / 4 > SWEEP_MOST_MS)
		return SWEEP_MOST_MS;
	return shortest / 4 < SWEEP_LEAST_MS ? SWEEP_LEAST_MS : shortest / 4;
}

void
connections_start(struct server *server)
{
	size_t slots;

	server->round_max = 1 + server->limits.connections / 16;
	/* Who stays, who leaves, who has only just come. */
	slots = (size_t)server->limits.connections +
	    (size_t)(LEAVING_ROUNDS * server->round_max) + 1;
	server->connection_slots = slots;
	server->connections =
	    arena_array(server->arena, slots, sizeof(*server->connections));
	server->owners = arena_array(
	    server->arena, slots, sizeof(struct evhttp_connection *));
	for (size_t i = 0; i < slots; i++)
		server->connections[i].server = server;
	server->sweep = timer_start(
	    server->loop, sweep_period_ms(&server->limits), on_sweep, server);
}

void
connections_stop(struct server *server)
{
	timer_stop(&server->sweep);
}

bool
connection_has_bytes(const struct connection *connection)
{
	char byte;

	return recv(bufferevent_getfd(connection->stream), &byte, 1,
		   MSG_PEEK | MSG_DONTWAIT) > 0;
}

void
connections_close_idle(struct server *server)
{
	for (size_t i = 0; i < server->connection_slots; i++) {
		struct connection *connection = &server->connections[i];

		if (connection->state == CONNECTION_IDLE &&
		    !connection_has_bytes(connection))
			connection_shut(connection);
	}
}

/* Who has only just come in is about to ask. */
static bool
is_coming(const struct connection *connection, int64_t now_ms)
{
	switch (connection->state) {
	case CONNECTION_NEW:
	case CONNECTION_BODY:
	case CONNECTION_ANSWER:
		return true;
	case CONNECTION_HEAD:
		return connection->head.length > 0 ||
		    now_ms - connection->since_ms < FRESH_MS;
	case CONNECTION_IDLE:
		return connection_has_bytes(connection);
	default:
		return false;
	}
}

size_t
connections_under_way(const struct server *server)
{
	int64_t now_ms = clock_monotonic_ms();
	size_t count = 0;

	for (size_t i = 0; i < server->connection_slots; i++)
		count += is_coming(&server->connections[i], now_ms);
	return count;
}

struct connection *
connection_of(struct server *server, struct evhttp_request *request)
{
	struct evhttp_connection *owner =
	    evhttp_request_get_connection(request);

	for (size_t i = 0; i < server->connection_slots; i++) {
		if (server->owners[i] == owner)
			return &server->connections[i];
	}
	return NULL;
}

void
connection_holds(struct connection *connection)
{
	enter(connection, CONNECTION_HELD);
}

/* The answer is out; what waits in the buffer is the next request. */
static void
on_answered(struct evhttp_request *request, void *context)
{
	struct connection *connection = context;
	struct evbuffer *input = bufferevent_get_input(connection->stream);

	(void)request;
	memset(&connection->head, 0, sizeof(connection->head));
	if (connection->state == CONNECTION_CLOSING)
		return;
	enter(connection, CONNECTION_IDLE);
	if (evbuffer_get_length(input) > 0) {
		connection->state = CONNECTION_HEAD;
		watch_head(connection, input, 0);
	}
}

void
connection_answers(
    struct connection *connection, struct evhttp_request *request)
{
	if (connection->state != CONNECTION_CLOSING)
		enter(connection, CONNECTION_ANSWER);
	evhttp_request_set_on_complete_cb(request, on_answered, connection);
}
