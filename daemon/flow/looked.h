/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * looked.h - conversations that wait for a look-up, and what must not be kept
 */
#ifndef FLOW_LOOKED_H
#define FLOW_LOOKED_H

#include "flow/talk.h"

#define SECRETS_MAX 16

struct secret_name {
	const char *name;
	bool whole; /* a PIN: nothing of it may be shown */
};

/* NULL when the answer of this name is no secret. */
const struct secret_name *program_secret(
    const struct program *, const char *name);
/*
 * Goes on where a conversation waits for a look-up: OUTCOME came, and is known
 * by ID.  False: it waits for something else, or has no way on for this.
 */
bool flow_looked(struct talk *, const char *outcome, int64_t id);
/* Does a conversation wait for a look-up? */
bool flow_holds(const struct session *, const struct program *);
/* What an answer to the question that waits is. */
enum secret flow_secret(const struct session *, const struct program *);
#endif
