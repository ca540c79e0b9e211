/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * held.c - jobs that the line had no room for, and that must not be lost
 *
 * What a provider said of a send is known once.  Lost, the message would stay
 * `sending` until the next start; so it waits here, in order, for room.
 */
#include "serve/outbox.h"

void
put_held(struct daemon *daemon)
{
	struct job *job;

	while ((job = daemon->held) != NULL) {
		struct job *next = (struct job *)job->unit.next;

		if (!job_put(daemon, job))
			return;
		daemon->held = next;
	}
}

void
put_surely(struct daemon *daemon, struct job *job)
{
	if (daemon->held == NULL && job_put(daemon, job))
		return;
	job->unit.next = NULL;
	if (daemon->held == NULL)
		daemon->held = job;
	else
		daemon->held_last->unit.next = &job->unit;
	daemon->held_last = job;
}

void
outbox_end(struct daemon *daemon)
{
	struct job *job;

	while ((job = daemon->held) != NULL) {
		struct arena *arena = job->unit.arena;

		daemon->held = (struct job *)job->unit.next;
		arena_free(&arena);
	}
}
