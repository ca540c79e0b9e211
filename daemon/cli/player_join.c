/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_join.c - the lines of a conversation that are about several calls
 *
 *     on +39…      the lines below are of the call of that number
 *     connected    it is joined with another: they can talk
 *     left         who it was joined with hung up, or is not there any more
 */
#include "cli/player_join.h"

#include <string.h>

void
player_join_hold(struct player *player, const struct script_line *line)
{
	size_t i = 0;

	while (i < HELD_MAX && player->held[i].on)
		i++;
	if (i == HELD_MAX)
		player_differs(player, line, "too many calls at once");
	else if (player->call.on)
		player->held[i] = player->call;
}

static bool
is_of(const struct player_call *call, const struct script_line *line)
{
	return call->on &&
	    script_is(line, 1, call->placed ? call->to : call->from);
}

/* on +39… */
static void
play_on(struct player *player, const struct script_line *line)
{
	struct player_call call;
	size_t i = 0;

	while (i < HELD_MAX && !is_of(&player->held[i], line))
		i++;
	if (i == HELD_MAX) {
		player_differs(player, line, "there is no such call");
		return;
	}
	call = player->held[i];
	call.last_message = player->call.last_message;
	player->held[i] = player->call;
	player->call = call;
}

/* connected: whoever else is joined now has to be in the same room */
static void
play_connected(struct player *player, const struct script_line *line)
{
	const struct call_wait *wait = &player->call.script.wait;
	size_t i;

	if (!player->call.on || wait->then != CALL_JOIN ||
	    player->call.said < player->call.script.spoken_count) {
		player_differs(player, line, "they are not connected");
		return;
	}
	player->call.joined = true;
	for (i = 0; i < HELD_MAX; i++) {
		const struct player_call *other = &player->held[i];

		if (other->on && other->joined &&
		    strcmp(other->script.wait.room, wait->room) != 0)
			player_differs(
			    player, line, "they are in different rooms");
	}
}

/* left */
static void
play_left(struct player *player, const struct script_line *line)
{
	struct player_call *call = &player->call;
	struct event event = {.kind = EVENT_KEYS,
	    .account = "main",
	    .remote_id = call->remote_id,
	    .from = call->from,
	    .to = call->to,
	    .text = {"", 0},
	    .placed = call->placed,
	    .call = call->script.call,
	    .step = call->script.step};

	if (!call->on || !call->joined) {
		player_differs(player, line, "they are not connected");
		return;
	}
	call->last = event;
	player_event(player, line, &event);
}

const struct player_word player_join_words[] = {
    {"on", play_on, true},
    {"connected", play_connected, false},
    {"left", play_left, true},
    {NULL, NULL, false},
};
