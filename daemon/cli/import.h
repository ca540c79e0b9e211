/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * import.h - passaparola import: the desk's lists, from files into the line
 */
#ifndef CLI_IMPORT_H
#define CLI_IMPORT_H

#include "cli/command.h"

int command_import(struct command_line *);

#endif
