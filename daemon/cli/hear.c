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
#include "base/number.h"
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

/* What is wrong is a word too, for a page that says it in its own language. */
static int
hear(struct arena *arena, const char *from, const char *to, int longest_s,
    struct fault *fault)
{
	struct telephone made;

	if (telephone_read(arena, from, longest_s, &made, fault) != 0) {
		printf("{\"wrong\":\"%s\"}\n", made.flaw);
		return -1;
	}
	if (file_replace(to, 0644, made.wav, fault) != 0)
		return -1;
	printf("{\"seconds\":%d}\n", made.seconds);
	return 0;
}

/* FILE OUT.wav [SECONDS] */
static bool
is_asked_well(struct command_line *line, int64_t *longest_s)
{
	*longest_s = TELEPHONE_MAX_S;
	return command_fits(line) && line->count >= 3 &&
	    (line->count == 3 ||
		number_parse(slice_of(line->words[3]), 1, TELEPHONE_MAX_S,
		    longest_s) == 0);
}

int
cli_hear(struct command_line *line)
{
	struct arena *arena;
	struct fault fault;
	pthread_t watch;
	int64_t longest_s;
	int status = EX_OK;

	if (!is_asked_well(line, &longest_s)) {
		fprintf(stderr,
		    "passaparola prompts: hear takes a recording, the file to "
		    "write and, if it may not last %d seconds, how many\n",
		    TELEPHONE_MAX_S);
		return EX_USAGE;
	}
	if (pthread_create(&watch, NULL, give_up, NULL) != 0)
		memory_ended();
	arena = arena_new(TELEPHONE_ARENA_MAX);
	if (hear(arena, line->words[1], line->words[2], (int)longest_s,
		&fault) != 0)
		status = command_failed("prompts", &fault);
	arena_free(&arena);
	return status;
}
