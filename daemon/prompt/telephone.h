/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * telephone.h - one file that somebody recorded, as a telephone plays it
 *
 * As `prompts build` makes them: one channel at 8 kHz, silence around it gone,
 * as loud as all the others.
 */
#ifndef PROMPT_TELEPHONE_H
#define PROMPT_TELEPHONE_H

#include "base/arena.h"
#include "base/fault.h"
#include "base/text.h"

#define TELEPHONE_ARENA_MAX ((size_t)512 << 20)
#define TELEPHONE_MAX_S (20 * 60) /* of any recording */

struct telephone {
	struct slice wav; /* the whole file */
	int seconds; /* that it lasts, rounded up */
	const char
	    *flaw; /* why there is none: "unreadable", "silent", "long" */
};

/*
 * What becomes of PATH.  -1 when it is no audio, longer than MAX_S, or nobody
 * can be heard in it; then the fault names PATH.
 */
int telephone_read(struct arena *, const char *path, int max_s,
    struct telephone *, struct fault *) MUST_CHECK;

#endif
