/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * staff.h - passaparola staff and passaparola audit
 */
#ifndef CLI_STAFF_H
#define CLI_STAFF_H

#include "cli/command.h"

int command_staff(struct command_line *);
int command_audit(struct command_line *);

#endif
