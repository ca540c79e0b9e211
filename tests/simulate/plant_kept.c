/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * plant_kept.c - planted bugs: what is taken is not given back, what is asked
 * for is not done
 */
#include "plant.h"

#include <fcntl.h>
#include <stdlib.h>

#include "base/arena.h"
#include "chance.h"
#include "line/caller.h"
#include "store/recording.h"
#include "store/reminder.h"

void __real_arena_free(struct arena **);
void __wrap_arena_free(struct arena **);
void __real_store_close(struct store **);
void __wrap_store_close(struct store **);
int __real_caller_repeat(struct caller *, struct fault *);
int __wrap_caller_repeat(struct caller *, struct fault *);
int __real_store_reminder_due(
    struct store *, int64_t, struct reminder *, bool *, struct fault *);
int __wrap_store_reminder_due(
    struct store *, int64_t, struct reminder *, bool *, struct fault *);
int __real_store_recording_add(
    struct store *, const struct recording *, struct fault *);
int __wrap_store_recording_add(
    struct store *, const struct recording *, struct fault *);

/* Now and then nobody ends an arena. */
void
__wrap_arena_free(struct arena **arena)
{
	if (planted == PLANT_MEMORY_KEPT && chance_one_in(40))
		*arena = NULL;
	else
		__real_arena_free(arena);
}

/* A file that was opened beside the database stays open. */
void
__wrap_store_close(struct store **store)
{
	if (planted == PLANT_FILE_KEPT && open("/dev/null", O_RDONLY) < 0)
		abort();
	__real_store_close(store);
}

/* A caller whose provider asks twice hears nothing. */
int
__wrap_caller_repeat(struct caller *caller, struct fault *fault)
{
	return planted == PLANT_CALLER_UNHEARD ?
	    0 :
	    __real_caller_repeat(caller, fault);
}

/* Nobody looks which reminder is due. */
int
__wrap_store_reminder_due(struct store *store, int64_t now_ms,
    struct reminder *reminder, bool *found, struct fault *fault)
{
	*found = false;
	return planted == PLANT_REMINDER_FORGOTTEN ?
	    0 :
	    __real_store_reminder_due(store, now_ms, reminder, found, fault);
}

/* A message that a caller left is not fetched. */
int
__wrap_store_recording_add(
    struct store *store, const struct recording *recording, struct fault *fault)
{
	return planted == PLANT_MESSAGE_LOST ?
	    0 :
	    __real_store_recording_add(store, recording, fault);
}
