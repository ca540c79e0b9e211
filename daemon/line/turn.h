/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * turn.h - one event, all of what it does
 *
 * Plain synchronous code over one database handle: time, chance and the
 * outside are arguments, so the same events give the same actions and the same
 * rows.  A turn that fails is undone alone, and only its own caller hears it.
 */
#ifndef LINE_TURN_H
#define LINE_TURN_H

#include "core/action.h"
#include "core/event.h"
#include "line/world.h"
#include "store/interaction.h"

struct turn {
	struct store *store;
	const struct world *world;
	struct arena *arena; /* of the unit: actions live in it */
	const struct event *event;
	int64_t now_ms;
	struct actions actions;
	/* for the log line: words, never what was said */
	const char *outcome; /* "answered", "repeated", "quiet", … */
	char person[PERSON_NAME_SIZE];
	const char *flow;
	/* The desk of what the texts at hand tell ("women"), or NULL: their
	   rows are that desk's alone (store/border.h). */
	const char *desk;
};

/* Inside a transaction and a savepoint of the caller's. */
int turn_run(struct turn *, struct fault *) MUST_CHECK;

/* What each kind of event does; turn_run calls them. */
int turn_text(struct turn *, struct fault *) MUST_CHECK;
/* A person of the desk may know better what time it is. */
int turn_clock_jumped(struct turn *, struct fault *) MUST_CHECK;
int turn_tick(struct turn *, struct fault *) MUST_CHECK;
int turn_looked(struct turn *, struct fault *) MUST_CHECK;
int turn_late(struct turn *, struct fault *) MUST_CHECK;

struct message_change;
/* Moves a message as far as it may; who made one that failed hears of it. */
int turn_settle(
    struct turn *, const struct message_change *, struct fault *) MUST_CHECK;

/* Adds an action; past ACTIONS_MAX it is left out, since turns are bounded. */
void turn_act(struct turn *, const struct action *);

#endif
