/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * spending.h - passaparola log --spending: what each day cost
 */
#ifndef CLI_SPENDING_H
#define CLI_SPENDING_H

#include "cli/command.h"

/* Prints a line a day, newest first; gives the exit status. */
int spending_print(const struct settings *, bool json);

#endif
