/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_recording.h - the files of recordings that notices play
 *
 * Beside the messages of callers, as they are: they are said to hundreds of
 * phones.  The name is the hash of the bytes, so a file never changes, and two
 * notices may play the same one.  It goes when no notice that is still worth
 * reading names it.
 */
#ifndef STORE_NOTICE_RECORDING_H
#define STORE_NOTICE_RECORDING_H

#include "base/arena.h"
#include "core/notice_recording.h"
#include "store/store.h"

/* What WAV, which lasts SECONDS, is called. */
void store_notice_recording_name(
    struct slice wav, int seconds, char name[NOTICE_RECORDING_SIZE]);
/*
 * Where what STAFF brings lies until it is kept: FOLDER/@coming-7, and .wav
 * behind it what is heard of that.
 */
const char *store_notice_recording_coming(
    struct arena *, const char *folder, int64_t staff);
/* Writes it there. */
int store_notice_recording_bring(const char *folder, const char *coming,
    struct slice, struct fault *) MUST_CHECK;
/* Keeps WAV, which lasts SECONDS, and says what it is called from now on. */
int store_notice_recording_keep(const char *folder, struct slice wav,
    int seconds, char name[NOTICE_RECORDING_SIZE], struct fault *) MUST_CHECK;
bool store_notice_recording_is(const char *folder, struct slice name);
/*
 * Removes those that only notices name which were over, or never got further
 * than a draft, KEEP_MS ago (0: they are kept for ever), and what none names.
 * One of the last day stays: its notice may be on its way.
 */
int store_notice_recording_sweep(struct store *, const char *folder,
    int64_t now_ms, int64_t keep_ms, struct fault *) MUST_CHECK;

#endif
