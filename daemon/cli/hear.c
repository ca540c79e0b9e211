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

#include "prompt/trial.h"

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

int
cli_hear(struct command_line *line)
{
	struct trial trial;
	struct fault fault;
	pthread_t watch;

	if (!command_fits(line) || line->count != 3) {
		fputs("passaparola prompts: hear takes a recording and the "
		      "file to write\n",
		    stderr);
		return EX_USAGE;
	}
	if (pthread_create(&watch, NULL, give_up, NULL) != 0)
		return EX_OSERR;
	if (trial_make(line->words[1], line->words[2], &trial, &fault) != 0)
		return command_failed("prompts", &fault);
	printf("{\"ms\":%zu,\"pieces\":%zu}\n", trial.ms, trial.pieces);
	return EX_OK;
}
