/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_staff.h - somebody at the desk, in a conversation in plain text
 */
#ifndef CLI_PLAYER_STAFF_H
#define CLI_PLAYER_STAFF_H

#include "cli/player.h"

void play_staff(struct player *, const struct script_line *);

#endif
