/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * load.c - the connections and their loop
 *
 *     idle -> connecting -> sending -> receiving -> idle
 *
 * With a rate, a request is due at its moment whether or not a connection is
 * free, and its wait is counted from then: a slow server cannot make itself
 * look fast by slowing its clients (the loop is open).
 */
#include "load.h"

#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "answer.h"
#include "base/clock.h"

#define EVENTS 256
#define LAST_ANSWERS_US 10000000 /* waited for in the end */

enum phase { IDLE, CONNECTING, SENDING, RECEIVING };

struct connection {
	enum phase phase;
	int fd; /* -1 when there is none */
	int64_t number, conversation; /* its first and its next one */
	int64_t due_us;
	size_t sent;
	bool has_last;
	struct webhook webhook, last; /* the last acknowledged one */
	struct answer answer;
};

struct load {
	const struct options *options;
	struct webhooks *webhooks;
	struct tally *tally;
	struct connection *connections;
	struct sockaddr_in address;
	FILE *acknowledged;
	int epoll;
	int64_t issued;
	int64_t began_us, ends_us;
};

static void
watch(struct load *load, struct connection *connection, int operation,
    uint32_t events)
{
	struct epoll_event event = {.events = events, .data.ptr = connection};

	if (epoll_ctl(load->epoll, operation, connection->fd, &event) != 0)
		perror("sigload: epoll_ctl");
}

static void
hang_up(struct connection *connection)
{
	if (connection->fd >= 0)
		close(connection->fd);
	connection->fd = -1;
	connection->phase = IDLE;
}

static void
fail(struct load *load, struct connection *connection, enum error error)
{
	tally_error(load->tally, error, connection->answer.bytes);
	hang_up(connection);
}

static void
send_rest(struct load *load, struct connection *connection)
{
	const struct webhook *webhook = &connection->webhook;

	while (connection->sent < webhook->length) {
		ssize_t n =
		    send(connection->fd, webhook->bytes + connection->sent,
			webhook->length - connection->sent, MSG_NOSIGNAL);

		if (n < 0 && errno == EAGAIN) {
			connection->phase = SENDING;
			watch(load, connection, EPOLL_CTL_MOD, EPOLLOUT);
			return;
		}
		if (n < 0) {
			fail(load, connection, ERROR_CONNECT);
			return;
		}
		connection->sent += (size_t)n;
	}
	if (connection->phase != IDLE)
		watch(load, connection, EPOLL_CTL_MOD, EPOLLIN);
	connection->phase = RECEIVING;
}

static void
connect_and_send(struct load *load, struct connection *connection)
{
	int on = 1;

	connection->fd =
	    socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (connection->fd < 0) {
		fail(load, connection, ERROR_CONNECT);
		return;
	}
	setsockopt(connection->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	if (connect(connection->fd, (struct sockaddr *)&load->address,
		sizeof(load->address)) != 0 &&
	    errno != EINPROGRESS) {
		fail(load, connection, ERROR_CONNECT);
		return;
	}
	connection->phase = CONNECTING;
	watch(load, connection, EPOLL_CTL_ADD, EPOLLOUT);
}

/* A conversation belongs to one connection, so its texts come in order. */
static int64_t
next_conversation(const struct load *load, struct connection *connection)
{
	int64_t each =
	    load->options->conversations / load->options->connections;

	if (each < 1)
		each = 1;
	return connection->number +
	    load->options->connections * (connection->conversation++ % each);
}

static void
choose_webhook(struct load *load, struct connection *connection)
{
	const struct options *options = load->options;
	uint64_t dice =
	    bits_mixed(load->webhooks->run ^ (uint64_t)load->issued * 77);

	if (connection->has_last &&
	    (int64_t)(dice % 100) < options->repeat_percent) {
		connection->webhook = connection->last;
		connection->webhook.repeated = true;
		return;
	}
	webhook_build(load->webhooks, next_conversation(load, connection),
	    (int64_t)((dice >> 20) % 100) < options->forge_percent,
	    &connection->webhook);
}

static bool
is_over(const struct load *load, int64_t now_us)
{
	return now_us >= load->ends_us ||
	    (load->options->most_requests > 0 &&
		load->issued >= load->options->most_requests);
}

/* The moment at which the next request is due. */
static int64_t
next_due_us(const struct load *load, int64_t now_us)
{
	if (load->options->rate == 0)
		return now_us;
	return load->began_us + load->issued * 1000000 / load->options->rate;
}

static void
begin_request(struct load *load, struct connection *connection, int64_t now_us)
{
	int64_t due_us = next_due_us(load, now_us);

	if (is_over(load, now_us) || due_us > now_us)
		return;
	choose_webhook(load, connection);
	load->issued++;
	connection->due_us = due_us;
	connection->sent = 0;
	connection->answer.length = 0;
	connection->answer.bytes[0] = '\0';
	if (connection->fd < 0)
		connect_and_send(load, connection);
	else
		send_rest(load, connection);
}

static void
remember_acknowledged(struct load *load, struct connection *connection)
{
	if (load->acknowledged != NULL)
		fprintf(load->acknowledged, "%s\n", connection->webhook.sid);
	if (load->options->repeat_percent > 0) {
		connection->last = connection->webhook;
		connection->has_last = true;
	}
}

static void
judge(struct load *load, struct connection *connection,
    const struct answer_view *view, int64_t now_us)
{
	const char *bytes = connection->answer.bytes;

	if (connection->webhook.forged) {
		if (view->status == 403)
			load->tally->forged_refused++;
		else
			tally_error(load->tally, ERROR_FORGED_ACCEPTED, bytes);
		return;
	}
	if (view->status != 200) {
		tally_error(load->tally, ERROR_STATUS, bytes);
	} else if (!view->xml) {
		tally_error(load->tally, ERROR_TYPE, bytes);
	} else if (!answer_is_twiml(view)) {
		tally_error(load->tally, ERROR_TWIML, bytes);
	} else {
		load->tally->good++;
		tally_wait(load->tally, now_us - connection->due_us);
		if (connection->webhook.repeated)
			load->tally->repeated++;
		else
			remember_acknowledged(load, connection);
	}
}

/* Reads once; true when the answer went to its judge. */
static bool
receive(struct load *load, struct connection *connection)
{
	struct answer *answer = &connection->answer;
	struct answer_view view;
	ssize_t n = recv(connection->fd, answer->bytes + answer->length,
	    ANSWER_MAX - answer->length, 0);

	if (n < 0 && errno == EAGAIN)
		return false;
	if (n <= 0 || connection->phase != RECEIVING) {
		if (connection->phase == RECEIVING)
			fail(load, connection, ERROR_HUNG_UP);
		else
			hang_up(connection);
		return false;
	}
	answer->length += (size_t)n;
	answer->bytes[answer->length] = '\0';
	switch (answer_read(answer, &view)) {
	case ANSWER_PART:
		return false;
	case ANSWER_BROKEN:
		fail(load, connection, ERROR_BROKEN);
		return false;
	case ANSWER_WHOLE:
		break;
	}
	judge(load, connection, &view, clock_monotonic_us());
	if (view.closes || load->options->close)
		hang_up(connection);
	connection->phase = IDLE;
	return true;
}

static void
on_event(struct load *load, struct connection *connection)
{
	int error = 0;
	socklen_t size = sizeof(error);

	switch (connection->phase) {
	case CONNECTING:
		getsockopt(connection->fd, SOL_SOCKET, SO_ERROR, &error, &size);
		if (error != 0)
			fail(load, connection, ERROR_CONNECT);
		else
			send_rest(load, connection);
		return;
	case SENDING:
		send_rest(load, connection);
		return;
	case RECEIVING:
	case IDLE:
		if (receive(load, connection))
			begin_request(load, connection, clock_monotonic_us());
		return;
	}
}

static int64_t
busy_connections(const struct load *load)
{
	int64_t busy = 0;

	for (int64_t i = 0; i < load->options->connections; i++)
		busy += load->connections[i].phase != IDLE;
	return busy;
}

static void
wait_and_serve(struct load *load)
{
	struct epoll_event events[EVENTS];
	int n = epoll_wait(
	    load->epoll, events, EVENTS, load->options->rate > 0 ? 1 : 20);

	for (int i = 0; i < n; i++)
		on_event(load, events[i].data.ptr);
}

/* Gives every idle connection something to do, if something is due. */
static void
wake_idle(struct load *load, int64_t now_us)
{
	for (int64_t i = 0; i < load->options->connections; i++) {
		if (load->connections[i].phase == IDLE)
			begin_request(load, &load->connections[i], now_us);
	}
}

static void
run(struct load *load)
{
	int64_t warm_us = load->options->warm_ms * 1000;
	int64_t now_us = clock_monotonic_us(), end_us;

	load->began_us = now_us;
	load->ends_us = now_us + warm_us + load->options->measured_ms * 1000;
	while (!is_over(load, now_us)) {
		if (load->tally->began_us == 0 &&
		    now_us >= load->began_us + warm_us)
			tally_begin(load->tally, now_us);
		wake_idle(load, now_us);
		wait_and_serve(load);
		now_us = clock_monotonic_us();
	}
	load->tally->ended_us = now_us;
	end_us = now_us + LAST_ANSWERS_US;
	while (busy_connections(load) > 0 && clock_monotonic_us() < end_us)
		wait_and_serve(load);
}

int
load_run(const struct options *options, struct webhooks *webhooks,
    struct tally *tally)
{
	struct load load = {
	    .options = options,
	    .webhooks = webhooks,
	    .tally = tally,
	    .connections =
		calloc((size_t)options->connections, sizeof(struct connection)),
	    .address = {.sin_family = AF_INET,
		.sin_port = htons((uint16_t)options->port)},
	    .epoll = epoll_create1(EPOLL_CLOEXEC),
	};

	assert(load.connections != NULL && load.epoll >= 0);
	inet_pton(AF_INET, options->host, &load.address.sin_addr);
	if (options->acknowledged != NULL) {
		load.acknowledged = fopen(options->acknowledged, "a");
		if (load.acknowledged == NULL) {
			perror(options->acknowledged);
			free(load.connections);
			close(load.epoll);
			return -1;
		}
	}
	for (int64_t i = 0; i < options->connections; i++) {
		load.connections[i].fd = -1;
		load.connections[i].number = i;
	}
	run(&load);
	for (int64_t i = 0; i < options->connections; i++) {
		if (load.connections[i].phase != IDLE)
			fail(&load, &load.connections[i], ERROR_NO_ANSWER);
		hang_up(&load.connections[i]);
	}
	if (load.acknowledged != NULL)
		fclose(load.acknowledged);
	close(load.epoll);
	free(load.connections);
	return 0;
}
