/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * machine.c - the computer that the line runs on: batches, and how it dies
 */
#include "machine.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ledger.h"
#include "rows.h"
#include "store/outbox.h"
#include "store/setting.h"

#define JOB_BYTES ((size_t)16 << 20)
#define START_AGAIN_MS (5 * SECOND_MS)
#define CHECKPOINT_IN 40 /* batches, about */
#define GATHER_MS 20 /* what comes within it is one batch, or some */

struct job *
job_make(struct simulation *run)
{
	struct arena *arena = arena_new(JOB_BYTES);
	struct job *job = arena_alloc(arena, sizeof(*job));

	(void)run;
	job->unit.arena = arena;
	return job;
}

static void
job_end(struct job *job)
{
	struct arena *arena = job->unit.arena;

	arena_free(&arena);
}

static void
tell_all(struct simulation *run, struct job *job, bool died)
{
	struct job *next;

	for (; job != NULL; job = next) {
		next = job->next;
		if (job->then != NULL)
			job->then(run, job, died);
		job_end(job);
	}
}

static void
close_store(struct machine *machine)
{
	rows_forget();
	store_close(&machine->store);
}

static void
start_again(struct simulation *run, void *context)
{
	(void)context;
	machine_start(run);
}

void
machine_crash(struct simulation *run, enum disk_crash what)
{
	struct machine *machine = run->machine;
	struct job *lost = machine->first;

	story_tell("%s",
	    what == CRASH_OF_MACHINE ? "the power fails" : "the daemon dies");
	disk_kill();
	close_store(machine);
	disk_crash(what);
	machine->crashes++;
	machine->first = NULL;
	machine->end = &machine->first;
	machine->dies_after_commit = 0;
	tell_all(run, lost, true);
	later(run, chance_between(1, 60) * SECOND_MS, start_again, NULL);
}

static enum disk_crash
some_crash(const struct simulation *run)
{
	return run->plan.power && chance_one_in(2) ? CRASH_OF_MACHINE :
						     CRASH_OF_PROCESS;
}

/* As recover() of serve/daemon.c: what was under way when it died. */
static int
recover(struct simulation *run, struct store *store, struct fault *fault)
{
	struct machine *machine = run->machine;
	char name[64];
	bool found;
	size_t i;

	if (store_message_recover(store, wall_ms(run), fault) != 0)
		return -1;
	for (i = 0; i < machine->post_count; i++) {
		struct line_post *post = &machine->posts[i];

		*post = (struct line_post){.account = post->account,
		    .provider = post->provider,
		    .state = post->state};
		snprintf(name, sizeof(name), "looked-%s", post->account->name);
		if (store_setting_get(
			store, name, &post->looked_ms, &found, fault) != 0)
			return -1;
		if (!found)
			post->looked_ms = wall_ms(run);
	}
	return 0;
}

static int
open_store(struct simulation *run, struct fault *fault)
{
	struct machine *machine = run->machine;

	if (store_open(run->database,
		(struct slice){MACHINE_KEY, STORE_KEY_BYTES}, &machine->store,
		fault) != 0)
		return -1;
	return recover(run, machine->store, fault);
}

void
machine_start(struct simulation *run)
{
	struct machine *machine = run->machine;
	struct fault fault = {.text = ""};

	if (open_store(run, &fault) != 0 || disk_is_dead()) {
		close_store(machine);
		if (!disk_did_fail())
			broke(run, "starts-again", "%s", fault.text);
		story_tell("the daemon cannot start");
		disk_crash(some_crash(run));
		later(run, START_AGAIN_MS, start_again, NULL);
		return;
	}
	machine->life++;
	machine->clock = (struct clock_watch){.wall_ms = 0};
	machine->ticking = false;
	story_tell("the daemon starts");
	ledger_found_again(run);
	machine_look(run);
	machine_poke(run);
}

/* The disk lied, or it died in the middle: nothing of this batch leaves. */
static bool
survived(struct simulation *run, struct unit *units, int result,
    const struct fault *fault)
{
	bool fatal = result != 0 && fault->kind == FAULT_FATAL;
	struct unit *unit;

	for (unit = units; unit != NULL; unit = unit->next)
		fatal |= unit->result == UNIT_FAULTY &&
		    unit->fault.kind == FAULT_FATAL;
	if (fatal && !disk_did_fail())
		broke(run, "no-fault-of-its-own", "%s", fault->text);
	if (!fatal && !disk_is_dead())
		return true;
	machine_crash(run, some_crash(run));
	return false;
}

/* A turn that fails though its disk did not is our bug. */
static void
look_at_results(struct simulation *run, struct job *jobs)
{
	struct machine *machine = run->machine;
	bool failed = disk_did_fail();
	struct job *job;

	for (job = jobs; job != NULL; job = job->next) {
		machine->turns += (int64_t)job->unit.event_count;
		machine->refused += job->unit.result == UNIT_REFUSED;
		if (job->unit.result == UNIT_DONE || failed || job->wanted)
			continue;
		broke(run, "no-fault-of-its-own", "%s", job->unit.fault.text);
	}
}

static void
checkpoint(struct simulation *run)
{
	struct machine *machine = run->machine;
	struct fault fault;

	if (machine->store == NULL ||
	    (!store_erasure_waits(machine->store) &&
		!chance_one_in(CHECKPOINT_IN)))
		return;
	if (store_checkpoint(machine->store, &fault) != 0 &&
	    (fault.kind == FAULT_FATAL || disk_is_dead())) {
		if (!disk_did_fail())
			broke(run, "no-fault-of-its-own", "%s", fault.text);
		machine_crash(run, some_crash(run));
		return;
	}
	ledger_is_emptied(run);
}

static void
run_batch(struct simulation *run, struct job *jobs)
{
	struct machine *machine = run->machine;
	struct fault fault = {.text = ""};
	struct job *job;
	int result;

	for (job = jobs; job != NULL; job = job->next)
		job->unit.next = job->next == NULL ? NULL : &job->next->unit;
	result = line_batch(
	    machine->store, &machine->world, &jobs->unit, wall_ms(run), &fault);
	machine->batches++;
	if (!survived(run, &jobs->unit, result, &fault)) {
		tell_all(run, jobs, true);
		return;
	}
	look_at_results(run, jobs);
	ledger_is_committed(run);
	if (machine->dies_after_commit > 0 &&
	    --machine->dies_after_commit == 0) {
		/* All of it is on the disk, and nobody hears of it. */
		machine_crash(run, some_crash(run));
		tell_all(run, jobs, true);
		return;
	}
	for (job = jobs; job != NULL; job = job->next)
		if (job->unit.result == UNIT_DONE)
			machine_act(run, &job->unit.actions);
	tell_all(run, jobs, false);
	checkpoint(run);
}

static void
flush(struct simulation *run, void *context)
{
	struct machine *machine = run->machine;
	struct job *jobs = machine->first;

	(void)context;
	machine->flushing = false;
	machine->first = NULL;
	machine->end = &machine->first;
	if (jobs != NULL && machine->store != NULL)
		run_batch(run, jobs);
	else
		tell_all(run, jobs, true);
}

void
job_give(struct simulation *run, struct job *job)
{
	struct machine *machine = run->machine;

	job->next = NULL;
	*machine->end = job;
	machine->end = &job->next;
	if (!machine->flushing)
		later(run, chance_below(GATHER_MS), flush, NULL);
	machine->flushing = true;
}

struct line_post *
machine_post(struct simulation *run, const char *account)
{
	struct machine *machine = run->machine;
	size_t i;

	for (i = 0; i < machine->post_count; i++)
		if (strcmp(machine->posts[i].account->name, account) == 0)
			return &machine->posts[i];
	return NULL;
}

struct job *
machine_event(struct simulation *run, const struct event *event,
    void (*then)(struct simulation *, struct job *, bool died))
{
	struct job *job = job_make(run);
	struct arena *arena = job->unit.arena;
	struct event *copy = arena_alloc(arena, sizeof(*copy));

	*copy = *event;
	copy->account = arena_string(arena, event->account);
	copy->remote_id = arena_string(arena, event->remote_id);
	copy->from = arena_string(arena, event->from);
	copy->to = arena_string(arena, event->to);
	copy->text.data =
	    arena_copy(arena, event->text.data, event->text.length);
	job->unit.events = job->events = copy;
	job->unit.event_count = 1;
	job->then = then;
	job_give(run, job);
	return job;
}

const char *
machine_audio(const struct simulation *run)
{
	return arena_printf(run->arena, "%s/audio", run->folder);
}

void
machine_make(struct simulation *run, const struct loaded *loaded)
{
	struct machine *machine = calloc(1, sizeof(*machine));
	struct settings settings = *loaded->settings;
	struct fault fault;
	size_t i;

	assert(machine != NULL);
	run->machine = machine;
	machine->world = loaded->world;
	settings.audio = machine_audio(run);
	machine->world.recordings = settings_recordings(run->arena, &settings);
	machine->end = &machine->first;
	for (i = 0; i < loaded->settings->account_count; i++) {
		struct line_post *post = &machine->posts[i];

		post->account = &loaded->settings->accounts[i];
		post->provider =
		    provider_find(slice_of(post->account->provider));
		if (post->provider->open(post->account, &post->state, &fault) !=
		    0)
			abort();
	}
	machine->post_count = i;
}

void
machine_end(struct simulation *run)
{
	struct machine *machine = run->machine;
	size_t i;

	tell_all(run, machine->first, true);
	close_store(machine);
	for (i = 0; i < machine->post_count; i++)
		machine->posts[i].provider->close(&machine->posts[i].state);
	free(machine);
}
