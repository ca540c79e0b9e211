/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * machine_tick.c - time passes for the daemon: ticks, drains, providers' lists
 *
 * Its ticks are a second apart; here they come a second after whatever
 * happened, when something that waits falls due, and else rarely, since nothing
 * happens between.
 */
#include "machine.h"

#include <stdio.h>

#include "ledger.h"
#include "rows.h"
#include "store/setting.h"
#include "telecom.h"

#define BOOT_MS (1000 * SECOND_MS) /* the machine ran for so long before */
#define LIST_EVERY_MS (5 * HOUR_MS) /* the daemon's: one */
#define PATIENT_MS (2 * MINUTE_MS) /* when nothing could go */
#define LIST_OVERLAP_MS (10 * MINUTE_MS)
#define UNDER_WAY_MAX 16

/* Where a look into a provider's list stands. */
struct listing {
	int life;
	struct line_post *post;
	int64_t began_ms;
	size_t waits; /* texts of it that are not on the disk yet */
	bool read;
};

static void tick(struct simulation *, void *);

void
machine_poke(struct simulation *run)
{
	struct machine *machine = run->machine;

	if (machine->ticking || machine->store == NULL)
		return;
	machine->ticking = true;
	later(run, SECOND_MS, tick, NULL);
}

static void
poke_later(struct simulation *run, void *context)
{
	(void)context;
	machine_poke(run);
}

static void
wakes(struct simulation *run, void *context)
{
	struct machine *machine = run->machine;

	(void)context;
	if (machine->wakes_ms > run->true_ms)
		return; /* a later one took its place, or an earlier one came */
	machine->wakes_ms = 0;
	machine_poke(run);
}

/* A tick when the next message, reminder or deadline is due. */
static void
wake_for_the_next(struct simulation *run)
{
	struct machine *machine = run->machine;
	int64_t now_ms = wall_ms(run), after_ms;
	int64_t due_ms = rows_one(run,
	    /* each by the index of what waits, as the daemon asks for it */
	    "SELECT coalesce(min(at), 0) FROM (SELECT min(due_ms) AS at"
	    " FROM message WHERE state = 'waiting' AND due_ms > ?1"
	    " UNION ALL SELECT min(due_ms) FROM message"
	    " WHERE state = 'unknown' AND due_ms > ?1"
	    " UNION ALL SELECT min(at_ms) FROM reminder"
	    " WHERE message = 0 AND at_ms > ?1"
	    " UNION ALL SELECT min(until_ms) FROM offer WHERE state = 0)",
	    now_ms);

	after_ms = due_ms - now_ms;
	if (due_ms == 0 || after_ms < 0 || after_ms > PULSE_LEAST_MS)
		return;
	if (machine->wakes_ms > run->true_ms &&
	    machine->wakes_ms <= run->true_ms + after_ms)
		return;
	machine->wakes_ms = run->true_ms + after_ms + 1;
	later(run, after_ms + 1, wakes, NULL);
}

static void
drained(struct simulation *run, struct job *job, bool died)
{
	const struct actions *actions = &job->unit.actions;

	if (died || job->unit.result != UNIT_DONE)
		return;
	if (!actions->more) {
		wake_for_the_next(run);
		return;
	}
	if (actions->count > 0)
		machine_poke(run);
	else
		later(run, PATIENT_MS, poke_later, NULL);
}

static void
drain(struct simulation *run)
{
	struct machine *machine = run->machine;
	struct job *job = job_make(run);
	struct arena *arena = job->unit.arena;
	struct event *event = arena_alloc(arena, sizeof(*event));
	struct budget *budgets =
	    arena_array(arena, POSTS_MAX, sizeof(*budgets));
	size_t i;

	for (i = 0; i < machine->post_count; i++) {
		struct line_post *post = &machine->posts[i];
		int64_t left_ms = post->patience.until_ms - run->true_ms;
		int room = UNDER_WAY_MAX - post->under_way;

		budgets[i] = (struct budget){.account = post->account->name,
		    .sends = left_ms > 0 || room < 0 ? 0 : room,
		    .down = left_ms > 10 * SECOND_MS ||
			post->patience.refusals > 0};
		if (left_ms <= 0 && post->patience.refusals > 0) {
			budgets[i].sends = post->under_way == 0;
			budgets[i].down = budgets[i].sends == 0;
		}
	}
	*event = (struct event){.kind = EVENT_DRAIN,
	    .budgets = budgets,
	    .budget_count = machine->post_count};
	job->unit.events = event;
	job->unit.event_count = 1;
	job->then = drained;
	job_give(run, job);
}

static void
ticked(struct simulation *run, struct job *job, bool died)
{
	if (!died && job->unit.events[0].clock == CLOCK_TRUSTED)
		drain(run);
}

/* A place up to which their list was read; kept over a restart. */
struct place {
	char name[64];
	int64_t at_ms;
};

static int
keep_place(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	const struct place *place = context;

	(void)now_ms;
	return store_setting_put(store, place->name, place->at_ms, fault);
}

static void
list_is_read(struct simulation *run, struct listing *listing)
{
	struct line_post *post = listing->post;
	struct job *job;
	struct place *place;

	if (!listing->read || listing->waits > 0)
		return;
	post->looking = false;
	if (post->list_lost)
		return;
	job = job_make(run);
	place = arena_alloc(job->unit.arena, sizeof(*place));
	post->looked_ms = place->at_ms = listing->began_ms;
	snprintf(
	    place->name, sizeof(place->name), "looked-%s", post->account->name);
	job->unit.work = keep_place;
	job->unit.context = place;
	job_give(run, job);
}

static void
listed(struct simulation *run, struct job *job, bool died)
{
	struct listing *listing = job->context;

	if (died || run->machine->life != listing->life)
		return;
	listing->post->list_lost |= job->unit.result == UNIT_REFUSED;
	listing->waits--;
	ledger_is_listed(run, job);
	list_is_read(run, listing);
}

static void
on_list(struct simulation *run, void *context, const struct response *response)
{
	struct listing *listing = context;
	struct machine *machine = run->machine;
	struct arena *arena;
	struct events events = {.count = 0};
	const char *page = NULL;
	struct fault fault;
	size_t i;

	if (machine->life != listing->life || machine->store == NULL)
		return;
	arena = arena_new(4 << 20);
	listing->read = true;
	if (listing->post->provider->found(arena, listing->post->account,
		response, &events, &page, &fault) != 0)
		listing->post->list_lost = true;
	for (i = 0; i < events.count; i++) {
		struct event event = events.list[i];

		event.by_request = true;
		machine_event(run, &event, listed)->context = listing;
		listing->waits++;
	}
	list_is_read(run, listing);
	arena_free(&arena);
}

static void
look_at_lists(struct simulation *run, void *context)
{
	struct machine *machine = run->machine;
	int life = (int)(intptr_t)context;
	size_t i;

	if (machine->store == NULL || machine->life != life)
		return;
	for (i = 0; i < machine->post_count; i++) {
		struct line_post *post = &machine->posts[i];
		struct listing *listing;
		struct arena *arena;
		struct request request = {.method = "GET"};

		if (post->looking)
			continue;
		post->looking = true;
		post->list_lost = false;
		if (post->looked_ms > wall_ms(run))
			post->looked_ms = wall_ms(run);
		listing = arena_alloc(run->arena, sizeof(*listing));
		*listing = (struct listing){
		    .life = life, .post = post, .began_ms = wall_ms(run)};
		arena = arena_new(1 << 16);
		post->provider->look(arena, post->state, post->account,
		    post->looked_ms - LIST_OVERLAP_MS, NULL, &request);
		telecom_ask(run, post->account, &request, on_list, listing);
		arena_free(&arena);
	}
	later(run, LIST_EVERY_MS, look_at_lists, context);
}

void
machine_look(struct simulation *run)
{
	look_at_lists(run, (void *)(intptr_t)run->machine->life);
}

static void
tick(struct simulation *run, void *context)
{
	struct machine *machine = run->machine;
	struct job *job;
	struct event *event;

	(void)context;
	machine->ticking = false;
	if (machine->store == NULL)
		return;
	job = job_make(run);
	event = arena_alloc(job->unit.arena, sizeof(*event));
	*event = (struct event){.kind = EVENT_TICK,
	    .paced = true,
	    .clock = clock_watch_look(
		&machine->clock, wall_ms(run), BOOT_MS + run->true_ms)};
	job->unit.events = event;
	job->unit.event_count = 1;
	job->then = ticked;
	job_give(run, job);
}
