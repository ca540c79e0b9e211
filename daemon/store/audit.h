/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * audit.h - what staff did and looked at, as a chain that shows a change
 *
 * Each row carries a keyed hash over itself and over the hash of the row
 * before it.  Who changes, adds, takes out or moves a row without the key
 * breaks the chain there.  Rows cut off at the end leave it whole: compare the
 * last hash with one that was noted elsewhere.
 *
 * Rows that were kept for long enough go from the beginning on.  The hash of
 * the last of them stays, with a keyed proof that it was us who took them.
 */
#ifndef STORE_AUDIT_H
#define STORE_AUDIT_H

#include "base/arena.h"
#include "store/store.h"

#define AUDIT_HASH_BYTES 32

struct audit {
	int64_t id; /* set by store_audit_add */
	int64_t at_ms;
	int64_t staff; /* 0: the command line */
	const char *did; /* "number-seen", "answered", …: a word */
	int64_t person; /* 0: of nobody */
	int64_t thing; /* the id of what it was done to, or 0 */
	/* filled by the list */
	const char *staff_name, *person_name;
};

int store_audit_add(
    struct store *, const struct audit *, struct fault *) MUST_CHECK;
/* Newest first, before row BEFORE (0: from the end), at most MAX. */
int store_audit_list(struct store *, int64_t before, size_t max,
    bool (*each)(void *context, const struct audit *), void *context,
    struct fault *) MUST_CHECK;

struct audit_state {
	int64_t rows; /* that are there */
	int64_t gone; /* before them, because their time was over */
	int64_t gone_ms; /* … when the last of those was written */
	int64_t broken; /* the first row that does not fit, 0: none */
	unsigned char last[AUDIT_HASH_BYTES];
	bool seen; /* the hash that was asked for is among them */
};

/* Walks all of it; LOOK_FOR may be empty. */
int store_audit_verify(struct store *, struct slice look_for,
    struct audit_state *, struct fault *) MUST_CHECK;
/*
 * Takes away the first rows older than BEFORE, MAX at most; *gone is how many.
 * The newest stays, and so does all from where the chain is broken on: who
 * changed a row cannot wait until it goes.
 */
int store_audit_prune(struct store *, int64_t before_ms, int max, int64_t *gone,
    struct fault *) MUST_CHECK;

#endif
