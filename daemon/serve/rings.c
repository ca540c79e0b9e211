/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * rings.c - calls that are left ringing, and then answered
 *
 *     EVENT_CALL -> ACTION_RING -> some seconds -> EVENT_CALL, rang -> answer
 *
 * As long as a provider has no answer to its webhook, the caller hears that it
 * rings, and may ring off at no cost (line/squillo.h).
 */
#include <stdlib.h>

#include "base/clock.h"
#include "base/memory.h"
#include "serve/outside.h"

struct ring {
	struct ring *next;
	struct daemon *daemon;
	struct job *job;
	struct timer *timer;
};

static void
take_out(struct ring *ring)
{
	struct ring **at = &ring->daemon->rings;

	while (*at != ring)
		at = &(*at)->next;
	*at = ring->next;
	timer_stop(&ring->timer);
	free(ring);
}

/* The same event goes into the line again, and now gets its answer. */
static void
on_rang(void *context)
{
	struct ring *ring = context;
	struct daemon *daemon = ring->daemon;
	struct job *job = ring->job;
	struct event *event = arena_alloc(job->unit.arena, sizeof(*event));

	take_out(ring);
	*event = job->unit.events[0];
	event->rang = true;
	job->unit.events = event;
	job->unit.event_count = 1;
	job->began_us = clock_monotonic_us();
	if (job_put(daemon, job))
		return;
	job->unit.result = UNIT_REFUSED;
	job_finish(daemon, job);
}

bool
job_rings(struct daemon *daemon, struct job *job)
{
	const struct actions *actions = &job->unit.actions;
	struct ring *ring;
	size_t i = 0;

	while (i < actions->count && actions->list[i].kind != ACTION_RING)
		i++;
	if (i == actions->count || daemon->stopping)
		return false;
	ring = memory_new(sizeof(*ring));
	*ring =
	    (struct ring){.next = daemon->rings, .daemon = daemon, .job = job};
	ring->timer =
	    timer_start(daemon->loop, actions->list[i].wait_ms, on_rang, ring);
	daemon->rings = ring;
	return true;
}

void
rings_end(struct daemon *daemon)
{
	while (daemon->rings != NULL)
		take_out(daemon->rings);
}
