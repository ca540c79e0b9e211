/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * place.h - calls that the line places
 *
 *     place_call -> outbox -> ACTION_PLACE -> a phone rings
 *       EVENT_CALL, placed   somebody answered: the flow begins   delivered
 *       …, a machine         nothing is said                      failed
 *       EVENT_CALL_ENDED     busy, nobody, rung off too soon      failed
 *
 * They go through the outbox as texts do, so what holds for a text holds for
 * them.  A call is delivered when something of its own flow was heard: before
 * that comes the flow that `answers called`, which says nothing of us.  Who
 * placed one hears of its failure where failed texts are told (after_move).
 */
#ifndef LINE_PLACE_H
#define LINE_PLACE_H

#include "line/caller.h"

/* A call that somebody is to get. */
struct placing {
	struct person *person; /* its chain goes on; NULL: a number alone, of
				  nobody who is to be known */
	const struct phone_number *to; /* of NULL person */
	const struct account *account; /* and no other; NULL: whichever can */
	const char *flow; /* begins when it is answered; or FLOW.STEP */
	const char *source; /* what was found there stands in its texts; … */
	int64_t found; /* … NULL and 0: nothing */
	const struct language *language; /* NULL: theirs */
	enum purpose purpose;
	int64_t notice; /* that it tells; 0: none */
	bool urgent; /* that notice */
	enum interaction_kind kind; /* KIND_CALL, KIND_REMINDER, … */
	const char *note; /* for the log; NULL */
	int64_t cause; /* the row that made us call; 0 */
	int64_t due_ms, last_ms; /* not before, not after (0: whenever) */
};

/*
 * Puts a call into the outbox; *id is its row, or 0 when no account can call.

 */
int place_call(struct turn *, const struct placing *, int64_t *id,
    struct fault *) MUST_CHECK;

/* Can any account call? */
bool place_can(const struct world *);

/* A call of ours was answered, for the first time. */
int place_answered(struct caller *, struct fault *) MUST_CHECK;
/* After the flows spoke: did they hear what the call is for? */
int place_heard(struct caller *, struct fault *) MUST_CHECK;
/* A call ended: if it was one of ours, did they hear what it is for? */
int place_over(struct caller *, struct fault *) MUST_CHECK;

/*
 * place_lost.c: on every tick, those that must be over long since and of which
 * nobody told how they ended.
 */
int place_lost(struct turn *, struct fault *) MUST_CHECK;
/* Who rang spoke to nobody; INTERACTION is where it shows. */
int place_missed(struct turn *, int64_t person, int64_t interaction,
    struct fault *) MUST_CHECK;
struct message;
/* MESSAGE never goes: who rang, or asked for a call, is a task for the desk. */
int place_not_placed(
    struct turn *, const struct message *, struct fault *) MUST_CHECK;

#endif
