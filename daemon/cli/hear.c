/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * hear.c - passaparola prompts hear: one recording, as callers would hear it
 *
 * What comes from strangers is read here, in a process that has nothing to
 * lose: it knows no settings and no secrets, and ends after a minute whatever
 * the file makes of the libraries.
 */
#include "cli/hear.h"

#include <pthread.h>
#include <stdio.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "prompt/telephone.h"

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
hear(struct arena *arena, const char *from, const char *to, struct fault *fault)
{
	struct slice wav;
	int seconds;

	if (telephone_read(
		arena, from, TELEPHONE_MAX_S, &wav, &seconds, fault) != 0 ||
	    file_replace(to, 0644, wav, fault) != 0)
		return -1;
	printf("{\"seconds\":%d}\n", seconds);
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
		memory_ended();
	arena = arena_new(TELEPHONE_ARENA_MAX);
	if (hear(arena, line->words[1], line->words[2], &fault) != 0)
		status = command_failed("prompts", &fault);
	arena_free(&arena);
	return status;
}
