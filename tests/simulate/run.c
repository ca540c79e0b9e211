/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * run.c - one run of one seed, from moving in to the last look
 */
#include "run.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "desk_act.h"
#include "faults.h"
#include "ledger.h"
#include "plant.h"
#include "telecom.h"

#define RUN_BYTES ((size_t)512 << 20)

/* Some are days in a crowd, some months in a village. */
static struct plan
choose_plan(void)
{
	struct plan plan;
	int acts = (int)chance_between(40, 160);

	switch (chance_below(4)) {
	case 0:
		plan.people = (int)chance_between(2, 8);
		plan.length_ms = chance_between(1, 12) * HOUR_MS;
		break;
	case 1:
		plan.people = (int)chance_between(10, 60);
		plan.length_ms = chance_between(1, 10) * DAY_MS;
		break;
	case 2:
		plan.people = (int)chance_between(20, 80);
		plan.length_ms = chance_between(20, 90) * DAY_MS;
		break;
	default:
		plan.people = (int)chance_between(200, 3000);
		plan.length_ms = chance_between(1, 48) * HOUR_MS;
	}
	plan.every_ms = plan.length_ms / acts;
	plan.faults_in = chance_one_in(5) ? 0 : (int)chance_between(2, 20);
	plan.power = chance_one_in(2);
	return plan;
}

/* Often near one of the nights on which the clocks change. */
static int64_t
choose_start(void)
{
	static const struct local_time nights[] = {
	    {.year = 2026, .month = 10, .day = 25},
	    {.year = 2027, .month = 3, .day = 28},
	    {.year = 2026, .month = 6, .day = 1}};
	int64_t night =
	    clock_from_local(&nights[chance_below(ARRAY_LEN(nights))]);

	return night + chance_between(-3 * DAY_MS, DAY_MS);
}

static void
pulse(struct simulation *run, void *context)
{
	machine_poke(run);
	later(run, chance_between(1, 6) * PULSE_LEAST_MS, pulse, context);
}

static void
live(struct simulation *run, const struct stage *stage)
{
	disk_trouble.forgets_sync = planted == PLANT_SYNC_FORGOTTEN;
	machine_make(run, stage->loaded);
	if (planted == PLANT_FLOOD_ANSWERED)
		run->machine->world.answers_per_hour = INT_MAX;
	telecom_start(run);
	ledger_start(run);
	town_start(run, &stage->vocabulary);
	machine_start(run);
	desk_start_acts(run);
	faults_start(run);
	later(run, 0, pulse, NULL);
	run_until(run, run->plan.length_ms);
	faults_end(run);
	if (!run->over)
		promises_of_the_end(run);
}

static void
tell(const struct simulation *run, struct outcome *outcome)
{
	const struct machine *machine = run->machine;

	outcome->done = true;
	outcome->hash = story_hash();
	outcome->lines = story_lines();
	outcome->batches = machine->batches;
	outcome->turns = machine->turns;
	outcome->crashes = machine->crashes;
	outcome->refused = machine->refused;
	outcome->looks = run->ledger->looks;
	outcome->texts = (int64_t)run->telecom->written_count;
	outcome->days = run->true_ms / DAY_MS;
	if (run->over)
		snprintf(outcome->broken, sizeof(outcome->broken), "%s",
		    run->broken);
}

void
stage_run(const struct stage *stage, uint64_t seed, bool aloud,
    struct outcome *outcome)
{
	struct simulation run = {
	    .seed = seed, .loaded = stage->loaded, .other = stage->other};
	char why[80];

	promise_before();
	chance_start(seed);
	story_start(aloud);
	disk_start();
	run.arena = arena_new(RUN_BYTES);
	run.folder = arena_printf(
	    run.arena, "%s/%llu", stage->folder, (unsigned long long)seed);
	run.database = arena_printf(run.arena, "%s/line.db", run.folder);
	if (mkdir(run.folder, 0700) != 0 && errno != EEXIST)
		abort();
	/* Of the same seed before: it would be a database put back. */
	unlink(arena_printf(run.arena, "%s.marks", run.database));
	run.plan = choose_plan();
	run.start_ms = choose_start();
	story_now(run.start_ms);
	story_tell("seed %llu: %d people, %lld hours, trouble %d",
	    (unsigned long long)seed, run.plan.people,
	    (long long)(run.plan.length_ms / HOUR_MS), run.plan.faults_in);
	live(&run, stage);
	tell(&run, outcome);
	machine_end(&run);
	telecom_end(&run);
	town_end(&run);
	ledger_end(&run);
	free(run.agenda.heap);
	arena_free(&run.arena);
	disk_end();
	if (!run.over && !promise_nothing_is_left(why, sizeof(why))) {
		story_tell("BROKEN nothing-is-left: %s", why);
		snprintf(outcome->broken, sizeof(outcome->broken),
		    "nothing-is-left");
	}
}
