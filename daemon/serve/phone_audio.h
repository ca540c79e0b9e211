/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * phone_audio.h - messages that the phones in the browser are sending
 *
 *     POST /phone/api/audio {"from":"+390000000001","at":0,"data":"UklGR…"}
 *                                      -> {"bytes":30720}
 *
 * A message is longer than a request may be, so it comes in pieces, each with
 * its place; a piece at 0 begins anew.  Then `recording` (phone_call.h) names
 * how many bytes it has.  All of them together have a bound; where there is no
 * room the one that waits longest is forgotten.
 */
#ifndef SERVE_PHONE_AUDIO_H
#define SERVE_PHONE_AUDIO_H

#include <stdint.h>

#include "base/fault.h"
#include "base/text.h"
#include "wire/json.h"

#define PHONE_AUDIO_PHONES 9

/* What one phone has sent so far. */
struct phone_audio {
	char *bytes;
	size_t length;
	int64_t touched_ms; /* monotonic */
	bool busy; /* the line reads it */
};

/* Of PHONE, from 0: takes the piece in JSON; *length is all of it then. */
int phone_audio_add(struct phone_audio[PHONE_AUDIO_PHONES], int phone,
    const struct json *, int64_t now_ms, size_t *length,
    struct fault *) MUST_CHECK;
/* All of it, which stays until phone_audio_end. */
struct slice phone_audio_take(
    struct phone_audio[PHONE_AUDIO_PHONES], int phone);
void phone_audio_end(struct phone_audio[PHONE_AUDIO_PHONES], int phone);
/* At the end: forgets all. */
void phone_audio_clear(struct phone_audio[PHONE_AUDIO_PHONES]);

#endif
