/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * import_on.c - goes on with a long import that nobody asks for any more
 *
 * Who began it may be gone: a command that was ended, or a daemon that was
 * killed.  One step is in the line at a time, behind all that came before it.
 */
#include "serve/import_on.h"

#include "sheet/import_long.h"
#include "serve/request_import.h"

#define ARENA_MAX ((size_t)1 << 16)

void
import_look(struct daemon *daemon, const struct unit *unit)
{
	daemon->importing |= request_import_is_long(unit);
}

static void
came_back(struct daemon *daemon, struct job *job)
{
	const struct import_step *step = job->unit.context;

	daemon->import_waits = false;
	/* One that failed is tried again at the next tick. */
	if (job->unit.result != UNIT_DONE)
		return;
	daemon->importing = step->waits;
	if (step->more)
		import_go_on(daemon);
}

void
import_go_on(struct daemon *daemon)
{
	struct import_step *step;
	struct job *job;

	if (!daemon->importing || daemon->import_waits || daemon->stopping)
		return;
	job = job_new(daemon, ARENA_MAX);
	step = arena_alloc(job->unit.arena, sizeof(*step));
	step->reminders = daemon->loaded->settings->reminders;
	job->unit.work = import_step_work;
	job->unit.context = step;
	job->then = came_back;
	daemon->import_waits = job_put(daemon, job);
	if (!daemon->import_waits)
		job_drop(job);
}
