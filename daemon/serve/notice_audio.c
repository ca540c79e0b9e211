/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_audio.c - the file of a recording of a notice, while it is sent
 *
 * A file that is removed meanwhile stays mapped, so who listens hears its end.
 * It never changes: its name is its hash, and it was put there by a rename.
 */
#include "serve/notice_audio.h"

#include <stdlib.h>

#include "base/file_map.h"
#include "base/memory.h"

struct notice_audio {
	struct slice bytes;
};

struct notice_audio *
notice_audio_open(const char *path)
{
	struct notice_audio *audio;
	struct slice bytes;

	if (!file_map(path, &bytes))
		return NULL;
	audio = memory_new(sizeof(*audio));
	audio->bytes = bytes;
	return audio;
}

struct slice
notice_audio_bytes(const struct notice_audio *audio)
{
	return audio->bytes;
}

void
notice_audio_close(void *audio)
{
	struct notice_audio *mapped = audio;

	file_unmap(mapped->bytes);
	free(mapped);
}
