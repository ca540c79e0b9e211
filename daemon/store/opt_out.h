/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * opt_out.h - who wants no messages, or none of a kind; and how we know
 *
 * What counts stands in the row of the person, and after an erasure in a keyed
 * mark.  Beside it each change is kept: when, in which words, by which way.
 */
#ifndef STORE_OPT_OUT_H
#define STORE_OPT_OUT_H

#include "core/purpose.h"
#include "store/person.h"

/* What keeps a message from somebody. */
enum bar {
	BAR_NONE,
	BAR_STOPPED, /* they said so */
	BAR_SILENT, /* nothing unasked goes to their phone */
	BAR_NOBODY, /* erased, or never there */
};

enum opt_way { OPT_BY_TEXT, OPT_BY_CALL, OPT_BY_DESK, OPT_BY_PROVIDER };

struct opt_change {
	enum purpose purpose;
	bool stops; /* false: they want it again */
	int64_t at_ms;
	enum opt_way way;
	struct slice words; /* what they wrote, or what the desk noted; empty
			       when the provider said so */
	/* filled when read */
	int64_t id;
};

/* May a message for PURPOSE go to somebody with these stops and safety? */
enum bar opt_out_bar(const struct stops *, enum safety, enum purpose);
/*
 * The same of a person by id: to be asked at the moment of sending, inside the
 * transaction in which the message becomes `sending`.
 */
int store_opt_out_bar(struct store *, int64_t person, enum purpose, enum bar *,
    struct fault *) MUST_CHECK;
/*
 * Writes a change, and into PERSON.  With a stop, what waits in the outbox for
 * that purpose becomes `stopped`, and what is on its way does not go again; of
 * PURPOSE_ALL that is every message.  A change that changes nothing is kept too, since they said it.
 */
int store_opt_out_change(struct store *, struct person *,
    const struct opt_change *, struct fault *) MUST_CHECK;
/*
 * What waits for PERSON is stopped, and what is on its way does not go again;
 * what is for PURPOSE, or all of it.
 */
int store_opt_out_clear(struct store *, int64_t person, enum purpose,
    int64_t now_ms, struct fault *) MUST_CHECK;
/* Did whose row that is want messages again after it was written? */
int store_opt_out_is_old(
    struct store *, int64_t interaction, bool *old, struct fault *) MUST_CHECK;
/* What a person changed, newest first, at most MAX; WORDS in the arena. */
int store_opt_out_list(struct store *, struct arena *, int64_t person,
    struct opt_change *list, size_t max, size_t *count,
    struct fault *) MUST_CHECK;

const char *bar_name(enum bar);
/* "text", "call", "desk", "provider". */
const char *opt_way_name(enum opt_way);

#endif
