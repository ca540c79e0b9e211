/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * simulation.c - what happens when, in one run
 */
#include "simulation.h"

#include <stdarg.h>
#include <stdlib.h>

int64_t
phone_ms(const struct simulation *run)
{
	return run->start_ms + run->true_ms;
}

int64_t
wall_ms(const struct simulation *run)
{
	return phone_ms(run) + run->set_ms;
}

static bool
is_before(const struct due *a, const struct due *b)
{
	return a->at_ms != b->at_ms ? a->at_ms < b->at_ms : a->order < b->order;
}

static void
swap(struct due *a, struct due *b)
{
	struct due kept = *a;

	*a = *b;
	*b = kept;
}

void
later(
    struct simulation *run, int64_t after_ms, happening *happens, void *context)
{
	struct agenda *agenda = &run->agenda;
	size_t at = agenda->count++;

	if (agenda->count > agenda->room) {
		agenda->room = agenda->room == 0 ? 256 : 2 * agenda->room;
		agenda->heap = reallocarray(
		    agenda->heap, agenda->room, sizeof(*agenda->heap));
		if (agenda->heap == NULL)
			abort();
	}
	agenda->heap[at] = (struct due){.at_ms = run->true_ms + after_ms,
	    .order = agenda->order++,
	    .happens = happens,
	    .context = context};
	for (; at > 0 &&
	     is_before(&agenda->heap[at], &agenda->heap[(at - 1) / 2]);
	     at = (at - 1) / 2)
		swap(&agenda->heap[at], &agenda->heap[(at - 1) / 2]);
}

static struct due
take_first(struct agenda *agenda)
{
	struct due first = agenda->heap[0];
	size_t at = 0, next;

	agenda->heap[0] = agenda->heap[--agenda->count];
	for (; (next = 2 * at + 1) < agenda->count; at = next) {
		if (next + 1 < agenda->count &&
		    is_before(&agenda->heap[next + 1], &agenda->heap[next]))
			next++;
		if (!is_before(&agenda->heap[next], &agenda->heap[at]))
			break;
		swap(&agenda->heap[at], &agenda->heap[next]);
	}
	return first;
}

void
run_until(struct simulation *run, int64_t true_ms)
{
	struct agenda *agenda = &run->agenda;

	while (!run->over && agenda->count > 0 &&
	    agenda->heap[0].at_ms <= true_ms) {
		struct due due = take_first(agenda);

		if (due.at_ms > run->true_ms)
			run->true_ms = due.at_ms;
		story_now(wall_ms(run));
		due.happens(run, due.context);
	}
	if (run->true_ms < true_ms)
		run->true_ms = true_ms;
}

void
broke(struct simulation *run, const char *promise, const char *format, ...)
{
	char why[160];
	va_list arguments;

	if (run->over)
		return;
	va_start(arguments, format);
	vsnprintf(why, sizeof(why), format, arguments);
	va_end(arguments);
	story_tell("BROKEN %s: %s", promise, why);
	run->over = true;
	run->broken = promise;
}
