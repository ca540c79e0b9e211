/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * serve.h - passaparola serve and passaparola phone
 */
#ifndef CLI_SERVE_H
#define CLI_SERVE_H

#include "cli/command.h"

int command_serve(struct command_line *);
int command_phone(struct command_line *);

#endif
