/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_recording.c - notices that are heard in somebody's voice
 */
#include "line/notice_recording.h"

const char *
notice_recording_path(const struct world *world, struct arena *arena,
    const struct notice_text *text)
{
	if (text->recording.length == 0 || world->recordings == NULL ||
	    !store_notice_recording_is(world->recordings, text->recording))
		return NULL;
	return arena_printf(arena, NOTICE_RECORDINGS "%.*s",
	    (int)text->recording.length, text->recording.data);
}

int
notice_recordings_check(
    const struct notice *notice, const char *folder, struct fault *fault)
{
	size_t i;

	for (i = 0; i < notice->text_count; i++) {
		struct slice recording = notice->texts[i].recording;

		if (recording.length > 0 &&
		    !store_notice_recording_is(folder, recording))
			return fault_set(fault, FAULT_DATA,
			    "the recording %.*s is not kept here any more, or "
			    "never was; name its file instead",
			    (int)recording.length, recording.data);
	}
	return 0;
}
