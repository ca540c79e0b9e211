/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * taker.c - takes texts as Twilio does, and tells how they fared
 *
 *     build/tests/bench/taker PORT ACCOUNT TOKEN [RECEIPTS]
 *
 * Every text is taken; RECEIPTS (two unless said) signed receipts of it go to
 * its StatusCallback, over kept connections.  GET of any path gives the counts.
 * It is not what is measured, so it does no more than that.
 */
#include <arpa/inet.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/listener.h>

#include "base/clock.h"
#include "base/number.h"
#include "wire/form.h"
#include "wire/signature.h"

#define TELLERS 32 /* connections that receipts go over */
#define NEWS_MAX 65536 /* receipts that wait */
#define NUMBERS 10000000 /* of seven digits */
#define ARENA_MAX ((size_t)1 << 20)

/* One receipt to be told. */
struct news {
	char url[160], to[20], status[12];
	int64_t number; /* of the text; its id is made of it */
};

struct teller {
	struct taker *taker;
	struct bufferevent *stream; /* NULL: not connected */
	bool busy;
};

struct taker {
	struct event_base *base;
	struct arena *arena; /* of the request at hand */
	const char *account;
	struct signer *signer;
	struct teller tellers[TELLERS];
	struct news *news; /* a ring */
	size_t first, waiting;
	unsigned char *seen; /* a bit for each number that was texted */
	int64_t receipts; /* of each text */
	int64_t taken, twice, told, refused, lost, last_ms;
};

/* The length of the message at the front, 0 when it is not whole. */
static size_t
message_length(struct evbuffer *in, struct slice *head, struct slice *body)
{
	struct evbuffer_ptr end = evbuffer_search(in, "\r\n\r\n", 4, NULL);
	const char *bytes, *field;
	size_t length = 0;

	if (end.pos < 0)
		return 0;
	*head = (struct slice){NULL, (size_t)end.pos + 4};
	bytes = (const char *)evbuffer_pullup(in, (ev_ssize_t)head->length);
	field = memmem(bytes, head->length, "Content-Length: ", 16);
	for (field = field == NULL ? "" : field + 16;
	     *field >= '0' && *field <= '9'; field++)
		length = length * 10 + (size_t)(*field - '0');
	*body = (struct slice){NULL, length};
	if (evbuffer_get_length(in) < head->length + length)
		return 0;
	head->data = (const char *)evbuffer_pullup(
	    in, (ev_ssize_t)(head->length + length));
	body->data = head->data + head->length;
	return head->length + length;
}

static void tell(struct taker *);

static void
hang_up(struct teller *teller)
{
	bufferevent_free(teller->stream);
	teller->stream = NULL;
	teller->busy = false;
}

static void
on_told(struct bufferevent *stream, void *context)
{
	static const char fine[] = "HTTP/1.1 20";
	struct evbuffer *in = bufferevent_get_input(stream);
	struct teller *teller = context;
	struct slice head, body;
	size_t length;

	while ((length = message_length(in, &head, &body)) > 0) {
		if (strncmp(head.data, fine, sizeof(fine) - 1) == 0)
			teller->taker->told++;
		else
			teller->taker->refused++;
		evbuffer_drain(in, length);
		teller->busy = false;
	}
	tell(teller->taker);
}

static void
on_end(struct bufferevent *stream, short what, void *context)
{
	struct teller *teller = context;

	(void)stream;
	if ((what & BEV_EVENT_CONNECTED) != 0)
		return;
	teller->taker->refused += teller->busy;
	hang_up(teller);
}

/* Where the daemon is, is in the address: http://ADDRESS:PORT/… */
static bool
connect_teller(struct teller *teller, const char *url)
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	const char *colon = strchr(url + 7, ':');
	int64_t port = 0;

	if (teller->stream != NULL)
		return true;
	if (colon == NULL ||
	    number_parse((struct slice){colon + 1, strcspn(colon + 1, "/")}, 1,
		65535, &port) != 0)
		return false;
	address.sin_port = htons((uint16_t)port);
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	teller->stream = bufferevent_socket_new(
	    teller->taker->base, -1, BEV_OPT_CLOSE_ON_FREE);
	bufferevent_setcb(teller->stream, on_told, NULL, on_end, teller);
	bufferevent_enable(teller->stream, EV_READ | EV_WRITE);
	if (bufferevent_socket_connect(teller->stream,
		(struct sockaddr *)&address, sizeof(address)) == 0)
		return true;
	hang_up(teller);
	return false;
}

/* The id of a text, as Twilio's look. */
static void
make_sid(int64_t number, char sid[40])
{
	snprintf(sid, 40, "SM%032llx", (unsigned long long)number);
}

static void
post_news(struct teller *teller, const struct news *news)
{
	struct taker *taker = teller->taker;
	struct text body = text_new(taker->arena, 1024);
	unsigned char hash[SIGNATURE_MAX];
	char signature[64], sid[40];
	/* Sorted by name, as they are signed. */
	const char *const fields[][2] = {{"AccountSid", taker->account},
	    {"ApiVersion", "2010-04-01"}, {"MessageSid", sid},
	    {"MessageStatus", news->status}, {"SmsSid", sid},
	    {"SmsStatus", news->status}, {"To", news->to}};
	size_t i;

	make_sid(news->number, sid);
	signer_begin(taker->signer);
	signer_add(taker->signer, slice_of(news->url));
	for (i = 0; i < ARRAY_LEN(fields); i++) {
		signer_add(taker->signer, slice_of(fields[i][0]));
		signer_add(taker->signer, slice_of(fields[i][1]));
		form_add(&body, fields[i][0], slice_of(fields[i][1]));
	}
	base64_encode(hash, signer_end(taker->signer, hash), signature);
	evbuffer_add_printf(bufferevent_get_output(teller->stream),
	    "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\n"
	    "X-Twilio-Signature: %s\r\nContent-Type: "
	    "application/x-www-form-urlencoded; charset=UTF-8\r\n"
	    "Content-Length: %zu\r\n\r\n%s",
	    strchr(news->url + 7, '/'), signature, body.length, body.data);
	teller->busy = true;
	arena_reset(taker->arena);
}

/* As much of what waits as there are tellers at leisure. */
static void
tell(struct taker *taker)
{
	size_t i;

	for (i = 0; i < TELLERS && taker->waiting > 0; i++) {
		struct teller *teller = &taker->tellers[i];
		const struct news *news = &taker->news[taker->first];

		if (teller->busy || !connect_teller(teller, news->url))
			continue;
		post_news(teller, news);
		taker->first = (taker->first + 1) % NEWS_MAX;
		taker->waiting--;
	}
}

static void
add_news(
    struct taker *taker, struct slice url, struct slice to, const char *status)
{
	struct news *news =
	    &taker->news[(taker->first + taker->waiting) % NEWS_MAX];

	if (taker->waiting == NEWS_MAX || url.length >= sizeof(news->url) ||
	    url.length < 10) {
		taker->lost++;
		return;
	}
	news->number = taker->taken;
	snprintf(
	    news->url, sizeof(news->url), "%.*s", (int)url.length, url.data);
	snprintf(news->to, sizeof(news->to), "%.*s", (int)to.length, to.data);
	snprintf(news->status, sizeof(news->status), "%s", status);
	taker->waiting++;
}

static void
note_number(struct taker *taker, struct slice to)
{
	int64_t number = 0;
	unsigned char bit;

	if (to.length < 7 ||
	    number_parse((struct slice){to.data + to.length - 7, 7}, 0,
		NUMBERS - 1, &number) != 0)
		return;
	bit = (unsigned char)(1u << number % 8);
	taker->twice += (taker->seen[number / 8] & bit) != 0;
	taker->seen[number / 8] |= bit;
}

static void
answer(struct bufferevent *stream, const char *status, const char *body)
{
	evbuffer_add_printf(bufferevent_get_output(stream),
	    "HTTP/1.1 %s\r\nContent-Type: application/json\r\n"
	    "Content-Length: %zu\r\n\r\n%s",
	    status, strlen(body), body);
}

static void
take(struct taker *taker, struct bufferevent *stream, struct slice body)
{
	struct form form;
	struct fault fault;
	struct slice url, to;
	char sid[40];

	if (form_parse(taker->arena, body, &form, &fault) != 0) {
		answer(stream, "400 Bad Request", "{}");
		return;
	}
	url = form_get(&form, "StatusCallback", NULL);
	to = form_get(&form, "To", NULL);
	taker->taken++;
	taker->last_ms = clock_now_ms();
	note_number(taker, to);
	make_sid(taker->taken, sid);
	if (taker->receipts > 1)
		add_news(taker, url, to, "sent");
	if (taker->receipts > 0)
		add_news(taker, url, to, "delivered");
	answer(stream, "201 Created",
	    arena_printf(taker->arena,
		"{\"sid\":\"%s\",\"status\":\"queued\",\"num_segments\":\"1\"}",
		sid));
}

static void
show(struct taker *taker, struct bufferevent *stream)
{
	answer(stream, "200 OK",
	    arena_printf(taker->arena,
		"{\"taken\":%lld,\"twice\":%lld,\"told\":%lld,"
		"\"waiting\":%zu,\"refused\":%lld,\"lost\":%lld,"
		"\"last_ms\":%lld}",
		(long long)taker->taken, (long long)taker->twice,
		(long long)taker->told, taker->waiting,
		(long long)taker->refused, (long long)taker->lost,
		(long long)taker->last_ms));
}

static void
on_request(struct bufferevent *stream, void *context)
{
	struct evbuffer *in = bufferevent_get_input(stream);
	struct taker *taker = context;
	struct slice head, body;
	size_t length;

	while ((length = message_length(in, &head, &body)) > 0) {
		if (head.data[0] == 'P')
			take(taker, stream, body);
		else
			show(taker, stream);
		arena_reset(taker->arena);
		evbuffer_drain(in, length);
	}
	tell(taker);
}

static void
on_gone(struct bufferevent *stream, short what, void *context)
{
	(void)what;
	(void)context;
	bufferevent_free(stream);
}

static void
on_connection(struct evconnlistener *listener, evutil_socket_t fd,
    struct sockaddr *address, int length, void *context)
{
	struct taker *taker = context;
	struct bufferevent *stream =
	    bufferevent_socket_new(taker->base, fd, BEV_OPT_CLOSE_ON_FREE);

	(void)listener;
	(void)address;
	(void)length;
	bufferevent_setcb(stream, on_request, NULL, on_gone, taker);
	bufferevent_enable(stream, EV_READ | EV_WRITE);
}

int
main(int argc, char **argv)
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	struct taker taker = {.receipts = 2};
	int64_t port;
	size_t i;

	if (argc < 4 || argc > 5 ||
	    number_parse(slice_of(argv[1]), 1, 65535, &port) != 0 ||
	    (argc > 4 &&
		number_parse(slice_of(argv[4]), 0, 2, &taker.receipts) != 0)) {
		fputs("usage: taker PORT ACCOUNT TOKEN [RECEIPTS]\n", stderr);
		return EXIT_FAILURE;
	}
	signal(SIGPIPE, SIG_IGN);
	taker.base = event_base_new();
	taker.arena = arena_new(ARENA_MAX);
	taker.account = argv[2];
	taker.signer = signer_new("SHA1", slice_of(argv[3]));
	taker.news = calloc(NEWS_MAX, sizeof(*taker.news));
	taker.seen = calloc(NUMBERS / 8 + 1, 1);
	for (i = 0; i < TELLERS; i++)
		taker.tellers[i].taker = &taker;
	address.sin_port = htons((uint16_t)port);
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (taker.news == NULL || taker.seen == NULL ||
	    evconnlistener_new_bind(taker.base, on_connection, &taker,
		LEV_OPT_CLOSE_ON_FREE | LEV_OPT_REUSEABLE, 1024,
		(struct sockaddr *)&address, sizeof(address)) == NULL) {
		fprintf(stderr, "taker: port %s is taken\n", argv[1]);
		return EXIT_FAILURE;
	}
	event_base_dispatch(taker.base);
	return EXIT_FAILURE; /* it only ends when it is told to */
}
