/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * unasked.h - texts that nobody asked for: to whom, when, in which words
 *
 * Reminders and offers of slots go this one way, so that STOP, safety levels
 * and quiet hours hold for all of them alike.
 */
#ifndef LINE_UNASKED_H
#define LINE_UNASKED_H

#include "line/host.h"

enum judged {
	JUDGED_GO,
	JUDGED_DROP, /* nobody has to hear of it any more */
	JUDGED_WAIT,
	JUDGED_MISSED, /* they should hear of it, but not by a text */
};

struct unasked {
	struct turn *turn;
	struct person person; /* filled by unasked_judge, as is … */
	struct quiet_hours quiet; /* … when nothing may wake them */
	int64_t limit_ms; /* later it is of no use */
	int64_t wait_until_ms; /* of JUDGED_WAIT */
	bool no_way; /* no account carries it; filled by unasked_send */
	/* for what is said */
	const char *flow, *source;
	int64_t id;
	const char *reminder; /* the flow's {reminder}, or NULL */
	const struct language *language; /* when theirs is not known */
};

/* May PERSON be written to, now? */
int unasked_judge(
    struct unasked *, int64_t person, enum judged *, struct fault *) MUST_CHECK;
/*
 * Says what the flow says: rows, and messages that wait to be sent.  *message
 * is the first of them, which stands for all; 0: a value was missing, or no
 * account carries it, and nothing goes.
 */
int unasked_send(struct unasked *, int64_t *message, struct fault *) MUST_CHECK;
/* *first is the one that stands for MESSAGE: itself, or what it goes on with. */
int unasked_first(
    struct turn *, int64_t message, int64_t *first, struct fault *) MUST_CHECK;
/* A task for a person of DESK, within hours and before LIMIT; for the general
   desk when there is no such one (NULL). */
int unasked_follow_up(struct turn *, const char *desk, int64_t person,
    const char *topic, int64_t interaction, int64_t limit_ms,
    struct fault *) MUST_CHECK;
/* Can anything be sent unasked: an account, and the flow that says it? */
bool unasked_can(const struct turn *, const char *flow);

#endif
