/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * message.h - the life of a text that goes out
 *
 *     waiting -> sending -> sent -> delivered
 *                   |  \       \--> failed
 *                   |   unknown (they may have it: look before sending again)
 *     waiting -> stopped (opted out, cancelled, too late)
 *
 * The words are those of the contract and of the database.  What a provider
 * says comes in any order and over and over, so the moves are made such that
 * every order of the same news ends in the same state.
 */
#ifndef CORE_MESSAGE_H
#define CORE_MESSAGE_H

#include <stdbool.h>

#include "base/text.h"

enum message_state {
	MESSAGE_WAITING,
	MESSAGE_SENDING,
	MESSAGE_SENT,
	MESSAGE_DELIVERED,
	MESSAGE_FAILED,
	MESSAGE_UNKNOWN,
	MESSAGE_STOPPED,
	MESSAGE_STATES, /* how many; also "no such word" */
};

const char *message_state_name(enum message_state);
enum message_state message_state_find(struct slice);

/* Who goes first; how rows of the database are drained. */
enum urgency {
	URGENCY_ANSWER, /* to what somebody wrote; all others are unasked */
	URGENCY_REMINDER,
	URGENCY_URGENT_NOTICE,
	URGENCY_NOTICE,
	URGENCIES, /* how many */
};

/*
 * May a message go from one state to another?  One table of moves, and no way
 * back: what failed or was stopped is not sent again.  That it was delivered
 * is proof, and stands against all else that is said of it.
 */
bool message_may_move(enum message_state from, enum message_state to);

#endif
