/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_recording.h - notices that are heard in somebody's voice
 *
 * A notice that rings says its text; where somebody has read that text aloud,
 * they are heard.  A file that is gone does not hold the notice up: its text is
 * read by a made-up voice, as that of a language without a recording.
 */
#ifndef LINE_NOTICE_RECORDING_H
#define LINE_NOTICE_RECORDING_H

#include "core/notice.h"
#include "line/world.h"
#include "store/notice_recording.h"

/* Where it is below /audio/; NULL: there is none, or its file is gone. */
const char *notice_recording_path(
    const struct world *, struct arena *, const struct notice_text *);
/* FAULT_DATA when a recording of it is not kept in FOLDER. */
int notice_recordings_check(
    const struct notice *, const char *folder, struct fault *) MUST_CHECK;

#endif
