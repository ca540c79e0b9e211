/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * host.h - what the flows may ask and change, over the database
 */
#ifndef LINE_HOST_H
#define LINE_HOST_H

#include "flow/talk.h"
#include "line/desk_task.h"
#include "line/turn.h"
#include "store/call.h"
#include "store/look.h"

#define TASKS_MAX 4 /* follow-ups of one turn */

/* Lives for one turn.  What fails is kept and fails the turn at its end. */
struct host {
	struct turn *turn;
	struct person *person;
	struct follow_up tasks[TASKS_MAX]; /* opened when the text is written */
	size_t task_count;
	bool erase; /* the person asked to be forgotten */
	const struct session *session; /* of the conversation under way */
	const struct call *call; /* under way; NULL: a text */
	const char *room; /* in which it is joined with another; or NULL */
	struct look look; /* a question to the network, when LOOKS */
	bool looks;
	const char *calls; /* FLOW.STEP that they are to be called for; NULL */
	bool failed;
	struct fault fault;
};

struct flow_host host_functions(struct host *);

/* Opens what the turn left for the desk; INTERACTION is the row that came in. */
int host_open_tasks(
    struct host *, int64_t interaction, struct fault *) MUST_CHECK;
/* Takes the person out, if that is what they asked for. */
int host_erase(struct host *, struct fault *) MUST_CHECK;

#endif
