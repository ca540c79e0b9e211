/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_call.h - the lines of a conversation that are about a call
 */
#ifndef CLI_PLAYER_CALL_H
#define CLI_PLAYER_CALL_H

#include "cli/player.h"

/* word NULL ends it */
extern const struct player_word player_call_words[];

/* The call rings on, until player_call_passes finds that it was long enough. */
void player_call_ring(struct player *, const struct action *);
void player_call_passes(struct player *, const struct script_line *);
/* The next step of the call: the caller hears it. */
void player_call_hear(struct player *, const struct action *);
/* The made-up provider has the message, or takes it away. */
void player_call_fetch(
    struct player *, const struct script_line *, const struct action *);
/* At the end: messages go. */
void player_call_forget(struct player *);
/* What was heard and nobody expected is a difference. */
void player_call_expect_silence(struct player *, const struct script_line *);

#endif
