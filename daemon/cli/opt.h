/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * opt.h - passaparola people stop and people start
 */
#ifndef CLI_OPT_H
#define CLI_OPT_H

#include "cli/command.h"

/* Is it one of the two?  What else `people` does is in record.c. */
bool command_opt_is(const struct command_line *);
/* Notes what somebody told the desk; the exit status. */
int command_opt(struct command_line *);

#endif
