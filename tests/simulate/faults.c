/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * faults.c - all that goes wrong in a run, and when
 *
 * Each trouble comes at a random moment and, where it is one that ends, goes
 * after a while.
 */
#include "faults.h"

#include "machine.h"
#include "telecom.h"

#define WRITES_MOST 60 /* within which a crash comes */

static void
crash_in_a_write(struct simulation *run)
{
	(void)run;
	disk_trouble.dies_after = chance_between(1, WRITES_MOST);
	story_tell(
	    "the disk goes in %lld writes", (long long)disk_trouble.dies_after);
}

static void
crash_after_a_commit(struct simulation *run)
{
	run->machine->dies_after_commit = chance_between(1, 5);
}

static void
crash_now(struct simulation *run)
{
	if (run->machine->store != NULL)
		machine_crash(run,
		    run->plan.power && chance_one_in(2) ? CRASH_OF_MACHINE :
							  CRASH_OF_PROCESS);
}

static void
sync_fails(struct simulation *run)
{
	(void)run;
	story_tell("the next sync fails");
	disk_trouble.fails_sync = 1;
}

static void
room_again(struct simulation *run, void *context)
{
	(void)run;
	(void)context;
	story_tell("there is room on the disk");
	disk_trouble.full = false;
}

static void
disk_is_full(struct simulation *run)
{
	story_tell("the disk is full");
	disk_trouble.full = true;
	later(run, chance_between(10, 3600) * SECOND_MS, room_again, NULL);
}

static void
behaves_again(struct simulation *run, void *context)
{
	(void)context;
	story_tell("the provider is itself again");
	telecom_behave(run->telecom);
}

static void
provider_is_bad(struct simulation *run)
{
	struct telecom *telecom = run->telecom;

	story_tell("the provider has a bad day");
	telecom->slow_ms = (int)chance_between(100, 20000);
	telecom->refuses = chance_below(400);
	telecom->breaks = chance_below(400);
	telecom->loses_answer = chance_below(300);
	telecom->denies_us = chance_one_in(4) ? chance_below(1000) : 0;
	telecom->repeats = chance_below(500);
	telecom->muddles = chance_below(500);
	later(run, chance_between(1, 12) * HOUR_MS, behaves_again, NULL);
}

static void
clock_is_right(struct simulation *run, void *context)
{
	(void)context;
	run->set_ms = 0;
	run->stepped_ms = run->true_ms;
	story_tell("the clock is right again");
}

/* A time server, a battery: a second, an hour, years; and back, or not. */
static void
clock_is_set(struct simulation *run)
{
	static const int64_t steps[] = {SECOND_MS, -SECOND_MS, 30 * SECOND_MS,
	    -30 * SECOND_MS, HOUR_MS, -HOUR_MS, 40 * DAY_MS, 365 * DAY_MS};

	run->set_ms = steps[chance_below(ARRAY_LEN(steps))];
	run->stepped_ms = run->true_ms;
	story_tell(
	    "the clock is set by %lld s", (long long)(run->set_ms / SECOND_MS));
	later(run, chance_between(60, 3000) * SECOND_MS, clock_is_right, NULL);
}

static void
trouble(struct simulation *run, void *context)
{
	static void (*const troubles[])(struct simulation *) = {
	    crash_in_a_write, crash_in_a_write, crash_in_a_write,
	    crash_after_a_commit, crash_after_a_commit, crash_now, sync_fails,
	    disk_is_full, provider_is_bad, provider_is_bad, clock_is_set};
	int64_t every_ms = run->plan.every_ms * run->plan.faults_in;

	(void)context;
	if (run->calm)
		return;
	troubles[chance_below(ARRAY_LEN(troubles))](run);
	later(run, chance_between(1, 2 * every_ms), trouble, NULL);
}

void
faults_start(struct simulation *run)
{
	if (run->plan.faults_in > 0)
		later(run, run->plan.every_ms * 4, trouble, NULL);
}

void
faults_end(struct simulation *run)
{
	run->calm = true;
	run->set_ms = 0;
	disk_trouble =
	    (struct disk_trouble){.forgets_sync = disk_trouble.forgets_sync};
	run->machine->dies_after_commit = 0;
	telecom_behave(run->telecom);
}
