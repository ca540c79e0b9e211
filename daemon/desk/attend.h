/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * attend.h - what somebody of the desk does in a conversation
 *
 * Each is written into the conversation and into the audit.  Who takes or
 * answers holds the conversation: its flows are silent until it is freed, or
 * until nobody answered for ATTENTION_HOLD_MS.
 */
#ifndef DESK_ATTEND_H
#define DESK_ATTEND_H

#include "base/clock.h"
#include "line/world.h"
#include "store/task.h"

#define ATTEND_AGAIN_MS (2 * MINUTE_MS)
#define ATTEND_TEXT_MAX 1600 /* bytes of an answer or a note */

/* Somebody does something at a moment. */
struct attending {
	struct store *store;
	struct arena *arena;
	int64_t staff, now_ms;
	const char *name; /* of the staff, or NULL */
	struct person *person;
};

struct desk_call;

/* Who asks for something, with PERSON, who may be loaded later. */
struct attending attend_as(const struct desk_call *, struct person *);

/* Why not, in words for the page: "stopped", "held", …; NULL: it is done. */
typedef const char *attend_refusal;

/* Holds the conversation; refused ("held") while somebody else does. */
int attend_take(
    const struct attending *, attend_refusal *, struct fault *) MUST_CHECK;
/* The flows speak again; refused ("held") while somebody else holds it. */
int attend_free(
    const struct attending *, attend_refusal *, struct fault *) MUST_CHECK;
/* It has been read up to now. */
int attend_read(const struct attending *, struct fault *) MUST_CHECK;
/*
 * A text to the person, by the outbox; the same again within ATTEND_AGAIN_MS
 * is the same text, and goes once.  Refused: "held" by somebody else,
 * "stopped", "never", "silent" (and they did not write of late), "no-account".
 */
int attend_answer(const struct attending *, const struct account *accounts,
    size_t account_count, struct slice text, attend_refusal *,
    struct fault *) MUST_CHECK;
/*
 * Rings PHONE, which is NAME's, to connect them with the person, who sees the
 * line's number.  Refused as an answer is, and "no-calls".
 */
int attend_call(const struct attending *, const struct world *,
    const struct phone_number *phone, const char *name, attend_refusal *,
    struct fault *) MUST_CHECK;
/* What the desk knows of them: NULL stays.  A language counts as chosen. */
int attend_describe(const struct attending *, const enum safety *,
    const struct language *, struct fault *) MUST_CHECK;
/* What somebody says of themselves at the desk; what is NULL stays. */
struct attend_known {
	const char *name; /* as they want to be called; "": none */
	const char *lists; /* of the desk, parted by ";"; "": none */
	const char *consent; /* to notices, as they said it; "": taken back */
};

/*
 * Writes it down: consent with the day and a line in the conversation.  What
 * people chose themselves of a list stands (store/list.h).
 */
int attend_know(const struct attending *, const struct attend_known *,
    struct fault *) MUST_CHECK;
int attend_note(
    const struct attending *, struct slice text, struct fault *) MUST_CHECK;

/* What becomes of a task; what is zero stays as it is. */
struct attend_change {
	const char *state; /* taken, waiting, done, open */
	const char *desk; /* to whom it is handed over */
	bool leave; /* nobody's from then on */
	int64_t to; /* or: whose it is */
	int64_t due_ms;
	struct slice note; /* said with it */
	const char *of; /* whose it was when it was looked at, by name; NULL */
};

/* "colleague" when it is done, is somebody else's and was not seen to be theirs;
   "taken" when it is somebody else's and is to be taken, "ended" when it is
   done and is; "same" when that desk
   has one of the same kind. */
int attend_change(const struct attending *, struct task *,
    const struct attend_change *, attend_refusal *, struct fault *) MUST_CHECK;
/*
 * A task that the desk gives itself, changed so at once: the next step with
 * somebody, of whom that desk then has one, the same if it was there.
 */
int attend_open(const struct attending *, const struct attend_change *,
    attend_refusal *, struct fault *) MUST_CHECK;

#endif
