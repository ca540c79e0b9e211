/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * outbox.h - texts that go out by a request of ours, and how all texts fared
 *
 * A row of `message` has the id of its interaction.  An answer inside a
 * webhook's answer gets a row only when a receipt for it comes.
 *
 * Whoever has something to send adds a row and is done; line/outbox.h drains
 * them.  A row should be added when its moment is near, not weeks before: for
 * many people at once, a window of them ahead of what is being sent.
 */
#ifndef STORE_OUTBOX_H
#define STORE_OUTBOX_H

#include "base/arena.h"
#include "core/message.h"
#include "store/person.h"

/* When an `unknown` is looked up again that a person has to look at. */
#define MESSAGE_NEVER_MS INT64_C(0x7FFFFFFFFFFF)

struct message {
	int64_t id; /* of its interaction */
	int64_t person;
	/* The one to go by; when it may not be PINNED to it, another takes
	   over when this one cannot. */
	const char *account;
	bool pinned; /* an answer comes from the number that was written to */
	struct phone_number to;
	const struct language *language; /* chooses the account; NULL: any */
	struct slice text;
	enum message_state state;
	enum urgency urgency;
	enum purpose purpose;
	int64_t notice; /* that it is part of; 0 */
	int64_t due_ms; /* not before; of `unknown` when to look again */
	int64_t last_ms; /* not after, and not delivered after; 0: no end */
	/* filled when read */
	bool call; /* store/placed.h says which; it has no text */
	int attempts;
	int64_t began_ms; /* when it was last handed to a provider */
	int looks; /* into the provider's list, since it is `unknown` */
	bool resent; /* it was not in that list and went once more */
	int64_t cost; /* booked for it, in millionths of a euro */
};

int store_message_add(
    struct store *, const struct message *, struct fault *) MUST_CHECK;
/* Of one account and urgency: those that are due, oldest first. */
int store_message_due(struct store *, struct arena *, const char *account,
    enum urgency, int64_t now_ms, struct message *list, size_t max,
    size_t *count, struct fault *) MUST_CHECK;
/*
 * The next account, in the order of the alphabet, that rows wait for; also
 * one that the settings do not know any more.  *found false after the last.
 */
int store_message_lane(struct store *, const char *after, char *account,
    size_t size, bool *found, struct fault *) MUST_CHECK;
/* Texts that are `unknown` whose moment to look has come, oldest first. */
int store_message_unknown(struct store *, struct arena *, int64_t now_ms,
    struct message *list, size_t max, size_t *count, struct fault *) MUST_CHECK;
int store_message_get(struct store *, struct arena *, int64_t id,
    struct message *, bool *found, struct fault *) MUST_CHECK;

struct message_change {
	int64_t id;
	enum message_state to;
	const char *remote_id; /* NULL: as it was; so is 0 for the next three */
	int error;
	int parts;
	int64_t due_ms; /* of a move back to waiting, or of `unknown` */
	int64_t at_ms;
	const char *account; /* goes another way; NULL: as it was */
	/* The provider's own answer to that attempt: old news is ignored, and
	   its remote id counts more than that of a receipt.  0: a receipt. */
	int attempt;
	bool found; /* what their list says; only of what is `unknown` still */
	bool priced; /* COST is what is booked for it from now on … */
	bool guessed; /* … if their count of PARTS is news */
	int64_t cost;
};

/* What came of a change, and how the row was before it. */
struct message_moved {
	bool moved;
	enum message_state from; /* MESSAGE_STATES: there was no row */
	char account[40];
	int attempts, parts;
	int64_t began_ms;
	int64_t cost;
	int64_t rings_for; /* the call of a caller who waits for it (ring.h) */
};

/*
 * Moves a message if the table of moves allows it.  What is news of it
 * otherwise (its remote id, its parts) is kept either way.  A receipt for an
 * answer that has no row yet makes it, in that state.
 */
int store_message_move(struct store *, const struct message_change *,
    struct message_moved *, struct fault *) MUST_CHECK;
/* After a crash: what was `sending` is `unknown`, and looked up again. */
int store_message_recover(
    struct store *, int64_t now_ms, struct fault *) MUST_CHECK;
/* Those of NOTICE that wait are stopped; *count of them. */
int store_message_stop_notice(struct store *, int64_t notice, int64_t now_ms,
    int64_t *count, struct fault *) MUST_CHECK;
/* It waits, and is due at AT. */
int store_message_wait(
    struct store *, int64_t id, int64_t at_ms, struct fault *) MUST_CHECK;
/* What a clock that was days ahead put off is due at NOW. */
int store_message_set_right(
    struct store *, int64_t now_ms, struct fault *) MUST_CHECK;
/* Their list did not tell; it is looked at again at AGAIN. */
int store_message_looked(
    struct store *, int64_t id, int64_t again_ms, struct fault *) MUST_CHECK;
/* Has another message of PERSON this id of their provider? */
int store_message_claimed(struct store *, int64_t person, int64_t not_id,
    const char *remote_id, bool *claimed, struct fault *) MUST_CHECK;

#endif
