/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * hear.h - passaparola prompts hear: one recording, as callers would hear it
 */
#ifndef CLI_HEAR_H
#define CLI_HEAR_H

#include "cli/command.h"

/*
 * Makes telephone audio of words[1] into words[2], as `prompts build` does, and
 * prints {"seconds":…}; of what cannot be used {"wrong":"silent"}, "long" or
 * "unreadable".  words[3], if it is there, is how many seconds it may last.
 * The desk page runs it on what is uploaded.
 */
int cli_hear(struct command_line *);

#endif
