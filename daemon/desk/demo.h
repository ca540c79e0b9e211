/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * demo.h - what there is to ask for on the demo line, and where staff try a flow
 */
#ifndef DESK_DEMO_H
#define DESK_DEMO_H

#include "store/store.h"

/* Nobody's number: what the phone of the demo calls itself. */
#define DEMO_NUMBER "+390000000001"

#define DEMO_APPOINTMENT "NA4821" /* in three days */
#define DEMO_CASE "26NA123456" /* in process */

/*
 * Appointments in the next days and cases in several states, of made-up
 * people; again at every start, so that they stay in the future.
 */
int demo_fill(struct store *, int64_t now_ms, struct fault *) MUST_CHECK;

#endif
