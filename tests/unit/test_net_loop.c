/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_net_loop.c - timers, signals, wakes; and heads read in pieces
 */
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "net/loop.h"
#include "net/server_head.h"

#define WAKES 1000

struct seen {
	struct loop *loop;
	struct timer *timer;
	int times, signal;
};

static void
on_timer(void *context)
{
	struct seen *seen = context;

	if (++seen->times < 3)
		return;
	timer_stop(&seen->timer);
	loop_stop(seen->loop);
}

static void
a_timer_comes_again_until_stopped(void **state)
{
	struct seen seen = {.loop = loop_new()};

	(void)state;
	seen.timer = timer_start(seen.loop, 2, on_timer, &seen);
	loop_run(seen.loop);
	assert_int_equal(seen.times, 3);
	assert_null(seen.timer);
	timer_stop(&seen.timer);
	loop_free(&seen.loop);
	assert_null(seen.loop);
	loop_free(&seen.loop);
}

static void
on_signal(void *context, int number)
{
	struct seen *seen = context;

	seen->signal = number;
	loop_stop(seen->loop);
}

static void
a_signal_is_a_callback(void **state)
{
	struct seen seen = {.loop = loop_new()};

	(void)state;
	loop_on_signal(seen.loop, SIGUSR1, on_signal, &seen);
	loop_on_signal(seen.loop, SIGUSR2, on_signal, &seen);
	raise(SIGUSR2);
	loop_run(seen.loop);
	assert_int_equal(seen.signal, SIGUSR2);
	raise(SIGUSR1);
	loop_run(seen.loop);
	assert_int_equal(seen.signal, SIGUSR1);
	raise(SIGPIPE); /* ignored */
	loop_free(&seen.loop);
}

static void
on_wake(void *context)
{
	struct seen *seen = context;

	seen->times++;
	loop_stop(seen->loop);
}

static void *
wake_often(void *context)
{
	struct seen *seen = context;

	for (int i = 0; i < WAKES; i++)
		loop_wake(seen->loop);
	return NULL;
}

static void
many_wakes_are_one(void **state)
{
	struct seen seen = {.loop = loop_new()};
	pthread_t thread;

	(void)state;
	loop_on_wake(seen.loop, on_wake, &seen);
	pthread_create(&thread, NULL, wake_often, &seen);
	pthread_join(thread, NULL);
	loop_run(seen.loop);
	assert_int_equal(seen.times, 1);
	loop_free(&seen.loop);
}

struct head_case {
	const char *data;
	size_t length;
	bool done, flawed;
};

#define HEAD(text, done, flawed)                     \
	{                                            \
		text, sizeof(text) - 1, done, flawed \
	}

static const struct head_case heads[] = {
    HEAD("GET / HTTP/1.1\r\nHost: x\r\n\r\n", true, false),
    HEAD("GET / HTTP/1.1\r\nHost: x\r\n\r\n\x01 a body\n\n", true, false),
    HEAD("GET / HTTP/1.1\r\nX:\ttab inside\t\r\n\r\n", true, false),
    HEAD("GET / HTTP/1.1\r\nHost: x\r\n", false, false), HEAD("", false, false),
    HEAD("\r\n", true, true),
    HEAD("GET / HTTP/1.1\nHost: x\r\n\r\n", false, true),
    HEAD("GET / HTTP/1.1\r\n Host: x\r\n\r\n", false, true),
    HEAD("GET / HTTP/1.1\r\nA: b\r\n\tc\r\n\r\n", false, true),
    HEAD("GET / HTTP/1.1\rHost: x\r\n\r\n", false, true),
    HEAD("GET / HTTP/1.1\r\r\nHost: x\r\n\r\n", false, true),
    HEAD("GET / HTTP/1.1\r\nA: \0\r\n\r\n", false, true),
    HEAD("GET / HTTP/1.1\r\nA: \x7f\r\n\r\n", false, true),
    HEAD("GET / HTTP/1.1\r\nA: 1234567890123456789012345678901\r\n\r\n", false,
	true), /* longer than the bound below */
};

static void
a_head_is_the_same_in_any_pieces(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(heads); i++) {
		const struct head_case *wanted = &heads[i];

		for (size_t piece = 1; piece <= wanted->length + 1; piece++) {
			struct head head = {0};

			for (size_t at = 0; at < wanted->length; at += piece) {
				size_t left = wanted->length - at;

				head_read(&head, wanted->data + at,
				    left < piece ? left : piece, 48);
			}
			assert_int_equal(head.done, wanted->done);
			assert_int_equal(head.flawed, wanted->flawed);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_timer_comes_again_until_stopped),
	    cmocka_unit_test(a_signal_is_a_callback),
	    cmocka_unit_test(many_wakes_are_one),
	    cmocka_unit_test(a_head_is_the_same_in_any_pieces),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
