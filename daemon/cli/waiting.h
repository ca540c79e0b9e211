/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * waiting.h - passaparola appointments slots, waiting, wait and unwait
 */
#ifndef CLI_WAITING_H
#define CLI_WAITING_H

#include "cli/command.h"

/* Is it one of the four?  What else `appointments` does is in record.c. */
bool command_waiting_is(const struct command_line *);
int command_waiting(struct command_line *); /* exit status */

#endif
