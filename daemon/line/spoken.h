/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * spoken.h - what the flows said becomes what a caller hears
 */
#ifndef LINE_SPOKEN_H
#define LINE_SPOKEN_H

#include "core/call.h"
#include "flow/talk.h"
#include "prompt/prompts.h"

/*
 * Adds one thing said, or one recording after the other of it.  AUDIO is put
 * before the path of a recording: "https://line.example.org/audio/".
 */
void spoken_add(struct call_script *, struct arena *, const struct prompts *,
    const char *audio, const struct said *);

#endif
