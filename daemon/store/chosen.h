/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * chosen.h - where people went from the steps of a flow, by their texts
 */
#ifndef STORE_CHOSEN_H
#define STORE_CHOSEN_H

#include "store/store.h"

#define CHOSEN_ROWS_MAX 100000 /* of the log that are looked through */
#define CHOSEN_LEAST 3 /* fewer are nobody's to see */

struct chosen {
	const char *step; /* that asked */
	const char *to_flow, *to_step; /* that answered what they said */
	int64_t times;
};

/* Most frequent first, since SINCE; strings live until the next one. */
int store_chosen(struct store *, const char *flow, int64_t since_ms,
    bool (*each)(void *context, const struct chosen *), void *context,
    struct fault *) MUST_CHECK;

#endif
