/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * descriptors.h - who gets how many of the files that may be open
 *
 * Every client and every request of ours holds one.  They are shared out once,
 * at the start, so that a crowd at the door never takes the one that the
 * database or the log needs.
 */
#ifndef SERVE_DESCRIPTORS_H
#define SERVE_DESCRIPTORS_H

#include "base/fault.h"

#define DESCRIPTORS_LEAST 64
#define DESCRIPTORS_ENOUGH 2048

struct descriptors {
	int limit; /* that may be open */
	int web, admin; /* clients at a time, at each door */
	int out; /* requests of ours under way */
};

/*
 * Raises the limit as far as it may and is of use, and shares it out.  -1:
 * there are too few for a line.
 */
int descriptors_share(struct descriptors *, struct fault *) MUST_CHECK;
/* The same of LIMIT, which nobody is asked for. */
int descriptors_of(int limit, struct descriptors *, struct fault *) MUST_CHECK;

#endif
