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
 *
 * Of one number two marks stay, at most: the last one, and the last one that
 * erased.  That says as much as all of them to every backup.  One that lacks
 * the last erasure does it, whatever came before; one that has it, has none of
 * those before to do.  What holds now is what the last one says.  Marks are
 * numbered, so that an older one of the file is known as old, in whatever order
 * rows and file came to the disk.  By age none goes: somebody who said STOP
 * years ago said it to each backup that is older, however old, and no clock
 * tells which of them are left.
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
	int64_t what; /* twice its number, and 1 when it erased */
	unsigned char proof[SEAL_CHAIN_BYTES]; /* keyed, over all of it */
};

#define MARK_ERASED 1

static inline bool
mark_erased(const struct mark *mark)
{
	return (mark->what & MARK_ERASED) != 0;
}

/* From 1; those of a program that did not number them have 0, and all stay. */
static inline int64_t
mark_number(const struct mark *mark)
{
	return mark->what >> 1;
}

/* In the transaction of what it is about. */
int mark_add(struct store *, const char *number, const struct stops *,
    bool erased, struct fault *) MUST_CHECK;
/* Writes one down that was not there; what it makes needless goes. */
int mark_put(struct store *, const struct mark *, struct fault *) MUST_CHECK;
bool mark_is_ours(const struct store *, const struct mark *);

/* mark_file.c: writes new ones into the file too, after their commit. */
int mark_keep(struct store *, struct fault *) MUST_CHECK;
/* When a database is opened: does what the file has and the database has not. */
int mark_take_over(struct store *, struct fault *) MUST_CHECK;
/* mark_apply.c: what COUNT marks say, in their order, becomes so. */
int mark_apply(struct store *, const struct mark *, size_t count,
    struct fault *) MUST_CHECK;

/* erase.c: takes a person out and leaves no mark. */
int person_take_out(struct store *, int64_t id, struct fault *) MUST_CHECK;

#endif
