/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * unknown.h - the texts that a flow answered, such as the one that speaks when
 * nothing was understood
 */
#ifndef STORE_UNKNOWN_H
#define STORE_UNKNOWN_H

#include "store/interaction.h"

#define UNKNOWN_ROWS_MAX 100000 /* of the log that are looked through, … */
#define UNKNOWN_TEXTS_MAX 5000 /* … and texts of them that are opened */

struct unknown_text {
	int64_t id, person, at_ms;
	const struct language *language; /* of who wrote it, NULL: not known */
	struct slice text; /* lives until the next one */
};

/* Newest first; of what was forgotten there is nothing. */
int store_unknown(struct store *, const char *flow,
    bool (*each)(void *context, const struct unknown_text *), void *context,
    struct fault *) MUST_CHECK;

#endif
