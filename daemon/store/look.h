/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * look.h - what is looked up over the network, and the manners on the way
 *
 * A row is one person's question about one number at one source: it waits its
 * turn, remembers what came, and is asked again daily when the person agreed.
 * What it says is forgotten two days after it was last of use.
 */
#ifndef STORE_LOOK_H
#define STORE_LOOK_H

#include "base/arena.h"
#include "store/person.h"

enum look_phase {
	LOOK_HELD = -1, /* a caller waits on the line, or will hear it next */
	LOOK_ASKED = 0, /* somebody waits for the answer right now */
	LOOK_LATE, /* they were told that we write */
	LOOK_KEEP, /* asked again every day */
	LOOK_DONE, /* only remembered */
};

struct look {
	int64_t id;
	const char *source; /* name in the settings */
	int64_t person;
	const char *account; /* that answers go by */
	int64_t interaction; /* that asked */
	int64_t answered; /* row that caused the answers; 0: none yet */
	const char *number;
	struct slice conversation; /* where it waits, as the flows keep it */
	const char *state; /* what it was found in last, or NULL */
	const char *told; /* what the person knows of, or NULL */
	enum look_phase phase;
	int attempts; /* that failed, in a row */
	int days_left;
	int64_t asked_ms;
	int64_t due_ms; /* not before */
	int64_t looked_ms; /* when STATE was found; 0: never */
};

int store_look_add(struct store *, struct look *, struct fault *) MUST_CHECK;
/* Writes all but whose it is and what it is about. */
int store_look_save(
    struct store *, const struct look *, struct fault *) MUST_CHECK;
int store_look_by_id(struct store *, struct arena *, int64_t id, struct look *,
    bool *found, struct fault *) MUST_CHECK;
/* The one that a text asked for. */
int store_look_by_cause(struct store *, struct arena *, int64_t interaction,
    struct look *, bool *found, struct fault *) MUST_CHECK;
/* The last answer about a number since then, whoever asked. */
int store_look_by_number(struct store *, struct arena *, const char *source,
    struct slice number, int64_t since_ms, struct look *, bool *found,
    struct fault *) MUST_CHECK;
/* A person's own that is not done. */
int store_look_open(struct store *, struct arena *, int64_t person,
    const char *source, struct slice number, struct look *, bool *found,
    struct fault *) MUST_CHECK;
/* The one that a caller waits for. */
int store_look_held(struct store *, struct arena *, int64_t person,
    struct look *, bool *found, struct fault *) MUST_CHECK;
/* Whose turn it is: who waits first, then by time. */
int store_look_next(struct store *, struct arena *, const char *source,
    int64_t now_ms, struct look *, bool *found, struct fault *) MUST_CHECK;
/* Those that were done before then. */
int store_look_forget(
    struct store *, int64_t before_ms, struct fault *) MUST_CHECK;

struct source {
	const char *name;
	int64_t next_ms; /* no request before */
	int64_t busy; /* look under way, or 0 */
	int64_t busy_ms; /* since when */
	int failures; /* in a row */
	int64_t blocked; /* follow-up that says so; no request while open */
	int64_t day; /* as yyyymmdd, of the count */
	int asked; /* requests on that day */
};

/* One that was never asked is all zero. */
int store_source_get(struct store *, const char *name, struct source *,
    struct fault *) MUST_CHECK;
int store_source_put(
    struct store *, const struct source *, struct fault *) MUST_CHECK;

#endif
