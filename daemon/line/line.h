/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * line.h - the thread that owns the database: events in, turns, one commit
 *
 *     line_put -> queue -> begin, turn, turn, turn, commit -> line_take -> out
 *
 * All that waits goes into one transaction, so that one fsync serves them all;
 * nothing comes out before it is on disk.  Whoever wrote or rang goes before
 * what can wait (sends, receipts, ticks), and ends a batch of these.  The line never waits for the
 * network, and whoever calls never waits for the disk.
 */
#ifndef LINE_LINE_H
#define LINE_LINE_H

#include <stdbool.h>

#include "line/turn.h"

enum unit_result {
	UNIT_DONE, /* committed: the actions may leave the building */
	UNIT_FAULTY, /* its own turn failed and was undone */
	UNIT_REFUSED, /* the commit failed: nothing of it is kept */
};

/*
 * A unit of work: the events of one webhook, or one of our own.  It belongs to
 * the line from line_put until line_take; it lives in its own arena, which the
 * owner ends afterwards.
 */
struct unit {
	struct unit *next;
	uint64_t id; /* the owner's */
	struct arena *arena;
	const struct event *events;
	size_t event_count;
	/*
	 * Instead of events: something else to do inside the transaction, for
	 * what staff and commands change.
	 */
	int (*work)(
	    void *context, struct store *, int64_t now_ms, struct fault *);
	void *context;
	int64_t put_us; /* monotonic, for the histogram */
	/* filled by the line */
	enum unit_result result;
	struct actions actions;
	struct fault fault;
};

struct line;

#define LINE_QUEUE_MAX 4096 /* that somebody waits for; as many that can wait */
#define LINE_BATCH_MAX 512

/*
 * Starts the thread on a store that is then its own; ON_DONE is called on that
 * thread whenever units are ready to be taken.
 */
struct line *line_start(struct store *, const struct world *,
    void (*on_done)(void *context), void *context);
/*
 * Finishes what waits, ends the thread, closes the store.  Returns the units
 * that are done and were not taken yet.
 */
struct unit *line_stop(struct line **);

/* False when the queue is full: the caller answers 503. */
bool line_put(struct line *, struct unit *) MUST_CHECK;
/* All that is ready, linked, in order; NULL for nothing. */
struct unit *line_take(struct line *);
/*
 * From the next batch on.  The batch under way may still use the old one: it
 * may go when a unit that was put afterwards came back.
 */
void line_set_world(struct line *, const struct world *);

/*
 * One batch on the caller's thread, without a thread of its own: for commands
 * and conversations in tests.  Returns -1 when the commit failed.
 */
int line_batch(struct store *, const struct world *, struct unit *,
    int64_t now_ms, struct fault *) MUST_CHECK;

/*
 * The same, as far as ENOUGH, which is asked before each unit but the first,
 * lets it: what is left is in *rest, as it was, for another batch.
 */
int line_batch_until(struct store *, const struct world *, struct unit *,
    int64_t now_ms, bool (*enough)(void *context, const struct unit *next),
    void *context, struct unit **rest, struct fault *) MUST_CHECK;

struct line_counts {
	uint64_t batches, turns, faulty, refused;
	size_t waiting;
	bool fails; /* the database cannot be written */
};

struct line_counts line_counts(struct line *);

#endif
