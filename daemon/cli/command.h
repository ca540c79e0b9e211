/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * command.h - the subcommands, one file each
 */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include <stdbool.h>
#include <stdio.h>

#include "base/fault.h"
#include "serve/load.h"

struct command;

/* What stood before and after the subcommand's name. */
struct command_line {
	const char *settings; /* --settings FILE, or NULL */
	const struct command *command;
	int count; /* words after the name */
	char **words;
};

struct command {
	const char *name;
	const char *says; /* in one line, for the list */
	const char *usage; /* what --help prints, with an example */
	int least, most; /* words that are no option */
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
 * Of a command about people: each word that is `-` is read from IN, a line
 * each.  Everybody on the machine sees the words of a command, and some are
 * numbers and codes.  They live in the arena.
 */
void command_read_hidden(struct command_line *, struct arena *, FILE *in);
/*
 * What is left has to be as many words as the command takes and no option;
 * says what is wrong and returns false otherwise.
 */
bool command_fits(const struct command_line *);

/* Loads everything, or prints what is wrong and sets *status (78, 65). */
struct loaded *command_load(struct command_line *, int *status);
/* The settings alone. */
struct settings *command_settings(struct command_line *, int *status);
/* "passaparola NAME: SENTENCE" on standard error; returns the exit status. */
int command_failed(const char *name, const struct fault *);

#endif
