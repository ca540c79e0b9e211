/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * turn_call.h - what each kind of event about calls does
 */
#ifndef LINE_TURN_CALL_H
#define LINE_TURN_CALL_H

#include "line/turn.h"

int turn_call(struct turn *, struct fault *) MUST_CHECK;
int turn_keys(struct turn *, struct fault *) MUST_CHECK;
int turn_recording(struct turn *, struct fault *) MUST_CHECK;
int turn_call_ended(struct turn *, struct fault *) MUST_CHECK;
int turn_fetched(struct turn *, struct fault *) MUST_CHECK;
int turn_dropped(struct turn *, struct fault *) MUST_CHECK;
/* Of a tick: what is due about recordings. */
int turn_recordings(struct turn *, struct fault *) MUST_CHECK;
/* Of a tick: what is to go at a provider after an erasure; and what came. */
int turn_removals(struct turn *, struct fault *) MUST_CHECK;
int turn_removed(struct turn *, struct fault *) MUST_CHECK;

#endif
