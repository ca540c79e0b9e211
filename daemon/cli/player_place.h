/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_place.h - the lines of a conversation that are about calls of ours
 */
#ifndef CLI_PLAYER_PLACE_H
#define CLI_PLAYER_PLACE_H

#include "cli/player.h"

/* word NULL ends it */
extern const struct player_word player_place_words[];

/* A phone rings. */
void player_place_ring(
    struct player *, const struct script_line *, const struct action *);
/* The provider's id of a call that is placed. */
const char *player_place_id(struct player *, int64_t call);
/* A call of ours is to end: its phone, if it still rings, stops. */
void player_place_stop(struct player *, const struct action *);
/* One that nobody expected is a difference. */
void player_place_expect_silence(struct player *, const struct script_line *);

#endif
