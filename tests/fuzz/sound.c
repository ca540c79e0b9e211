/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sound.c - fuzz: recordings that somebody uploads, down to telephone audio
 */
#include "fuzz.h"

#include <fcntl.h>
#include <unistd.h>

#include "sound/sound.h"

#define SOUND_LONGEST_S 30 /* longer ones take too long to try many */

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct arena *arena;
	struct sound sound, *pieces;
	struct fault fault;
	size_t count, i;
	int fd, result;

	arena_free(&arena);
	arena = arena_new(SOUND_ARENA_MAX);
	fd = open(fuzz_file("it.wav", (struct slice){(const char *)data, size}),
	    O_RDONLY);
	fuzz_need(fd >= 0, "a file can be opened");
	result = sound_read(arena, fd, &sound, &fault);
	close(fd);
	if (result != 0) {
		fuzz_need(fault.text[0] != '\0', "a fault says why");
		return 0;
	}
	fuzz_need(sound.count <= (size_t)SOUND_MAX_S * SOUND_RATE,
	    "a sound is not too long");
	if (sound.count > (size_t)SOUND_LONGEST_S * SOUND_RATE)
		return 0;
	sound_trim(arena, &sound);
	sound_level(arena, &sound);
	count = sound_cut(arena, &sound, &pieces);
	for (i = 0; i < count; i++)
		fuzz_need(sound_wav(arena, &pieces[i]).length >= 44,
		    "a file has a head");
	return 0;
}
