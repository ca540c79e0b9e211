/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * demo.h - what there is to ask for on the demo line
 */
#ifndef SERVE_DEMO_H
#define SERVE_DEMO_H

#include "store/store.h"

/* Nobody's number: what the phone of the demo calls itself. */
#define DEMO_NUMBER "+390000000001"

/*
 * Appointments in the next days and cases in several states, of made-up
 * people; again at every start, so that they stay in the future.
 */
int demo_fill(struct store *, int64_t now_ms, struct fault *) MUST_CHECK;

#endif
