/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * check.h - passaparola check
 */
#ifndef CLI_CHECK_H
#define CLI_CHECK_H

#include "cli/command.h"

int command_check(struct command_line *);

#endif
