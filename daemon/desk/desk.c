/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk.c - the thread of the desk page: it reads, and does what is slow
 */
#include "desk/desk.h"

#include <pthread.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/memory.h"
#include "desk/finder.h"
#include "desk/tries.h"
#include "desk/upload.h"

struct queue {
	struct desk_call *first, **end;
	size_t count;
};

struct desk {
	pthread_t thread;
	pthread_mutex_t lock; /* over all that follows but reader and tries */
	pthread_cond_t more;
	struct queue in, out;
	bool stopping;
	void (*on_done)(void *context);
	void *context;
	struct store *reader; /* the thread's own, as the next */
	struct tries *tries, *address_tries;
	struct finder *finder;
	struct uploads *uploads;
};

static void
queue_clear(struct queue *queue)
{
	queue->first = NULL;
	queue->end = &queue->first;
	queue->count = 0;
}

static void
queue_put(struct queue *queue, struct desk_call *call)
{
	call->next = NULL;
	*queue->end = call;
	queue->end = &call->next;
	queue->count++;
}

/* Waits for one; NULL when it is time to end. */
static struct desk_call *
next_call(struct desk *desk)
{
	struct desk_call *call;

	pthread_mutex_lock(&desk->lock);
	while (desk->in.first == NULL && !desk->stopping)
		pthread_cond_wait(&desk->more, &desk->lock);
	call = desk->in.first;
	if (call != NULL) {
		desk->in.first = call->next;
		desk->in.count--;
		if (desk->in.first == NULL)
			desk->in.end = &desk->in.first;
	}
	pthread_mutex_unlock(&desk->lock);
	return call;
}

static void *
run(void *context)
{
	struct desk *desk = context;
	struct desk_call *call;

	while ((call = next_call(desk)) != NULL) {
		call->tries = desk->tries;
		call->address_tries = desk->address_tries;
		call->finder = desk->finder;
		call->uploads = desk->uploads;
		call_look(call, desk->reader, clock_now_ms());
		pthread_mutex_lock(&desk->lock);
		queue_put(&desk->out, call);
		pthread_mutex_unlock(&desk->lock);
		desk->on_done(desk->context);
	}
	return NULL;
}

struct desk *
desk_start(struct store *reader, void (*on_done)(void *context), void *context)
{
	struct desk *desk = memory_new(sizeof(*desk));

	pthread_mutex_init(&desk->lock, NULL);
	pthread_cond_init(&desk->more, NULL);
	queue_clear(&desk->in);
	queue_clear(&desk->out);
	desk->reader = reader;
	desk->tries = tries_new();
	desk->address_tries = tries_new();
	desk->finder = finder_new();
	desk->uploads = uploads_new();
	desk->on_done = on_done;
	desk->context = context;
	if (pthread_create(&desk->thread, NULL, run, desk) != 0)
		memory_ended();
	return desk;
}

struct desk_call *
desk_take(struct desk *desk)
{
	struct desk_call *calls;

	pthread_mutex_lock(&desk->lock);
	calls = desk->out.first;
	queue_clear(&desk->out);
	pthread_mutex_unlock(&desk->lock);
	return calls;
}

struct desk_call *
desk_stop(struct desk **handle)
{
	struct desk *desk = *handle;
	struct desk_call *left;

	if (desk == NULL)
		return NULL;
	pthread_mutex_lock(&desk->lock);
	desk->stopping = true;
	pthread_cond_signal(&desk->more);
	pthread_mutex_unlock(&desk->lock);
	pthread_join(desk->thread, NULL);
	left = desk_take(desk);
	store_close(&desk->reader);
	tries_free(&desk->tries);
	tries_free(&desk->address_tries);
	finder_free(&desk->finder);
	uploads_free(&desk->uploads);
	pthread_cond_destroy(&desk->more);
	pthread_mutex_destroy(&desk->lock);
	free(desk);
	*handle = NULL;
	return left;
}

bool
desk_put(struct desk *desk, struct desk_call *call)
{
	bool fits;

	pthread_mutex_lock(&desk->lock);
	fits = desk->in.count < DESK_QUEUE_MAX && !desk->stopping;
	if (fits) {
		queue_put(&desk->in, call);
		pthread_cond_signal(&desk->more);
	}
	pthread_mutex_unlock(&desk->lock);
	return fits;
}
