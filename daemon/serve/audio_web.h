/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * audio_web.h - GET /audio/LANG/ID.HASH.wav: telephone audio over HTTP
 */
#ifndef SERVE_AUDIO_WEB_H
#define SERVE_AUDIO_WEB_H

#include "serve/daemon_inside.h"

/* Answers what is below /audio/; false when it is for somebody else. */
bool on_audio_request(struct daemon *, uint64_t id, struct arena *,
    const struct request *) MUST_CHECK;

#endif
