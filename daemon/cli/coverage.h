/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * coverage.h - passaparola prompts
 */
#ifndef CLI_COVERAGE_H
#define CLI_COVERAGE_H

#include "cli/command.h"

int command_prompts(struct command_line *);

#endif
