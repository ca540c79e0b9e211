/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_notice.h - notices in a conversation, and staff who send them
 */
#ifndef CLI_PLAYER_NOTICE_H
#define CLI_PLAYER_NOTICE_H

#include "cli/player.h"

/* A line of the notice that is being written. */
void play_notice(struct player *, const struct script_line *);
/* staff NAME DOES NUMBER; staff NAME cannot DOES NUMBER, of notices. */
void play_staff_notice(struct player *, const struct script_line *);
/* The recordings that were kept for them. */
void player_notice_forget(struct player *);
/* How far the clock may hop while one is running. */
int64_t player_notice_hop(struct player *, int64_t hop_ms);

#endif
