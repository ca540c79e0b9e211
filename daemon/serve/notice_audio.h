/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_audio.h - the file of a recording of a notice, while it is sent
 */
#ifndef SERVE_NOTICE_AUDIO_H
#define SERVE_NOTICE_AUDIO_H

#include "base/text.h"

struct notice_audio;

/* Mapped, not read; NULL when it is not there. */
struct notice_audio *notice_audio_open(const char *path);
struct slice notice_audio_bytes(const struct notice_audio *);
/* AUDIO is one of these, as who has sent a body is told. */
void notice_audio_close(void *audio);

#endif
