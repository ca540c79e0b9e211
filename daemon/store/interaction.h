/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * interaction.h - what was said, in order, only added to
 *
 * The table has no index but its id: a conversation is a chain, each row names
 * the one before it of the same person, and the person names the last.  The
 * list of a person and their erasure walk that chain.  A row that came in with
 * a provider's id is known again by (account, kind, remote id) for one to two
 * weeks: recent ones in memory (rebuilt from the tail of the table at start),
 * older ones in sorted runs on the disk, because one random index on this
 * table costs more than all the rest of a turn.
 */
#ifndef STORE_INTERACTION_H
#define STORE_INTERACTION_H

#include "store/person.h"

enum channel { CHANNEL_TEXT, CHANNEL_CALL, CHANNEL_DESK };
enum direction { DIRECTION_IN, DIRECTION_OUT };
enum interaction_kind {
	KIND_TEXT,
	KIND_CALL,
	KIND_KEYS,
	KIND_RECORDING,
	KIND_PROMPT,
	KIND_RECEIPT,
	KIND_REMINDER,
	KIND_NOTICE,
	KIND_LOOKUP,
	KIND_FOLLOW_UP,
	KIND_NOTE,
	KIND_OPT_OUT,
	KIND_ERROR,
	KINDS,
};

struct interaction {
	int64_t id; /* set by store_interaction_add */
	int64_t at_ms;
	int64_t person; /* 0 for none */
	int64_t before; /* the person's last one, 0 for the first */
	int64_t cause; /* the row that came in and made this one; 0 */
	enum channel channel;
	enum direction direction;
	enum interaction_kind kind;
	const char *account; /* NULL for none; so are the next five */
	const char *remote_id;
	const char *flow, *step;
	const char *desks; /* of these alone: border.h; not read back */
	const struct language *language;
	struct slice text; /* sealed in the file */
	bool unreadable; /* … and did not open; filled when read */
	int parts;
	const char *status; /* filled when read: how its message fared */
	/* filled by the list only */
	int error; /* the provider's, of its message */
	const char *way; /* the account that it went by */
	const char *person_name;
	struct phone_number number;
};

int store_interaction_add(
    struct store *, struct interaction *, struct fault *) MUST_CHECK;
/* The row that this webhook made before, or *id 0.  NULL remote_id: 0. */
int store_interaction_seen(struct store *, const char *account,
    enum interaction_kind, const char *remote_id, int64_t *id,
    struct fault *) MUST_CHECK;
/*
 * The rows that go out which row ID caused, in order, at most MAX.  Status is
 * of those alone that go by a request of ours.
 */
int store_interaction_caused(struct store *, struct arena *, int64_t id,
    struct interaction *list, size_t max, size_t *count,
    struct fault *) MUST_CHECK;

/* *found false: it is not there (any more). */
int store_interaction_get(struct store *, struct arena *, int64_t id,
    struct interaction *, bool *found, struct fault *) MUST_CHECK;

struct interaction_filter {
	int64_t since_ms, until_ms; /* 0: no bound */
	const char *person; /* name; NULL for all */
	int channel; /* -1 for all */
};

/*
 * Oldest first; stops when EACH returns false.  FAULT_MISSING when the filter
 * names nobody.  EACH may take its time: nothing is held while it runs.
 */
int store_interaction_list(struct store *, const struct interaction_filter *,
    bool (*each)(void *context, const struct interaction *), void *context,
    struct fault *) MUST_CHECK;
/* Was row ID a step of a call?  False when there is none. */
int store_interaction_by_call(
    struct store *, int64_t id, bool *by_call, struct fault *) MUST_CHECK;
/* The last id; 0 when there is none. */
int store_interaction_last(
    struct store *, int64_t *id, struct fault *) MUST_CHECK;
/* The same, and 0 when it cannot be read either: for what only shows it. */
int64_t store_interaction_count(struct store *);

/*
 * Moves known keys to the disk when enough came together, or when the tail
 * that a start would read grew long.  In a transaction or outside of one.
 */
int store_seen_settle(
    struct store *, int64_t now_ms, struct fault *) MUST_CHECK;

const char *channel_name(enum channel);
const char *kind_name(enum interaction_kind);

#endif
