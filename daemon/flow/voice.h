/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * voice.h - in whose voice something is said on a call
 */
#ifndef FLOW_VOICE_H
#define FLOW_VOICE_H

#include "flow/talk.h"

/* Finds the recordings of what is said.  False: what they say is over. */
bool voice_find(struct talk *, struct said *);

#endif
