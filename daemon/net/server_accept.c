/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * server_accept.c - who may come in
 *
 * evhttp asks for a stream before it has put the descriptor in.  So a new
 * connection is looked at when the next one comes or when the loop comes
 * around, whichever is first; none of its bytes is read before that.
 *
 * When all places are taken, whoever has kept the line waiting longest makes
 * room: who asks at once and in one piece is served beside any number of those
 * who come to sit there.  A few come in before the loop goes around, so that
 * those who leave give their descriptors back before more are taken.
 */
#include <arpa/inet.h>
#include <assert.h>
#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <string.h>
#include <sys/socket.h>

#include "net/loop_base.h"
#include "net/server_connection.h"

static struct connection *
find_free(struct server *server)
{
	for (size_t i = 0; i < server->connection_slots; i++) {
		if (server->connections[i].state == CONNECTION_FREE)
			return &server->connections[i];
	}
	return NULL;
}

static void
name_peer(struct connection *connection)
{
	struct sockaddr_storage address = {0};
	socklen_t length = sizeof(address);
	const struct sockaddr_in *four = (void *)&address;
	const struct sockaddr_in6 *six = (void *)&address;

	memset(connection->network, 0, sizeof(connection->network));
	connection->peer[0] = '\0';
	if (getpeername(bufferevent_getfd(connection->stream),
		(struct sockaddr *)&address, &length) != 0)
		return; /* gone already */
	if (address.ss_family == AF_INET6) {
		memcpy(connection->network, &six->sin6_addr, 8);
		connection->network[15] = 6;
		inet_ntop(AF_INET6, &six->sin6_addr, connection->peer,
		    sizeof(connection->peer));
	} else {
		memcpy(connection->network, &four->sin_addr, 4);
		inet_ntop(AF_INET, &four->sin_addr, connection->peer,
		    sizeof(connection->peer));
	}
}

/* Has a place that is not about to become free. */
static bool
is_staying(const struct connection *connection)
{
	return connection->state > CONNECTION_NEW &&
	    connection->state < CONNECTION_CLOSING;
}

static int
count_staying(const struct server *server)
{
	int count = 0;

	for (size_t i = 0; i < server->connection_slots; i++)
		count += is_staying(&server->connections[i]);
	return count;
}

static int
count_of_network(const struct server *server, const struct connection *other)
{
	int count = 0;

	for (size_t i = 0; i < server->connection_slots; i++) {
		const struct connection *connection = &server->connections[i];

		count += is_staying(connection) &&
		    memcmp(connection->network, other->network,
			sizeof(other->network)) == 0;
	}
	return count;
}

static bool
is_over_cap_of_network(
    const struct server *server, const struct connection *connection)
{
	const struct server_limits *limits = &server->limits;

	if (limits->trusted != NULL &&
	    strcmp(limits->trusted, connection->peer) == 0)
		return false;
	return count_of_network(server, connection) >=
	    limits->connections_per_address;
}

/*
 * Nothing is with the handler, and the line waits for them: may be sent away.
 * Who has just said something that is not read yet waits for the line.
 */
static bool
keeps_waiting(const struct connection *connection)
{
	switch (connection->state) {
	case CONNECTION_IDLE:
	case CONNECTION_HEAD:
	case CONNECTION_BODY:
		return !connection_has_bytes(connection);
	case CONNECTION_ANSWER:
		return true;
	default:
		return false;
	}
}

static struct connection *
find_slowest(const struct server *server)
{
	struct connection *slowest = NULL;

	for (size_t i = 0; i < server->connection_slots; i++) {
		struct connection *connection = &server->connections[i];

		if ((slowest == NULL ||
			connection->since_ms < slowest->since_ms) &&
		    keeps_waiting(connection))
			slowest = connection;
	}
	return slowest;
}

/* Is there a place, or can one be made? */
static bool
make_room(struct server *server)
{
	int staying = count_staying(server);
	int leaving = server->counts.open_connections - staying;
	struct connection *slowest;

	if (leaving >= LEAVING_ROUNDS * server->round_max)
		return false;
	if (staying < server->limits.connections)
		return true;
	slowest = find_slowest(server);
	if (slowest == NULL)
		return false;
	server->counts.displaced_connections++;
	connection_shut(slowest);
	return true;
}

/*
 * evhttp puts its connection into the stream's callbacks, and takes the
 * callbacks out when it frees the stream.
 */
static struct evhttp_connection *
evhttp_owner(struct bufferevent *stream)
{
	void *owner = NULL;

	bufferevent_getcb(stream, NULL, NULL, NULL, &owner);
	return owner;
}

static void
look_at_newest(struct server *server)
{
	struct connection *connection = server->newest;
	struct bufferevent *stream;
	struct evhttp_connection *owner;

	if (connection == NULL)
		return;
	server->newest = NULL;
	stream = connection->stream;
	owner = evhttp_owner(stream);
	name_peer(connection);
	if (owner == NULL) {
		connection_forget(connection);
	} else if (is_over_cap_of_network(server, connection) ||
	    !make_room(server)) {
		server->counts.refused_connections++;
		connection_shut(connection);
		connection_forget(connection);
	} else {
		connection_admit(connection, owner);
	}
	bufferevent_decref(stream);
}

/* The loop has come around. */
static void
on_look(evutil_socket_t fd, short what, void *context)
{
	struct server *server = context;

	(void)fd;
	(void)what;
	look_at_newest(server);
	if (server->round_count >= server->round_max)
		server_resume(server);
	server->round_count = 0;
}

static struct bufferevent *
on_accept(struct event_base *base, void *context)
{
	struct server *server = context;
	struct connection *connection;
	struct bufferevent *stream;

	look_at_newest(server);
	stream = bufferevent_socket_new(base, -1, 0);
	connection = find_free(server);
	assert(stream != NULL && connection != NULL);
	/* No more waits in memory than one request and the next one's head. */
	bufferevent_setwatermark(stream, EV_READ, 0,
	    server->limits.body_max + 2 * server->limits.head_max);
	bufferevent_incref(stream);
	connection->stream = stream;
	connection->state = CONNECTION_NEW;
	server->newest = connection;
	event_active(server->look, EV_TIMEOUT, 0);
	if (++server->round_count >= server->round_max)
		server_rest(server);
	return stream;
}

void
accept_start(struct server *server)
{
	server->look = loop_event(server->loop, -1, 0, on_look, server);
	evhttp_set_bevcb(server->http, on_accept, server);
}

void
accept_stop(struct server *server)
{
	look_at_newest(server);
	event_free(server->look);
}
