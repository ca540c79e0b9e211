/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * server_exchange.c - requests handed out and their answers
 *
 * evhttp reads nothing more from a connection whose request is held, so a
 * client that leaves is noticed when its answer is written.  The exchange owns
 * its request: when the connection goes first, the request and all that points
 * into it stay until it is answered.
 */
#include <assert.h>
#include <event2/buffer.h>
#include <event2/http.h>
#include <event2/http_struct.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "net/server_connection.h"
#include "net/server_exchange.h"

/* Beside the body: the request's struct, and what the handler makes of it. */
#define ROOM_FOR_HANDLER (4 * 1024 * 1024)

/* Who to tell when a body that is not copied may go. */
struct release {
	void (*done)(void *context);
	void *context;
};

/* Ids go round the table, so the next free place is mostly the next. */
static struct exchange *
find_free(struct server *server)
{
	for (size_t i = 1; i <= server->exchange_slots; i++) {
		size_t slot = (server->last_slot + i) % server->exchange_slots;

		if (server->exchanges[slot].id == 0) {
			server->last_slot = slot;
			return &server->exchanges[slot];
		}
	}
	return NULL;
}

static void
on_body_done(const void *data, size_t length, void *context)
{
	struct release *release = context;

	(void)data;
	(void)length;
	release->done(release->context);
	free(release);
}

/* HEAD: all that is said of the body, and not a byte of it. */
static int
without_body(struct evhttp_request *request, const struct response *response)
{
	char length[32];

	snprintf(length, sizeof(length), "%zu", response->body.length);
	if (response->body_done != NULL)
		response->body_done(response->body_context);
	return evhttp_add_header(evhttp_request_get_output_headers(request),
	    "Content-Length", length);
}

/* A copy of the body, or the body itself until it may go. */
static int
add_body(struct evhttp_request *request, const struct response *response)
{
	struct evbuffer *out = evhttp_request_get_output_buffer(request);
	struct release *release;

	if (evhttp_request_get_command(request) == EVHTTP_REQ_HEAD)
		return without_body(request, response);
	if (response->body_done == NULL)
		return response->body.length == 0 ?
		    0 :
		    evbuffer_add(
			out, response->body.data, response->body.length);
	release = memory_new(sizeof(*release));
	*release =
	    (struct release){response->body_done, response->body_context};
	return evbuffer_add_reference(out, response->body.data,
	    response->body.length, on_body_done, release);
}

void
exchange_add_headers(
    struct evhttp_request *request, const struct response *response, bool last)
{
	struct evkeyvalq *headers = evhttp_request_get_output_headers(request);
	int failed = 0;

	if (response->type != NULL)
		failed |=
		    evhttp_add_header(headers, "Content-Type", response->type);
	for (size_t i = 0; i < response->header_count; i++)
		failed |= evhttp_add_header(headers, response->headers[i].name,
		    response->headers[i].value);
	if (last)
		failed |= evhttp_add_header(headers, "Connection", "close");
	assert(failed == 0); /* a line break in a header of ours */
}

static void
send_answer(const struct server *server, struct connection *connection,
    struct evhttp_request *request, const struct response *response)
{
	int failed;

	exchange_add_headers(request, response,
	    server->listener == NULL || response->status >= 400);
	failed = add_body(request, response);
	assert(failed == 0);
	connection_answers(connection, request);
	evhttp_send_reply(request, response->status, NULL, NULL);
}

static void
refuse(struct server *server, struct connection *connection,
    struct evhttp_request *request, int status)
{
	struct response response = {
	    .status = status,
	    .type = "text/plain; charset=utf-8",
	};

	if (status == HTTP_BADMETHOD)
		response.headers[response.header_count++] =
		    (struct header){"Allow", "GET, POST"};
	if (status == HTTP_SERVUNAVAIL)
		response.headers[response.header_count++] =
		    (struct header){"Retry-After", "5"};
	/* evhttp repeats the version; only these two are ever said. */
	request->major = 1;
	request->minor = request->minor == 0 ? 0 : 1;
	send_answer(server, connection, request, &response);
}

static void
hand_out(struct server *server, struct exchange *exchange,
    const struct request *request)
{
	size_t slot = (size_t)(exchange - server->exchanges);

	exchange->id = ++server->last_serial * server->exchange_slots + slot;
	server->open_exchanges++;
	server->counts.requests++;
	connection_holds(exchange->connection);
	server->handler(
	    server->context, exchange->id, exchange->arena, request);
}

void
exchange_begin(struct evhttp_request *evhttp_request, void *context)
{
	struct server *server = context;
	struct connection *connection = connection_of(server, evhttp_request);
	struct exchange *exchange = find_free(server);
	struct request *request;
	int status;

	/*
	 * Shut by us, and the request had come before that: the kernel still
	 * hands it out.  Nobody is there to hear an answer.
	 */
	if (connection == NULL || connection->state == CONNECTION_CLOSING) {
		evhttp_send_reply(evhttp_request, HTTP_SERVUNAVAIL, NULL, NULL);
		return;
	}
	if (exchange == NULL) {
		refuse(server, connection, evhttp_request, HTTP_SERVUNAVAIL);
		return;
	}
	if (exchange->arena == NULL)
		exchange->arena =
		    arena_new(server->limits.body_max + ROOM_FOR_HANDLER);
	request = arena_alloc(exchange->arena, sizeof(*request));
	status = lint_request(
	    server, connection, evhttp_request, exchange->arena, request);
	if (status != 0) {
		arena_reset(exchange->arena);
		server->counts.bad_requests++;
		refuse(server, connection, evhttp_request, status);
		return;
	}
	evhttp_request_own(evhttp_request);
	exchange->request = evhttp_request;
	exchange->connection = connection;
	hand_out(server, exchange, request);
}

void
exchange_client_gone(struct server *server, struct connection *connection)
{
	for (size_t i = 0; i < server->exchange_slots; i++) {
		if (server->exchanges[i].connection == connection)
			server->exchanges[i].connection = NULL;
	}
}

struct exchange *
exchange_of(struct server *server, uint64_t id)
{
	struct exchange *exchange =
	    &server->exchanges[id % server->exchange_slots];

	assert(exchange->id == id); /* answered exactly once */
	return exchange;
}

void
exchange_end(struct server *server, struct exchange *exchange)
{
	exchange->id = 0;
	exchange->request = NULL;
	exchange->connection = NULL;
	if (exchange->arena != NULL)
		arena_reset(exchange->arena);
	server->open_exchanges--;
}

void
server_answer(
    struct server *server, uint64_t id, const struct response *response)
{
	struct exchange *exchange = exchange_of(server, id);

	if (exchange->connection != NULL) {
		/* From here on it ends with its connection. */
		exchange->request->flags &= ~EVHTTP_USER_OWNED;
		send_answer(
		    server, exchange->connection, exchange->request, response);
	} else {
		evhttp_request_free(exchange->request);
		if (response->body_done != NULL)
			response->body_done(response->body_context);
	}
	exchange_end(server, exchange);
}

size_t
server_open_requests(const struct server *server)
{
	return server->open_exchanges + connections_under_way(server);
}

void
exchanges_start(struct server *server)
{
	/* A client that went away may leave its request behind. */
	server->exchange_slots = 2 * (size_t)server->limits.connections;
	server->exchanges = arena_array(
	    server->arena, server->exchange_slots, sizeof(*server->exchanges));
	evhttp_set_gencb(server->http, exchange_begin, server);
}

void
exchanges_stop(struct server *server)
{
	for (size_t i = 0; i < server->exchange_slots; i++) {
		struct exchange *exchange = &server->exchanges[i];

		if (exchange->request != NULL)
			evhttp_request_free(exchange->request);
		arena_free(&exchange->arena);
	}
}
