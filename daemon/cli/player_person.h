/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_person.h - the people of a conversation, and what the desk notes of them
 */
#ifndef CLI_PLAYER_PERSON_H
#define CLI_PLAYER_PERSON_H

#include "cli/player.h"

/* Whom the line names; NULL and -1 when that is nobody. */
struct person *player_person(struct player *, const struct script_line *);
int player_number(struct player *, const struct script_line *, size_t index,
    struct phone_number *) MUST_CHECK;
void play_person(struct player *, const struct script_line *);

#endif
