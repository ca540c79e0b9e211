/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_recording.h - what a recording of a notice is called
 *
 *     recording fr samedi.wav          as somebody writes it
 *     recording fr 3f…e2-13s.wav       as it is kept, and approved
 *
 * The name of what is kept is a hash of its bytes and how long it lasts: who
 * approves the file of a notice approves what is heard, and a name says what
 * it costs without a look at the disk.
 */
#ifndef CORE_NOTICE_RECORDING_H
#define CORE_NOTICE_RECORDING_H

#include <stdbool.h>

#include "base/text.h"

#define NOTICE_RECORDING_HASH 40 /* hexadecimal digits */
#define NOTICE_RECORDING_SIZE 64 /* of a name, with its NUL */
#define NOTICE_RECORDING_MAX_S 180
/* Telephone audio: 8 kHz, 16 bit, and the head of the file. */
#define NOTICE_RECORDING_MAX_BYTES \
	((size_t)NOTICE_RECORDING_MAX_S * 16000 + 4096)
#define NOTICE_RECORDINGS "notices/" /* where it is below /audio/ */

/* What a call says beside it: who asks for a key, and how to hear it again. */
#define NOTICE_RECORDING_AROUND_S 15

/* Is it the name of one that is kept? */
bool notice_recording_is_kept(struct slice name);
/* How long it lasts, rounded up; 0 when it is no such name. */
int notice_recording_seconds(struct slice name);

#endif
