/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk_web.h - the desk page over HTTP: its files, its requests, its events
 *
 *     GET  /desk/            -> the page, from the program itself
 *     *    /desk/api/…       -> the desk's thread, then the line's, then back
 *     GET  /desk/api/events  -> desk_events.h
 */
#ifndef SERVE_DESK_WEB_H
#define SERVE_DESK_WEB_H

#include "desk/desk.h"
#include "serve/daemon_inside.h"

/* A request of the page; lives in an arena of its own. */
struct desk_job {
	struct job job; /* first: the line hands it back by its unit */
	struct desk_call call;
	struct loaded *loaded; /* that the call uses */
	/* of an errand: what is done when it comes back */
	void (*then)(struct daemon *, struct desk_job *);
};

/* Whether the request was for the desk page; then it was taken care of. */
bool desk_web_request(
    struct daemon *, uint64_t id, const struct request *) MUST_CHECK;
/* What the desk's thread is done with. */
void desk_web_look(struct daemon *);
/* After its turn in the line. */
void desk_web_answer(struct daemon *, struct job *);
/* Ends the thread; what it still has goes into the line. */
void desk_web_stop(struct daemon *);

/* A job of our own for the desk's thread; false when it is full. */
bool desk_web_errand(struct daemon *, struct desk_job *) MUST_CHECK;
/* A child is done with what a call asked of it (child.h). */
void desk_web_go_on(struct daemon *, struct desk_job *);
/* Sends what the call was answered with; ends the job. */
void desk_web_send(struct daemon *, struct desk_job *);
struct desk_job *desk_job_of(struct desk_call *);
struct desk_job *desk_job_new(struct daemon *);
void desk_job_free(struct daemon *, struct desk_job *);

#endif
