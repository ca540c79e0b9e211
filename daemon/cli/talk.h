/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * talk.h - passaparola talk
 */
#ifndef CLI_TALK_H
#define CLI_TALK_H

#include "cli/command.h"

int command_talk(struct command_line *);

#endif
