/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * staff_change.h - what can be changed about who works at the desk
 *
 * The same for the command line and for the page; each change is written into
 * the audit with it.  A link signs in once, within a day, and lets its owner
 * choose a new password: who lost theirs gets another link.
 */
#ifndef DESK_STAFF_CHANGE_H
#define DESK_STAFF_CHANGE_H

#include "store/staff.h"

#define STAFF_TOKEN_LETTERS 32 /* of links and sessions: 160 bits of chance */
#define STAFF_NAME_MAX 32

enum staff_change_kind {
	STAFF_ADD,
	STAFF_ROLE,
	STAFF_DISABLE,
	STAFF_ENABLE,
	STAFF_LINK,
};

struct staff_change {
	enum staff_change_kind kind;
	struct slice name;
	enum role role; /* of STAFF_ADD and STAFF_ROLE */
	struct slice desks; /* of the same; empty: "desk", or as they were */
	int64_t by; /* who does it; 0: the command line */
	/* filled by STAFF_ADD and STAFF_LINK, else empty */
	char link[STAFF_TOKEN_LETTERS + 1];
	int64_t staff; /* whose it was */
	/* of what is refused: a word for the page, beside the sentence */
	const char *wrong;
};

/* "add", "role", … ; -1 for no such word. */
int staff_change_find(struct slice word, enum staff_change_kind *) MUST_CHECK;

/*
 * FAULT_DATA for a name or desks that cannot be, and for what would leave
 * nobody who may change accounts; FAULT_MISSING when nobody is called so.
 */
int staff_change(struct staff_change *, struct arena *, struct store *,
    int64_t now_ms, struct fault *) MUST_CHECK;

#endif
