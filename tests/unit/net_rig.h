/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * net_rig.h - a server on a loop in a thread of its own
 *
 * The test itself is the client and may block; what belongs on the loop's
 * thread is handed over with rig_on_loop, which waits until it is done.
 */
#ifndef TESTS_NET_RIG_H
#define TESTS_NET_RIG_H

#include <pthread.h>
#include <semaphore.h>

#include "net/client.h"
#include "net/server.h"

#define RIG_HELD_MAX 256

/*
 * The handler knows "/hold" (kept until rig_answer_held), "/echo" (the body),
 * "/large" (two megabytes), "/move" (a redirect to /moved), "/refuse" (403)
 * and answers all else with "hello".
 */
struct rig {
	struct loop *loop;
	struct server *server; /* NULL after rig_stop_server */
	struct client *client;
	pthread_t thread;
	sem_t done;
	void (*call)(struct rig *);
	uint64_t held[RIG_HELD_MAX];
	size_t held_count;
	size_t handled;
	size_t given_back; /* bodies that were lent */
	/* As they were when the loop's thread was last asked. */
	struct server_counts counts;
	size_t held_then, handled_then, given_back_then;
	char address[64];
};

void rig_start(struct rig *, const struct server_limits *);
void rig_stop(struct rig *);
void rig_on_loop(struct rig *, void (*call)(struct rig *));
void rig_answer_held(struct rig *);
void rig_stop_server(struct rig *);
void rig_drain(struct rig *);
struct server_counts rig_counts(struct rig *);
/* How many requests reached the handler; how many it holds. */
size_t rig_handled(struct rig *);
size_t rig_held(struct rig *);
/* Answers of rig_answer_held lend their body; how many came back. */
size_t rig_given_back(struct rig *);
/* Waits at most half a minute until ASK says WANTED. */
void rig_wait(struct rig *, size_t (*ask)(struct rig *), size_t wanted);
size_t rig_open_connections(struct rig *);

#endif
