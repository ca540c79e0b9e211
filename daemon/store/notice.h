/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice.h - notices to many: what was written, who approved it, who gets it
 *
 *     candidates -> recipients, one row a person -> messages, some ahead
 *
 * A recipient is told in the transaction that writes their message, so a crash
 * leaves nobody out and tells nobody twice.
 */
#ifndef STORE_NOTICE_H
#define STORE_NOTICE_H

#include "base/arena.h"
#include "core/message.h"
#include "core/notice.h"
#include "store/person.h"

#define NOTICE_HASH_SIZE 13 /* twelve letters of the hash of a text, and NUL */

struct notice_row {
	int64_t id;
	enum notice_state state;
	struct slice script; /* the file as it was written */
	const char *made_by, *approved_by; /* names of staff; NULL: nobody */
	int64_t made_ms, approved_ms;
	int64_t start_ms; /* 0: not started */
	int64_t ended_ms; /* stopped or done; 0 */
	size_t planned; /* lines of people that are recipients already, … */
	int64_t planned_after; /* … and how far the next one is */
	/* filled when read */
	char hash[NOTICE_HASH_SIZE]; /* of the script */
	bool approved; /* this very script */
	bool street; /* a phone may start it */
};

/* Fills the id. */
int store_notice_add(
    struct store *, struct notice_row *, struct fault *) MUST_CHECK;
/* Writes all but who made it; what was approved is the script of the row. */
int store_notice_save(
    struct store *, const struct notice_row *, struct fault *) MUST_CHECK;
int store_notice_get(struct store *, struct arena *, int64_t id,
    struct notice_row *, bool *found, struct fault *) MUST_CHECK;
/* NOTICE_STATES when there is none. */
int store_notice_state(
    struct store *, int64_t id, enum notice_state *, struct fault *) MUST_CHECK;
/* The next one after AFTER that is running. */
int store_notice_running(struct store *, struct arena *, int64_t after,
    struct notice_row *, bool *found, struct fault *) MUST_CHECK;
/* Newest first. */
int store_notice_list(struct store *,
    bool (*each)(void *context, const struct notice_row *), void *context,
    struct fault *) MUST_CHECK;

/*
 * Is one of its messages on its way: waits, is being sent, is looked up, or
 * rings?  One of which nobody will know any more is a person's task, not on
 * its way.
 */
int store_notice_under_way(struct store *, const struct notice_row *,
    bool *under_way, struct fault *) MUST_CHECK;

/* Why someone of the people of a notice does not get it. */
enum notice_reason {
	REASON_NONE,
	REASON_WITHOUT, /* the notice itself leaves them out */
	REASON_STOPPED,
	REASON_SAFETY,
	REASON_CONSENT, /* none is noted */
	REASON_NUMBER, /* of a country that the settings do not allow */
	REASON_LANGUAGE, /* no text that they read */
	REASON_LATE, /* it was not worth sending any more */
	REASON_OTHERS, /* it is only for who speaks other languages */
	REASONS, /* how many */
};

/* "stopped", "safety", …: for machines. */
const char *notice_reason_name(enum notice_reason);

/* Someone that a line of people names, and all that decides whether. */
struct candidate {
	struct person person; /* without session and its counters */
	bool consented;
};

/*
 * The next of AUDIENCE after *place (0 at first), which moves on; at most MAX.
 * The same person may come more than once.  *more false: these were the last.
 */
int store_candidates(struct store *, const struct audience *, int64_t *place,
    struct candidate *list, size_t max, size_t *count, bool *more,
    struct fault *) MUST_CHECK;
int store_candidate_get(struct store *, int64_t person, struct candidate *,
    bool *found, struct fault *) MUST_CHECK;

#endif
