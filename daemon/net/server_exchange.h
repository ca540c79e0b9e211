/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * server_exchange.h - requests handed out and their answers
 */
#ifndef NET_SERVER_EXCHANGE_H
#define NET_SERVER_EXCHANGE_H

#include "net/server_inside.h"

void exchanges_start(struct server *);
/* After evhttp's own end. */
void exchanges_stop(struct server *);
void exchange_client_gone(struct server *, struct connection *);
/* The one of this id, which is not answered yet. */
struct exchange *exchange_of(struct server *, uint64_t id);
/* It was answered: its place is free, its arena ends. */
void exchange_end(struct server *, struct exchange *);
/* LAST: of this connection. */
void exchange_add_headers(
    struct evhttp_request *, const struct response *, bool last);
/* evhttp's callback for every request. */
void exchange_begin(struct evhttp_request *, void *server);

#endif
