/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_look.h - what a place on the network says in a conversation
 */
#ifndef CLI_PLAYER_LOOK_H
#define CLI_PLAYER_LOOK_H

#include "cli/player.h"

/* Carries out what a turn wants looked up. */
void player_look(
    struct player *, const struct script_line *, const struct actions *);
/* What was too slow for a caller comes now. */
void player_look_comes(struct player *, const struct script_line *);
/* lookup permit ready */
void player_says(struct player *, const struct script_line *);

#endif
