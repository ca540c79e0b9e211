/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_net_client.c - requests out, to those who answer and those who do not
 */
#include <netinet/in.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/clock.h"
#include "net_raw.h"
#include "net_rig.h"

#define CROWD 400

/* What came back last, and how often something came. */
struct outcome {
	struct request request;
	int times;
	int status, good;
	bool refused;
	size_t length;
	uint64_t id;
	char start[256];
	char location[64];
};

static struct rig rig;
static struct outcome outcome;

static int
start(void **state)
{
	struct server_limits limits = server_limits_default();

	(void)state;
	limits.connections_per_address = CROWD;
	memset(&outcome, 0, sizeof(outcome));
	rig_start(&rig, &limits);
	return 0;
}

static int
stop(void **state)
{
	(void)state;
	rig_stop(&rig);
	return 0;
}

static void
on_answer(void *context, uint64_t id, struct arena *arena,
    const struct response *response)
{
	struct outcome *out = context;

	(void)arena;
	out->times++;
	out->good += response->status == 200;
	out->id = id;
	out->status = response->status;
	out->refused = response->refused;
	out->length = response->body.length;
	snprintf(out->start, sizeof(out->start), "%.*s",
	    (int)response->body.length, response->body.data);
	for (size_t i = 0; i < response->header_count; i++) {
		if (strcmp(response->headers[i].name, "Location") == 0)
			snprintf(out->location, sizeof(out->location), "%s",
			    response->headers[i].value);
	}
}

static void
send_one(struct rig *here)
{
	client_send(
	    here->client, &outcome.request, 7, on_answer, &outcome, NULL);
	assert_int_equal(outcome.times, 0); /* never at once */
}

static size_t times_then;

static void
look(struct rig *here)
{
	(void)here;
	times_then = (size_t)outcome.times;
}

static size_t
times(struct rig *here)
{
	rig_on_loop(here, look);
	return times_then;
}

static void
carry(const char *method, const char *address, const char *path)
{
	char target[256];

	snprintf(target, sizeof(target), "http://%s%s", address, path);
	outcome.request.method = method;
	outcome.request.target = target;
	if (outcome.request.timeout_ms == 0)
		outcome.request.timeout_ms = 4000;
	rig_on_loop(&rig, send_one);
	rig_wait(&rig, times, 1);
	assert_int_equal(outcome.id, 7);
	assert_int_equal(client_open_requests(rig.client), 0);
}

static void
an_answer_comes_back(void **state)
{
	(void)state;
	carry("GET", rig.address, "/");
	assert_int_equal(outcome.status, 200);
	assert_string_equal(outcome.start, "hello");
}

static void
no_request_for_the_public_comes_here(void **state)
{
	(void)state;
	outcome.request.public_only = true;
	carry("GET", rig.address, "/");
	assert_int_equal(outcome.status, 0);
	assert_true(outcome.refused);
}

static void
a_body_goes_out(void **state)
{
	(void)state;
	outcome.request.body = slice_of("Body=rdv");
	outcome.request.headers[0] =
	    (struct header){"Content-Type", "text/plain"};
	outcome.request.header_count = 1;
	carry("POST", rig.address, "/echo");
	assert_int_equal(outcome.status, 200);
	assert_string_equal(outcome.start, "Body=rdv");
}

static void
a_post_may_be_empty(void **state)
{
	(void)state;
	carry("POST", rig.address, "/echo");
	assert_int_equal(outcome.status, 200);
	assert_int_equal(outcome.length, 0);
}

static void
another_method_keeps_its_name(void **state)
{
	(void)state;
	carry("DELETE", rig.address, "/");
	assert_int_equal(outcome.status, 405);
}

static void
a_redirect_is_not_followed(void **state)
{
	(void)state;
	carry("GET", rig.address, "/move");
	assert_int_equal(outcome.status, 302);
	assert_string_equal(outcome.location, "/moved");
	assert_int_equal(rig_handled(&rig), 1);
}

static void
too_large_an_answer_is_none(void **state)
{
	(void)state;
	carry("GET", rig.address, "/large");
	assert_int_equal(outcome.status, 0);
	assert_false(outcome.refused);
}

static void
the_timeout_is_of_all_of_it(void **state)
{
	(void)state;
	outcome.request.timeout_ms = 1000; /* enough to have asked */
	carry("GET", rig.address, "/hold");
	assert_int_equal(outcome.status, 0);
	assert_false(outcome.refused);
	rig_answer_held(&rig);
}

static void
where_nobody_listens_it_is_refused(void **state)
{
	static const char *const wrong[] = {"file:///etc/passwd",
	    "gopher://127.0.0.1/", "http://user@127.0.0.1/", "http://",
	    "not an address", "http://127.0.0.1:1/",
	    "http://no-such-name.invalid/"};

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(wrong); i++) {
		memset(&outcome, 0, sizeof(outcome));
		outcome.request.method = "GET";
		outcome.request.target = wrong[i];
		outcome.request.timeout_ms = 2000;
		rig_on_loop(&rig, send_one);
		rig_wait(&rig, times, 1);
		assert_int_equal(outcome.status, 0);
		assert_true(outcome.refused);
	}
}

static void
send_crowd(struct rig *here)
{
	for (int i = 0; i < CROWD; i++)
		client_send(here->client, &outcome.request, (uint64_t)i,
		    on_answer, &outcome, NULL);
}

static void
four_hundred_at_once_all_come_back(void **state)
{
	char target[256];

	(void)state;
	snprintf(target, sizeof(target), "http://%s/", rig.address);
	outcome.request.method = "GET";
	outcome.request.target = target;
	rig_on_loop(&rig, send_crowd);
	rig_wait(&rig, times, CROWD);
	assert_int_equal(outcome.good, CROWD);
	assert_true(rig_counts(&rig).connections <= 256);
}

static void
free_client(struct rig *here)
{
	client_free(&here->client);
}

static void
freeing_calls_nobody(void **state)
{
	char target[256];

	(void)state;
	snprintf(target, sizeof(target), "http://%s/hold", rig.address);
	outcome.request.method = "GET";
	outcome.request.target = target;
	rig_on_loop(&rig, send_crowd);
	rig_wait(&rig, rig_held, RIG_HELD_MAX);
	rig_on_loop(&rig, free_client);
	assert_int_equal(outcome.times, 0);
	rig_answer_held(&rig);
}

/* A server of the test's own, whose manners are worse. */
static int
listen_rudely(char *address, size_t size)
{
	struct sockaddr_in where = {.sin_family = AF_INET};
	socklen_t length = sizeof(where);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	assert_int_equal(bind(fd, (void *)&where, sizeof(where)), 0);
	assert_int_equal(listen(fd, 8), 0);
	getsockname(fd, (void *)&where, &length);
	snprintf(address, size, "127.0.0.1:%u", ntohs(where.sin_port));
	return fd;
}

static void
begin(const char *method, const char *address)
{
	static char target[256];

	memset(&outcome, 0, sizeof(outcome));
	snprintf(target, sizeof(target), "http://%s/", address);
	outcome.request.method = method;
	outcome.request.target = target;
	outcome.request.body = slice_of("Body=rdv");
	outcome.request.timeout_ms = 3000;
	rig_on_loop(&rig, send_one);
}

static void
read_request(int fd)
{
	char bytes[4096];
	size_t length = 0;

	bytes[0] = '\0';
	while (strstr(bytes, "Body=rdv") == NULL) {
		ssize_t got =
		    recv(fd, bytes + length, sizeof(bytes) - 1 - length, 0);

		assert_true(got > 0);
		length += (size_t)got;
		bytes[length] = '\0';
	}
}

static void
half_an_answer_is_none(void **state)
{
	static const char *const halves[] = {"", "HTTP/1.1 200 OK\r\nCont",
	    "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf",
	    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf",
	    "nonsense\r\n\r\n"};
	char address[64];
	int listener = listen_rudely(address, sizeof(address));

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(halves); i++) {
		int fd;

		begin("POST", address);
		fd = accept(listener, NULL, NULL);
		read_request(fd);
		raw_say(fd, halves[i]);
		close(fd);
		rig_wait(&rig, times, 1);
		assert_int_equal(outcome.status, 0);
		assert_false(outcome.refused);
	}
	close(listener);
}

/*
 * curl repeats a POST when a kept connection ends under it, since it might
 * have ended before.  It may connect again, but nothing may come.
 */
static void
a_post_is_never_sent_twice(void **state)
{
	struct timeval short_wait = {.tv_usec = 150000};
	char address[64];
	int listener = listen_rudely(address, sizeof(address));
	char byte;
	int fd;

	(void)state;
	begin("POST", address);
	fd = accept(listener, NULL, NULL);
	read_request(fd);
	raw_say(fd, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
	rig_wait(&rig, times, 1);
	assert_int_equal(outcome.status, 200);
	begin("POST", address);
	read_request(fd); /* on the same connection */
	close(fd);
	setsockopt(
	    listener, SOL_SOCKET, SO_RCVTIMEO, &short_wait, sizeof(short_wait));
	fd = accept(listener, NULL, NULL);
	if (fd >= 0) {
		assert_int_equal(recv(fd, &byte, 1, 0), 0);
		close(fd);
	}
	rig_wait(&rig, times, 1);
	assert_int_equal(outcome.status, 0);
	assert_false(outcome.refused);
	close(listener);
}

#define WITH_RIG(test) cmocka_unit_test_setup_teardown(test, start, stop)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    WITH_RIG(an_answer_comes_back),
	    WITH_RIG(no_request_for_the_public_comes_here),
	    WITH_RIG(a_body_goes_out),
	    WITH_RIG(a_post_may_be_empty),
	    WITH_RIG(another_method_keeps_its_name),
	    WITH_RIG(a_redirect_is_not_followed),
	    WITH_RIG(too_large_an_answer_is_none),
	    WITH_RIG(the_timeout_is_of_all_of_it),
	    WITH_RIG(where_nobody_listens_it_is_refused),
	    WITH_RIG(four_hundred_at_once_all_come_back),
	    WITH_RIG(freeing_calls_nobody),
	    WITH_RIG(half_an_answer_is_none),
	    WITH_RIG(a_post_is_never_sent_twice),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
