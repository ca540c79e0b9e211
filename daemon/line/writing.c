/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * writing.c - can the database be written?  Said once when it cannot, and once
 * when it can again
 */
#include "line/writing.h"

#include <stdio.h>

#include "base/clock.h"
#include "base/log.h"

#define QUIET_MS SECOND_MS /* without a failure, before it is tried again */

void
writing_failed(
    struct writing *writing, const struct fault *fault, int64_t now_ms)
{
	writing->times++;
	writing->last_ms = now_ms;
	if (writing->fails)
		return;
	writing->fails = true;
	writing->since_ms = now_ms;
	writing->times = 1;
	log_event(LOG_LEVEL_ERROR, "commit-failed", "why", fault->text, NULL);
}

int
writing_went_well(struct writing *writing, struct store *store, int64_t now_ms,
    struct fault *fault)
{
	char times[24], seconds[24];

	if (!writing->fails || now_ms - writing->last_ms < QUIET_MS)
		return 0;
	if (store_room_try(store, fault) != 0)
		return fault->kind == FAULT_FATAL ? -1 : 0;
	writing->fails = false;
	snprintf(
	    times, sizeof(times), "%llu", (unsigned long long)writing->times);
	snprintf(seconds, sizeof(seconds), "%lld",
	    (long long)((now_ms - writing->since_ms) / SECOND_MS));
	log_event(LOG_LEVEL_WARNING, "commits-again", "failed", times,
	    "seconds", seconds, NULL);
	return 0;
}

void
writing_look(struct writing *writing, const struct store *store)
{
	if (writing->damaged || store_unreadable(store) == 0)
		return;
	writing->damaged = true;
	log_event(LOG_LEVEL_ERROR, "database-damaged", "why",
	    "a sealed value in the database does not open and counts as "
	    "empty; put the last backup in its place, or erase who it is of",
	    NULL);
}
