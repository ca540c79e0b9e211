/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * follow_up.h - what waits for a person of the desk
 */
#ifndef STORE_FOLLOW_UP_H
#define STORE_FOLLOW_UP_H

#include "store/person.h"

struct follow_up {
	int64_t id;
	int64_t person;
	const char *person_name; /* filled when listed */
	const char *topic; /* "human", "emergency": a word, never free text */
	const char *desk; /* whose it is: "desk", "women", … */
	const char *state; /* open taken waiting done */
	int64_t opened_ms;
	int64_t due_ms;
	int64_t interaction; /* that asked for it */
	bool urgent;
	bool alone; /* never the same as one that is open: a message is heard
		       or not, whatever else its caller left */
	int seconds; /* of the message, filled when listed; 0: none */
};

/*
 * Opens one.  When the person has one of the same topic and desk open already,
 * that one stays the only one (and turns urgent if this is), but for `alone`.
 */
int store_follow_up_open(struct store *, const struct follow_up *, int64_t *id,
    struct fault *) MUST_CHECK;
/* *id of the open one, or 0. */
int store_follow_up_find(struct store *, int64_t person, const char *topic,
    const char *desk, int64_t *id, struct fault *) MUST_CHECK;
int store_follow_up_list(struct store *, bool done_too,
    bool (*each)(void *context, const struct follow_up *), void *context,
    struct fault *) MUST_CHECK;
/* What asked for it; 0 when there is none of that id. */
int store_follow_up_interaction(struct store *, int64_t id,
    int64_t *interaction, struct fault *) MUST_CHECK;
/* *found false when there is none of that id. */
int store_follow_up_close(
    struct store *, int64_t id, bool *found, struct fault *) MUST_CHECK;
/* *open false when it is done, or there is none of that id. */
int store_follow_up_is_open(
    struct store *, int64_t id, bool *open, struct fault *) MUST_CHECK;

#endif
