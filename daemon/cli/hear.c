/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * hear.c - passaparola prompts hear: one recording, as callers would hear it
 *
 * What comes from strangers is read here, in a process that has nothing to
 * lose: it knows no settings and no secrets, and ends after a minute whatever
 * the file makes of the libraries.
 */
#include "cli/hear.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/file.h"
#include "sound/sound.h"

#define ARENA_MAX (SOUND_ARENA_MAX + (size_t)(1 << 20))
#define PATIENCE_S 60

static void *
give_up(void *context)
{
	static const char why[] =
	    "passaparola prompts: it takes too long to read; record it in "
	    "parts\n";

	(void)context;
	sleep(PATIENCE_S);
	if (write(STDERR_FILENO, why, sizeof(why) - 1) < 0)
		_exit(EX_IOERR);
	_exit(EX_DATAERR);
}

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
hear(struct arena *arena, const char *from, const char *to, struct fault *fault)
{
	struct sound sound, *pieces;
	size_t count;

	if (read_sound(arena, from, &sound, fault) != 0)
		return -1;
	sound_trim(arena, &sound);
	sound_level(arena, &sound);
	count = sound_cut(arena, &sound, &pieces);
	if (file_replace(to, 0644, sound_wav(arena, &sound), fault) != 0)
		return -1;
	printf("{\"ms\":%zu,\"pieces\":%zu}\n", sound.count * 1000 / SOUND_RATE,
	    count);
	return 0;
}

int
cli_hear(struct command_line *line)
{
	struct arena *arena;
	struct fault fault;
	pthread_t watch;
	int status = EX_OK;

	if (!command_fits(line) || line->count != 3) {
		fputs("passaparola prompts: hear takes a recording and the "
		      "file to write\n",
		    stderr);
		return EX_USAGE;
	}
	if (pthread_create(&watch, NULL, give_up, NULL) != 0)
		return EX_OSERR;
	arena = arena_new(ARENA_MAX);
	if (hear(arena, line->words[1], line->words[2], &fault) != 0)
		status = command_failed("prompts", &fault);
	arena_free(&arena);
	return status;
}
