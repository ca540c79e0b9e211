/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_join.h - the lines of a conversation that are about several calls
 */
#ifndef CLI_PLAYER_JOIN_H
#define CLI_PLAYER_JOIN_H

#include "cli/player.h"

/* word NULL ends it */
extern const struct player_word player_join_words[];

/* The call at the ear goes on, while another is looked at. */
void player_join_hold(struct player *, const struct script_line *);

#endif
