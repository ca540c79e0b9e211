/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * call.h - calls: who is on the line, where they are, what they heard last
 *
 * A call's id is that of its first interaction, so that the provider's id
 * needs no index of its own here (interaction.h knows repeats by it).
 */
#ifndef STORE_CALL_H
#define STORE_CALL_H

#include "base/arena.h"
#include "core/language.h"
#include "store/store.h"

struct call {
	int64_t id; /* of its first interaction */
	int64_t person; /* 0: withheld their number */
	const char *account, *remote_id;
	const struct language *language; /* NULL: not known yet */
	int64_t started_ms, ended_ms; /* 0: not yet */
	int seconds;
	int step; /* the counter in the addresses that went out last */
	int misses; /* codes that nobody has */
	/* Sealed in the file; both empty for none. */
	struct slice session; /* the conversation as the flows keep it */
	struct slice script; /* what was answered last */
};

int store_call_add(
    struct store *, const struct call *, struct fault *) MUST_CHECK;
int store_call_get(struct store *, struct arena *, int64_t id, struct call *,
    bool *found, struct fault *) MUST_CHECK;
/* The person's last one that began before BEFORE. */
int store_call_last(struct store *, struct arena *, int64_t person,
    int64_t before, struct call *, bool *found, struct fault *) MUST_CHECK;
/*
 * How many codes that nobody has the person tried in calls to ACCOUNT since
 * SINCE; of person 0, all who withhold their number together.
 */
int store_call_misses(struct store *, int64_t person, const char *account,
    int64_t since_ms, int *misses, struct fault *) MUST_CHECK;
/* Writes what changes; nothing for who was erased meanwhile. */
int store_call_save(
    struct store *, const struct call *, struct fault *) MUST_CHECK;

#endif
