/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * machine.h - the computer that the line runs on: it starts, works and dies
 *
 * What serve does between the network and the line's thread happens here, one
 * batch after another on one thread: webhooks are verified and read, units go
 * through line_batch, and only what was committed leaves.
 */
#ifndef TESTS_SIMULATE_MACHINE_H
#define TESTS_SIMULATE_MACHINE_H

#include "disk.h"
#include "provider/patience.h"
#include "provider/provider.h"
#include "simulation.h"

#define MACHINE_KEY "a key for a simulated database.." /* 32 bytes */

/* An account while it runs. */
struct line_post {
	const struct account *account;
	const struct provider *provider;
	struct provider_state *state;
	int under_way;
	struct patience patience; /* true time */
	int64_t looked_ms; /* their list was read up to here */
	bool list_lost, looking;
};

#define POSTS_MAX 2
#define PULSE_LEAST_MS (10 * MINUTE_MS) /* between ticks for nothing */

struct machine {
	struct store *store; /* NULL: it is down */
	struct world world; /* the loaded one, with a folder of its own */
	struct line_post posts[POSTS_MAX];
	size_t post_count;
	int life; /* how often it was started */
	struct job *first, **end; /* what waits for the next batch */
	bool flushing; /* … which is on the agenda */
	int64_t dies_after_commit; /* planned: so many batches from now */
	struct clock_watch clock;
	bool ticking;
	int64_t wakes_ms; /* a tick is planned for then, in true time; 0 */
	bool reloaded; /* the world is the other one */
	int64_t batches, turns, crashes, refused;
};

/* A unit and what becomes of it; lives in the unit's arena. */
struct job {
	struct unit unit; /* first */
	struct job *next;
	/* With the unit's result, or when nobody answers any more (died). */
	void (*then)(struct simulation *, struct job *, bool died);
	void *context; /* the caller's, outlives the job */
	struct line_post *post; /* of a webhook */
	struct event *events; /* copied ones */
	bool wanted; /* staff: a refusal is no failure */
};

/* The folder of audio beside which recordings are kept. */
const char *machine_audio(const struct simulation *);
void machine_make(struct simulation *, const struct loaded *);
/* Opens the database again; it may die doing that, and is tried again. */
void machine_start(struct simulation *);
/* All that was in memory is gone. */
void machine_crash(struct simulation *, enum disk_crash);
void machine_end(struct simulation *);

struct job *job_make(struct simulation *);
/* Into the next batch. */
void job_give(struct simulation *, struct job *);
/* One event of ours, copied. */
struct job *machine_event(struct simulation *, const struct event *,
    void (*then)(struct simulation *, struct job *, bool died));
struct line_post *machine_post(struct simulation *, const char *account);

/* An HTTP request of a provider; THEN hears what it gets, NULL: nothing. */
typedef void hook_answer(
    struct simulation *, void *context, const struct response *);
void machine_hook(struct simulation *, const char *account,
    const struct request *, hook_answer *, void *context);

/* Whatever a batch decided goes out (machine_out.c). */
void machine_act(struct simulation *, const struct actions *);
/* Something may be due: a tick soon (machine_tick.c). */
void machine_poke(struct simulation *);
/* Reads the providers' lists now, and from now on every hour. */
void machine_look(struct simulation *);

#endif
