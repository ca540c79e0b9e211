/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * session.h - where one conversation stands between two turns
 *
 * Kept by name (flow, step, line of the step), so that it survives a reload of
 * the flows: what is not there any more ends the conversation, politely.
 */
#ifndef FLOW_SESSION_H
#define FLOW_SESSION_H

#include <stdbool.h>
#include <stdint.h>

#include "flow/program.h"

#define SESSION_VARIABLES 16
#define SESSION_TRIES 8
#define SESSION_DEPTH 4
#define VARIABLE_NAME_SIZE 32
#define VARIABLE_SIZE 200
#define SESSION_MAX_BYTES 6000

struct place {
	int step; /* -1: nowhere */
	int op;
};

struct variable {
	char name[VARIABLE_NAME_SIZE];
	char value[VARIABLE_SIZE];
};

#define ROUTE_NONE (-1) /* of tries: a wrong answer without a way of its own */
#define ROUTE_SILENT (-2) /* silence on a call without one */

struct tries {
	struct place place;
	int route;
	int count;
};

struct session {
	struct place at; /* the op that waits; step -1: no conversation */
	struct place back[SESSION_DEPTH]; /* where `end` goes back to */
	size_t depth;
	struct variable variables[SESSION_VARIABLES];
	size_t variable_count;
	struct tries tries[SESSION_TRIES];
	size_t tries_count;
	char source[VARIABLE_NAME_SIZE]; /* what was looked up and found, */
	int64_t found; /* and its id; 0 for nothing */
};

/* No conversation. */
void session_clear(struct session *);
bool session_waits(const struct session *);

/* What is kept and read again; an empty slice is no conversation. */
struct slice session_write(
    const struct session *, const struct program *, struct arena *);
/* -1 when it names what is gone (cleared then). */
int session_read(
    struct session *, const struct program *, struct slice) MUST_CHECK;

/* Past SESSION_VARIABLES names the oldest goes. */
void session_set(struct session *, const char *name, struct slice value);
/* Empty when it is not set. */
struct slice session_get(const struct session *, const char *name);
/* Counts one more try of a route at a place, and returns how many. */
int session_try(struct session *, struct place, int route);
/* Forgets the tries of a route at a place. */
void session_forget_tries(struct session *, struct place, int route);

#endif
