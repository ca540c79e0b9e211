/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * server_connection.h - who is in and what each does now
 */
#ifndef NET_SERVER_CONNECTION_H
#define NET_SERVER_CONNECTION_H

#include "net/server_inside.h"

/* server_connection.c */
void connection_admit(struct connection *, struct evhttp_connection *);
/* Ends it as if the client had left. */
void connection_shut(struct connection *);
void connection_forget(struct connection *);
/* The next request is here already, only not read yet. */
bool connection_has_bytes(const struct connection *);
void connections_start(struct server *);
void connections_stop(struct server *);
/* Those with no request under way. */
void connections_close_idle(struct server *);
/* Those with a request that comes in, or may within the second, or goes out. */
size_t connections_under_way(const struct server *);
/* NULL: it was refused at once, and is shut. */
struct connection *connection_of(struct server *, struct evhttp_request *);
void connection_holds(struct connection *);
void connection_answers(struct connection *, struct evhttp_request *);

#endif
