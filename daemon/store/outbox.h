/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * outbox.h - texts that go out by a request of ours, and how all texts fared
 *
 * A row of `message` has the id of its interaction.  An answer inside a
 * webhook's answer gets a row only when a receipt for it comes.
 */
#ifndef STORE_OUTBOX_H
#define STORE_OUTBOX_H

#include "core/message.h"
#include "base/arena.h"
#include "store/person.h"

struct message {
	int64_t id; /* of its interaction */
	int64_t person;
	const char *account;
	struct phone_number to;
	struct slice text;
	enum message_state state;
	enum purpose purpose;
	int64_t due_ms; /* not before */
	int64_t last_ms; /* not after */
	int attempts;
};

int store_message_add(
    struct store *, const struct message *, struct fault *) MUST_CHECK;
/* Those that wait and are due, oldest first, at most MAX. */
int store_message_due(struct store *, struct arena *, int64_t now_ms,
    struct message *list, size_t max, size_t *count, struct fault *) MUST_CHECK;

struct message_change {
	int64_t id;
	enum message_state to;
	const char *remote_id; /* NULL: as it was; so is 0 for the next two */
	int error;
	int parts;
	int64_t due_ms; /* of a move back to waiting */
	int64_t at_ms;
};

/*
 * Moves a message if the table of moves allows it; *moved says whether.  A
 * receipt for an answer that has no row yet makes it, in that state.
 */
int store_message_move(struct store *, const struct message_change *,
    bool *moved, struct fault *) MUST_CHECK;
/* After a crash: what was `sending` is `unknown`. */
int store_message_recover(struct store *, struct fault *) MUST_CHECK;

/* Small values by name: since when an account's list was looked at, … */
int store_setting_get(struct store *, const char *name, int64_t *value,
    bool *found, struct fault *) MUST_CHECK;
int store_setting_put(
    struct store *, const char *name, int64_t value, struct fault *) MUST_CHECK;

#endif
