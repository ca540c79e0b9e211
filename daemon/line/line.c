/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * line.c - the thread that owns the database
 */
#include "line/line.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/memory.h"
#include "line/writing.h"

#define TURNS_PER_CHECKPOINT 2000
#define PATIENT_MAX 64 /* in a batch that somebody waits for, … */
#define PATIENT_US 2000 /* … and no more of them after this */

struct queue {
	struct unit *first, **end;
	size_t count;
};

struct line {
	pthread_t thread;
	pthread_mutex_t lock; /* over all that follows but store */
	pthread_cond_t more;
	struct queue in, patient, out;
	const struct world *world;
	struct line_counts counts;
	bool stopping;
	void (*on_done)(void *context);
	void *context;
	atomic_bool somebody; /* something is in IN: asked without the lock */
	struct store *store; /* the thread's own */
	size_t since_checkpoint;
	struct writing writing;
};

/* What a batch has done so far. */
struct under_way {
	struct line *line;
	bool waited_for; /* somebody waits for what is in it */
	int64_t patient_us; /* since when it does what can wait; 0: not yet */
};

static void
queue_clear(struct queue *queue)
{
	queue->first = NULL;
	queue->end = &queue->first;
	queue->count = 0;
}

static void
queue_put(struct queue *queue, struct unit *unit)
{
	unit->next = NULL;
	*queue->end = unit;
	queue->end = &unit->next;
	queue->count++;
}

/* At most MAX units off the front; NULL for none. */
static struct unit *
queue_cut(struct queue *queue, size_t max)
{
	struct unit *first = queue->first, *last = first;
	size_t count = 1;

	if (first == NULL)
		return NULL;
	while (last->next != NULL && count < max) {
		last = last->next;
		count++;
	}
	queue->first = last->next;
	queue->count -= count;
	if (queue->first == NULL)
		queue->end = &queue->first;
	last->next = NULL;
	return first;
}

/* Adds a list to the end. */
static void
queue_join(struct queue *queue, struct unit *list)
{
	struct unit *next;

	for (; list != NULL; list = next) {
		next = list->next;
		queue_put(queue, list);
	}
}

/* Puts a list before all that is in it. */
static void
queue_put_back(struct queue *queue, struct unit *list)
{
	struct unit **end = &list;

	if (list == NULL)
		return;
	for (; *end != NULL; end = &(*end)->next)
		queue->count++;
	*end = queue->first;
	if (queue->first == NULL)
		queue->end = end;
	queue->first = list;
}

/*
 * The disk lied: what it has is not known any more.  Nothing may be answered;
 * whoever watches starts us again, and SQLite recovers what was committed.
 */
static void
give_up(const struct fault *fault)
{
	log_event(LOG_LEVEL_ERROR, "disk-failed", "why", fault->text, NULL);
	_exit(EX_IOERR);
}

static void
checkpoint(struct line *line)
{
	struct fault fault;

	line->since_checkpoint = 0;
	if (store_checkpoint(line->store, &fault) == 0)
		return;
	if (fault.kind == FAULT_FATAL)
		give_up(&fault);
	log_event(LOG_LEVEL_WARNING, "checkpoint", "why", fault.text, NULL);
}

/* Nobody waits for what comes of these: whoever wrote or rang goes first. */
static bool
is_patient(const struct unit *unit)
{
	if (unit->event_count == 0)
		return false;
	switch (unit->events[0].kind) {
	case EVENT_RECEIPT:
	case EVENT_SENT:
	case EVENT_TICK:
	case EVENT_DRAIN:
	case EVENT_TRACED:
	case EVENT_FETCHED:
	case EVENT_DROPPED:
	case EVENT_REMOVED:
		return true;
	default:
		return false;
	}
}

/*
 * A batch that nobody waits for ends when somebody wrote; one that somebody
 * waits for does not do much more that can wait.
 */
static bool
is_enough(void *context, const struct unit *next)
{
	struct under_way *batch = context;

	if (!is_patient(next))
		return false;
	if (!batch->waited_for)
		return atomic_load_explicit(
		    &batch->line->somebody, memory_order_relaxed);
	if (batch->patient_us == 0)
		batch->patient_us = clock_monotonic_us();
	return clock_monotonic_us() - batch->patient_us > PATIENT_US;
}

/* What became of a batch, as it is seen by whoever looks at the line. */
static void
look_at_batch(struct line *line, const struct unit *units, int result,
    struct fault *fault)
{
	int64_t now_ms = clock_monotonic_ms();
	const struct unit *unit;

	for (unit = units; unit != NULL && result == 0; unit = unit->next)
		if (unit->result != UNIT_DONE &&
		    unit->fault.kind == FAULT_BUSY) {
			result = -1;
			*fault = unit->fault;
		}
	if (result != 0)
		writing_failed(&line->writing, fault, now_ms);
	else if (writing_went_well(
		     &line->writing, line->store, now_ms, fault) != 0)
		give_up(fault);
	writing_look(&line->writing, line->store);
}

static void
run_batch(struct line *line, const struct world *world, struct unit *units)
{
	struct line_counts counts = {.batches = 1};
	struct under_way batch = {
	    .line = line, .waited_for = !is_patient(units)};
	struct unit *unit, *rest;
	struct fault fault;
	int result = line_batch_until(line->store, world, units, clock_now_ms(),
	    is_enough, &batch, &rest, &fault);

	if (result != 0 && fault.kind == FAULT_FATAL)
		give_up(&fault);
	for (unit = units; unit != NULL; unit = unit->next) {
		counts.turns += unit->event_count;
		counts.faulty += unit->result == UNIT_FAULTY;
		counts.refused += unit->result == UNIT_REFUSED;
		if (unit->result == UNIT_FAULTY &&
		    unit->fault.kind == FAULT_FATAL)
			give_up(&unit->fault);
	}
	look_at_batch(line, units, result, &fault);
	line->since_checkpoint += counts.turns;
	pthread_mutex_lock(&line->lock);
	queue_join(&line->out, units);
	queue_put_back(&line->patient, rest);
	line->counts.batches++;
	line->counts.turns += counts.turns;
	line->counts.faulty += counts.faulty;
	line->counts.refused += counts.refused;
	line->counts.fails = line->writing.fails;
	pthread_mutex_unlock(&line->lock);
	line->on_done(line->context);
}

/* Both always go on: what can wait has room in every batch. */
static struct unit *
cut_batch(struct line *line)
{
	bool waited_for = line->in.count > 0;
	struct queue batch;

	queue_clear(&batch);
	queue_join(&batch, queue_cut(&line->in, LINE_BATCH_MAX - PATIENT_MAX));
	queue_join(&batch,
	    queue_cut(
		&line->patient, waited_for ? PATIENT_MAX : LINE_BATCH_MAX));
	atomic_store_explicit(
	    &line->somebody, line->in.count > 0, memory_order_relaxed);
	return batch.first;
}

/* Waits for work; NULL when it is time to end. */
static struct unit *
next_batch(struct line *line, const struct world **world)
{
	struct unit *units;

	pthread_mutex_lock(&line->lock);
	while (line->in.first == NULL && line->patient.first == NULL &&
	    !line->stopping)
		pthread_cond_wait(&line->more, &line->lock);
	units = cut_batch(line);
	*world = line->world;
	pthread_mutex_unlock(&line->lock);
	return units;
}

static void *
run(void *context)
{
	struct line *line = context;
	const struct world *world;
	struct unit *units;

	/*
	 * A log that a crash left was read back from memory: after a failed
	 * sync not all of it may be on the disk.  What comes now would be
	 * written behind that hole, so it goes into the database first.
	 */
	checkpoint(line);
	while ((units = next_batch(line, &world)) != NULL) {
		run_batch(line, world, units);
		if (line->since_checkpoint >= TURNS_PER_CHECKPOINT ||
		    store_erasure_waits(line->store))
			checkpoint(line);
	}
	checkpoint(line);
	return NULL;
}

struct line *
line_start(struct store *store, const struct world *world,
    void (*on_done)(void *context), void *context)
{
	struct line *line = memory_new(sizeof(*line));

	pthread_mutex_init(&line->lock, NULL);
	pthread_cond_init(&line->more, NULL);
	queue_clear(&line->in);
	queue_clear(&line->patient);
	queue_clear(&line->out);
	line->store = store;
	line->world = world;
	line->on_done = on_done;
	line->context = context;
	if (pthread_create(&line->thread, NULL, run, line) != 0)
		memory_ended();
	return line;
}

struct unit *
line_stop(struct line **line)
{
	struct line *ending = *line;
	struct unit *left;

	if (ending == NULL)
		return NULL;
	pthread_mutex_lock(&ending->lock);
	ending->stopping = true;
	pthread_cond_signal(&ending->more);
	pthread_mutex_unlock(&ending->lock);
	pthread_join(ending->thread, NULL);
	left = queue_cut(&ending->out, SIZE_MAX);
	store_close(&ending->store);
	pthread_cond_destroy(&ending->more);
	pthread_mutex_destroy(&ending->lock);
	free(ending);
	*line = NULL;
	return left;
}

bool
line_put(struct line *line, struct unit *unit)
{
	struct queue *queue = is_patient(unit) ? &line->patient : &line->in;
	bool fits;

	unit->put_us = clock_monotonic_us();
	pthread_mutex_lock(&line->lock);
	fits = queue->count < LINE_QUEUE_MAX && !line->stopping;
	if (fits) {
		queue_put(queue, unit);
		if (queue == &line->in)
			atomic_store_explicit(
			    &line->somebody, true, memory_order_relaxed);
		pthread_cond_signal(&line->more);
	}
	pthread_mutex_unlock(&line->lock);
	return fits;
}

struct unit *
line_take(struct line *line)
{
	struct unit *units;

	pthread_mutex_lock(&line->lock);
	units = queue_cut(&line->out, SIZE_MAX);
	pthread_mutex_unlock(&line->lock);
	return units;
}

void
line_set_world(struct line *line, const struct world *world)
{
	pthread_mutex_lock(&line->lock);
	line->world = world;
	pthread_mutex_unlock(&line->lock);
}

struct line_counts
line_counts(struct line *line)
{
	struct line_counts counts;

	pthread_mutex_lock(&line->lock);
	counts = line->counts;
	counts.waiting = line->in.count + line->patient.count;
	pthread_mutex_unlock(&line->lock);
	return counts;
}
