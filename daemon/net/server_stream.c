/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * server_stream.c - answers that go on: server-sent events
 *
 * evhttp looks for the end of the stream while it writes, so a client that
 * leaves is noticed soon; one that stays and does not read is ended when too
 * much waits for it.
 */
#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/http.h>
#include <event2/http_struct.h>

#include "net/server_connection.h"
#include "net/server_exchange.h"

#define BEHIND_MAX (64 * 1024)

static void
add(struct evhttp_request *request, struct slice bytes)
{
	struct evbuffer *chunk;

	if (bytes.length == 0)
		return;
	chunk = evbuffer_new();
	if (chunk != NULL && evbuffer_add(chunk, bytes.data, bytes.length) == 0)
		evhttp_send_reply_chunk(request, chunk);
	if (chunk != NULL)
		evbuffer_free(chunk);
}

void
server_stream(
    struct server *server, uint64_t id, const struct response *response)
{
	struct exchange *exchange = exchange_of(server, id);

	if (exchange->connection != NULL) {
		exchange_add_headers(exchange->request, response, true);
		evhttp_send_reply_start(
		    exchange->request, response->status, NULL);
		add(exchange->request, response->body);
	}
	arena_free(&exchange->arena);
}

bool
server_stream_add(struct server *server, uint64_t id, struct slice bytes)
{
	struct exchange *exchange = exchange_of(server, id);
	struct bufferevent *stream;

	if (exchange->connection == NULL)
		return false;
	stream = exchange->connection->stream;
	if (evbuffer_get_length(bufferevent_get_output(stream)) > BEHIND_MAX)
		return false;
	add(exchange->request, bytes);
	return true;
}

void
server_stream_end(struct server *server, uint64_t id)
{
	struct exchange *exchange = exchange_of(server, id);

	if (exchange->connection != NULL) {
		exchange->request->flags &= ~EVHTTP_USER_OWNED;
		connection_answers(exchange->connection, exchange->request);
		evhttp_send_reply_end(exchange->request);
	} else {
		evhttp_request_free(exchange->request);
	}
	exchange_end(server, exchange);
}
