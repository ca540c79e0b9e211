/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * command.h - the subcommands, one file each
 */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include <stdbool.h>

#include "base/fault.h"
#include "serve/load.h"

/* What stood before and after the subcommand's name. */
struct command_line {
	const char *settings; /* --settings FILE, or NULL */
	int count; /* words after the name */
	char **words;
};

struct command {
	const char *name;
	const char *says; /* in one line, for the list */
	const char *usage; /* what --help prints, with an example */
	int (*run)(struct command_line *); /* exit status */
};

/* All of them; name NULL ends it. */
extern const struct command commands[];

/*
 * Takes `--NAME` out of the words; true when it was there.  The second takes
 * `--NAME VALUE` or `--NAME=VALUE` and returns the value, or NULL.
 */
bool command_flag(struct command_line *, const char *name);
const char *command_value(struct command_line *, const char *name);
/*
 * What is left must be LEAST to MOST words and no option; says what is wrong
 * and returns 64 otherwise, 0 when it is fine.
 */
int command_expect(
    struct command_line *, const struct command *, int least, int most);

/* Loads everything, or prints what is wrong and sets *status (78, 65). */
struct loaded *command_load(struct command_line *, int *status);
/* The settings alone. */
struct settings *command_settings(struct command_line *, int *status);
/* "passaparola NAME: SENTENCE" on standard error; returns the exit status. */
int command_failed(const char *name, const struct fault *);

#endif
