/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * writing.h - can the database be written?  Said once when it cannot, and once
 * when it can again
 *
 * A full disk or another program's lock fails every commit until somebody does
 * something about it: a line of the log for each would hide all others.
 */
#ifndef LINE_WRITING_H
#define LINE_WRITING_H

#include <stdbool.h>
#include <stdint.h>

#include "store/health.h"

struct writing {
	bool fails;
	int64_t since_ms, last_ms; /* monotonic: the first time and the last */
	uint64_t times;
	bool damaged; /* a sealed value did not open, and it was said */
};

/* A batch, or a part of it, could not be written. */
void writing_failed(struct writing *, const struct fault *, int64_t now_ms);
/*
 * A batch went well.  Some time after one that did not, it is tried whether
 * there is room, since a batch that changes nothing goes well on a full disk
 * too.  -1: the disk lied.
 */
int writing_went_well(struct writing *, struct store *, int64_t now_ms,
    struct fault *) MUST_CHECK;
/* Says once that sealed values do not open. */
void writing_look(struct writing *, const struct store *);

#endif
