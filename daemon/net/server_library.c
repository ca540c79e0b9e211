/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * server_library.c - is this libevent one whose holes are closed?
 *
 * Its version does not tell: Debian mends 2.1.12 and calls it 2.1.12 as before.
 * So it is asked the question that the old one gets wrong.  One that takes a
 * length and chunks in one request runs the second request that hides behind
 * them; ours are refused here too, but who has that hole has the others that
 * were closed with it.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <event2/event.h>
#include <event2/http.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "net/server_inside.h"

#define PATIENCE_S 2
#define ANSWER_MAX 4096

static const char question[] = "POST / HTTP/1.1\r\n"
			       "Host: localhost\r\n"
			       "Content-Length: 6\r\n"
			       "Transfer-Encoding: chunked\r\n\r\n"
			       "0\r\n\r\n"
			       "GET /hidden HTTP/1.1\r\n"
			       "Host: localhost\r\n\r\n";

struct trial {
	struct event_base *base;
	struct evhttp *http;
	struct event *reads;
	int fd; /* of who asks, -1 for none */
	int served; /* requests that got through */
	char answer[ANSWER_MAX];
	size_t length;
};

static void
on_served(struct evhttp_request *request, void *context)
{
	struct trial *trial = context;

	trial->served++;
	evhttp_send_reply(request, HTTP_NOCONTENT, NULL, NULL);
}

static void
on_answer(evutil_socket_t fd, short what, void *context)
{
	struct trial *trial = context;
	ssize_t got = 0;

	if ((what & EV_READ) != 0)
		got = recv(fd, trial->answer + trial->length,
		    sizeof(trial->answer) - trial->length, MSG_DONTWAIT);
	if (got > 0)
		trial->length += (size_t)got;
	if (got <= 0 || trial->length == sizeof(trial->answer))
		event_base_loopbreak(trial->base);
}

/* Who asks is at the other end of a loopback of its own. */
static bool
set_up(struct trial *trial)
{
	const struct timeval patience = {.tv_sec = PATIENCE_S};
	struct sockaddr_in here = {0};
	socklen_t size = sizeof(here);
	struct evhttp_bound_socket *bound;

	trial->base = event_base_new();
	trial->http = trial->base == NULL ? NULL : evhttp_new(trial->base);
	if (trial->http == NULL)
		return false;
	evhttp_set_gencb(trial->http, on_served, trial);
	bound = evhttp_bind_socket_with_handle(trial->http, "127.0.0.1", 0);
	if (bound == NULL ||
	    getsockname(evhttp_bound_socket_get_fd(bound),
		(struct sockaddr *)&here, &size) != 0)
		return false;
	trial->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (trial->fd < 0 ||
	    connect(trial->fd, (struct sockaddr *)&here, size) != 0 ||
	    send(trial->fd, question, sizeof(question) - 1, MSG_NOSIGNAL) !=
		(ssize_t)sizeof(question) - 1)
		return false;
	trial->reads = event_new(
	    trial->base, trial->fd, EV_READ | EV_PERSIST, on_answer, trial);
	return trial->reads != NULL && event_add(trial->reads, &patience) == 0;
}

static void
take_down(struct trial *trial)
{
	if (trial->reads != NULL)
		event_free(trial->reads);
	if (trial->fd >= 0)
		close(trial->fd);
	if (trial->http != NULL)
		evhttp_free(trial->http);
	if (trial->base != NULL)
		event_base_free(trial->base);
}

int
server_judge_library(int served, struct slice answer, struct fault *fault)
{
	static const char refusal[] = "HTTP/1.1 400 ";

	if (served == 0 && answer.length >= sizeof(refusal) - 1 &&
	    memcmp(answer.data, refusal, sizeof(refusal) - 1) == 0)
		return 0;
	return fault_set(fault, FAULT_MISSING,
	    "this libevent has a hole that is closed since July 2026 (a "
	    "request hides behind another); install the newest libevent of "
	    "your system (Debian 12: 2.1.12-stable-8+deb12u1) and start again");
}

int
server_check_library(struct fault *fault)
{
	struct trial trial = {.fd = -1};
	int result;

	if (set_up(&trial)) {
		event_base_dispatch(trial.base);
		result = server_judge_library(trial.served,
		    (struct slice){trial.answer, trial.length}, fault);
	} else {
		result = fault_set(fault, FAULT_MISSING,
		    "cannot try libevent on 127.0.0.1: %s", strerror(errno));
	}
	take_down(&trial);
	return result;
}
