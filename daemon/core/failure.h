/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * failure.h - why a text did not arrive, in words that a volunteer understands
 *
 * Each provider has codes of its own for the same few reasons; what somebody
 * can do about it depends on the reason alone.
 */
#ifndef CORE_FAILURE_H
#define CORE_FAILURE_H

enum failure {
	FAILURE_UNSAID, /* they gave no reason that we know */
	FAILURE_NUMBER,
	FAILURE_LANDLINE,
	FAILURE_OFF,
	FAILURE_OFF_HERE,
	FAILURE_BLOCKED,
	FAILURE_FILTERED,
	FAILURE_COUNTRY,
	FAILURE_OPTED_OUT,
	FAILURE_TEXT,
	FAILURE_TRIAL,
	FAILURE_SENDER,
	FAILURE_NETWORK,
	FAILURE_LATE,
	FAILURE_BUSY,
	FAILURE_ACCOUNT,
	FAILURES, /* how many */
};

/* One row of what a provider's codes mean; FAILURE_UNSAID ends a list. */
struct failure_code {
	int code;
	enum failure failure;
};

/* What LIST says of CODE, FAILURE_UNSAID when nothing. */
enum failure failure_of_code(const struct failure_code *list, int code);
/* A word for programs: "phone-off". */
const char *failure_name(enum failure);
/* A sentence without its dot: what it was, and what may help. */
const char *failure_sentence(enum failure);

#endif
