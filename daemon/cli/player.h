/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player.h - plays one conversation in plain text against the real line
 *
 *     < person -> event -> turn -> commit -> texts -> > expected
 *
 * The flows, the words, the turns and the database are those that ship; only
 * the clock and the outside are made up.
 */
#ifndef CLI_PLAYER_H
#define CLI_PLAYER_H

#include "base/script.h"
#include "cli/player_ear.h"
#include "line/line.h"
#include "serve/load.h"

#define PLAYER_KEY "a key for conversations in tests" /* 32 bytes */
#define PLAYER_ACCOUNTS_MAX 3

struct player {
	struct arena *arena; /* of the conversation */
	struct loaded *loaded;
	struct world world; /* the loaded one, with what `set` changed */
	/* The first is "main". */
	struct account accounts[PLAYER_ACCOUNTS_MAX];
	bool down[PLAYER_ACCOUNTS_MAX]; /* nothing goes by it */
	struct store *store;
	const char *database, *recordings;
	int64_t now_ms;
	struct heard_text heard[HEARD_MAX]; /* went out, not yet expected */
	size_t heard_count;
	struct went went[WENT_MAX]; /* the last ones, in a ring */
	size_t went_count;
	int64_t last_message;
	int next_status; /* what a provider answers to the next send … */
	const char *next_account; /* … by this account; NULL: by any */
	int sequence;
	struct world_lookup lookups[LOOKUPS_MAX];
	struct slice says[LOOKUPS_MAX]; /* what each of them says */
	int asked; /* requests to all of them */
	struct event late; /* what one of them says when the clock runs */
	bool is_late; /* … is on its way */
	struct player_call call; /* the one at the ear */
	struct player_call held[HELD_MAX]; /* the others; not ON: free */
	struct desk_hours desks[DESKS_MAX]; /* that `desk` made */
	struct ringing ringing[RINGING_MAX];
	size_t ringing_count;
	const char *notice; /* that is being written, or NULL */
	bool over; /* the first difference was found */
};

/* A line of a conversation by its first word. */
struct player_word {
	const char *word;
	void (*play)(struct player *, const struct script_line *);
	bool silent; /* only when nothing unexpected went out before it */
};

/* Opens a database of its own in a folder that is there only for it. */
int player_start(struct player *, struct loaded *, const char *folder,
    struct fault *) MUST_CHECK;
void player_stop(struct player *);

/* Plays a line; the first difference is printed and ends the conversation. */
void player_line(struct player *, const struct script_line *);
/* What went out and nobody expected is a difference too. */
void player_expect_silence(struct player *, const struct script_line *);

/* One difference, at LINE. */
void player_differs(struct player *, const struct script_line *,
    const char *format, ...) PRINTF_LIKE(3, 4);

/* DATE TIME at two words; -1 when they are not. */
int64_t player_moment(const struct script_line *, size_t index);

/* Are two texts the same to who reads them? */
bool player_is_same(struct player *, struct slice, struct slice);

/* What was heard at INDEX was expected. */
void player_take(struct player *, size_t index);

/* An event happens; what goes out is heard. */
void player_event(
    struct player *, const struct script_line *, const struct event *);
/* Time passes, and what falls due meanwhile goes out. */
void player_wait(struct player *, const struct script_line *, int64_t ms);

#endif
