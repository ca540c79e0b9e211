/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_did.h - who did what with a notice, for whoever asks later
 *
 * The command and the page write it down alike: a line of the log, and a row
 * of the audit.
 */
#ifndef LINE_NOTICE_DID_H
#define LINE_NOTICE_DID_H

#include "base/arena.h"
#include "base/text.h"
#include "store/store.h"

enum notice_doing {
	NOTICE_DO_NEW,
	NOTICE_DO_CHANGE,
	NOTICE_DO_APPROVE,
	NOTICE_DO_START,
	NOTICE_DO_PAUSE,
	NOTICE_DO_STOP,
	NOTICE_DO_TEST, /* to one's own phone */
	NOTICE_DO_PHONE, /* a phone may start notices from now on, or not */
	NOTICE_DOINGS, /* how many; also "no such word" */
};

/* "new", "change", …; NOTICE_DOINGS when there is none. */
enum notice_doing notice_doing_find(struct slice word);

struct notice_did {
	enum notice_doing what;
	int64_t id; /* of the notice; 0 of a phone */
	const char *by; /* the name of who did it … */
	int64_t staff; /* … and their account; 0: none */
	const char *phone_of; /* of NOTICE_DO_PHONE; NULL: taken away */
};

int notice_did(struct store *, struct arena *, const struct notice_did *,
    int64_t now_ms, struct fault *) MUST_CHECK;

#endif
