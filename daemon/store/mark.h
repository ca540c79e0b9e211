/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * mark.h - who was erased or stopped since a backup is so again when it is put
 * back
 *
 * Each erasure, and each change of what somebody wants, leaves a mark: a keyed
 * hash that cannot be turned back into a number.  Marks are rows of `mark` and
 * stand in the file DATABASE.marks too, which no backup takes with it.  When a
 * database is opened that lacks some of the file's, it is an older one: what
 * they say is done to it, in one transaction, before anybody uses it.  The
 * database is right, and the file follows it: what is torn there or not ours
 * is left out, and it is written anew.
 */
#ifndef STORE_MARK_H
#define STORE_MARK_H

#include "core/purpose.h"
#include "store/inner.h"
#include "store/person.h"

/* As it stands in the row and in the file, in this machine's order of bytes. */
struct mark {
	unsigned char hash[SEAL_HASH_BYTES]; /* of the number: HASH_OPT_OUT */
	int64_t chance; /* so that no two are the same */
	struct stops stops; /* what holds from then on */
	int64_t erased;
	unsigned char proof[SEAL_CHAIN_BYTES]; /* keyed, over all of it */
};

#define MARKS_MAX (1 << 20)

/* In the transaction of what it is about. */
int mark_add(struct store *, const char *number, const struct stops *,
    bool erased, struct fault *) MUST_CHECK;
/* Writes new ones into the file too, after their commit. */
int mark_keep(struct store *, struct fault *) MUST_CHECK;
/* When a database is opened: does what the file has and the database has not. */
int mark_take_over(struct store *, struct fault *) MUST_CHECK;
/* mark_apply.c: what COUNT marks say, in their order, becomes so. */
int mark_apply(struct store *, const struct mark *, size_t count,
    struct fault *) MUST_CHECK;

/* erase.c: takes a person out and leaves no mark. */
int person_take_out(struct store *, int64_t id, struct fault *) MUST_CHECK;

#endif
