/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * message.h - the life of a text that goes out
 *
 *     waiting -> sending -> sent -> delivered
 *                   |  \       \--> failed
 *                   |   unknown (they may have it: look before sending again)
 *     waiting -> stopped (opted out, cancelled, too late)
 *
 * The words are those of the contract and of the database.
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

/*
 * May a message go from one state to another?  One table of moves, and no way
 * back: what was delivered, failed or stopped stays so.
 */
bool message_may_move(enum message_state from, enum message_state to);

#endif
