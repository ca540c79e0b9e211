/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * match.h - `match`: what the table makes of each line
 */
#ifndef CLI_MATCH_H
#define CLI_MATCH_H

#include <stdio.h>

#include "core/language.h"
#include "words/words.h"

/*
 * One JSON line for each line of IN, said by someone who speaks LANGUAGE (or
 * NULL).  0, or -1 when OUT cannot be written.
 */
int cli_match(
    const struct words *, const struct language *, FILE *in, FILE *out);

#endif
