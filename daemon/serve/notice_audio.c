/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_audio.c - the file of a recording of a notice, while it is sent
 *
 * A file that is removed meanwhile stays mapped, so who listens hears its end.
 * It never changes: its name is its hash, and it was put there by a rename.
 */
#include "serve/notice_audio.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"

struct notice_audio {
	void *bytes;
	size_t length;
};

struct notice_audio *
notice_audio_open(const char *path)
{
	int file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	struct notice_audio *audio;
	struct stat status;
	void *bytes = MAP_FAILED;

	if (file < 0)
		return NULL;
	if (fstat(file, &status) == 0 && status.st_size > 0)
		bytes = mmap(NULL, (size_t)status.st_size, PROT_READ,
		    MAP_PRIVATE, file, 0);
	close(file);
	if (bytes == MAP_FAILED)
		return NULL;
	audio = memory_new(sizeof(*audio));
	*audio = (struct notice_audio){bytes, (size_t)status.st_size};
	return audio;
}

struct slice
notice_audio_bytes(const struct notice_audio *audio)
{
	return (struct slice){audio->bytes, audio->length};
}

void
notice_audio_close(void *audio)
{
	struct notice_audio *mapped = audio;

	munmap(mapped->bytes, mapped->length);
	free(mapped);
}
