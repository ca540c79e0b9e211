/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * patience.h - when an account may be tried again, after what it answered
 *
 * Moments are of whatever clock the caller has; it never goes back.
 */
#ifndef PROVIDER_PATIENCE_H
#define PROVIDER_PATIENCE_H

#include "provider/verdict.h"

struct patience {
	/* in a row: it refused us, put us off, left us without an answer */
	int refusals, delays, silences;
	int64_t until_ms; /* before that nothing is tried */
};

/* WAIT_MS: how long they asked for (verdict_wait_ms); 0: they did not. */
void patience_judge(
    struct patience *, enum verdict, int64_t wait_ms, int64_t now_ms);

#endif
