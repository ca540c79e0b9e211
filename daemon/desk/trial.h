/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * trial.h - a conversation that somebody of the desk tries, with nobody in it
 *
 *     texts -> the line's own turns, over a database in memory -> where it
 *              stands after each, what is known by then, what was answered
 *
 * All of it is played anew for each look: nothing is kept between two, no row
 * of the desk's is read or written, nothing is sent, and a flow that was
 * changed meanwhile shows what it would say now.  The person is made up and
 * knows what the demo knows (demo.h).
 */
#ifndef DESK_TRIAL_H
#define DESK_TRIAL_H

#include "core/action.h"
#include "flow/session.h"
#include "line/world.h"

#define TRIAL_TEXTS_MAX 40
#define TRIAL_TEXT_MAX 1600 /* bytes of one */
#define TRIAL_TASKS_MAX 8

/* What one text did. */
struct trial_turn {
	struct slice text; /* empty: the flow began by itself */
	struct slice said[ACTIONS_MAX]; /* the answers, in order */
	size_t said_count;
	const struct language *language; /* theirs, by then; or NULL */
	struct session session; /* where it stands then */
	const char *flow, *step; /* that spoke last; NULL: none yet */
	const char *tasks[TRIAL_TASKS_MAX]; /* topics for the desk, by it */
	size_t task_count;
	bool looked; /* something was asked over the network, as it were */
	bool erased; /* nothing is known of them any more */
};

struct trial {
	const struct world *world;
	int flow; /* that begins by itself; -1: the first text says which */
	const struct language *language; /* theirs; NULL: not known yet */
	/* A state (core/case_state.h), which every look-up answers; else no
	   look-up gets an answer. */
	struct slice state;
	const struct slice *texts; /* at most TRIAL_TEXTS_MAX */
	size_t text_count;
	/* what comes of it; one more when a flow began by itself */
	struct trial_turn turns[TRIAL_TEXTS_MAX + 1];
	size_t turn_count;
};

int trial_play(
    struct trial *, struct arena *, int64_t now_ms, struct fault *) MUST_CHECK;

#endif
