/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * texts.h - passaparola prompts compare, prompts export: a PO file and the desk
 */
#ifndef CLI_TEXTS_H
#define CLI_TEXTS_H

#include "cli/command.h"

/*
 * words: compare LANGUAGE FILE [OUT].  One line of JSON: `changes` (the first
 * of `all`) and `findings`.  Exit 65 when it is no PO file of the language.
 */
int cli_texts_compare(struct loaded *, const struct command_line *);
/* words: export LANGUAGE OUT. */
int cli_texts_export(const struct loaded *, const struct command_line *);

#endif
