/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * caller.h - one caller during one turn: read, let the flows speak, write
 *
 * Caller ID proves nothing and may be withheld: a caller without a number is
 * served like everybody else, only nothing is kept about them but the call.
 */
#ifndef LINE_CALLER_H
#define LINE_CALLER_H

#include "flow/call.h"
#include "line/host.h"
#include "line/turn.h"
#include "store/call.h"
#include "store/placed.h"

struct caller {
	struct turn *turn;
	struct call call;
	struct placed placed; /* when it is one of ours, just answered */
	struct person person; /* id 0: withheld their number */
	bool new_person;
	int64_t rang; /* its first interaction, when nobody answered it yet */
	int64_t last; /* interaction of this turn */
	bool held; /* waited for a look-up when the turn began */
	struct host host;
	struct talk talk;
	struct session session;
	struct values values;
};

/*
 * The call that the event is of: by the id in its address, else by the
 * provider's.  *found false: there is none such.
 */
int caller_find(struct caller *, bool *found, struct fault *) MUST_CHECK;
/* Who calls, from the event's number. */
int caller_read_person(struct caller *, struct fault *) MUST_CHECK;

/* Adds a row about this call; it is then the last of this turn. */
int caller_note(struct caller *, enum direction, enum interaction_kind,
    const char *remote_id, struct slice text, struct fault *) MUST_CHECK;

/* Lets the flows speak: TAKE is what of flow/call.h does it. */
void caller_talk(
    struct caller *, void (*take)(struct talk *, const struct caller *));

/* Answers a call with nothing but CALL_HANG_UP or CALL_REJECT. */
void caller_turn_away(struct turn *, enum call_then);
/* Writes what was said and where the call stands; answers it. */
int caller_answer(struct caller *, struct fault *) MUST_CHECK;
/* Answers what was answered before. */
int caller_repeat(struct caller *, struct fault *) MUST_CHECK;
/* Who waited for a look-up does so no more: last, when all else is written. */
int caller_let_go(struct caller *, struct fault *) MUST_CHECK;
/* Writes the call and what is new about the person. */
int caller_save(struct caller *, struct fault *) MUST_CHECK;

#endif
