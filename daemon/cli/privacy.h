/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * privacy.h - passaparola forget, export, retain, backup and restore:
 * what is kept of people, and where
 */
#ifndef CLI_PRIVACY_H
#define CLI_PRIVACY_H

#include "cli/command.h"
#include "core/phone_number.h"

int command_forget(struct command_line *);
int command_export(struct command_line *);
int command_retain(struct command_line *);
int command_backup(struct command_line *);
int command_restore(struct command_line *);

/* The number that a word of the command line is. */
int number_argument(
    const char *word, struct phone_number *, struct fault *) MUST_CHECK;

#endif
