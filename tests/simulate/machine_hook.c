/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * machine_hook.c - a webhook, as serve/webhook.c takes and answers it
 */
#include "machine.h"

#include <string.h>

#include "ledger.h"

/* Who waits for the answer. */
struct waiting_hook {
	hook_answer *then;
	void *context;
	bool listens; /* a caller hears it */
	bool rang; /* … and it rang on for a while already */
	struct event event; /* that asked; copied for a ring */
};

static void answered(struct simulation *, struct job *, bool);

static void
rings_no_more(struct simulation *run, void *context)
{
	struct waiting_hook *hook = context;

	hook->rang = true;
	hook->event.rang = true;
	if (run->machine->store == NULL) {
		hook->then(run, hook->context, NULL);
		return;
	}
	machine_event(run, &hook->event, answered)->context = hook;
}

/* Nothing could be written down: a caller hears an apology, others 503. */
static void
trouble(struct simulation *run, struct job *job, struct waiting_hook *hook,
    const struct line_post *post)
{
	struct actions actions = {.count = 1};
	struct response response = {.status = 503};

	if (hook->listens) {
		actions.list[0] = (struct action){.kind = ACTION_CALL,
		    .account = post->account->name,
		    .script = world_trouble(&run->machine->world,
			job->unit.arena, "https://line.example.org/audio/",
			job->unit.events[0].placed ? 0 : 2, wall_ms(run))};
		post->provider->answer(
		    job->unit.arena, post->account, &actions, &response);
		ledger_apologised(run);
	}
	run->ledger->apologises = hook->listens;
	hook->then(run, hook->context, &response);
	run->ledger->apologises = false;
	machine_poke(run);
}

static void
keep_event(struct simulation *run, struct waiting_hook *hook,
    const struct event *event)
{
	hook->event = *event;
	hook->event.account = arena_string(run->arena, event->account);
	hook->event.remote_id = arena_string(run->arena, event->remote_id);
	hook->event.from = arena_string(run->arena, event->from);
	hook->event.to = arena_string(run->arena, event->to);
	hook->event.text = (struct slice){"", 0};
}

static void
answered(struct simulation *run, struct job *job, bool died)
{
	struct waiting_hook *hook = job->context;
	const struct actions *actions = &job->unit.actions;
	struct line_post *post = machine_post(run, job->unit.events[0].account);
	struct response response = {.status = 200};

	if (died) {
		hook->then(run, hook->context, NULL);
		return;
	}
	if (job->unit.result != UNIT_DONE) {
		trouble(run, job, hook, post);
		return;
	}
	if (!hook->rang && actions->count > 0 &&
	    actions->list[0].kind == ACTION_RING) {
		keep_event(run, hook, &job->unit.events[0]);
		later(run, actions->list[0].wait_ms, rings_no_more, hook);
		return;
	}
	post->provider->answer(
	    job->unit.arena, post->account, actions, &response);
	story_mix(response.body.data, response.body.length);
	hook->then(run, hook->context, &response);
	machine_poke(run);
}

static bool
listens(const struct events *events)
{
	const struct event *last = &events->list[events->count - 1];

	return last->kind == EVENT_CALL || last->kind == EVENT_KEYS ||
	    (last->kind == EVENT_RECORDING && last->step > 0);
}

void
machine_hook(struct simulation *run, const char *account,
    const struct request *request, hook_answer *then, void *context)
{
	struct line_post *post = machine_post(run, account);
	struct request own = *request;
	struct response nothing = {.status = 200};
	struct events events;
	struct waiting_hook *hook;
	struct fault fault;
	struct job *job;

	if (run->machine->store == NULL) {
		then(run, context, NULL);
		return;
	}
	job = job_make(run);
	/* What is read of it may point into it. */
	own.target = arena_string(job->unit.arena, request->target);
	own.body.data = arena_copy(
	    job->unit.arena, request->body.data, request->body.length);
	if (!post->provider->verify(
		job->unit.arena, post->state, post->account, &own)) {
		broke(run, "knows-its-provider", "a right signature is wrong");
		return;
	}
	if (post->provider->read(
		job->unit.arena, post->account, &own, &events, &fault) != 0) {
		broke(run, "knows-its-provider", "%s", fault.text);
		return;
	}
	if (events.count == 0) {
		struct arena *arena = job->unit.arena;

		arena_free(&arena);
		then(run, context, &nothing);
		return;
	}
	hook = arena_alloc(run->arena, sizeof(*hook));
	*hook = (struct waiting_hook){
	    .then = then, .context = context, .listens = listens(&events)};
	job->unit.events = events.list;
	job->unit.event_count = events.count;
	job->then = answered;
	job->context = hook;
	job_give(run, job);
}
