/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_recording.c - what a recording of a notice is called
 */
#include "core/notice_recording.h"

#include "base/number.h"

#define END "s.wav"
#define END_LENGTH (sizeof(END) - 1)

int
notice_recording_seconds(struct slice name)
{
	struct slice seconds;
	int64_t count;
	size_t i;

	if (name.length <= NOTICE_RECORDING_HASH + 1 + END_LENGTH ||
	    name.length >= NOTICE_RECORDING_SIZE)
		return 0;
	for (i = 0; i < NOTICE_RECORDING_HASH; i++)
		if (!(name.data[i] >= '0' && name.data[i] <= '9') &&
		    !(name.data[i] >= 'a' && name.data[i] <= 'f'))
			return 0;
	seconds = (struct slice){name.data + i + 1,
	    name.length - NOTICE_RECORDING_HASH - 1 - END_LENGTH};
	if (name.data[i] != '-' ||
	    !slice_is((struct slice){seconds.data + seconds.length, END_LENGTH},
		END) ||
	    number_parse(seconds, 1, NOTICE_RECORDING_MAX_S, &count) != 0)
		return 0;
	return (int)count;
}

bool
notice_recording_is_kept(struct slice name)
{
	return notice_recording_seconds(name) > 0;
}
