/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_send.h - the lines of a conversation that are about what goes to many
 * people, and by which way
 */
#ifndef CLI_PLAYER_SEND_H
#define CLI_PLAYER_SEND_H

#include "cli/player_place.h"

/* word NULL ends it */
extern const struct player_word player_send_words[];

/* The account of this name, or NULL with a difference. */
struct account *player_account(
    struct player *, const struct script_line *, size_t index);

#endif
