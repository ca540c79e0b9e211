/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * loop.c - the one event loop: timers, signals, and being woken
 *
 * libevent without its locks: the only thing that another thread does is to
 * write to the eventfd, which needs none.
 */
#include "net/loop.h"

#include <assert.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/log.h"
#include "base/memory.h"
#include "net/loop_base.h"

#define SIGNALS_MAX 8
#define LOOP_ARENA_MAX (64 * 1024)

struct on_signal {
	struct event *event;
	void (*call)(void *context, int signal);
	void *context;
};

struct loop {
	struct arena *arena;
	struct event_base *base;
	int wake_fd;
	struct event *wake;
	void (*on_wake)(void *context);
	void *wake_context;
	struct on_signal signals[SIGNALS_MAX];
	size_t signal_count;
};

struct timer {
	struct arena *arena;
	struct event *event;
	void (*on_timer)(void *context);
	void *context;
};

/* Of what libevent says only that which ends the process is worth a line. */
static void
on_libevent_says(int severity, const char *message)
{
	if (severity == EVENT_LOG_ERR)
		log_event(
		    LOG_LEVEL_ERROR, "libevent", "message", message, NULL);
}

static void
cannot_run(const char *what)
{
	log_event(LOG_LEVEL_ERROR, "no-loop", "missing", what, NULL);
	memory_ended();
}

struct event_base *
loop_base(struct loop *loop)
{
	return loop->base;
}

struct event *
loop_event(struct loop *loop, evutil_socket_t fd, short what,
    event_callback_fn on_event, void *context)
{
	struct event *event =
	    event_new(loop->base, fd, what, on_event, context);

	if (event == NULL)
		cannot_run("memory");
	return event;
}

struct timeval
timeval_of_ms(int64_t ms)
{
	return (struct timeval){
	    .tv_sec = ms / 1000,
	    .tv_usec = ms % 1000 * 1000,
	};
}

static void
on_wake_event(evutil_socket_t fd, short what, void *context)
{
	struct loop *loop = context;
	uint64_t wakes;

	(void)what;
	if (read(fd, &wakes, sizeof(wakes)) != sizeof(wakes))
		return; /* somebody read it before */
	if (loop->on_wake != NULL)
		loop->on_wake(loop->wake_context);
}

struct loop *
loop_new(void)
{
	struct arena *arena = arena_new(LOOP_ARENA_MAX);
	struct loop *loop = arena_alloc(arena, sizeof(*loop));

	signal(SIGPIPE, SIG_IGN);
	/* Without memory it would answer 400, and who asked would believe it.
	 */
	event_set_mem_functions(memory_get, memory_grow, free);
	event_set_log_callback(on_libevent_says);
	loop->arena = arena;
	loop->base = event_base_new();
	if (loop->base == NULL)
		cannot_run("event base");
	loop->wake_fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
	if (loop->wake_fd < 0)
		cannot_run("eventfd");
	loop->wake = loop_event(
	    loop, loop->wake_fd, EV_READ | EV_PERSIST, on_wake_event, loop);
	event_add(loop->wake, NULL);
	return loop;
}

void
loop_free(struct loop **handle)
{
	struct loop *loop = *handle;
	struct arena *arena;

	if (loop == NULL)
		return;
	for (size_t i = 0; i < loop->signal_count; i++)
		event_free(loop->signals[i].event);
	event_free(loop->wake);
	close(loop->wake_fd);
	event_base_free(loop->base);
	arena = loop->arena;
	arena_free(&arena);
	*handle = NULL;
}

void
loop_run(struct loop *loop)
{
	event_base_loop(loop->base, EVLOOP_NO_EXIT_ON_EMPTY);
}

void
loop_stop(struct loop *loop)
{
	event_base_loopbreak(loop->base);
}

static void
on_signal_event(evutil_socket_t number, short what, void *context)
{
	struct on_signal *on_signal = context;

	(void)what;
	on_signal->call(on_signal->context, number);
}

void
loop_on_signal(struct loop *loop, int number,
    void (*call)(void *context, int signal), void *context)
{
	struct on_signal *on_signal;

	assert(loop->signal_count < SIGNALS_MAX);
	on_signal = &loop->signals[loop->signal_count++];
	on_signal->call = call;
	on_signal->context = context;
	on_signal->event = loop_event(
	    loop, number, EV_SIGNAL | EV_PERSIST, on_signal_event, on_signal);
	event_add(on_signal->event, NULL);
}

void
loop_on_wake(struct loop *loop, void (*on_wake)(void *context), void *context)
{
	assert(loop->on_wake == NULL);
	loop->on_wake = on_wake;
	loop->wake_context = context;
}

void
loop_wake(struct loop *loop)
{
	const uint64_t one = 1;

	/* It fails only when 2^64 wakes wait already, which is awake. */
	if (write(loop->wake_fd, &one, sizeof(one)) != sizeof(one))
		return;
}

static void
on_timer_event(evutil_socket_t fd, short what, void *context)
{
	struct timer *timer = context;

	(void)fd;
	(void)what;
	timer->on_timer(timer->context);
}

struct timer *
timer_start(struct loop *loop, int64_t period_ms,
    void (*on_timer)(void *context), void *context)
{
	struct timeval period = timeval_of_ms(period_ms);
	struct arena *arena = arena_new(sizeof(struct timer));
	struct timer *timer = arena_alloc(arena, sizeof(*timer));

	timer->arena = arena;
	timer->on_timer = on_timer;
	timer->context = context;
	timer->event = loop_event(loop, -1, EV_PERSIST, on_timer_event, timer);
	event_add(timer->event, &period);
	return timer;
}

void
timer_stop(struct timer **handle)
{
	struct timer *timer = *handle;
	struct arena *arena;

	if (timer == NULL)
		return;
	event_free(timer->event);
	arena = timer->arena;
	arena_free(&arena);
	*handle = NULL;
}
