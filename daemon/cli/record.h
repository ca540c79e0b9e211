/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * record.h - passaparola appointments, cases and people: one at a time
 */
#ifndef CLI_RECORD_H
#define CLI_RECORD_H

#include "cli/command.h"

int command_appointments(struct command_line *);
int command_cases(struct command_line *);
int command_people(struct command_line *);

#endif
