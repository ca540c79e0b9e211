/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice.h - passaparola notice: notices to many
 */
#ifndef CLI_NOTICE_H
#define CLI_NOTICE_H

#include "cli/command.h"

int command_notice(struct command_line *);

#endif
