/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * client.h - HTTP out, by libcurl on the loop
 *
 * http and https only, no redirects, no proxy from the environment, verified
 * certificates, kept connections, bounded answers.  Nobody is called from
 * inside a curl callback.
 */
#ifndef NET_CLIENT_H
#define NET_CLIENT_H

#include <stdint.h>

#include "base/arena.h"
#include "net/loop.h"
#include "wire/http.h"

struct client;

#define CLIENT_ANSWER_MAX (256 * 1024) /* unless a request says otherwise */

#define CLIENT_UNDER_WAY_MAX 256 /* what is enough for anybody */

/* At most so many requests are under way; the others wait for their turn. */
struct client *client_new(struct loop *, size_t under_way_max);
/* Ends all requests under way: each is dropped.  Not from on_answer. */
void client_free(struct client **);

/*
 * Carries REQUEST out; all of it is copied.  ON_ANSWER is called exactly once,
 * later, with an arena that ends when it returns.  A response of status 0 says
 * that no answer came, and `refused` that nothing of the request left, so that
 * it may be sent again.  Of its headers Date, Location and Retry-After are kept.
 * When the client ends first, DROP gets the context instead; NULL: it is not
 * the request's to free.
 */
void client_send(struct client *, const struct request *, uint64_t id,
    void (*on_answer)(
	void *context, uint64_t id, struct arena *, const struct response *),
    void *context, void (*drop)(void *context));

size_t client_open_requests(const struct client *);
/* How many more would leave at once, and not wait in line. */
size_t client_room(const struct client *);

#endif
