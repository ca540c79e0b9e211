/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * http.h - an HTTP message, in or out, as plain data
 *
 * The same struct serves what came to us and what we send: providers translate
 * between it and our words, net carries it.  All of it lives in one arena.
 */
#ifndef WIRE_HTTP_H
#define WIRE_HTTP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

struct header {
	const char *name;
	const char *value;
};

#define HEADERS_MAX 64

struct request {
	const char *method; /* "GET", "POST", … upper case */
	/* In: the target as sent, "/in/main?m=7".  Out: a whole URL. */
	const char *target;
	struct header headers[HEADERS_MAX];
	size_t header_count;
	struct slice body;
	/* In: where it came from, "127.0.0.1", and when. */
	const char *peer;
	int64_t at_ms;
	/* Out: basic authentication, when user is set.  Never logged. */
	const char *user, *password;
	long timeout_ms; /* Out: of all of it */
	/* Out: never to loopback, link-local and private addresses, whatever
	   its name leads to. */
	bool public_only;
	size_t answer_max; /* Out: bytes of the answer; 0: as the client says */
};

struct response {
	int status; /* 0: no answer came */
	bool refused; /* of status 0: there was no connection at all */
	const char *type; /* with its charset */
	struct header headers[12];
	size_t header_count;
	struct slice body;
	/*
	 * Out: when set, BODY is not copied but sent from where it lies, and
	 * this is called, once, when nobody needs it any more: after the last
	 * byte, when the client is gone, or at the server's end.
	 */
	void (*body_done)(void *context);
	void *body_context;
};

/* The value of a header, names without case; NULL when there is none. */
const char *request_header(const struct request *, const char *name);
const char *response_header(const struct response *, const char *name);

/* Adds a header; past the bound it is our bug. */
void request_add_header(struct request *, const char *name, const char *value);
void response_add_header(
    struct response *, const char *name, const char *value);

/* The path of a target, without its query; and the query without "?". */
struct slice target_path(const char *target);
struct slice target_query(const char *target);

#endif
