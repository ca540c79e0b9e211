/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * client_transfer.h - one request that goes out and what comes back
 *
 * Inside net/ only; client.c says when, this says how.
 */
#ifndef NET_CLIENT_TRANSFER_H
#define NET_CLIENT_TRANSFER_H

#include <curl/curl.h>
#include <sys/queue.h>

#include "net/client.h"

struct transfer {
	TAILQ_ENTRY(transfer) next;
	struct arena *arena;
	struct request request; /* a copy, in the arena */
	uint64_t id;
	void (*on_answer)(void *context, uint64_t id, struct arena *,
	    const struct response *);
	void *context;
	void (*drop)(void *context); /* when the client ends first */
	int64_t due_ms; /* on the monotonic clock, waiting included */

	CURL *easy; /* NULL while it waits */
	struct curl_slist *headers;
	size_t sent; /* of the body */
	bool head_done; /* the empty line after the headers came */
	struct text answer;
	struct response response;
};

/* Copies REQUEST; it is due after the request's own timeout. */
struct transfer *transfer_new(const struct request *);
/* Without its handle, which goes back to the pool before. */
void transfer_free(struct transfer *);

/* Makes EASY ready to carry it.  -1 when curl refuses what it says. */
int transfer_prepare(struct transfer *, CURL *easy) MUST_CHECK;

/* Fills the response from what curl says in the end. */
void transfer_judge(struct transfer *, CURLcode);

#endif
