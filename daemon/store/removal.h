/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * removal.h - what a provider still keeps of who was erased
 *
 * Erasing a person writes down each text and call by the provider's id; the
 * line has them deleted there, one after another.  What answered, and when, is
 * kept as the proof; the id goes.
 */
#ifndef STORE_REMOVAL_H
#define STORE_REMOVAL_H

#include "base/arena.h"
#include "store/store.h"

enum removal_what { REMOVAL_TEXT, REMOVAL_CALL };

struct removal {
	int64_t id;
	const char *account, *remote_id;
	enum removal_what what;
	int64_t due_ms;
	int attempts;
	int status; /* of the answer; 0: that provider deletes nothing */
	int64_t done_ms; /* 0: not yet */
};

/* Those that are due, at most MAX. */
int store_removal_due(struct store *, struct arena *, int64_t now_ms,
    struct removal *list, size_t max, size_t *count, struct fault *) MUST_CHECK;
int store_removal_get(struct store *, struct arena *, int64_t id,
    struct removal *, bool *found, struct fault *) MUST_CHECK;
/* Writes what is after `what`; once it is done, the id of theirs goes. */
int store_removal_save(
    struct store *, const struct removal *, struct fault *) MUST_CHECK;

#endif
