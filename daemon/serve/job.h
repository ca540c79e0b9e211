/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * job.h - a unit of the line, and what is done when it comes back
 */
#ifndef SERVE_JOB_H
#define SERVE_JOB_H

#include "line/line.h"
#include "serve/metrics.h"

struct daemon;
struct loaded;
struct server;

enum unit_from { FROM_WEB, FROM_PHONE, FROM_CONTROL, FROM_DESK, FROM_SELF };

/* A unit and where it came from; lives in the unit's arena. */
struct job {
	struct unit unit; /* first: the line hands it back by this */
	enum unit_from from;
	struct server *server;
	const char *account; /* of FROM_WEB, and of what a provider said */
	enum metric_kind kind;
	bool listens; /* of FROM_WEB: a caller hears the answer */
	int64_t began_us;
	void (*then)(struct daemon *, struct job *); /* of FROM_SELF, or NULL */
	struct loaded *old; /* of a reload: what nobody uses any more */
};

struct job *job_new(struct daemon *, size_t arena_max); /* our own */
/* Into the line; false when it is full, and the job is then the caller's. */
bool job_put(struct daemon *, struct job *) MUST_CHECK;
/* It goes with its arena, in which it lies itself. */
void job_drop(struct job *);
/* daemon.c: answers whoever the job came from. */
void job_finish(struct daemon *, struct job *);

#endif
