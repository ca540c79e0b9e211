/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * hello.c - libevent's HTTP server, answering everything with the same text
 *
 *     hello PORT
 *
 * It reads no form, checks no signature and keeps nothing: what it costs is
 * the floor under what the daemon can cost.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sysexits.h>

#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>

#include "base/number.h"

static const char twiml[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Message>Thank you. "
    "Reply 1 for food, 2 for shelter, 3 for legal help.</Message></Response>";

static void
on_request(struct evhttp_request *request, void *context)
{
	struct evbuffer *out = evhttp_request_get_output_buffer(request);

	(void)context;
	evhttp_add_header(evhttp_request_get_output_headers(request),
	    "Content-Type", "text/xml");
	evbuffer_add_reference(out, twiml, sizeof(twiml) - 1, NULL, NULL);
	evhttp_send_reply(request, HTTP_OK, "OK", NULL);
}

int
main(int argc, char **argv)
{
	struct event_base *base;
	struct evhttp *http;
	int64_t port;

	if (argc != 2 ||
	    number_parse(slice_of(argv[1]), 1, 65535, &port) != 0) {
		fputs("usage: hello PORT\n", stderr);
		return EX_USAGE;
	}
	signal(SIGPIPE, SIG_IGN);
	base = event_base_new();
	http = base == NULL ? NULL : evhttp_new(base);
	if (http == NULL ||
	    evhttp_bind_socket(http, "127.0.0.1", (uint16_t)port) != 0) {
		fprintf(stderr, "hello: port %s is taken\n", argv[1]);
		return EX_UNAVAILABLE;
	}
	evhttp_set_gencb(http, on_request, NULL);
	event_base_dispatch(base);
	return EXIT_FAILURE; /* it only ends when it is told to */
}
