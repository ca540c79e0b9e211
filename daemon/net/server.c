/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * server.c - the listener, start and end
 */
#include "net/server.h"

#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <event2/listener.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

#include "net/listen.h"
#include "net/loop_base.h"
#include "net/server_connection.h"
#include "net/server_exchange.h"

struct server_limits
server_limits_default(void)
{
	return (struct server_limits){
	    .head_max = 8192,
	    .body_max = 65536,
	    .target_max = 2048,
	    .connections = 512,
	    .connections_per_address = 64,
	    .head_deadline_ms = 10000,
	    .request_deadline_ms = 20000,
	    .idle_ms = 60000,
	};
}

void
server_rest(struct server *server)
{
	if (server->listener != NULL)
		evconnlistener_disable(
		    evhttp_bound_socket_get_listener(server->listener));
}

void
server_resume(struct server *server)
{
	if (server->listener != NULL)
		evconnlistener_enable(
		    evhttp_bound_socket_get_listener(server->listener));
}

/*
 * Out of descriptors: the client that waits would wake the loop again at once,
 * so the listener rests until the next sweep.  The context is evhttp's.
 */
static void
on_accept_error(struct evconnlistener *listener, void *context)
{
	(void)context;
	evconnlistener_disable(listener);
}

/* The address that the kernel gave, with the port that it picked. */
static void
name_address(struct server *server, evutil_socket_t fd)
{
	struct sockaddr_storage address = {0};
	socklen_t length = sizeof(address);
	const struct sockaddr_in *four = (void *)&address;
	const struct sockaddr_in6 *six = (void *)&address;
	char name[INET6_ADDRSTRLEN];

	if (getsockname(fd, (struct sockaddr *)&address, &length) != 0)
		return;
	if (address.ss_family == AF_INET6) {
		inet_ntop(AF_INET6, &six->sin6_addr, name, sizeof(name));
		snprintf(server->address, sizeof(server->address), "[%s]:%u",
		    name, (unsigned)ntohs(six->sin6_port));
	} else {
		inet_ntop(AF_INET, &four->sin_addr, name, sizeof(name));
		snprintf(server->address, sizeof(server->address), "%s:%u",
		    name, (unsigned)ntohs(four->sin_port));
	}
}

static void
configure(struct server *server)
{
	const struct server_limits *limits = &server->limits;

	evhttp_set_max_headers_size(server->http, (ev_ssize_t)limits->head_max);
	evhttp_set_max_body_size(server->http, (ev_ssize_t)limits->body_max);
	evhttp_set_default_content_type(server->http, NULL);
	/* Reads the rest of what is too large, so that the 413 arrives. */
	evhttp_set_flags(server->http, EVHTTP_SERVER_LINGERING_CLOSE);
	/* What is none of GET and POST is ours to refuse. */
	evhttp_set_allowed_methods(server->http, UINT16_MAX);
}

int
server_start(struct loop *loop, const char *address,
    const struct server_limits *limits, server_handler *handler, void *context,
    struct server **out, struct fault *fault)
{
	struct evconnlistener *listener = listen_on(loop, address, fault);
	struct arena *arena;
	struct server *server;

	if (listener == NULL)
		return -1;
	arena = arena_new(SIZE_MAX / 2);
	server = arena_alloc(arena, sizeof(*server));
	server->arena = arena;
	server->loop = loop;
	server->limits = *limits;
	server->limits.trusted = arena_string(arena, limits->trusted);
	server->handler = handler;
	server->context = context;
	server->http = evhttp_new(loop_base(loop));
	assert(server->http != NULL);
	configure(server);
	connections_start(server);
	accept_start(server);
	exchanges_start(server);
	name_address(server, evconnlistener_get_fd(listener));
	evconnlistener_set_error_cb(listener, on_accept_error);
	server->listener = evhttp_bind_listener(server->http, listener);
	*out = server;
	return 0;
}

void
server_drain(struct server *server)
{
	if (server->listener != NULL)
		evhttp_del_accept_socket(server->http, server->listener);
	server->listener = NULL;
	connections_close_idle(server);
}

void
server_stop(struct server **handle)
{
	struct server *server = *handle;
	struct arena *arena;

	if (server == NULL)
		return;
	server->listener = NULL;
	accept_stop(server);
	connections_stop(server);
	evhttp_free(server->http);
	exchanges_stop(server);
	arena = server->arena;
	arena_free(&arena);
	*handle = NULL;
}

const char *
server_address(const struct server *server)
{
	return server->address;
}

struct server_counts
server_counts(const struct server *server)
{
	return server->counts;
}
