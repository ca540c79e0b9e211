/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * telephone.c - one file that somebody recorded, as a telephone plays it
 */
#include "prompt/telephone.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "sound/sound.h"

#define QUIETEST_LUFS (-50.0) /* a room without anybody who speaks */

static const char *const flaws[] = {[SOUND_UNREADABLE] = "unreadable",
    [SOUND_SILENT] = "silent",
    [SOUND_LONG] = "long"};

static int
read_sound(struct arena *arena, const char *path, struct sound *sound,
    struct fault *fault)
{
	struct fault why;
	int fd = open(path, O_RDONLY | O_CLOEXEC), result;

	if (fd < 0)
		return fault_set(fault, FAULT_MISSING,
		    "the recording %s cannot be opened: %s", path,
		    strerror(errno));
	result = sound_read(arena, fd, sound, &why);
	close(fd);
	return result == 0 ?
	    0 :
	    fault_set(fault, FAULT_DATA, "%s: %s", path, why.text);
}

int
telephone_read(struct arena *arena, const char *path, int max_s,
    struct telephone *out, struct fault *fault)
{
	struct sound sound = {.flaw = SOUND_UNREADABLE};
	int result = read_sound(arena, path, &sound, fault);

	*out = (struct telephone){.flaw = flaws[sound.flaw]};
	if (result != 0)
		return -1;
	sound_trim(arena, &sound);
	if (sound_loudness(&sound) < QUIETEST_LUFS) {
		out->flaw = flaws[SOUND_SILENT];
		return fault_set(fault, FAULT_DATA,
		    "%s: nobody can be heard in it; record it again, nearer "
		    "to the microphone",
		    path);
	}
	if (sound.count > (size_t)max_s * SOUND_RATE) {
		out->flaw = flaws[SOUND_LONG];
		return fault_set(fault, FAULT_DATA,
		    "%s lasts longer than %d seconds; nobody listens that "
		    "long: say less",
		    path, max_s);
	}
	sound_level(arena, &sound);
	out->wav = sound_wav(arena, &sound);
	out->seconds = (int)((sound.count + SOUND_RATE - 1) / SOUND_RATE);
	return 0;
}
