/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * client.c - HTTP out, by libcurl on the loop
 *
 * curl says which sockets and which moment it waits for, the loop tells it
 * when they come; that is all the two know of each other.  A bounded number
 * of transfers is under way, the others wait in line.
 */
#include "net/client.h"

#include <assert.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/memory.h"
#include "net/client_transfer.h"
#include "net/loop_base.h"

#define IDLE_MAX 64 /* handles that are kept for the next ones */
/* One more is refused at once, as if nobody had been there. */
#define OPEN_MAX 4096

TAILQ_HEAD(transfers, transfer);

struct client {
	struct arena *arena;
	struct loop *loop;
	CURLM *multi;
	struct event *timer; /* the moment that curl waits for */
	struct event *start; /* somebody waits in line */
	struct transfers waiting, under_way;
	size_t under_way_count, under_way_max, open_count;
	CURL *idle[IDLE_MAX];
	size_t idle_count;
};

static void
finish(struct client *client, struct transfer *transfer)
{
	client->open_count--;
	transfer->on_answer(transfer->context, transfer->id, transfer->arena,
	    &transfer->response);
	transfer_free(transfer);
}

/* The handle keeps nothing of the transfer; connections are the multi's. */
static void
take_off(struct client *client, struct transfer *transfer)
{
	CURL *easy = transfer->easy;

	curl_multi_remove_handle(client->multi, easy);
	if (client->idle_count < IDLE_MAX) {
		curl_easy_reset(easy);
		client->idle[client->idle_count++] = easy;
	} else {
		curl_easy_cleanup(easy);
	}
	transfer->easy = NULL;
	TAILQ_REMOVE(&client->under_way, transfer, next);
	client->under_way_count--;
}

static CURL *
take_handle(struct client *client)
{
	if (client->idle_count > 0)
		return client->idle[--client->idle_count];
	return curl_easy_init();
}

static void
start(struct client *client, struct transfer *transfer)
{
	CURL *easy = take_handle(client);

	if (easy != NULL && transfer_prepare(transfer, easy) == 0 &&
	    curl_multi_add_handle(client->multi, easy) == CURLM_OK) {
		transfer->easy = easy;
		TAILQ_INSERT_TAIL(&client->under_way, transfer, next);
		client->under_way_count++;
		return;
	}
	curl_easy_cleanup(easy);
	transfer->response.refused = true;
	finish(client, transfer);
}

static bool
is_late(const struct transfer *transfer)
{
	return transfer->due_ms <= clock_monotonic_ms();
}

static void
start_waiting(struct client *client)
{
	struct transfer *transfer;

	while ((transfer = TAILQ_FIRST(&client->waiting)) != NULL) {
		if (is_late(transfer)) {
			TAILQ_REMOVE(&client->waiting, transfer, next);
			transfer->response.refused = true;
			finish(client, transfer);
		} else if (client->under_way_count < client->under_way_max) {
			TAILQ_REMOVE(&client->waiting, transfer, next);
			start(client, transfer);
		} else {
			return;
		}
	}
}

/* After curl has returned, so that whoever is called may send the next. */
static void
finish_done(struct client *client)
{
	struct CURLMsg *message;
	int left;

	while ((message = curl_multi_info_read(client->multi, &left)) != NULL) {
		struct transfer *transfer = NULL;
		CURLcode code = message->data.result;

		if (message->msg != CURLMSG_DONE)
			continue;
		curl_easy_getinfo(
		    message->easy_handle, CURLINFO_PRIVATE, &transfer);
		transfer_judge(transfer, code);
		take_off(client, transfer);
		finish(client, transfer);
	}
	start_waiting(client);
}

static void
on_start(evutil_socket_t fd, short what, void *context)
{
	(void)fd;
	(void)what;
	start_waiting(context);
}

static void
on_timer(evutil_socket_t fd, short what, void *context)
{
	struct client *client = context;
	int running;

	(void)fd;
	(void)what;
	curl_multi_socket_action(
	    client->multi, CURL_SOCKET_TIMEOUT, 0, &running);
	finish_done(client);
}

static void
on_socket_event(evutil_socket_t fd, short what, void *context)
{
	struct client *client = context;
	int ready = 0, running;

	if (what & EV_READ)
		ready |= CURL_CSELECT_IN;
	if (what & EV_WRITE)
		ready |= CURL_CSELECT_OUT;
	curl_multi_socket_action(client->multi, fd, ready, &running);
	finish_done(client);
}

/* curl wants to hear of FD as WHAT says from now on. */
static int
on_curl_socket(
    CURL *easy, curl_socket_t fd, int what, void *context, void *socket_event)
{
	struct client *client = context;
	struct event *event = socket_event;
	short wanted = EV_PERSIST;

	(void)easy;
	if (event != NULL)
		event_free(event);
	if (what == CURL_POLL_REMOVE) {
		curl_multi_assign(client->multi, fd, NULL);
		return 0;
	}
	if (what & CURL_POLL_IN)
		wanted |= EV_READ;
	if (what & CURL_POLL_OUT)
		wanted |= EV_WRITE;
	event = loop_event(client->loop, fd, wanted, on_socket_event, client);
	event_add(event, NULL);
	curl_multi_assign(client->multi, fd, event);
	return 0;
}

static int
on_curl_timer(CURLM *multi, long wait_ms, void *context)
{
	struct client *client = context;
	struct timeval wait = timeval_of_ms(wait_ms);

	(void)multi;
	if (wait_ms < 0)
		event_del(client->timer);
	else
		event_add(client->timer, &wait);
	return 0;
}

static CURLM *
multi_new(struct client *client)
{
	CURLM *multi;

	if (curl_global_init_mem(CURL_GLOBAL_DEFAULT, memory_get, free,
		memory_grow, memory_copy, memory_zeroed) != CURLE_OK ||
	    (multi = curl_multi_init()) == NULL) {
		log_event(LOG_LEVEL_ERROR, "no-curl", NULL);
		memory_ended();
	}
	curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, on_curl_socket);
	curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, client);
	curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, on_curl_timer);
	curl_multi_setopt(multi, CURLMOPT_TIMERDATA, client);
	curl_multi_setopt(
	    multi, CURLMOPT_MAXCONNECTS, (long)client->under_way_max);
	return multi;
}

struct client *
client_new(struct loop *loop, size_t under_way_max)
{
	struct arena *arena = arena_new(sizeof(struct client));
	struct client *client = arena_alloc(arena, sizeof(*client));

	client->arena = arena;
	client->loop = loop;
	client->under_way_max = under_way_max;
	TAILQ_INIT(&client->waiting);
	TAILQ_INIT(&client->under_way);
	client->timer = loop_event(loop, -1, 0, on_timer, client);
	client->start = loop_event(loop, -1, 0, on_start, client);
	client->multi = multi_new(client);
	return client;
}

static void
end_early(struct transfer *transfer)
{
	if (transfer->drop != NULL)
		transfer->drop(transfer->context);
	transfer_free(transfer);
}

void
client_free(struct client **handle)
{
	struct client *client = *handle;
	struct transfer *transfer;
	struct arena *arena;

	if (client == NULL)
		return;
	while ((transfer = TAILQ_FIRST(&client->under_way)) != NULL) {
		take_off(client, transfer);
		end_early(transfer);
	}
	while ((transfer = TAILQ_FIRST(&client->waiting)) != NULL) {
		TAILQ_REMOVE(&client->waiting, transfer, next);
		end_early(transfer);
	}
	while (client->idle_count > 0)
		curl_easy_cleanup(client->idle[--client->idle_count]);
	curl_multi_cleanup(client->multi);
	event_free(client->timer);
	event_free(client->start);
	curl_global_cleanup();
	arena = client->arena;
	arena_free(&arena);
	*handle = NULL;
}

void
client_send(struct client *client, const struct request *request, uint64_t id,
    void (*on_answer)(
	void *context, uint64_t id, struct arena *, const struct response *),
    void *context, void (*drop)(void *context))
{
	struct transfer *transfer = transfer_new(request);

	transfer->id = id;
	transfer->on_answer = on_answer;
	transfer->context = context;
	transfer->drop = drop;
	if (client->open_count >= OPEN_MAX) {
		transfer->due_ms = 0;
		TAILQ_INSERT_HEAD(&client->waiting, transfer, next);
	} else {
		TAILQ_INSERT_TAIL(&client->waiting, transfer, next);
	}
	client->open_count++;
	event_active(client->start, EV_TIMEOUT, 0);
}

size_t
client_open_requests(const struct client *client)
{
	return client->open_count;
}

size_t
client_room(const struct client *client)
{
	return client->open_count < client->under_way_max ?
	    client->under_way_max - client->open_count :
	    0;
}
