/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * simulation.h - one run: a line that ships, in a world that is made up
 *
 *     people, staff -> telecom -> webhook -> machine: read, turn, commit -> disk
 *     faults (clock, disk, provider)            |
 *     promises <- what left, what is in the database
 *
 * True time runs in milliseconds from the start of the run; the clock on the
 * wall is what the daemon sees, and can be set.
 */
#ifndef TESTS_SIMULATE_SIMULATION_H
#define TESTS_SIMULATE_SIMULATION_H

#include "base/clock.h"
#include "chance.h"
#include "line/line.h"
#include "serve/load.h"
#include "story.h"

struct simulation;
struct machine;
struct telecom;
struct town;
struct ledger;

/* How much happens in a run, chosen by its seed. */
struct plan {
	int people;
	int64_t length_ms;
	int64_t every_ms; /* somebody does something so often, about */
	int faults_in; /* one trouble in so many happenings; 0: none */
	bool power; /* crashes are of the machine as a whole too */
};

/* Something that happens at a moment of true time. */
typedef void happening(struct simulation *, void *context);

struct due {
	int64_t at_ms;
	uint64_t order; /* of those of the same moment */
	happening *happens;
	void *context;
};

struct agenda {
	struct due *heap;
	size_t count, room;
	uint64_t order;
};

struct simulation {
	uint64_t seed;
	struct plan plan;
	const struct loaded *loaded, *other; /* … after a reload */
	struct arena *arena; /* of all of the run */
	int64_t true_ms; /* since the run began */
	int64_t start_ms; /* what the clock on the wall showed then */
	int64_t set_ms; /* it was set ahead by so much since */
	int64_t stepped_ms; /* true time at which it was set last */
	struct agenda agenda;
	struct machine *machine;
	struct telecom *telecom;
	struct town *town;
	struct ledger *ledger;
	const char *folder; /* of this run alone */
	const char *database; /* in it */
	bool calm; /* no trouble any more: what is owed has to be kept */
	bool over; /* a promise was broken: nothing goes on */
	const char *broken; /* its name */
};

/* What the daemon sees, and what people's phones show. */
int64_t wall_ms(const struct simulation *);
int64_t phone_ms(const struct simulation *);

/* HAPPENS is called with CONTEXT after a while. */
void later(struct simulation *, int64_t after_ms, happening *, void *context);
/* All that is due until then, in order; the clock stands there afterwards. */
void run_until(struct simulation *, int64_t true_ms);

/* Ends the run: PROMISE is not kept.  The sentence names nobody. */
void broke(struct simulation *, const char *promise, const char *format, ...)
    PRINTF_LIKE(3, 4);

#endif
