/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * trial.c - one recording as callers would hear it, before it is anybody's
 */
#include "prompt/trial.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "sound/sound.h"

#define ARENA_MAX (SOUND_ARENA_MAX + ((size_t)1 << 20))

static int
read_sound(struct arena *arena, const char *path, struct sound *sound,
    struct fault *fault)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC), result;

	if (fd < 0)
		return fault_set(fault, FAULT_MISSING, "cannot open %s: %s",
		    path, strerror(errno));
	result = sound_read(arena, fd, sound, fault);
	close(fd);
	return result;
}

/* The whole of it, with the fades where it is cut. */
static int
make(struct arena *arena, const char *from, const char *to, struct trial *trial,
    struct fault *fault)
{
	struct sound sound, *pieces;

	if (read_sound(arena, from, &sound, fault) != 0)
		return -1;
	sound_trim(arena, &sound);
	sound_level(arena, &sound);
	trial->pieces = sound_cut(arena, &sound, &pieces);
	trial->ms = sound.count * 1000 / SOUND_RATE;
	return file_replace(to, 0644, sound_wav(arena, &sound), fault);
}

int
trial_make(
    const char *from, const char *to, struct trial *trial, struct fault *fault)
{
	struct arena *arena = arena_new(ARENA_MAX);
	int result = make(arena, from, to, trial, fault);

	arena_free(&arena);
	return result;
}
