/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * words.h - passaparola match and passaparola parts
 */
#ifndef CLI_WORDS_H
#define CLI_WORDS_H

#include "cli/command.h"

int command_match(struct command_line *);
int command_parts(struct command_line *);

#endif
