/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * message.c - the life of a text that goes out
 */
#include "core/message.h"

static const char *const names[MESSAGE_STATES] = {
    "waiting", "sending", "sent", "delivered", "failed", "unknown", "stopped"};

#define TO(state) (1u << MESSAGE_##state)

static const unsigned moves[MESSAGE_STATES] = {
    [MESSAGE_WAITING] = TO(SENDING) | TO(SENT) | TO(DELIVERED) | TO(FAILED) |
	TO(UNKNOWN) | TO(STOPPED),
    [MESSAGE_SENDING] = TO(WAITING) | TO(SENT) | TO(DELIVERED) | TO(FAILED) |
	TO(UNKNOWN) | TO(STOPPED),
    [MESSAGE_SENT] = TO(DELIVERED) | TO(FAILED) | TO(STOPPED),
    [MESSAGE_FAILED] = TO(DELIVERED) | TO(STOPPED),
    [MESSAGE_STOPPED] = TO(DELIVERED),
    [MESSAGE_UNKNOWN] =
	TO(WAITING) | TO(SENT) | TO(DELIVERED) | TO(FAILED) | TO(STOPPED),
};

const char *
message_state_name(enum message_state state)
{
	return names[state];
}

enum message_state
message_state_find(struct slice word)
{
	enum message_state state = 0;

	while (state < MESSAGE_STATES && !slice_is(word, names[state]))
		state++;
	return state;
}

bool
message_may_move(enum message_state from, enum message_state to)
{
	return from < MESSAGE_STATES && (moves[from] & 1u << to) != 0;
}
