/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * serve.c - passaparola serve: the daemon, in the foreground
 */
#include "cli/serve.h"

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>

#include "base/log.h"
#include "serve/daemon.h"

/* The log's level: all decisions, or with --quiet only what is wrong. */
static void
start_log(bool quiet)
{
	log_start(quiet ? LOG_LEVEL_WARNING : LOG_LEVEL_INFO,
	    getenv("JOURNAL_STREAM") != NULL);
}

int
command_serve(struct command_line *line)
{
	const char *path = line->settings;
	bool quiet = command_flag(line, "quiet");
	bool open = command_flag(line, "without-sandbox");
	struct loaded *loaded;
	struct fault fault;
	int status;

	if (command_flag(line, "example")) {
		settings_print_example(stdout);
		return EX_OK;
	}
	start_log(quiet);
	loaded = command_load(line, &status);
	if (loaded == NULL)
		return status;
	malloc_trim(0); /* what reading the files needed */
	if (daemon_run(loaded, path, !open, stdout, &fault) != 0)
		return command_failed("serve", &fault);
	return EX_OK;
}
